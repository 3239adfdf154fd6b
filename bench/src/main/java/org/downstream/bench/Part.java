package org.downstream.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What the rows of reference data may be used for; all rows of one group are in one part. */
public enum Part {
  /** Words are learnt and weights are fitted from these. */
  TRAIN,
  /** Single misses may be looked at. */
  TUNE,
  /** Only totals are looked at. */
  HELD_OUT;

  private static final String SPLIT = "downstream-split-1:";

  /** The part of a group: the first 32 bits of a SHA-256, modulo ten; 0-5, 6-7, 8-9. */
  public static Part of(String group) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((SPLIT + group).getBytes(StandardCharsets.UTF_8));
      long first = 0;
      for (int i = 0; i < Integer.BYTES; i++) {
        first = (first << Byte.SIZE) | (hash[i] & 0xFF);
      }
      long tenth = first % 10;
      return tenth < 6 ? TRAIN : tenth < 8 ? TUNE : HELD_OUT;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }
}
