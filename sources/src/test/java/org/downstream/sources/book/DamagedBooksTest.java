package org.downstream.sources.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ReadOptions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes of a book are, it is read to its end and every row is accounted for. */
class DamagedBooksTest {

  private static final long SEED = 20_241_017;
  private static final int ROUNDS = 4_000;
  private static final byte[] LIKELY =
      "\",;\n\r\t\0\u00ff\u0080'=".getBytes(StandardCharsets.ISO_8859_1);
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

  @TempDir Path dir;

  @Test
  void noDamageStopsTheReading() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () -> {
          Random random = new Random(SEED);
          BookFolder folder = new BookFolder(dir);
          for (int round = 0; round < ROUNDS; round++) {
            String file = random.nextBoolean() ? "parties.csv" : "deals.csv";
            String text = file.equals("parties.csv") ? parties() : BookFolder.DEALS;
            byte[] bytes = text.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
            read(folder.with(file, damaged(bytes, random)), round);
          }
        });
  }

  private static String parties() {
    return BookFolder.PARTIES.replace("Qinghe Research", "\"清河,\n研究\"");
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] changed =
        random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
    for (int i = random.nextInt(6); i >= 0 && changed.length > 0; i--) {
      byte any = (byte) random.nextInt(256);
      byte value = random.nextBoolean() ? LIKELY[random.nextInt(LIKELY.length)] : any;
      changed[random.nextInt(changed.length)] = value;
    }
    return changed;
  }

  private static void read(BookFolder folder, int round) {
    BookReading reading = folder.read(ReadOptions.USUAL.withLongestRow(150));
    String place = "seed " + SEED + ", round " + round;
    long accepted = 0;
    for (FileReading file : reading.files()) {
      assertThat(file.read()).as(place).isEqualTo(file.accepted() + file.rejected());
      assertThat(file.sha256()).as(place).hasSize(64);
      accepted += file.accepted();
    }
    assertThat(accepted)
        .as(place)
        .isEqualTo(reading.book().parties().size() + reading.book().deals().size());
    if (!reading.clean()) {
      assertThat(reading.problemTotal()).as(place).isPositive();
    }
  }
}
