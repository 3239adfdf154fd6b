package org.downstream.name.pair;

import org.downstream.name.pair.Word.Role;

/** Weighs what two names of organisations have in common. */
final class OrganisationScore {
  private static final double START = 3.2;
  private static final double PER_COST = 1.45;
  private static final double NOTHING = -6;
  private static final double SPELLING = 0.3;
  private static final float DISTINCTIVE = 2;

  /** Of a name of a brand and a business word, with one to start from. */
  private static final float USUAL_WEIGHT = 4;

  /** A word such as group. */
  private static final float GENERIC = 0.4f;

  private static final float USUAL_LENGTH = 7;
  private static final float MOST_SHORT = 1.7f;

  /** Another letter makes another abbreviation, hardly ever a slip. */
  private static final float ABBREVIATION = 1.6f;

  private final Alignment alignment;
  private final Judgement.Tally tally = new Judgement.Tally(START);
  private float matched;
  private float distinctive;
  private float cost;
  private boolean standsAlone;
  private boolean byPinyin;

  private OrganisationScore(Alignment alignment) {
    this.alignment = alignment;
  }

  static Judgement of(Alignment alignment) {
    OrganisationScore score = new OrganisationScore(alignment);
    score.count();
    score.weigh();
    return score.tally.on(alignment);
  }

  private void count() {
    for (Link link : alignment.links()) {
      float a = weight(alignment.a(), link.aFrom(), link.aTo());
      float b = weight(alignment.b(), link.bFrom(), link.bTo());
      float weight = link.way() == WordMatch.Way.INITIALISM ? Math.max(a, b) : Math.min(a, b);
      matched += weight;
      distinctive += weight >= DISTINCTIVE ? weight : 0;
      if (a > 0 || b > 0) {
        cost += link.cost() * shortness(link);
      }
      byPinyin |= link.way() == WordMatch.Way.ROMANISED && readInPinyin(link);
      standsAlone |= strict(link) && length(link) <= 3;
    }
  }

  /** A letter tells more in a short word. */
  private float shortness(Link link) {
    return strict(link)
        ? Math.min(MOST_SHORT, Math.max(1, USUAL_LENGTH / length(link))) * abbreviation(link)
        : 1;
  }

  private boolean readInPinyin(Link link) {
    return readInPinyin(alignment.a().words()[link.aFrom()])
        || readInPinyin(alignment.b().words()[link.bFrom()]);
  }

  private static boolean readInPinyin(Word word) {
    return word.writing() == Writing.HAN && word.role() == Role.CONTENT;
  }

  /** Close in the letters that are written, not in those of a guessed romanisation. */
  private boolean strict(Link link) {
    return link.way() == WordMatch.Way.LETTERS
        && !alignment.a().words()[link.aFrom()].lax()
        && !alignment.b().words()[link.bFrom()].lax();
  }

  private float abbreviation(Link link) {
    boolean either =
        alignment.a().words()[link.aFrom()].role() == Role.ABBREVIATION
            || alignment.b().words()[link.bFrom()].role() == Role.ABBREVIATION;
    return either ? ABBREVIATION : 1;
  }

  private int length(Link link) {
    return Math.min(
        alignment.a().words()[link.aFrom()].form().length(),
        alignment.b().words()[link.bFrom()].form().length());
  }

  private static float weight(Reading reading, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += reading.words()[i].counts() ? reading.words()[i].weight() : 0;
    }
    return sum;
  }

  private float rest(Reading reading, boolean first) {
    float rest = 0;
    for (int i = 0; i < reading.words().length; i++) {
      boolean taken = first ? alignment.takenA(i) : alignment.takenB(i);
      rest += !taken && reading.words()[i].counts() ? reading.words()[i].weight() : 0;
    }
    return rest;
  }

  private void weigh() {
    float restA = rest(alignment.a(), true);
    float restB = rest(alignment.b(), false);
    float conflict = Math.min(restA, restB);
    float extra = Math.abs(restA - restB);
    if (matched == 0 && !onlyNumbers()) {
      tally.doubt(START - NOTHING);
      return;
    }
    cost();
    if (conflict > GENERIC) {
      tally.doubt(2.8 + 1.2 * conflict);
    } else if (conflict > 0) {
      tally.doubt(2);
    }
    if (extra > 0) {
      tally.doubt(0.8 + 2.6 * Math.min(extra * USUAL_WEIGHT / (matched + 1), 3));
    }
    if (distinctive == 0 && conflict + extra > 0) {
      tally.doubt(2.5, "only common words agree");
    }
    if (extra > 0 && distinctive > 0 && distinctive < BusinessWords.BRAND) {
      tally.doubt(2, "a few letters can be anyone's");
    }
    if (standsAlone && matched < DISTINCTIVE + 1.4f) {
      tally.doubt(3, "the only telling word is short and differs in a letter");
    }
    if (byPinyin) {
      tally.doubt(0.3, "other Chinese trade names are spelled in the same way");
    }
    boolean contained = conflict <= GENERIC && conflict + extra > 0 && cost < SPELLING;
    if (contained && matched >= DISTINCTIVE) {
      tally.atLeast(-0.8);
    }
    forms();
    numbers(conflict + extra == 0);
  }

  private void cost() {
    if (cost > SPELLING) {
      tally.doubt(PER_COST * cost);
    } else {
      tally.blur(PER_COST * cost);
    }
  }

  private boolean onlyNumbers() {
    return !alignment.links().isEmpty();
  }

  private void forms() {
    Reading a = alignment.a();
    Reading b = alignment.b();
    if (!CompanyForms.compatible(a.form(), b.form())) {
      tally.doubt(
          1, "legal forms of two kinds: “" + a.formWritten() + "” and “" + b.formWritten() + "”");
    }
  }

  private void numbers(boolean restAgrees) {
    switch (SeriesNumbers.agreement(alignment)) {
      case SAME -> {}
      case FIRST -> tally.doubt(0.5, "only one of them says that it is the first");
      case ONE_SIDED -> tally.doubt(3.6, "only one of them has a number");
      case ONE_CHARACTER -> {
        if (restAgrees && cost < SPELLING && !institution()) {
          tally.doubt(0, "the numbers differ by a character: a slip, or another of the series");
          tally.atMost(0.25);
        } else {
          tally.doubt(5, "the numbers differ");
        }
      }
      case DIFFERENT -> tally.doubt(5, "the numbers differ");
    }
  }

  /** Institutes, plants and army units are told apart by their numbers. */
  private boolean institution() {
    for (Word word : alignment.a().words()) {
      if (word.role() == Role.INSTITUTION) {
        return true;
      }
    }
    return false;
  }
}
