package org.downstream.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up pairs of names: the same row number always gives the same pair. */
public final class MadeUpPairs {
  private static final List<String> GIVEN =
      List.of(
          "John",
          "Maria",
          "Mohammed",
          "Wei",
          "Olga",
          "Sergei",
          "Fatima",
          "Carlos",
          "Yuki",
          "Anna",
          "Edward",
          "Ahmed",
          "Ivan",
          "Lucia",
          "Hassan",
          "Min-jun",
          "Pierre",
          "Владимир",
          "محمد",
          "Xiaoming");
  private static final List<String> SYLLABLES =
      List.of(
          "ka", "ro", "ven", "ti", "mar", "sol", "ber", "an", "zhou", "lin", "dar", "ik", "ov",
          "ski", "hua", "xin", "tech", "no", "ra", "bel");
  private static final List<String> BUSINESS =
      List.of(
          "Technology",
          "Trading",
          "Electronics",
          "Shipping",
          "Semiconductor",
          "Holdings",
          "International",
          "Industries",
          "Logistics",
          "Group");
  private static final List<String> FORMS =
      List.of("Co., Ltd.", "Limited", "LLC", "GmbH", "JSC", "S.A.", "Inc.", "Pte Ltd", "");

  private MadeUpPairs() {}

  /**
   * A pair.
   *
   * @param one the first name
   * @param other the second name: the same with a slip, in another form, or another name
   * @param type person or organisation
   */
  public record Pair(String one, String other, String type) {}

  /** The pair of a row. */
  public static Pair pair(long row) {
    SplittableRandom dice = new SplittableRandom(row);
    boolean person = dice.nextBoolean();
    String one = person ? person(dice) : organisation(dice);
    String other =
        switch (dice.nextInt(4)) {
          case 0 -> slip(one, dice);
          case 1 -> person ? turned(one) : one.toUpperCase(java.util.Locale.ROOT);
          default -> person ? person(dice) : organisation(dice);
        };
    return new Pair(one, other, person ? "person" : "organisation");
  }

  private static String word(SplittableRandom dice) {
    StringBuilder word = new StringBuilder();
    for (int i = dice.nextInt(2, 4); i > 0; i--) {
      word.append(oneOf(SYLLABLES, dice));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String person(SplittableRandom dice) {
    String middle = dice.nextInt(3) == 0 ? oneOf(GIVEN, dice) + " " : "";
    return oneOf(GIVEN, dice) + " " + middle + word(dice);
  }

  private static String organisation(SplittableRandom dice) {
    String second = dice.nextInt(3) == 0 ? " " + word(dice) : "";
    String name = word(dice) + second + " " + oneOf(BUSINESS, dice) + " " + oneOf(FORMS, dice);
    return name.strip();
  }

  private static String slip(String name, SplittableRandom dice) {
    int at = dice.nextInt(1, name.length());
    return name.substring(0, at) + name.substring(Math.min(name.length(), at + 1));
  }

  private static String turned(String name) {
    int last = name.lastIndexOf(' ');
    return name.substring(last + 1) + ", " + name.substring(0, last);
  }

  private static String oneOf(List<String> list, SplittableRandom dice) {
    return list.get(dice.nextInt(list.size()));
  }

  /** Writes a file of so many pairs: {@code MadeUpPairs FILE ROWS}. */
  public static void main(String[] arguments) throws IOException {
    long rows = Long.parseLong(arguments[1]);
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      out.write("id,name1,name2,type\n");
      for (long row = 0; row < rows; row++) {
        Pair pair = pair(row);
        out.write(row + ",\"" + pair.one() + "\",\"" + pair.other() + "\"," + pair.type() + "\n");
      }
    }
  }
}
