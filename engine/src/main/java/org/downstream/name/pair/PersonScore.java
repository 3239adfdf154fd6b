package org.downstream.name.pair;

import org.downstream.name.pair.Word.Role;

/** Weighs what two names of persons have in common. */
final class PersonScore {
  private static final double START = 3.2;
  private static final double PER_COST = 1.4;
  private static final double CONFLICT = 5;
  private static final double NEXT_CONFLICT = 1.5;
  private static final double EXTRA = 0.45;
  private static final int MOST_EXTRAS = 4;
  private static final double NOTHING = -6;

  /** The spelling may differ so much in a name that still is the same. */
  private static final double SPELLING = 0.55;

  private final Alignment alignment;
  private final Judgement.Tally tally = new Judgement.Tally(START);
  private int matched;
  private float matchedWeight;
  private int restA;
  private int restB;
  private boolean initials;
  private boolean guessed;

  private PersonScore(Alignment alignment) {
    this.alignment = alignment;
  }

  static Judgement of(Alignment alignment) {
    PersonScore score = new PersonScore(alignment);
    score.count();
    score.weigh();
    return score.tally.on(alignment);
  }

  private void count() {
    for (Link link : alignment.links()) {
      float weight = weight(alignment.a(), link.aFrom(), link.aTo());
      int words =
          Math.max(
              counting(alignment.a(), link.aFrom(), link.aTo()),
              counting(alignment.b(), link.bFrom(), link.bTo()));
      matched += words;
      matchedWeight += weight;
      initials |= link.way() == WordMatch.Way.INITIAL;
      guessed |=
          link.way() == WordMatch.Way.SHORT_FORM
              || link.way() == WordMatch.Way.SHORT_FORMS_OF_ONE
              || link.way() == WordMatch.Way.LANGUAGE
              || link.way() == WordMatch.Way.LETTERS;
    }
    restA = rest(alignment.a(), true);
    restB = rest(alignment.b(), false);
  }

  private static float weight(Reading reading, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += reading.words()[i].weight();
    }
    return sum;
  }

  private static int counting(Reading reading, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += reading.words()[i].counts() ? 1 : 0;
    }
    return count;
  }

  private int rest(Reading reading, boolean first) {
    int rest = 0;
    for (int i = 0; i < reading.words().length; i++) {
      boolean taken = first ? alignment.takenA(i) : alignment.takenB(i);
      rest += !taken && reading.words()[i].counts() ? 1 : 0;
    }
    return rest;
  }

  private void weigh() {
    if (matched == 0) {
      tally.doubt(START - NOTHING);
      return;
    }
    int conflicts = Math.min(restA, restB);
    int extras = Math.abs(restA - restB);
    cost();
    if (conflicts > 0) {
      tally.doubt(CONFLICT + NEXT_CONFLICT * (conflicts - 1));
    }
    if (extras > 0) {
      extras(extras);
    }
    if (initials) {
      tally.doubt(0.4);
    }
    if (guessed) {
      tally.doubt(0);
    }
    if (matched == 1 && alignment.cost() > 0) {
      tally.doubt(0.8, "a single name, spelled in two ways");
    }
    suffixes();
    if (kinSwapped()) {
      tally.doubt(5, "child and father are the other way round");
    } else if (alignment.reordered()) {
      tally.doubt(0.8, "the words stand in another order");
    } else if (swappedGivenNames()) {
      tally.doubt(0.4, "two given names in another order");
    }
  }

  private void cost() {
    float cost = alignment.cost();
    if (cost > SPELLING) {
      tally.doubt(PER_COST * cost);
    } else {
      tally.blur(PER_COST * cost);
    }
  }

  private void extras(int extras) {
    tally.doubt(EXTRA * Math.min(extras, MOST_EXTRAS));
    if (matched == 1) {
      tally.doubt(3.6 + 0.5 * extras, "only one word agrees");
    } else if (matchedWeight < 1.5f) {
      tally.doubt(0.8, "the words that agree are common ones");
    }
  }

  private void suffixes() {
    String a = suffix(alignment.a());
    String b = suffix(alignment.b());
    if (!a.equals(b)) {
      boolean both = !a.isEmpty() && !b.isEmpty();
      tally.doubt(
          both ? 4 : 0.5, both ? "“" + a + "” is not “" + b + "”" : "only one has “" + a + b + "”");
    }
  }

  private static String suffix(Reading reading) {
    for (Word word : reading.words()) {
      if (word.role() == Role.SUFFIX) {
        return switch (word.form()) {
          case "junior" -> "jr";
          case "senior" -> "sr";
          default -> word.form();
        };
      }
    }
    return "";
  }

  /** Abdullah bin Omar is the son of Omar, Omar bin Abdullah that of Abdullah. */
  private boolean kinSwapped() {
    int[] a = alignment.a().kin();
    int[] b = alignment.b().kin();
    for (int i = 0; i < a.length; i += 2) {
      int son = alignment.partnerOf(a[i]);
      int father = alignment.partnerOf(a[i + 1]);
      for (int j = 0; j < b.length; j += 2) {
        if (son >= 0 && son == b[j + 1] && father == b[j]) {
          return true;
        }
      }
    }
    return false;
  }

  /** Friedrich Hans may be another than Hans Friedrich; with a comma it is the family name. */
  private boolean swappedGivenNames() {
    Word[] a = alignment.a().words();
    Word[] b = alignment.b().words();
    return a.length == 2
        && b.length == 2
        && a[1].afterComma() == 0
        && b[1].afterComma() == 0
        && alignment.partnerOf(0) == 1
        && alignment.partnerOf(1) == 0
        && !a[0].marks().none()
        && !a[1].marks().none();
  }
}
