package org.downstream.name.pair;

import java.util.Optional;

/** How two words meet, and at what cost. Not to be shared between threads. */
final class WordMatch {
  /** In which way words meet. */
  enum Way {
    SAME,
    ROMANISED,
    SOUND,
    CONCEPT,
    SPELLING,
    SHORT_FORM,
    SHORT_FORMS_OF_ONE,
    LANGUAGE,
    INITIAL,
    LETTERS,
    JOINED,
    INITIALISM,
    NONE
  }

  private static final float ROMANISED = 0.05f;
  private static final float SOUND = 0.15f;
  private static final float CONCEPT = 0.1f;
  private static final float INITIAL = 0.4f;
  private static final float TWO_NAMES = 1.5f;
  private static final float PATRONYMIC = 0.8f;

  private final LetterDistance distance = new LetterDistance();
  private final boolean persons;
  private Way way = Way.NONE;

  WordMatch(boolean persons) {
    this.persons = persons;
  }

  /** In which way the words of the last question met. */
  Way way() {
    return way;
  }

  /**
   * The cost of taking one word for the other; {@link LetterDistance#FAR} when that is too much.
   */
  float cost(Word one, Word other) {
    if (one.key().equals(other.key()) && one.writing() == other.writing()) {
      return met(Way.SAME, 0);
    }
    if (one.role() == Word.Role.INITIAL || other.role() == Word.Role.INITIAL) {
      return initial(one, other);
    }
    if (one.writing() == other.writing() && one.writing().syllabic()) {
      return met(Way.NONE, LetterDistance.FAR);
    }
    if (bothListed(one, other)) {
      return listed(one, other);
    }
    if (one.writing() == other.writing() && one.writing().abjad()) {
      return letters(one.key(), other.key());
    }
    return byForms(one, other);
  }

  private float initial(Word one, Word other) {
    boolean both = one.role() == other.role();
    for (String a : one.forms()) {
      for (String b : other.forms()) {
        if (a.charAt(0) == b.charAt(0)) {
          return both ? met(Way.SAME, 0) : met(Way.INITIAL, INITIAL);
        }
      }
    }
    return met(Way.NONE, LetterDistance.FAR);
  }

  private float byForms(Word one, Word other) {
    if (anyEqual(one.forms(), other.forms())) {
      boolean meaning = one.role() == Word.Role.BUSINESS || one.role() == Word.Role.INSTITUTION;
      if (meaning && one.writing() != other.writing()) {
        return met(Way.CONCEPT, ROMANISED);
      }
      return one.writing() == other.writing() ? met(Way.SAME, 0) : met(Way.ROMANISED, ROMANISED);
    }
    if (persons && !one.marks().none() && !other.marks().none()) {
      Optional<GivenNames.Tie> tie = one.marks().tie(other.marks());
      if (tie.isPresent()) {
        return tied(tie.get());
      }
    }
    boolean lax = one.lax() != other.lax() || (one.lax() && other.lax());
    if (anyEqual(one.sounds(), other.sounds())) {
      return met(Way.SOUND, SOUND);
    }
    LetterCosts costs = lax ? LetterCosts.LAX : LetterCosts.STRICT;
    float best = LetterDistance.FAR;
    for (int i = 0; i < one.forms().length; i++) {
      for (int j = 0; j < other.forms().length; j++) {
        best = Math.min(best, apart(one, i, other, j, costs));
      }
    }
    if (best < LetterDistance.FAR && bothGivenNames(one, other)) {
      best *= TWO_NAMES;
    }
    return best >= LetterDistance.FAR ? met(Way.NONE, LetterDistance.FAR) : met(Way.LETTERS, best);
  }

  /** Two names that are both in the tables, and there not tied, are hardly slips of one another. */
  private boolean bothGivenNames(Word one, Word other) {
    return persons && !one.marks().none() && !other.marks().none();
  }

  private static boolean bothListed(Word one, Word other) {
    return !one.concept().isEmpty() && !other.concept().isEmpty();
  }

  /** Two places are never slips of one another, two business words only when hardly apart. */
  private float listed(Word one, Word other) {
    if (one.concept().equals(other.concept())) {
      return met(Way.CONCEPT, CONCEPT);
    }
    boolean place = one.role() == Word.Role.PLACE || other.role() == Word.Role.PLACE;
    float cost =
        place
            ? LetterDistance.FAR
            : distance.between(one.form(), other.form(), LetterCosts.STRICT, 1);
    return cost >= LetterDistance.FAR ? met(Way.NONE, cost) : met(Way.LETTERS, cost);
  }

  private float apart(Word one, int i, Word other, int j, LetterCosts costs) {
    String a = one.sounds()[i];
    String b = other.sounds()[j];
    float limit = limit(Math.min(one.forms()[i].length(), other.forms()[j].length()));
    if (persons && PersonWords.isPatronymic(one.form()) && PersonWords.isPatronymic(other.form())) {
      limit = PATRONYMIC;
    }
    if (Math.abs(a.length() - b.length()) > (costs == LetterCosts.LAX ? 6 : 3)) {
      return LetterDistance.FAR;
    }
    if (ConsonantCount.apart(one.consonants()[i], other.consonants()[j]) > limit) {
      return LetterDistance.FAR;
    }
    float heard = distance.between(a, b, costs, limit);
    if (heard >= LetterDistance.FAR) {
      return heard;
    }
    return Math.min(
        heard + SOUND, distance.between(one.forms()[i], other.forms()[j], costs, heard + SOUND));
  }

  private float tied(GivenNames.Tie tie) {
    return switch (tie) {
      case SPELLING -> met(Way.SPELLING, 0.1f);
      case SHORT_FORM -> met(Way.SHORT_FORM, 0.4f);
      case SHORT_FORMS_OF_ONE -> met(Way.SHORT_FORMS_OF_ONE, 0.8f);
      case LANGUAGE -> met(Way.LANGUAGE, 0.6f);
    };
  }

  private float letters(String one, String other) {
    float limit = limit(Math.min(one.length(), other.length()) + 1);
    float cost = distance.between(one, other, LetterCosts.STRICT, limit);
    return cost >= LetterDistance.FAR ? met(Way.NONE, cost) : met(Way.LETTERS, cost);
  }

  /** Of words written as one against a word; only small differences are taken. */
  float joined(Reading.Run run, Word other) {
    boolean lax = other.lax() || run.lax();
    LetterCosts costs = lax ? LetterCosts.LAX : LetterCosts.STRICT;
    float best = LetterDistance.FAR;
    for (int i = 0; i < other.forms().length; i++) {
      String form = other.forms()[i];
      if (Math.abs(run.text().length() - form.length()) <= (lax ? 5 : 2)) {
        float limit = Math.min(1.2f, limit(form.length()));
        best = Math.min(best, distance.between(run.text(), form, costs, limit));
        float heard = distance.between(run.sound(), other.sounds()[i], costs, limit - SOUND);
        best = Math.min(best, heard + SOUND);
      }
    }
    return best >= LetterDistance.FAR ? met(Way.NONE, LetterDistance.FAR) : met(Way.JOINED, best);
  }

  /** Of whole names written without blanks. */
  float whole(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2) {
      return LetterDistance.FAR;
    }
    return distance.between(one, other, LetterCosts.STRICT, 1);
  }

  /** How much may differ in a word of that many letters. */
  private float limit(int length) {
    if (length <= 2) {
      return 0.4f;
    }
    return switch (length) {
      case 3 -> persons ? 0.7f : 1;
      case 4 -> persons ? 1.1f : 1;
      case 5 -> 2;
      default -> length < 10 ? 2.05f : 2.5f;
    };
  }

  private static boolean anyEqual(String[] one, String[] other) {
    for (String a : one) {
      for (String b : other) {
        if (a.equals(b)) {
          return true;
        }
      }
    }
    return false;
  }

  private float met(Way how, float cost) {
    way = how;
    return cost;
  }
}
