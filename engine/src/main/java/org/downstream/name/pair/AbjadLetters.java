package org.downstream.name.pair;

import java.util.List;

/**
 * Arabic, Persian, Urdu and Hebrew words in Latin letters. Short vowels are not written, so such a
 * spelling is only ever compared with vowels counting little. Own tables.
 */
final class AbjadLetters {
  private static final LetterTable ARABIC =
      LetterTable.of(
          """
          ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z
          ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=u ي=i ى=a ة=a ء= ؤ=u ئ=i پ=p چ=ch ژ=zh گ=g ک=k
          ی=i ے=e ں=n ٹ=t ڈ=d ڑ=r ھ=h ہ=h ۀ=h ۃ=a ڤ=v
          """);
  private static final LetterTable HEBREW =
      LetterTable.of(
          """
          א=a ב=b ג=g ד=d ה=h ו=u ז=z ח=h ט=t י=i כ=k ך=kh ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts
          ץ=ts ק=k ר=r ש=sh ת=t
          """);

  private AbjadLetters() {}

  /** Letters without vowel marks and without the stroke that only lengthens a word. */
  static String bare(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != 0x640) {
        out.append(unified(c));
      }
    }
    return out.toString();
  }

  /** Letters that look different only by the keyboard. */
  private static char unified(char c) {
    return switch (c) {
      case 'ك' -> 'ک';
      case 'ي', 'ى' -> 'ی';
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ة' -> 'ه';
      default -> c;
    };
  }

  static List<String> forms(String word, Writing writing) {
    String spelled = (writing == Writing.ARABIC ? ARABIC : HEBREW).spell(word);
    return List.of(spelled);
  }
}
