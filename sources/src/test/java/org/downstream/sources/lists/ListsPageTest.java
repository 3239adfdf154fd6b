package org.downstream.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.downstream.sources.published.EntryProblem;
import org.junit.jupiter.api.Test;

/** The pages name every format and every code. */
class ListsPageTest {

  private static final Path FORMATS = Path.of("..", "docs", "formats");

  @Test
  void everyFormatIsDocumented() throws IOException {
    String page = Files.readString(FORMATS.resolve("lists.md"));
    ListFormats.all().forEach(reader -> assertThat(page).contains(reader.format()));
  }

  @Test
  void everyCodeIsDocumented() throws IOException {
    String page = Files.readString(FORMATS.resolve("problems.md"));
    for (EntryProblem.Code code : EntryProblem.Code.values()) {
      assertThat(page).contains("`" + code + "`");
    }
  }
}
