package org.downstream.name;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Traditional characters and variants to simplified ones, for comparison only.
 *
 * <p>Character by character: in this direction the context does not matter, and a character is
 * looked up in ICU (about 20 microseconds for a name) only the first time.
 */
final class Simplified {
  // Own list: variants that ICU leaves as they are, and pairs that both stand in company names.
  private static final String VARIANTS =
      "滙汇峯峰羣群甯宁迺乃硏研鉅巨钜巨著着祐佑姸妍崑昆崐昆菸烟昇升陞升甦苏恆恒鍊炼凃涂濶阔畧略峩峨麽么綫线廸迪彚汇牀床衆众爲为説说"
          + "內内戶户黃黄産产呉吴靑青眞真淸清鄕乡旣既嵗岁鎭镇啓启堦阶碁棋氷冰裡里栢柏槪概緖绪敎教強强豊丰";

  private static final Map<Integer, Integer> EXTRA = extra();
  private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

  private Simplified() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Script.isHan(c)) {
                out.append(KNOWN.computeIfAbsent(c, Simplified::one));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static String one(int codePoint) {
    String simple = Icu.TRADITIONAL_TO_SIMPLIFIED.transliterate(Character.toString(codePoint));
    int first = simple.codePointAt(0);
    return Character.toString(EXTRA.getOrDefault(first, first));
  }

  private static Map<Integer, Integer> extra() {
    Map<Integer, Integer> pairs = new HashMap<>();
    int[] all = VARIANTS.codePoints().toArray();
    for (int i = 0; i < all.length; i += 2) {
      pairs.put(all[i], all[i + 1]);
    }
    return Map.copyOf(pairs);
  }

  /** Held apart, since it takes a quarter of a second to build. */
  private static final class Icu {
    static final Transliterator TRADITIONAL_TO_SIMPLIFIED =
        Transliterator.getInstance("Traditional-Simplified");
  }
}
