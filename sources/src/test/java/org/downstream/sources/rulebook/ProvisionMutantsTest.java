package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.downstream.sources.ResourceFolder;
import org.downstream.sources.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every shipped provision with a mistake in it is refused where the mistake stands, with advice.
 */
class ProvisionMutantsTest {

  private static final long SEED = 20_261_124L;
  private static final RulebookReader READER =
      new RulebookReader(ReferenceData.loadCountryGroups().names());

  @TempDir Path folder;

  private record Shipped(String name, String text) {}

  private static List<Shipped> shipped() {
    List<Shipped> texts = new ArrayList<>();
    try (ResourceFolder from = ResourceFolder.open("/rulebook/provisions");
        Stream<Path> files = Files.walk(from.path())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(new Shipped(from.path().relativize(file).toString(), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private List<RulebookProblem> problems(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    try {
      READER.read(folder);
      return List.of();
    } catch (RulebookException e) {
      return e.problems();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void everyMistakeIsRefusedWhereItStands() throws IOException {
    Set<RulebookFault> met = EnumSet.noneOf(RulebookFault.class);
    SplittableRandom random = new SplittableRandom(SEED);
    for (Shipped each : shipped()) {
      for (Mutants.Mutant mutant : Mutants.of(each.text(), random)) {
        List<RulebookProblem> problems = problems(each.name(), mutant.text());
        String at = each.name() + ":" + mutant.line() + ":" + mutant.column();
        assertThat(problems)
            .as("seed %d, %s%n%s", SEED, at, mutant.text())
            .anySatisfy(
                problem -> {
                  assertThat(problem.fault()).isEqualTo(mutant.fault());
                  assertThat(problem.file() + ":" + problem.line() + ":" + problem.column())
                      .isEqualTo(at);
                })
            .allSatisfy(problem -> assertThat(problem.message()).contains("\nMaybe "));
        met.add(mutant.fault());
      }
    }
    assertThat(met).hasSizeGreaterThanOrEqualTo(14);
  }

  @Test
  void severalMistakesInOneFileAreAllSaid() throws IOException {
    Shipped first = shipped().get(0);
    String broken =
        first
            .text()
            .replaceFirst("verified: .*", "verified: perhaps")
            .replace("for_each: ", "for_each: no_")
            .replaceFirst("title: .*", "title: [a]");
    assertThat(problems(first.name(), broken))
        .extracting(RulebookProblem::fault)
        .containsExactlyInAnyOrder(
            RulebookFault.TYPE_WRONG, RulebookFault.TYPE_WRONG, RulebookFault.CODE_UNKNOWN);
    String inside =
        first
            .text()
            .replaceFirst("id: .*", "id: elsewhere")
            .replaceFirst("condition: .*", "condition: item.tpp")
            .replaceFirst("from: [0-9-]*", "from: 2021-02-30");
    assertThat(problems(first.name(), inside))
        .extracting(RulebookProblem::fault)
        .contains(
            RulebookFault.ID_MISMATCH, RulebookFault.CONDITION_INVALID, RulebookFault.DATE_INVALID);
  }

  @Test
  void anyTextIsTakenOrRefusedWithItsPlace() throws IOException {
    List<Shipped> texts = shipped();
    for (long seed = SEED; seed < SEED + 1500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Shipped each = texts.get(random.nextInt(texts.size()));
      String damaged = damaged(each.text(), random);
      int lines = damaged.split("\r\n|[\r\n\u0085\u2028\u2029]", -1).length;
      assertThat(problems(each.name(), damaged))
          .as("seed %d%n%s", seed, damaged)
          .allSatisfy(
              problem -> {
                assertThat(problem.file()).isEqualTo(each.name());
                assertThat(problem.line()).isBetween(1, lines + 1);
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).contains("\nMaybe ");
              });
    }
  }

  /** A few stretches of the text taken out, doubled, moved or overwritten. */
  private static String damaged(String text, SplittableRandom random) {
    String signs = ":-{}[],&*!|>'\"#%@`? \n\t\u0000é中";
    StringBuilder result = new StringBuilder(text);
    for (int left = random.nextInt(1, 4); left > 0; left--) {
      int from = random.nextInt(result.length());
      int to = Math.min(result.length(), from + random.nextInt(1, 30));
      String piece = result.substring(from, to);
      switch (random.nextInt(4)) {
        case 0 -> result.delete(from, to);
        case 1 -> result.insert(random.nextInt(result.length()), piece);
        case 2 -> result.setCharAt(from, signs.charAt(random.nextInt(signs.length())));
        default -> result.insert(from, signs.charAt(random.nextInt(signs.length())));
      }
    }
    return result.toString();
  }
}
