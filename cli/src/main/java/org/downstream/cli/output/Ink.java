package org.downstream.cli.output;

import org.downstream.evidence.Certainty;
import org.downstream.screening.Verdict;

/** Colours of a terminal, left away when they are not wanted. */
record Ink(boolean colour) {

  String verdict(Verdict verdict, String text) {
    return paint(
        switch (verdict) {
          case PROHIBITED -> "1;31";
          case LICENSE_REQUIRED -> "1;33";
          case EXCEPTION -> "1;36";
          case LEGAL_BUT_RISKY -> "1;35";
          case INDETERMINATE -> "1;34";
          case CLEAR -> "1;32";
        },
        text);
  }

  String certainty(Certainty certainty, String text) {
    return paint(
        switch (certainty) {
          case ESTABLISHED -> "1";
          case POSSIBLE -> "33";
          case UNKNOWN -> "34";
          case RULED_OUT -> "2";
        },
        text);
  }

  String strong(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
