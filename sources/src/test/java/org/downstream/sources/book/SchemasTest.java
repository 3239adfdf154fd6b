package org.downstream.sources.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.TableLayout;
import org.downstream.sources.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages on formats say what the code does. */
class SchemasTest {

  private static final Path FORMATS = Path.of("..", "docs", "formats");

  @Test
  void theSchemasAreThoseOfTheReader() throws IOException {
    for (TableLayout layout : BookFiles.layouts()) {
      Path file = FORMATS.resolve("schemas").resolve(layout.file().replace(".csv", ".schema.json"));
      if (Boolean.getBoolean("schemas.write")) {
        Files.createDirectories(FORMATS.resolve("schemas"));
        Files.writeString(file, TableSchema.of(layout));
      }
      assertThat(file)
          .as(
              "write the schemas anew with: mvn verify -pl engine,rulebook,sources -Dschemas.write=true")
          .hasContent(TableSchema.of(layout));
    }
  }

  @Test
  void everyColumnStandsOnThePageOfTheBook() throws IOException {
    String page = Files.readString(FORMATS.resolve("book.md"));
    for (TableLayout layout : BookFiles.layouts()) {
      for (Column column : layout.columns()) {
        String name = column.name() + (column.required() ? "*" : "");
        assertThat(page).as(layout.file()).contains("`" + name + "`");
        assertThat(column.codes()).allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
      }
    }
  }

  @Test
  void theExampleOnThePageIsAValidBook(@TempDir Path dir) throws IOException {
    String page = Files.readString(FORMATS.resolve("book.md"));
    for (TableLayout layout : BookFiles.layouts()) {
      int heading = page.indexOf("## " + layout.file());
      int start = page.indexOf("```csv\n", heading) + "```csv\n".length();
      Files.writeString(
          dir.resolve(layout.file()), page.substring(start, page.indexOf("```", start)));
    }
    BookReading reading = BookReader.read(dir, ReadOptions.USUAL);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.files())
        .hasSameSizeAs(BookFiles.layouts())
        .allMatch(file -> file.accepted() > 0);
  }

  @Test
  void everyProblemStandsOnThePageOfProblems() throws IOException {
    String page = Files.readString(FORMATS.resolve("problems.md"));
    for (ProblemCode code : ProblemCode.values()) {
      assertThat(page).contains("| `" + code.name() + "` |");
    }
  }
}
