package org.downstream.sources.table;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * How a file is written.
 *
 * @param text its encoding; empty when it is no text or nothing is in it
 * @param delimiter what separates its cells
 */
record FileForm(Optional<TextForm> text, Delimiter delimiter) {

  static final FileForm UNKNOWN = new FileForm(Optional.empty(), Delimiter.COMMA);

  static FileForm of(TextForm text, byte[] head) {
    return new FileForm(Optional.of(text), Delimiter.of(text.text(head)));
  }

  /** What the file is, when it is no text. */
  static Optional<String> binary(byte[] head, Optional<Charset> declared) {
    Optional<String> known = FileSignature.of(head);
    if (known.isPresent() || declaredWide(declared) || marked(head)) {
      return known;
    }
    boolean zeros = hasZero(head) && TextForm.wide(head).isEmpty();
    return zeros ? Optional.of("binary content") : Optional.empty();
  }

  private static boolean declaredWide(Optional<Charset> declared) {
    return declared
        .filter(each -> each.name().toUpperCase(Locale.ROOT).startsWith("UTF-16"))
        .isPresent();
  }

  private static boolean marked(byte[] head) {
    return head.length > 1
        && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
            || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
  }

  private static boolean hasZero(byte[] head) {
    for (byte each : head) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  String encodingName() {
    return text.map(form -> form.charset().name()).orElse("");
  }

  String delimiterName() {
    return text.map(form -> delimiter.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
