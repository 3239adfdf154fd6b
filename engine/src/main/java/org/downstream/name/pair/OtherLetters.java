package org.downstream.name.pair;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Greek, Armenian and Georgian by own tables, all other scripts by ICU. */
final class OtherLetters {
  private static final LetterTable GREEK =
      LetterTable.of(
          """
          α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch
          ψ=ps ω=o ου=ou αυ=av ευ=ev μπ=mp ντ=nt γκ=gk γγ=ng ει=ei οι=oi αι=ai τζ=tz τσ=ts
          """);
  private static final LetterTable GREEK_BY_EAR =
      GREEK.with("ου=u αυ=af ευ=ef μπ=b ντ=d γκ=g χ=h φ=ph ει=i οι=i αι=e υ=i β=b");
  private static final LetterTable ARMENIAN =
      LetterTable.of(
          """
          ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y
          ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f ու=u և=ev
          """);
  private static final LetterTable GEORGIAN =
      LetterTable.of(
          """
          ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k
          ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h
          """);

  private OtherLetters() {}

  static Set<String> forms(String word, Writing writing) {
    Set<String> forms = new LinkedHashSet<>();
    switch (writing) {
      case GREEK -> {
        forms.add(GREEK.spell(word));
        forms.add(GREEK_BY_EAR.spell(word));
      }
      case ARMENIAN -> forms.add(ARMENIAN.spell(word));
      case GEORGIAN -> forms.add(GEORGIAN.spell(word));
      default -> forms.add(byIcu(word));
    }
    return forms;
  }

  private static String byIcu(String word) {
    String latin = Letters.fold(Icu.ANY_TO_LATIN.transliterate(word));
    StringBuilder plain = new StringBuilder(latin.length());
    latin.chars().filter(c -> c < 0x80 && Character.isLetterOrDigit(c)).forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** Held apart, since it takes long to build and most names need none. */
  private static final class Icu {
    static final Transliterator ANY_TO_LATIN = Transliterator.getInstance("Any-Latin");
  }
}
