package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.downstream.cli.command.Shipped;
import org.downstream.screening.Determination;
import org.downstream.screening.Screening;
import org.downstream.sources.ResourceFolder;
import org.downstream.sources.book.BookReader;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.ReadOptions;
import org.downstream.time.AsOf;
import org.downstream.trade.DealId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The bundled example answers as the table beside it says, at each of its dates. */
class March2023Test {

  @Test
  void everyRowOfTheBookIsAccepted() throws IOException {
    try (ResourceFolder folder = ResourceFolder.open("/examples/march-2023")) {
      assertThat(BookReader.read(folder.path(), ReadOptions.USUAL).clean()).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> eachDealIsAnsweredAsExpected() throws IOException {
    Screening screening = Shipped.screening(book().book());
    return rows().stream()
        .map(
            row -> {
              String[] cells = row.split(",", 6);
              return DynamicTest.dynamicTest(
                  cells[0] + " on " + cells[1], () -> answers(cells, screening));
            });
  }

  private static void answers(String[] cells, Screening screening) {
    Determination answer =
        screening.determine(
            java.util.Objects.requireNonNull(screening.book().deals().get(new DealId(cells[0]))),
            AsOf.on(LocalDate.parse(cells[1])));
    assertThat(answer.verdict().name()).as(answer.sentence()).isEqualTo(cells[2]);
    if (!cells[3].isEmpty()) {
      assertThat(answer.policy().orElseThrow().name()).isEqualTo(cells[3]);
    }
    if (!cells[4].isEmpty()) {
      assertThat(answer.hold())
          .as(answer.findings().toString())
          .isEqualTo(cells[4].equals("true") || cells[4].equals("yes"));
    }
  }

  private static BookReading book() throws IOException {
    try (ResourceFolder folder = ResourceFolder.open("/examples/march-2023")) {
      return BookReader.read(folder.path(), ReadOptions.USUAL);
    }
  }

  private static List<String> rows() throws IOException {
    try (ResourceFolder folder = ResourceFolder.open("/examples")) {
      return Files.readAllLines(folder.path().resolve("march-2023.expected.csv")).stream()
          .skip(1)
          .filter(row -> !row.isBlank())
          .toList();
    }
  }
}
