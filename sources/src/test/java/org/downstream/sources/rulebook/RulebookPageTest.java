package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.downstream.rule.Fact;
import org.downstream.rule.Rulebook;
import org.downstream.sources.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** The page of the rulebook is the rulebook's own. Regenerate it with -Dpages.write=true. */
class RulebookPageTest {

  private static final Path PAGE = Path.of("..", "docs", "rulebook.md");
  private static final Path SCHEMA = Path.of("..", "rulebook", "provision.schema.json");
  private static final Path FORMAT = Path.of("..", "docs", "formats", "provision.md");

  private static final Path FACTS = Path.of("..", "docs", "formats", "facts.md");

  @Test
  void thePageIsGeneratedFromTheRulebook() throws IOException {
    Rulebook rulebook = new RulebookReader(ReferenceData.load().countryGroups().names()).shipped();
    String page = RulebookPage.of(rulebook);
    if (Boolean.getBoolean("pages.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("run again with -Dpages.write=true, and read what changed")
        .isEqualTo(page);
  }

  @Test
  void everyFaultStandsOnThePage() throws IOException {
    String format = Files.readString(FORMAT);
    for (RulebookFault fault : RulebookFault.values()) {
      assertThat(format).contains("| `" + fault + "` |");
    }
  }

  @Test
  void thePageOfFactsIsGeneratedFromTheVocabulary() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # The facts that a condition may ask for

            | fact | type | what settles it |
            | --- | --- | --- |
            """);
    for (Fact fact : Fact.values()) {
      page.append("| `%s` | %s | %s |\n".formatted(fact.code(), type(fact), fact.question()));
    }
    if (Boolean.getBoolean("pages.write")) {
      Files.writeString(FACTS, page);
    }
    assertThat(Files.readString(FACTS))
        .as("run again with -Dpages.write=true, and read what changed")
        .isEqualTo(page.toString());
  }

  private static String type(Fact fact) {
    return fact.type().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void schemaAndPageNameEveryKeyOfAProvision() throws IOException {
    String schema = Files.readString(SCHEMA);
    String format = Files.readString(FORMAT);
    for (String key : ProvisionReader.keys()) {
      assertThat(schema).contains("\"" + key + "\"");
      assertThat(format).contains("`" + key);
    }
  }
}
