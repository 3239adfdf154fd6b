package org.downstream;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks a property over many random cases. A failure names the case and its seed; {@code
 * -Ddownstream.seed=…} starts from that seed, and {@code -Ddownstream.cases=…} stops after that
 * many.
 */
public final class RandomCases {
  private static final long SEED = Long.getLong("downstream.seed", 20_261_124L);
  private static final int MOST = Integer.getInteger("downstream.cases", Integer.MAX_VALUE);

  private static final List<Integer> EDGES =
      List.of(
          0, 0x09, 0x0A, 0x20, 0x85, 0xA0, 0xAD, 0x130, 0x131, 0xDF, 0x3000, 0xFF21, 0x200B, 0x200D,
          0x202E, 0x2028, 0xFDFA, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F600, 0x20000, 0xE0001, 0x10FFFF);

  private RandomCases() {}

  /** Draws that many cases, each from a seed of its own, and checks the property on each. */
  public static <T> void check(
      int cases, Function<SplittableRandom, T> draw, Consumer<? super T> property) {
    for (long seed = SEED; seed < SEED + Math.min(cases, MOST); seed++) {
      T drawn = draw.apply(new SplittableRandom(seed));
      try {
        property.accept(drawn);
      } catch (RuntimeException | AssertionError failure) {
        throw new AssertionError(
            "Seed %d: %s%n%s".formatted(seed, visible(drawn.toString()), failure.getMessage()),
            failure);
      }
    }
  }

  /** A number within the bounds: often at one of them, often of few digits. */
  public static int between(int least, int most, SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> least;
      case 1 -> most;
      case 2 -> Math.min(most, least + random.nextInt(3));
      case 3 -> Math.max(least, most - random.nextInt(3));
      case 4, 5 -> random.nextInt(least, Math.max(least, most >> random.nextInt(31)) + 1);
      default -> random.nextInt(least, most + 1);
    };
  }

  /** One of them, each as likely as the others. */
  public static <T> T oneOf(List<T> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Any text, well formed or not: letters of all scripts, marks, controls, lone surrogates. */
  public static String text(int longest, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int length = between(0, longest, random);
    while (text.length() < length) {
      text.appendCodePoint(codePoint(random));
    }
    text.setLength(length); // may halve the last pair
    return text.toString();
  }

  private static int codePoint(SplittableRandom random) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> random.nextInt(' ', 0x7F);
      case 2 -> random.nextInt(0x100);
      case 3 -> random.nextInt(0x4E00, 0xA000);
      case 4 -> random.nextInt(0x300, 0x370);
      case 5 -> random.nextInt(0xD800, 0xE000);
      case 6 -> random.nextInt(0x10000);
      case 7 -> oneOf(EDGES, random);
      default -> random.nextInt(Character.MAX_CODE_POINT + 1);
    };
  }

  /** The text with what cannot be read written as escapes. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean readable = Character.isLetterOrDigit(c) || (c >= ' ' && c < 0x7F);
      visible.append(readable ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return visible.toString();
  }
}
