package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.List;

/** A name as words that can be compared, read as that of a person or of an organisation. */
final class Reading {
  private final Word[] words;
  private final List<Run> runs;
  private final String joined;
  private final CompanyForms.Kind form;
  private final String formWritten;
  private final String initials;
  private final int[] kin;
  private final boolean organisational;

  private Reading(
      Word[] words,
      List<Run> runs,
      String joined,
      CompanyForms.Kind form,
      String formWritten,
      String initials,
      int[] kin,
      boolean organisational) {
    this.words = words;
    this.runs = runs;
    this.joined = joined;
    this.form = form;
    this.formWritten = formWritten;
    this.initials = initials;
    this.kin = kin;
    this.organisational = organisational;
  }

  /** In their order, without legal forms and what else was set aside. */
  Word[] words() {
    return words;
  }

  /** Neighbouring words written as one. */
  List<Run> runs() {
    return runs;
  }

  /** All words written as one. */
  String joined() {
    return joined;
  }

  /** What the legal form says; ANY when there is none. */
  CompanyForms.Kind form() {
    return form;
  }

  /** The legal form as written; empty when there is none. */
  String formWritten() {
    return formWritten;
  }

  /** The first letters of all its words, the legal form included. */
  String initials() {
    return initials;
  }

  /** Which words name a son or daughter and the father: pairs of places. */
  int[] kin() {
    return kin;
  }

  /** Whether something in it says that it is no person. */
  boolean organisational() {
    return organisational;
  }

  /** Of a name that is not read in this way. */
  static final Reading NONE = of(List.of(), CompanyForms.Kind.ANY, "", "", new int[0], false);

  private static final java.util.Set<String> ARTICLE = PairTables.words("al el ul");
  private static final int LONGEST_RUN = 4;
  private static final int MOST_WORDS = 24;
  private static final int SHORTEST = 4;

  /**
   * Neighbouring words written as one.
   *
   * @param from place of the first
   * @param to place after the last
   * @param text their spelling
   * @param sound the same as {@link SoundSpelling}
   * @param lax whether short vowels are missing in it
   */
  record Run(int from, int to, String text, String sound, boolean lax) {
    Run(int from, int to, String text, boolean lax) {
      this(from, to, text, SoundSpelling.of(text), lax);
    }
  }

  static Reading of(
      List<Word> all,
      CompanyForms.Kind form,
      String formWritten,
      String initials,
      int[] kin,
      boolean organisational) {
    List<Word> kept = all.size() > MOST_WORDS ? all.subList(0, MOST_WORDS) : all;
    Word[] words = kept.toArray(Word[]::new);
    StringBuilder joined = new StringBuilder();
    for (Word word : words) {
      joined.append(word.form());
    }
    return new Reading(
        words, runs(words), joined.toString(), form, formWritten, initials, kin, organisational);
  }

  private static List<Run> runs(Word[] words) {
    List<Run> runs = new ArrayList<>();
    for (int from = 0; from + 1 < words.length; from++) {
      StringBuilder text = new StringBuilder(words[from].form());
      boolean lax = words[from].lax();
      for (int to = from + 1; to < Math.min(words.length, from + LONGEST_RUN); to++) {
        text.append(words[to].form());
        lax |= words[to].lax();
        if (words[to].afterComma() == words[from].afterComma() && text.length() >= SHORTEST) {
          runs.add(new Run(from, to + 1, text.toString(), lax));
        }
      }
      assimilated(words, from, runs);
    }
    return runs;
  }

  /** Saif al-Din is spoken, and also written, Saifuddin. */
  private static void assimilated(Word[] words, int from, List<Run> runs) {
    if (from + 2 < words.length && ARTICLE.contains(words[from + 1].form())) {
      String last = words[from + 2].form();
      String text = words[from].form() + "u" + last.charAt(0) + last;
      runs.add(new Run(from, from + 3, text, words[from].lax()));
    }
  }

  boolean isEmpty() {
    return words.length == 0;
  }
}
