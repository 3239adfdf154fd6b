package org.downstream.bench.names;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One row of the pair file: an organisation with its Chinese and English names.
 *
 * @param entity the number shared by all rows of its group
 */
record Organisation(
    int entity,
    String group,
    String source,
    String chineseFull,
    String chineseShort,
    String englishFull,
    String englishShort) {

  /** The parts into which groups are divided, once and for all. */
  enum Part {
    TRAIN,
    TUNE,
    HELD_OUT
  }

  Part part() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(("downstream-split-1:" + group).getBytes(StandardCharsets.UTF_8));
      long first = 0;
      for (int i = 0; i < Integer.BYTES; i++) {
        first = (first << Byte.SIZE) | (hash[i] & 0xFF);
      }
      long tenth = first % 10;
      return tenth < 6 ? Part.TRAIN : tenth < 8 ? Part.TUNE : Part.HELD_OUT;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String english() {
    return englishFull.isEmpty() ? englishShort : englishFull;
  }
}
