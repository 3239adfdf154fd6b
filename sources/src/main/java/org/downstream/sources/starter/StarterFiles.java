package org.downstream.sources.starter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The two files of the starter list.
 *
 * @param entries the text of {@code starter-entries.csv}
 * @param names the text of {@code starter-names.csv}
 */
public record StarterFiles(String entries, String names) {

  static final String ENTRIES = "starter-entries.csv";
  static final String NAMES = "starter-names.csv";

  /** Of the entries followed by the names. */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(entries.getBytes(StandardCharsets.UTF_8));
      digest.update(names.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
