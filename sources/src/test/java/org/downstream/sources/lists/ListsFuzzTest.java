package org.downstream.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Damaged lists never throw, never hang, and never lose a row without a word. */
@Timeout(300)
class ListsFuzzTest {

  private static final long SEED = 20_261_124L;
  private static final int RUNS = 150;
  private static final String[] PIECES = {
    "\"",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "<",
    ">",
    "</",
    "/>",
    "&amp;",
    "&x;",
    "]]>",
    "<!--",
    "{",
    "}",
    "[",
    "]",
    ":",
    "-0- ",
    "\u0000",
    "\u001A",
    "\uD83D",
    "\u202E",
    "id,name",
    "99/99/9999",
    "\\u00",
    "null",
    "<![CDATA[",
    "0",
    "é",
    "示"
  };

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @FieldSource("org.downstream.sources.lists.Fixtures#ALL")
  void damagedListsEndAsEntriesAndProblems(String file) {
    Random random = new Random(SEED + file.hashCode());
    byte[] source = Fixtures.bytes(file);
    for (int run = 0; run < RUNS; run++) {
      byte[] damaged = damaged(source, random);
      // The counts are checked when the reading is made: rows = in entries + beside + refused.
      PublishedList list = Fixtures.read(folder, file, damaged);
      ListReading reading = list.reading();
      assertThat(list.entries().isEmpty() && reading.fault().isEmpty())
          .as("seed %s, %s, run %s", SEED, file, run)
          .isFalse();
      assertThat(reading.refused() > 0 && reading.counts().isEmpty()).isFalse();
    }
  }

  private static byte[] damaged(byte[] source, Random random) {
    byte[] bytes = source.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(Math.max(1, bytes.length));
      switch (random.nextInt(4)) {
        case 0 -> bytes = spliced(bytes, at, at, PIECES[random.nextInt(PIECES.length)]);
        case 1 -> bytes = spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), "");
        case 2 -> bytes = spliced(bytes, Math.max(1, at), bytes.length, "");
        default -> {
          if (at < bytes.length) {
            bytes[at] = (byte) random.nextInt(256);
          }
        }
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, String piece) {
    byte[] inserted = piece.getBytes(StandardCharsets.UTF_8);
    byte[] result = new byte[from + inserted.length + bytes.length - to];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(inserted, 0, result, from, inserted.length);
    System.arraycopy(bytes, to, result, from + inserted.length, bytes.length - to);
    return result;
  }
}
