package org.downstream.name.pair;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Cyrillic words in Latin letters, as the passports and newspapers of their languages spell them.
 * Own tables, after BGN/PCGN, ICAO 9303 and the Serbian Latin alphabet.
 */
final class CyrillicLetters {
  private static final LetterTable RUSSIAN =
      LetterTable.of(
          """
          а=a б=b в=v г=g ґ=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u
          ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=i є=e ў=u ј=j љ=lj њ=nj ћ=c
          ђ=dj џ=dz ѓ=gj ќ=kj ѕ=dz қ=k ғ=g ұ=u ү=u ә=a ң=n һ=h ө=o ҳ=h ҷ=j ӣ=i ӯ=u ҡ=q ҙ=z ҫ=s җ=j
          """);
  private static final LetterTable UKRAINIAN =
      RUSSIAN.with("г=h и=y й=i є=ie ї=i ю=iu я=ia х=kh щ=shch ' =");
  private static final LetterTable SERBIAN =
      RUSSIAN.with("х=h ц=c ч=c ж=z ш=s љ=lj њ=nj ђ=dj џ=dz щ=st ъ=a");
  private static final LetterTable BULGARIAN = RUSSIAN.with("щ=sht ъ=a ь=y х=h й=y ю=yu я=ya");

  private CyrillicLetters() {}

  /** The usual spellings, the likeliest first. */
  static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    if (has(word, "ґєії")) {
      forms.add(UKRAINIAN.spell(word));
      forms.add(RUSSIAN.spell(word));
    } else if (has(word, "јљњћђџ")) {
      forms.add(SERBIAN.spell(word));
      forms.add(RUSSIAN.spell(word));
    } else if (has(word, "ў")) {
      forms.add(RUSSIAN.with("г=h").spell(word));
      forms.add(RUSSIAN.spell(word));
    } else {
      forms.add(RUSSIAN.spell(word));
      forms.add(UKRAINIAN.spell(word));
      forms.add(SERBIAN.spell(word));
      if (has(word, "щъ")) {
        forms.add(BULGARIAN.spell(word));
      }
    }
    return forms;
  }

  private static boolean has(String word, String letters) {
    return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }
}
