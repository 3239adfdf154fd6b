package org.downstream.name.pair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Korean syllables in Latin letters: the Revised and the McCune-Reischauer system, plain. */
final class HangulLetters {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;

  private static final String[] REVISED_INITIAL =
      words("g kk n d tt r m b pp s ss - j jj ch k t p h");
  private static final String[] MCCUNE_INITIAL =
      words("k kk n t tt r m p pp s ss - ch tch ch k t p h");
  private static final String[] REVISED_VOWEL =
      words("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i");
  private static final String[] MCCUNE_VOWEL =
      words("a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i");
  private static final String[] FINAL =
      words("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t");

  // How families write their names, which follows no system. Own list.
  private static final Map<String, String> SURNAMES =
      PairTables.pairs(
          """
          김=kim 이=lee,yi,ri,rhee 리=ri,lee 박=park,pak 최=choi,choe 정=jung,chung,jeong,jong 강=kang
          조=cho,jo 윤=yoon,yun 장=jang,chang 임=lim,im 림=rim,lim 한=han 오=oh,o 서=seo,suh 신=shin,sin
          권=kwon 황=hwang 안=ahn,an 송=song 류=ryu,yoo 유=yoo,yu 홍=hong 전=jeon,chun 고=ko,go
          문=moon,mun 양=yang 손=son,sohn 배=bae,pae 백=baek,paek 허=heo,hur,ho 남=nam 심=shim,sim
          노=noh,roh 로=ro,roh 하=ha 곽=kwak 성=sung,seong 차=cha 주=joo,chu 우=woo,u 구=koo,ku
          민=min 나=na 라=ra 현=hyun,hyon 반=ban,pan 변=byun,pyon 천=chun,chon 길=kil 연=yon,yeon
          """);

  private HangulLetters() {}

  /** A name of a person: the family name, and the rest in one word. */
  static List<String> nameParts(String word) {
    int length = word.length();
    if (length < 2 || length > 4 || !syllables(word)) {
      return List.of(word);
    }
    int family = length == 4 ? 2 : 1;
    return List.of(word.substring(0, family), word.substring(family));
  }

  private static boolean syllables(String word) {
    return word.chars().allMatch(c -> c >= FIRST && c <= LAST);
  }

  /** The usual spellings; those of families when the word is one. */
  static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    String usual = SURNAMES.get(word);
    if (usual != null) {
      forms.addAll(List.of(usual.split(",", -1)));
    }
    forms.add(spell(word, REVISED_INITIAL, REVISED_VOWEL));
    forms.add(spell(word, MCCUNE_INITIAL, MCCUNE_VOWEL));
    forms.add(spell(word, REVISED_INITIAL, MCCUNE_VOWEL));
    forms.add(popular(spell(word, REVISED_INITIAL, REVISED_VOWEL)));
    return forms;
  }

  /** As many write themselves: eo is u, u is oo, yeo is you or yu. */
  private static String popular(String revised) {
    return revised.replace("hui", "hee").replace("yeo", "yu").replace("eo", "u").replace("eu", "u");
  }

  private static String spell(String word, String[] initials, String[] vowels) {
    StringBuilder out = new StringBuilder(word.length() * 3);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < FIRST || c > LAST) {
        out.append(c < 0x80 ? String.valueOf(c) : "");
        continue;
      }
      int syllable = c - FIRST;
      out.append(initials[syllable / (VOWELS * FINALS)])
          .append(vowels[syllable / FINALS % VOWELS])
          .append(FINAL[syllable % FINALS]);
    }
    return out.toString();
  }

  private static String[] words(String list) {
    String[] words = list.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].equals("-") ? "" : words[i];
    }
    return words;
  }
}
