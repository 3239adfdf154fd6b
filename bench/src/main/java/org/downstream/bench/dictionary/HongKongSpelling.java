package org.downstream.bench.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spells Jyutping syllables in the way of Hong Kong, which never was laid down in one standard:
 * several spellings of a syllable are in use, as Leung and Leong for loeng.
 *
 * <p>Own rules, after the spellings of places and family names in Hong Kong and Macao.
 */
final class HongKongSpelling {
  private static final Map<String, List<String>> INITIALS =
      Map.ofEntries(
          Map.entry("b", List.of("p", "b")),
          Map.entry("p", List.of("p")),
          Map.entry("m", List.of("m")),
          Map.entry("f", List.of("f")),
          Map.entry("d", List.of("t", "d")),
          Map.entry("t", List.of("t")),
          Map.entry("n", List.of("n")),
          Map.entry("l", List.of("l")),
          Map.entry("g", List.of("k", "g")),
          Map.entry("k", List.of("k")),
          Map.entry("ng", List.of("ng", "")),
          Map.entry("h", List.of("h")),
          Map.entry("gw", List.of("kw", "gw")),
          Map.entry("kw", List.of("kw")),
          Map.entry("w", List.of("w")),
          Map.entry("z", List.of("ch", "ts", "j")),
          Map.entry("c", List.of("ch", "ts")),
          Map.entry("s", List.of("s", "sh")),
          Map.entry("j", List.of("y")),
          Map.entry("", List.of("")));

  private static final Map<String, List<String>> FINALS =
      Map.ofEntries(
          Map.entry("aa", List.of("a", "ah")),
          Map.entry("aai", List.of("ai", "aai")),
          Map.entry("aau", List.of("au", "aau")),
          Map.entry("aam", List.of("am", "aam")),
          Map.entry("aan", List.of("an", "aan")),
          Map.entry("aang", List.of("ang", "aang")),
          Map.entry("aap", List.of("ap", "aap")),
          Map.entry("aat", List.of("at", "aat")),
          Map.entry("aak", List.of("ak", "aak")),
          Map.entry("a", List.of("a")),
          Map.entry("ai", List.of("ai")),
          Map.entry("au", List.of("au", "ow")),
          Map.entry("am", List.of("am", "um")),
          Map.entry("an", List.of("an", "un")),
          Map.entry("ang", List.of("ang", "ung")),
          Map.entry("ap", List.of("ap", "up")),
          Map.entry("at", List.of("at", "ut")),
          Map.entry("ak", List.of("ak", "uk")),
          Map.entry("e", List.of("e", "eh")),
          Map.entry("ei", List.of("ei", "i", "ee")),
          Map.entry("eu", List.of("eu")),
          Map.entry("em", List.of("em")),
          Map.entry("en", List.of("en")),
          Map.entry("eng", List.of("eng")),
          Map.entry("ep", List.of("ep")),
          Map.entry("et", List.of("et")),
          Map.entry("ek", List.of("ek")),
          Map.entry("i", List.of("i", "ee", "ze")),
          Map.entry("iu", List.of("iu")),
          Map.entry("im", List.of("im")),
          Map.entry("in", List.of("in")),
          Map.entry("ing", List.of("ing")),
          Map.entry("ip", List.of("ip")),
          Map.entry("it", List.of("it")),
          Map.entry("ik", List.of("ik")),
          Map.entry("o", List.of("o", "oh", "aw")),
          Map.entry("oi", List.of("oi", "oy")),
          Map.entry("ou", List.of("o", "ou", "ow")),
          Map.entry("on", List.of("on")),
          Map.entry("ong", List.of("ong")),
          Map.entry("ot", List.of("ot")),
          Map.entry("ok", List.of("ok")),
          Map.entry("oe", List.of("eu", "oe")),
          Map.entry("oeng", List.of("eung", "eong", "eang")),
          Map.entry("oek", List.of("euk", "eok", "euck")),
          Map.entry("eoi", List.of("ui", "eui")),
          Map.entry("eon", List.of("un", "eun")),
          Map.entry("eot", List.of("ut", "eut")),
          Map.entry("u", List.of("u", "oo")),
          Map.entry("ui", List.of("ui")),
          Map.entry("un", List.of("un", "oon")),
          Map.entry("ung", List.of("ung")),
          Map.entry("ut", List.of("ut", "oot")),
          Map.entry("uk", List.of("uk", "ook")),
          Map.entry("yu", List.of("yu", "ue", "u")),
          Map.entry("yun", List.of("uen", "un", "yuen")),
          Map.entry("yut", List.of("uet", "ut", "yuet")),
          Map.entry("m", List.of("m")),
          Map.entry("ng", List.of("ng")));

  /** Syllables whose usual spelling is not the first by the rules. */
  private static final Map<String, List<String>> OWN =
      Map.ofEntries(
          Map.entry("zi", List.of("chi", "tsz", "tze", "tsze", "gee", "chee")),
          Map.entry("ci", List.of("chi", "tsz", "tze", "tsi", "chee")),
          Map.entry("si", List.of("si", "sze", "szeto", "see", "shi", "sz")),
          Map.entry("jyu", List.of("yu", "yue", "ue")),
          Map.entry("jyun", List.of("yuen", "yun", "un")),
          Map.entry("jyut", List.of("yuet", "yut")),
          Map.entry("ji", List.of("yi", "yee", "i", "yee")),
          Map.entry("jau", List.of("yau", "yao")),
          Map.entry("ng", List.of("ng", "eng")),
          Map.entry("m", List.of("m", "ng")),
          Map.entry("wu", List.of("wu", "woo")),
          Map.entry("gu", List.of("ku", "koo", "kwu", "goo")),
          Map.entry("zyu", List.of("chu", "chue", "tsue", "jue")),
          Map.entry("cyu", List.of("chu", "chue", "chui", "tsui")),
          Map.entry("syu", List.of("shu", "shue", "sue", "su")),
          Map.entry("cyun", List.of("chuen", "tsuen", "chun", "tsun")),
          Map.entry("zyun", List.of("chuen", "tsuen", "chun", "jun")),
          Map.entry("syun", List.of("suen", "shuen", "sun", "syun")),
          Map.entry("zeoi", List.of("chui", "tsui", "jui", "cheui")),
          Map.entry("ceoi", List.of("chui", "tsui", "choi", "cheui")),
          Map.entry("heoi", List.of("hui", "heui")),
          Map.entry("geoi", List.of("kui", "gui", "keui")),
          Map.entry("soeng", List.of("sheung", "seung", "soeng")),
          Map.entry("sou", List.of("so", "sou", "su", "soo")),
          Map.entry("hoeng", List.of("heung", "hong")),
          Map.entry("gong", List.of("kong", "gong")),
          Map.entry("gau", List.of("kau", "gau", "kow")),
          Map.entry("lung", List.of("lung", "loong", "loon")),
          Map.entry("ngau", List.of("ngau", "au")),
          Map.entry("siu", List.of("siu", "shiu", "shaw")),
          Map.entry("jip", List.of("yip", "ip")),
          Map.entry("jim", List.of("yim", "im")),
          Map.entry("sing", List.of("sing", "shing")),
          Map.entry("san", List.of("san", "sun")),
          Map.entry("lau", List.of("lau", "low", "liu")),
          Map.entry("lei", List.of("lei", "li", "lee")),
          Map.entry("hou", List.of("ho", "hou", "hao")),
          Map.entry("bou", List.of("po", "bo", "pow")),
          Map.entry("hung", List.of("hung")),
          Map.entry("zeon", List.of("chun", "tsun", "jun")),
          Map.entry("ceon", List.of("chun", "tsun", "cheun")),
          Map.entry("seon", List.of("shun", "sun", "seun")),
          Map.entry("seoi", List.of("shui", "sui", "seui")),
          Map.entry("zung", List.of("chung", "tsung", "jung")),
          Map.entry("joeng", List.of("yeung", "young", "yeong", "yang")),
          Map.entry("fong", List.of("fong")));

  private HongKongSpelling() {}

  /** The spellings of a syllable without tone, the usual one first; empty when it is none. */
  static List<String> of(String jyutping) {
    Set<String> all = new LinkedHashSet<>(OWN.getOrDefault(jyutping, List.of()));
    if (all.isEmpty()) {
      for (int length = Math.min(2, jyutping.length()); length >= 0; length--) {
        List<String> initials = INITIALS.get(jyutping.substring(0, length));
        List<String> finals = FINALS.get(jyutping.substring(length));
        if (initials != null && finals != null) {
          combine(initials, finals, all);
          break;
        }
      }
    }
    return new ArrayList<>(all);
  }

  /** First initial with each final, then each other initial with the first final. */
  private static void combine(List<String> initials, List<String> finals, Set<String> all) {
    for (String ending : finals) {
      all.add(joined(initials.get(0), ending));
    }
    for (String initial : initials) {
      all.add(joined(initial, finals.get(0)));
    }
  }

  private static String joined(String initial, String ending) {
    // yi and not yyi, yu and not yyu.
    return initial.endsWith("y") && ending.startsWith("y") ? ending : initial + ending;
  }
}
