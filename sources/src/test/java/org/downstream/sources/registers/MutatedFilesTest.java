package org.downstream.sources.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.FileReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file: no exception, and every row is a value or a problem. */
class MutatedFilesTest {

  private static final int EACH = Integer.getInteger("downstream.cases", 60);
  private static final long SEED = Long.getLong("downstream.seed", 20_261_124L);
  private static final String[] PIECES = {
    "{", "}", "[", "]", "\"", ",", "<", ">", "&x;", "null", "-1", "1e400", "51%", "\n", "\u0000"
  };

  @TempDir Path dir;

  @Test
  void nothingIsLost() {
    Filed book = new Filed(dir);
    for (Map.Entry<String, String> file : Fixtures.all().entrySet()) {
      for (long seed = SEED; seed < SEED + EACH; seed++) {
        byte[] bytes = mutated(file.getValue(), new SplittableRandom(seed));
        try {
          BookReading reading = book.with(file.getKey(), bytes);
          FileReading read = Filed.last(reading);
          assertThat(read.accepted() + read.rejected()).isEqualTo(read.read());
          assertThat(read.accepted() > 0 || reading.problemTotal() > 0).isTrue();
          assertThat(read.rejected()).isLessThanOrEqualTo(reading.problemTotal());
        } catch (RuntimeException | AssertionError failure) {
          throw new AssertionError(file.getKey() + ", seed " + seed, failure);
        }
      }
    }
  }

  private static byte[] mutated(String text, SplittableRandom random) {
    String changed = text;
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      int at = random.nextInt(changed.length());
      int to = Math.min(changed.length(), at + random.nextInt(12));
      changed =
          changed.substring(0, at)
              + (random.nextBoolean() ? PIECES[random.nextInt(PIECES.length)] : "")
              + changed.substring(to);
    }
    byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }
}
