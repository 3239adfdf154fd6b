package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.name.dictionary.GivenNameGroup;

/** Which given names can be one: short forms, spellings, other languages. */
final class GivenNames {
  /** In which way two names are one, the surest first. */
  enum Tie {
    SPELLING,
    SHORT_FORM,
    SHORT_FORMS_OF_ONE,
    LANGUAGE
  }

  private static final GivenNames TABLES = new GivenNames();
  private static final int[] NONE = {};

  private final Map<String, int[]> spellings = new HashMap<>();
  private final Map<String, int[]> shorts = new HashMap<>();
  private final Map<String, int[]> languages = new HashMap<>();

  private GivenNames() {
    int group = 0;
    for (GivenNameGroup each : GivenNameGroup.shipped()) {
      group++;
      Map<String, int[]> into =
          switch (each.kind()) {
            case SHORT -> shorts;
            case SPELLING -> spellings;
            case LANGUAGE -> languages;
          };
      // The full name of a group has its number, the others the negative of it.
      into.merge(each.name(), new int[] {group}, GivenNames::joined);
      int other = -group;
      each.others().forEach(name -> into.merge(name, new int[] {other}, GivenNames::joined));
    }
  }

  private static int[] joined(int[] one, int[] other) {
    int[] all = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  /** What the tables know of a word; shared by all names that have it. */
  static Marks marks(String word) {
    return new Marks(
        TABLES.spellings.getOrDefault(word, NONE),
        TABLES.shorts.getOrDefault(word, NONE),
        TABLES.languages.getOrDefault(word, NONE));
  }

  /** The groups that a word belongs to. */
  static final class Marks {
    private final int[] spellings;
    private final int[] shorts;
    private final int[] languages;

    Marks(int[] spellings, int[] shorts, int[] languages) {
      this.spellings = spellings;
      this.shorts = shorts;
      this.languages = languages;
    }

    int[] spellings() {
      return spellings;
    }

    int[] shorts() {
      return shorts;
    }

    int[] languages() {
      return languages;
    }

    boolean none() {
      return spellings.length == 0 && shorts.length == 0 && languages.length == 0;
    }

    /** How the words are tied. */
    Optional<Tie> tie(Marks other) {
      if (common(spellings, other.spellings) != 0) {
        return Optional.of(Tie.SPELLING);
      }
      int shared = common(shorts, other.shorts);
      if (shared == 2) {
        return Optional.of(Tie.SHORT_FORM);
      }
      if (common(languages, other.languages) != 0) {
        return Optional.of(Tie.LANGUAGE);
      }
      return shared == 1 ? Optional.of(Tie.SHORT_FORMS_OF_ONE) : Optional.empty();
    }

    /** 2 when one is the full name of a group they share, 1 when both are forms of one, else 0. */
    private static int common(int[] one, int[] other) {
      int found = 0;
      for (int a : one) {
        for (int b : other) {
          if (a == -b) {
            return 2;
          }
          found = a == b ? 1 : found;
        }
      }
      return found;
    }
  }

  /** All names, for tests. */
  static List<String> all() {
    return new ArrayList<>(new java.util.TreeSet<>(TABLES.shorts.keySet()));
  }
}
