package org.downstream.cli.report;

import java.util.Locale;
import org.downstream.evidence.Certainty;
import org.downstream.screening.Verdict;

/** Signs and style classes; a sign always stands beside its word. */
final class Look {

  private Look() {}

  static String sign(Verdict verdict) {
    return switch (verdict) {
      case PROHIBITED -> "✕";
      case LICENSE_REQUIRED -> "§";
      case EXCEPTION -> "◇";
      case LEGAL_BUT_RISKY -> "⚑";
      case INDETERMINATE -> "?";
      case CLEAR -> "✓";
    };
  }

  static String of(Verdict verdict) {
    return "v-" + word(verdict);
  }

  static String of(Certainty certainty) {
    return "c-" + word(certainty);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
