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

  // Vowels that are written before the consonant after which they are spoken.
  private static final String BEFORE = "เแโใไເແໂໃໄ";

  private static final LetterTable SOUTH_EAST =
      LetterTable.of(
          """
          ก=k ข=kh ฃ=kh ค=kh ฅ=kh ฆ=kh ง=ng จ=ch ฉ=ch ช=ch ซ=s ฌ=ch ญ=y ฎ=d ฏ=t ฐ=th ฑ=th ฒ=th ณ=n ด=d
          ต=t ถ=th ท=th ธ=th น=n บ=b ป=p ผ=ph ฝ=f พ=ph ฟ=f ภ=ph ม=m ย=y ร=r ล=l ว=w ศ=s ษ=s ส=s ห=h ฬ=l
          อ=o ฮ=h ะ=a า=a ำ=am ิ=i ี=i ึ=ue ื=ue ุ=u ู=u เ=e แ=ae โ=o ใ=ai ไ=ai ั=a ฤ=rue
          ກ=k ຂ=kh ຄ=kh ງ=ng ຈ=ch ສ=s ຊ=s ຍ=ny ດ=d ຕ=t ຖ=th ທ=th ນ=n ບ=b ປ=p ຜ=ph ຝ=f ພ=ph ຟ=f ມ=m ຢ=y
          ຣ=r ລ=l ວ=v ຫ=h ອ=o ຮ=h ະ=a າ=a ິ=i ີ=i ຶ=ue ື=ue ຸ=u ູ=u ເ=e ແ=ae ໂ=o ໄ=ai ໃ=ai ຳ=am ົ=o ັ=a ຽ=ia
          ក=k ខ=kh គ=k ឃ=kh ង=ng ច=ch ឆ=chh ជ=ch ឈ=chh ញ=nh ដ=d ឋ=th ឌ=d ឍ=th ណ=n ត=t ថ=th ទ=t ធ=th ន=n
          ប=b ប៉=p ផ=ph ព=p ភ=ph ម=m យ=y រ=r ល=l វ=v ស=s ហ=h ឡ=l អ=a ា=a ិ=i ី=i ឹ=oe ឺ=eu ុ=o ូ=ou ួ=uo
          ើ=aeu ឿ=eua ៀ=ie េ=e ែ=ae ៃ=ai ោ=o ៅ=au ំ=am ះ=h ឥ=e ឧ=u
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
      default -> forms.add(southEast(word) ? asSpoken(word) : byIcu(word));
    }
    return forms;
  }

  private static boolean southEast(String word) {
    return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
      case THAI, LAO, KHMER -> true;
      default -> false;
    };
  }

  /** Thai, Lao and Khmer, which ICU reads badly or not at all; silent letters are left out. */
  private static String asSpoken(String word) {
    StringBuilder order = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (BEFORE.indexOf(c) >= 0 && i + 1 < word.length()) {
        order.append(word.charAt(++i)).append(c);
      } else if (c == 0xE4C || c == 0xECC) {
        order.setLength(Math.max(0, order.length() - 1));
      } else {
        order.append(c);
      }
    }
    return SOUTH_EAST.spell(order.toString());
  }

  private static String byIcu(String word) {
    String latin = Letters.fold(Icu.ANY_TO_LATIN.transliterate(word));
    StringBuilder plain = new StringBuilder(latin.length());
    latin
        .chars()
        .filter(c -> c < 0x80 && Character.isLetterOrDigit(c))
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** Held apart, since it takes long to build and most names need none. */
  private static final class Icu {
    static final Transliterator ANY_TO_LATIN = Transliterator.getInstance("Any-Latin");
  }
}
