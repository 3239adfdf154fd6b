package org.downstream.name.pair;

import java.util.LinkedHashSet;
import java.util.Set;

/** Japanese kana in Hepburn romanisation. Own table. */
final class KanaLetters {
  private static final LetterTable HEPBURN =
      LetterTable.of(
          """
          あ=a い=i う=u え=e お=o か=ka き=ki く=ku け=ke こ=ko さ=sa し=shi す=su せ=se そ=so た=ta ち=chi
          つ=tsu て=te と=to な=na に=ni ぬ=nu ね=ne の=no は=ha ひ=hi ふ=fu へ=he ほ=ho ま=ma み=mi む=mu
          め=me も=mo や=ya ゆ=yu よ=yo ら=ra り=ri る=ru れ=re ろ=ro わ=wa ゐ=i ゑ=e を=o ん=n が=ga ぎ=gi
          ぐ=gu げ=ge ご=go ざ=za じ=ji ず=zu ぜ=ze ぞ=zo だ=da ぢ=ji づ=zu で=de ど=do ば=ba び=bi ぶ=bu
          べ=be ぼ=bo ぱ=pa ぴ=pi ぷ=pu ぺ=pe ぽ=po ゔ=vu きゃ=kya きゅ=kyu きょ=kyo しゃ=sha しゅ=shu
          しょ=sho ちゃ=cha ちゅ=chu ちょ=cho にゃ=nya にゅ=nyu にょ=nyo ひゃ=hya ひゅ=hyu ひょ=hyo
          みゃ=mya みゅ=myu みょ=myo りゃ=rya りゅ=ryu りょ=ryo ぎゃ=gya ぎゅ=gyu ぎょ=gyo じゃ=ja じゅ=ju
          じょ=jo びゃ=bya びゅ=byu びょ=byo ぴゃ=pya ぴゅ=pyu ぴょ=pyo ふぁ=fa ふぃ=fi ふぇ=fe ふぉ=fo
          てぃ=ti でぃ=di とぅ=tu どぅ=du うぃ=wi うぇ=we うぉ=wo ゔぁ=va ゔぃ=vi ゔぇ=ve ゔぉ=vo しぇ=she
          ちぇ=che じぇ=je つぁ=tsa でゅ=dyu ぁ=a ぃ=i ぅ=u ぇ=e ぉ=o ゃ=ya ゅ=yu ょ=yo っ= ー=
          """);

  private KanaLetters() {}

  /** With long vowels written out, and with long vowels written short. */
  static Set<String> forms(String word) {
    String spelled = HEPBURN.spell(hiragana(word));
    Set<String> forms = new LinkedHashSet<>();
    forms.add(spelled);
    forms.add(spelled.replace("ou", "o").replace("uu", "u").replace("oo", "o"));
    return forms;
  }

  private static String hiragana(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(c >= 0x30A1 && c <= 0x30F6 ? (char) (c - 0x60) : c);
    }
    return out.toString();
  }
}
