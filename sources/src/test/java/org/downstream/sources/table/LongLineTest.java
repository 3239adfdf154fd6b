package org.downstream.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongLineTest {

  private static final int SIZE = 64 << 20;

  private final List<String> names = new ArrayList<>();
  private final ProblemLog log = new ProblemLog(ReadOptions.USUAL);

  /** A file that is made up while it is read. */
  private static ByteSource longLine(String before, String after) {
    return () ->
        new SequenceInputStream(
            bytes("id,name\n1,before\n2," + before),
            new SequenceInputStream(new Same(), bytes(after + "\n3,after\n")));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Same extends InputStream {
    private int left = SIZE;

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) {
      if (left <= 0) {
        return -1;
      }
      int given = Math.min(left, count);
      java.util.Arrays.fill(into, from, from + given, (byte) 'x');
      left -= given;
      return given;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\""})
  void aLineOfManyMegabytesIsOneRejectedRow(String quote) {
    FileReading reading = read(longLine(quote, quote));
    assertThat(log.details())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.FIELD_TOO_LONG);
              assertThat(problem.row()).isEqualTo(3);
            });
    assertThat(names).containsExactly("before", "after");
    assertThat(reading.read()).isEqualTo(3);
  }

  @Test
  void aQuoteThatStaysOpenOverManyMegabytesIsSaid() {
    FileReading reading = read(longLine("\"", ""));
    assertThat(log.counts()).containsOnlyKeys(ProblemCode.QUOTE_UNCLOSED);
    assertThat(reading.rejected()).isEqualTo(1);
  }

  private FileReading read(ByteSource source) {
    ReadOptions options = ReadOptions.USUAL.withLongestRow(10_000);
    return new TableReader(options, log, Map.of(), new NearestName())
        .read(source, new NamesOnly(names));
  }
}
