package org.downstream.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.downstream.name.Lexicon.Word;
import org.downstream.name.NamePart.Kind;

/** Takes a run of text without Chinese characters apart into words and says what each does. */
final class LatinWords {
  private static final int LONGEST_PHRASE = 6;
  private static final Pattern APOSTROPHE = Pattern.compile("['`´‘’ʻʼ]");
  private static final Pattern INITIALS =
      Pattern.compile("(?<![a-z0-9])[a-z](?:\\. ?[a-z])+(?![a-z0-9])");
  // "PROTECTIONCO.,LTD." but not "Texaco Ltd".
  private static final Pattern GLUED_CO =
      Pattern.compile("(?<=[a-z]{3})co(?=\\. ?,? ?(?:ltd|limited)|,(?:ltd|limited))");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern ORDINAL = Pattern.compile("0*(\\d+)(?:st|nd|rd|th)?");
  private static final Pattern NUMBER_AND_WORD = Pattern.compile("(\\d+)(\\p{L}{3,})");
  private static final Map<String, String> ORDINALS =
      Tables.pairs(
          """
          first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
          eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16
          seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
          """);

  private LatinWords() {}

  /** The parts; a word that counts only at an end of the name comes with its place. */
  static List<PlacedPart> parts(String run) {
    List<String> words = words(run);
    List<PlacedPart> parts = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = phraseAt(words, at);
      String phrase = String.join(" ", words.subList(at, at + length));
      parts.add(part(phrase, words.size() > at + 1 ? words.get(at + 1) : ""));
      at += length;
    }
    return parts;
  }

  private static int phraseAt(List<String> words, int at) {
    for (int n = Math.min(LONGEST_PHRASE, words.size() - at); n > 1; n--) {
      if (Lexicon.find(String.join(" ", words.subList(at, at + n))).isPresent()) {
        return n;
      }
    }
    return 1;
  }

  private static PlacedPart part(String phrase, String next) {
    if (phrase.equals("no") && ORDINAL.matcher(next).matches()) {
      return PlacedPart.anywhere(NamePart.of(phrase, Kind.FILLER));
    }
    Matcher ordinal = ORDINAL.matcher(phrase);
    String number = ordinal.matches() ? ordinal.group(1) : ORDINALS.getOrDefault(phrase, "");
    if (!number.isEmpty()) {
      return PlacedPart.anywhere(new NamePart(phrase, number, Kind.NUMBER, number));
    }
    Optional<Word> word = Lexicon.findLoosely(phrase);
    return word.isPresent()
        ? new PlacedPart(word.get().part(phrase), word.get().place())
        : PlacedPart.anywhere(NamePart.of(phrase, Kind.BRAND));
  }

  private static List<String> words(String run) {
    String text = APOSTROPHE.matcher(run.toLowerCase(Locale.ROOT)).replaceAll("");
    text = text.replace("&", " and ");
    text = INITIALS.matcher(text).replaceAll(LatinWords::withoutDots);
    text = GLUED_CO.matcher(text).replaceAll(" co");
    List<String> words = new ArrayList<>();
    for (String word : GAP.split(text, -1)) {
      Matcher numberAndWord = NUMBER_AND_WORD.matcher(word);
      if (numberAndWord.matches()) {
        words.add(numberAndWord.group(1));
        words.add(numberAndWord.group(2));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String withoutDots(MatchResult initials) {
    return initials.group().replace(".", "").replace(" ", "");
  }
}
