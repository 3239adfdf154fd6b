package org.downstream.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes names as people write them: with typos, words moved, joined or parted. */
final class Spoiler {
  private static final List<String> ENDINGS =
      List.of("co", "ltd", "limited", "inc", "corp", "corporation", "company", "plc", "llc");

  private final SplittableRandom random;

  Spoiler(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The name in one of those ways. */
  String spoil(String name) {
    return switch (random.nextInt(6)) {
      case 0 -> typo(name);
      case 1 -> typo(typo(name));
      case 2 -> withoutForm(name);
      case 3 -> reordered(withoutForm(name));
      case 4 -> joined(name);
      default -> typo(withoutForm(name));
    };
  }

  /** One letter dropped, doubled, changed or swapped with the next. */
  String typo(String name) {
    List<Integer> letters = new ArrayList<>();
    for (int i = 1; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i)) && Character.isLetter(name.charAt(i - 1))) {
        letters.add(i);
      }
    }
    if (letters.isEmpty()) {
      return name;
    }
    int at = letters.get(random.nextInt(letters.size()));
    char letter = (char) ('a' + random.nextInt(26));
    String before = name.substring(0, at);
    String after = name.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letter + after;
      case 2 -> before + letter + name.substring(at);
      default -> name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + after;
    };
  }

  String withoutForm(String name) {
    List<String> words = new ArrayList<>(List.of(name.split("[ ,.]+", -1)));
    while (words.size() > 1
        && (words.get(words.size() - 1).isEmpty()
            || ENDINGS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT)))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private String reordered(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
    for (int i = words.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      words.set(i, words.set(j, words.get(i)));
    }
    return String.join(" ", words);
  }

  private String joined(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space) + name.substring(space + 1);
  }
}
