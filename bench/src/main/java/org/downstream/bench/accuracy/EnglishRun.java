package org.downstream.bench.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.downstream.name.dictionary.LegalForms;
import org.downstream.name.dictionary.WadeGiles;
import org.downstream.name.search.NameHit;

/** English and pinyin names of listed organisations, spelled otherwise. */
final class EnglishRun {
  private static final int MOST = 1000;
  private static final int SHORTEST_WORD = 4;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9&]+");

  private final Report report;
  private final Names names;
  private final List<String> asked;

  EnglishRun(Report report, Lists lists) {
    this.report = report;
    Names.Builder builder = Names.Builder.shipped();
    lists.addTo(builder);
    names = builder.build();
    List<String> all = new ArrayList<>(lists.organisations());
    Collections.shuffle(all, new Random(2));
    asked = all.stream().filter(name -> letters(name) >= 8).limit(MOST).toList();
  }

  /** A way to spell a name otherwise; empty when it does not apply to the name. */
  private interface Change {
    Optional<String> of(String name, Random dice);
  }

  void run() {
    report.section("English names of " + asked.size() + " listed organisations, spelled otherwise");
    measure("one typo", (name, dice) -> typo(name, dice), 0.99);
    measure("two typos", (name, dice) -> typo(name, dice).flatMap(o -> typo(o, dice)), 0.95);
    measure("words in another order", EnglishRun::reordered, 0.99);
    measure("legal form dropped", (name, dice) -> withoutForm(name), 0.99);
    measure("pinyin split into syllables", (name, dice) -> split(name), 0.99);
    measure("pinyin joined", (name, dice) -> joined(name), 0.99);
  }

  private void measure(String what, Change change, double goal) {
    Ranks ranks = new Ranks();
    Random dice = new Random(3);
    for (String name : asked) {
      Optional<String> other = change.of(name, dice);
      if (other.isPresent() && !other.get().equals(name)) {
        List<NameHit> hits = names.search(other.get());
        int rank = Names.rank(hits, names.entity(name).orElse(-1));
        ranks.add(rank);
        if (rank != 1) {
          report.miss(
              "English/" + what,
              other.get(),
              name,
              hits.isEmpty() ? "nothing" : names.text(hits.get(0)),
              rank == 0 ? "not among ten" : "at place " + rank);
        }
      }
    }
    report.line(String.format(Locale.ROOT, "%-30s %s", what, ranks));
    report.atLeast("lists, English, " + what + ", top-1", ranks.topOne(), goal);
    report.atLeast("lists, English, " + what + ", top-5", ranks.topFive(), 0.99);
  }

  private static long letters(String name) {
    return name.chars().filter(Character::isLetter).count();
  }

  /** One letter replaced, left out, put in or changed with the next, in a word of four or more. */
  private static Optional<String> typo(String name, Random dice) {
    List<Integer> places = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      if (!letter) {
        if (i - start >= SHORTEST_WORD) {
          for (int j = start; j < i; j++) {
            places.add(j);
          }
        }
        start = i + 1;
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(dice.nextInt(places.size()));
    char other = (char) ('a' + dice.nextInt(26));
    StringBuilder text = new StringBuilder(name);
    switch (dice.nextInt(4)) {
      case 0 -> text.setCharAt(at, other);
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.insert(at, other);
      default -> {
        if (at + 1 < name.length() && Character.isLetter(name.charAt(at + 1))) {
          text.setCharAt(at, name.charAt(at + 1));
          text.setCharAt(at + 1, name.charAt(at));
        } else {
          text.setCharAt(at, other);
        }
      }
    }
    return Optional.of(text.toString());
  }

  private static Optional<String> reordered(String name, Random dice) {
    List<String> words = new ArrayList<>(List.of(SPACE.split(name, -1)));
    if (words.size() < 3) {
      return Optional.empty();
    }
    Collections.shuffle(words, dice);
    return Optional.of(String.join(" ", words));
  }

  private static Optional<String> withoutForm(String name) {
    String folded = NOT_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    LegalForms.Stripped stripped = LegalForms.strip(folded);
    return stripped.forms().isEmpty() ? Optional.empty() : Optional.of(stripped.rest());
  }

  /** The first word that is two or three syllables of pinyin, in syllables. */
  private static Optional<String> split(String name) {
    List<String> words = new ArrayList<>(List.of(SPACE.split(name, -1)));
    for (int i = 0; i < words.size(); i++) {
      List<String> syllables = syllables(words.get(i).toLowerCase(Locale.ROOT));
      if (syllables.size() >= 2 && syllables.size() <= 3) {
        words.set(i, String.join(" ", syllables));
        return Optional.of(String.join(" ", words));
      }
    }
    return Optional.empty();
  }

  /** Two words side by side that are syllables of pinyin, as one. */
  private static Optional<String> joined(String name) {
    List<String> words = new ArrayList<>(List.of(SPACE.split(name, -1)));
    for (int i = 0; i + 1 < words.size(); i++) {
      if (syllables(words.get(i).toLowerCase(Locale.ROOT)).size() == 1
          && syllables(words.get(i + 1).toLowerCase(Locale.ROOT)).size() == 1) {
        words.set(i, words.get(i) + words.remove(i + 1).toLowerCase(Locale.ROOT));
        return Optional.of(String.join(" ", words));
      }
    }
    return Optional.empty();
  }

  /** The syllables of a word of pinyin, longest first; empty when it is none. */
  private static List<String> syllables(String word) {
    if (word.isEmpty()) {
      return List.of();
    }
    for (int end = Math.min(6, word.length()); end >= 1; end--) {
      String first = word.substring(0, end);
      if (!WadeGiles.of(first).isEmpty()) {
        if (end == word.length()) {
          return List.of(first);
        }
        List<String> rest = syllables(word.substring(end));
        if (!rest.isEmpty()) {
          List<String> all = new ArrayList<>();
          all.add(first);
          all.addAll(rest);
          return all;
        }
      }
    }
    return List.of();
  }
}
