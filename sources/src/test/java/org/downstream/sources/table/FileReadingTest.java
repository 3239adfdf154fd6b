package org.downstream.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileReadingTest {

  @Test
  void aRowThatIsNeitherAcceptedNorRejectedIsNotLetPass() {
    assertThatThrownBy(() -> new FileReading("a.csv", "UTF-8", "comma", "", 3, 1, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lost");
  }

  @Test
  void aFileThatBreaksOffIsSaidAndWhatCameBeforeIsKept() {
    List<String> names = new ArrayList<>();
    ProblemLog log = new ProblemLog(ReadOptions.USUAL.withEncoding(StandardCharsets.UTF_8));
    int[] opened = {0};
    ByteSource source = () -> opened[0]++ == 0 ? broken() : start();
    FileReading reading =
        new TableReader(
                ReadOptions.USUAL.withEncoding(StandardCharsets.UTF_8),
                log,
                Map.of(),
                new NearestName())
            .read(source, new NamesOnly(names));
    assertThat(log.counts()).containsOnlyKeys(ProblemCode.FILE_UNREADABLE);
    assertThat(names).containsExactly("a");
    assertThat(reading.accepted()).isEqualTo(1);
    assertThat(reading.sha256()).isEmpty();
  }

  private static InputStream start() {
    return new ByteArrayInputStream("id,name\n1,a\n".getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream broken() {
    return new SequenceInputStream(
        start(),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("The medium is gone.");
          }

          @Override
          public int read(byte[] into, int from, int count) throws IOException {
            throw new IOException("The medium is gone.");
          }
        });
  }
}
