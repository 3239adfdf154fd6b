package org.downstream.cli.command;

import java.util.Locale;
import org.downstream.rule.Provision;

/** The shelves of the rulebook, in the order in which a deal is tested. */
enum LawKind {
  ITEM("item tests"),
  DESTINATION("destination"),
  HEADQUARTERS("headquarters"),
  LISTS("lists"),
  END_USE("end use"),
  GENERAL("general"),
  LETTERS("letters"),
  EXCEPTIONS("exceptions"),
  EXPLAINED("explained"),
  RED_FLAGS("red flags"),
  PROPOSALS("proposals"),
  OTHER("other");

  private final String words;

  LawKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** By the folder that the provision lies in. */
  static LawKind of(Provision provision) {
    String[] segments = provision.id().split("/", -1);
    String folder = segments.length < 2 ? "" : segments[segments.length - 2];
    for (LawKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(folder)) {
        return kind;
      }
    }
    return OTHER;
  }
}
