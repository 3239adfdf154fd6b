package org.downstream.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.downstream.sources.ecfr.ListProblem;
import org.downstream.sources.ecfr.ListedRow;
import org.downstream.sources.ecfr.Part744;
import org.downstream.sources.ecfr.Part744Reader;
import org.downstream.sources.ecfr.Supplement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Derives the starter list anew. It runs only where the official XML of the vintage is at hand:
 * give its path as {@code -Ddownstream.part744=…} or in {@code DOWNSTREAM_PART744}.
 */
class OfficialTextTest {

  private static final Path LISTS = Path.of("..", "rulebook", "lists");

  private static final Optional<Path> OFFICIAL =
      Optional.ofNullable(System.getProperty("downstream.part744"))
          .or(() -> Optional.ofNullable(System.getenv("DOWNSTREAM_PART744")))
          .filter(path -> !path.isBlank())
          .map(Path::of);

  @BeforeEach
  void onlyWithTheOfficialText() {
    assumeTrue(OFFICIAL.isPresent(), "no -Ddownstream.part744=<official XML of 2026-07-23>");
  }

  @Test
  void theShippedListIsWhatTheOfficialTextGives() throws IOException {
    StarterFiles derived = new StarterListWriter(LISTS).derive(OFFICIAL.orElseThrow());

    assertThat(derived.entries()).isEqualTo(Files.readString(LISTS.resolve("starter-entries.csv")));
    assertThat(derived.names()).isEqualTo(Files.readString(LISTS.resolve("starter-names.csv")));
  }

  @Test
  void everyRowOfTheOfficialTextIsAccountedFor() {
    Part744 part = new Part744Reader().read(OFFICIAL.orElseThrow());

    assertThat(part.complete()).isTrue();
    assertThat(rows(part))
        .isEqualTo(
            Map.of(
                Supplement.ENTITY_LIST, 3415L,
                Supplement.UNVERIFIED_LIST, 186L,
                Supplement.MILITARY_END_USER_LIST, 90L));
    assertThat(
            part.rejected().stream()
                .collect(Collectors.groupingBy(row -> row.problem().code(), Collectors.counting())))
        .isEqualTo(
            Map.of(
                ListProblem.Code.ADDRESSES_OF_ROWS_ABOVE, 1L,
                ListProblem.Code.GROUP_HEADING, 16L,
                ListProblem.Code.NO_CITATION, 8L,
                ListProblem.Code.RESERVED, 4L));
  }

  private static Map<Supplement, Long> rows(Part744 part) {
    return part.rows().stream()
        .collect(Collectors.groupingBy(ListedRow::supplement, Collectors.counting()));
  }
}
