package org.downstream.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal: the name of every input and of what is made from it. */
public final class Sha256 {

  private Sha256() {}

  /** A digest to be fed bit by bit. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** The hash of what the digest was fed; it is empty afterwards. */
  public static String of(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of the bytes, one part after the other. */
  public static String of(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return of(digest);
  }

  /** The hash of the text in UTF-16, the higher byte first. */
  public static String of(String text) {
    MessageDigest digest = digest();
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      digest.update((byte) (each >> 8));
      digest.update((byte) each);
    }
    return of(digest);
  }
}
