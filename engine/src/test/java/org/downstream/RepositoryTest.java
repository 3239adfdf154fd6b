package org.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepositoryTest {
  private static final int LONGEST_FILE = 400;
  private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

  @Test
  void noClassIsTooLongToRead() throws IOException {
    List<Path> files = mainFiles();
    assertThat(files).hasSizeGreaterThan(200);
    for (Path file : files) {
      assertThat(Files.readAllLines(file))
          .as(file.toString())
          .hasSizeLessThanOrEqualTo(LONGEST_FILE);
    }
  }

  /** The Java files of all modules, tests aside. */
  private static List<Path> mainFiles() throws IOException {
    try (Stream<Path> files = Files.walk(REPOSITORY)) {
      return files
          .filter(
              file -> REPOSITORY.relativize(file).toString().matches("[^/]+/src/main/.+[.]java"))
          .toList();
    }
  }
}
