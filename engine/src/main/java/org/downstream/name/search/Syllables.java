package org.downstream.name.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.downstream.name.dictionary.HanReadings;
import org.downstream.name.dictionary.WadeGiles;

/** One Chinese character in Latin letters, in each scheme, the usual spelling first. */
final class Syllables {
  /** Pinyin, Wade-Giles, Hong Kong spelling of Cantonese. */
  static final int SCHEMES = 3;

  static final int MOST = 4;

  private final byte[][][] spellings = new byte[SCHEMES][][];

  /** Whether it is read in several ways, so that the word decides. */
  final boolean several;

  private Syllables(int codePoint) {
    List<String> readings = HanReadings.of(codePoint);
    several = readings.size() > 1;
    Set<String> pinyin = new LinkedHashSet<>();
    Set<String> wadeGiles = new LinkedHashSet<>();
    for (String reading : readings) {
      pinyin.addAll(HanReadings.spellings(reading));
      wadeGiles.addAll(WadeGiles.of(reading));
    }
    // Where both schemes agree, pinyin is enough.
    wadeGiles.removeAll(pinyin);
    spellings[0] = bytes(pinyin);
    spellings[1] = bytes(wadeGiles.isEmpty() ? pinyin : wadeGiles);
    spellings[2] = bytes(new LinkedHashSet<>(HanReadings.cantonese(codePoint)));
  }

  static Syllables of(int codePoint) {
    if (codePoint >= Known.TABLE.length) {
      return new Syllables(codePoint);
    }
    Syllables known = Known.TABLE[codePoint];
    if (known == null) {
      // Two threads may both make it: the two are equal and immutable.
      known = new Syllables(codePoint);
      Known.TABLE[codePoint] = known;
    }
    return known;
  }

  byte[][] in(int scheme) {
    return spellings[scheme];
  }

  private static byte[][] bytes(Set<String> all) {
    List<byte[]> bytes = new ArrayList<>();
    for (String one : all) {
      if (bytes.size() < MOST) {
        bytes.add(Utf8.of(one));
      }
    }
    return bytes.toArray(new byte[0][]);
  }

  private static final class Known {
    static final Syllables[] TABLE = new Syllables[0x10000];
  }
}
