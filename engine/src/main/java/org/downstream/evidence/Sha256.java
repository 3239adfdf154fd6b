package org.downstream.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text, in lower-case hexadecimal. */
public final class Sha256 {

  private Sha256() {}

  /** The hash of the text in UTF-16, the higher byte first. */
  public static String of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int at = 0; at < text.length(); at++) {
        char each = text.charAt(at);
        digest.update((byte) (each >> 8));
        digest.update((byte) each);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
