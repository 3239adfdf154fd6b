package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of countries that are described by others. */
class DerivedGroupTest {

  private static final Map<String, Set<String>> STORED =
      Map.of(
          "D1", Set.of("CN", "VN"),
          "D4", Set.of("CN", "AE"),
          "D5", Set.of("CN", "KH"),
          "A5", Set.of("AE", "JP"));

  private static Set<String> members(String definition) {
    return new DerivedGroup("X", definition, Citation.of("made up"))
        .members(
            name ->
                Optional.ofNullable(STORED.get(name))
                    .orElseThrow(() -> new IllegalArgumentException("no group " + name)));
  }

  @ParameterizedTest
  @CsvSource({
    "D5, CN KH",
    "D5 + {MO}, CN KH MO",
    "D1 + D4 + D5 - A5, CN KH VN",
    "D4 - A5 + {AE}, AE CN",
    "D4 + {AE} - A5, CN",
    "D5 - {KH}, CN",
    "'  D5   +   {MO} ', CN KH MO"
  })
  void aDefinitionIsReadFromLeftToRight(String definition, String countries) {
    assertThat(members(definition)).containsExactly(countries.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "D5 +", "+ D5", "D5 {MO}", "D5 * D1", "D5 + + D1", "D5 - "})
  void aDefinitionThatIsNoSumIsRefused(String definition) {
    assertThatThrownBy(() -> members(definition)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"D5 + {MO", "D5 + MO}", "D5 + MO"})
  void aCountryWithoutBothBracesIsTakenForAGroup(String definition) {
    assertThatThrownBy(() -> members(definition)).hasMessageStartingWith("no group ");
  }

  @Test
  void theMessageQuotesTheDefinition() {
    assertThatThrownBy(() -> members("D5 * D1"))
        .hasMessageContaining("X (\"D5 * D1\")")
        .hasMessageContaining("+ or -");
  }
}
