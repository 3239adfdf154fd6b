package org.downstream.name.pair;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in names: figures, Roman numerals, ordinals and number words. */
final class SeriesNumbers {
  private static final Map<String, String> WORDS =
      PairTables.pairs(
          """
          first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
          eleventh=11 twelfth=12 thirteenth=13 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8
          nine=9 ten=10 premier=1 primera=1 erste=1 pervy=1 vtoroy=2 diyi=1 dier=2 disan=3 disi=4
          """);

  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");
  private static final Pattern ORDINAL = Pattern.compile("[0-9]+(st|nd|rd|th)");
  private static final Pattern ROMAN = Pattern.compile("(xl|l?x{0,3})(ix|iv|v?i{0,3})");

  private SeriesNumbers() {}

  /** The number a word states, in figures; empty when it states none. */
  static String of(RawWord word, boolean first) {
    String folded = word.folded();
    if (folded.chars().anyMatch(Character::isDigit)) {
      return figures(folded);
    }
    String spelled = WORDS.get(folded);
    if (spelled != null) {
      return spelled;
    }
    return first || !capitals(word.written()) ? "" : roman(folded);
  }

  private static String figures(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    folded
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(out::appendCodePoint);
    String plain = LEADING_ZEROS.matcher(out).replaceFirst("");
    return ORDINAL.matcher(plain).matches() ? plain.substring(0, plain.length() - 2) : plain;
  }

  private static boolean capitals(String written) {
    return written.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
  }

  /** Up to 89, well formed; a single L is no number in a name. */
  private static String roman(String folded) {
    if (!ROMAN.matcher(folded).matches() || folded.equals("l")) {
      return "";
    }
    int value = 0;
    int before = 0;
    for (int i = folded.length() - 1; i >= 0; i--) {
      int each =
          switch (folded.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
          };
      value += each < before ? -each : each;
      before = Math.max(before, each);
    }
    return Integer.toString(value);
  }

  /** How the numbers of two names agree. */
  enum Agreement {
    SAME,
    /** Only one of them has a number, and it says first. */
    FIRST,
    /** Only one of them has a number. */
    ONE_SIDED,
    /** One number is written with one character more or other. */
    ONE_CHARACTER,
    DIFFERENT
  }

  static Agreement agreement(Alignment alignment) {
    List<Word> a = left(alignment.a(), alignment, true);
    List<Word> b = left(alignment.b(), alignment, false);
    if (a.isEmpty() && b.isEmpty()) {
      return Agreement.SAME;
    }
    if (a.isEmpty() || b.isEmpty()) {
      List<Word> only = a.isEmpty() ? b : a;
      return only.size() == 1 && only.get(0).key().equals("1")
          ? Agreement.FIRST
          : Agreement.ONE_SIDED;
    }
    boolean near =
        a.size() == 1 && b.size() == 1 && oneApart(a.get(0).written(), b.get(0).written());
    return near ? Agreement.ONE_CHARACTER : Agreement.DIFFERENT;
  }

  private static List<Word> left(Reading reading, Alignment alignment, boolean first) {
    List<Word> left = new java.util.ArrayList<>();
    for (int i = 0; i < reading.words().length; i++) {
      boolean taken = first ? alignment.takenA(i) : alignment.takenB(i);
      if (!taken && reading.words()[i].role() == Word.Role.NUMBER) {
        left.add(reading.words()[i]);
      }
    }
    return left;
  }

  private static boolean oneApart(String one, String other) {
    int n = one.length();
    int m = other.length();
    if (Math.abs(n - m) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(n, m) && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(n, m) - start && one.charAt(n - 1 - end) == other.charAt(m - 1 - end)) {
      end++;
    }
    return Math.max(n, m) - start - end <= 1;
  }
}
