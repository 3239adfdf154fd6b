package org.downstream.sources.starter;

import java.nio.charset.StandardCharsets;
import org.downstream.evidence.Sha256;

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
    return Sha256.of(
        entries.getBytes(StandardCharsets.UTF_8), names.getBytes(StandardCharsets.UTF_8));
  }
}
