package org.downstream.sources.csl;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.downstream.watchlist.ListKind;

/** The lists that the Consolidated Screening List puts together, by the names it gives them. */
public final class CslSource {

  /** 15 CFR 744.8(a)(1), as amended by 89 FR 20107 (2024-03-21). */
  private static final Set<String> TAGS_744_8 =
      Set.of(
          "BELARUS",
          "BELARUS-EO14038",
          "RUSSIA-EO14024",
          "UKRAINE-EO13660",
          "UKRAINE-EO13661",
          "UKRAINE-EO13662",
          "UKRAINE-EO13685",
          "FTO",
          "SDGT",
          "NPWMD",
          "ILLICIT-DRUGS-EO14059",
          "SDNT",
          "SDNTK",
          "TCO");

  private CslSource() {}

  /** The list that a title means; empty when it is not known. */
  static Optional<ListKind> list(String title, Iterable<String> programs) {
    String text = title.toLowerCase(Locale.ROOT);
    if (text.contains("(el)") || text.startsWith("entity list")) {
      return Optional.of(ListKind.ENTITY_LIST);
    }
    if (text.contains("(meu)") || text.contains("military end")) {
      return Optional.of(ListKind.MILITARY_END_USER);
    }
    if (text.contains("unverified")) {
      return Optional.of(ListKind.UNVERIFIED);
    }
    if (text.contains("denied persons")) {
      return Optional.of(ListKind.DENIED_PERSONS);
    }
    if (text.contains("debarred")) {
      return Optional.of(ListKind.AECA_DEBARRED);
    }
    if (text.contains("nonproliferation")) {
      return Optional.of(ListKind.NONPROLIFERATION);
    }
    if (text.contains("(cmic)") || text.contains("military-industrial")) {
      return Optional.of(ListKind.NS_CMIC);
    }
    if (text.contains("specially designated")) {
      return Optional.of(ofSdn(programs));
    }
    return text.contains("treasury") ? Optional.of(ListKind.OFAC_NON_SDN) : Optional.empty();
  }

  /** Which of the two: a program that 15 CFR 744.8 names, or another one. */
  public static ListKind ofSdn(Iterable<String> programs) {
    for (String program : programs) {
      if (TAGS_744_8.contains(program.strip().toUpperCase(Locale.ROOT))) {
        return ListKind.SDN_744_8;
      }
    }
    return ListKind.SDN_OTHER;
  }
}
