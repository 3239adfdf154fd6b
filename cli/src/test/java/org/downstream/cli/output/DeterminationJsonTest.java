package org.downstream.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.downstream.screening.Determination;
import org.junit.jupiter.api.Test;

class DeterminationJsonTest {

  private static final Path FORMATS = Path.of("..", "docs", "formats");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String json(List<Determination> determinations) throws IOException {
    return Written.by(DeterminationJson::new, determinations);
  }

  @Test
  void theSameDeterminationsGiveTheSameBytes() throws IOException {
    assertThat(json(SampleDeterminations.all())).isEqualTo(json(SampleDeterminations.all()));
  }

  @Test
  void keysComeInAFixedOrderWithTwoBlanksAndLineFeeds() throws IOException {
    assertThat(json(SampleDeterminations.all()))
        .startsWith(
            """
            [
              {
                "deal": "D-01",
                "kind": "sale",
                "date": "2022-11-01",
                "from": "maker",
                "to": "uni",
                "item": "NVIDIA A100 80GB SXM",
                "quantity": 8,
                "classification": "3A090.a",
                "on": "2022-11-01",
                "known_by": null,
                "verdict": "PROHIBITED",
                "policy": null,
                "standing": "IN_FORCE",
                "hold": true,
            """)
        .endsWith("\n]\n")
        .contains("\"quantity\": 2.50,")
        .contains("\"missing\": [],")
        .doesNotContain("\r");
  }

  @Test
  void chineseNamesAndCitationsAreWrittenInFull() throws IOException {
    JsonNode deal = MAPPER.readTree(json(SampleDeterminations.all())).get(1);
    assertThat(deal.at("/tests/listed/findings/0/name").asText()).contains("瀚雲智能語音科技");
    assertThat(deal.at("/findings/0/citation").asText()).isEqualTo("15 CFR 744.11(a); 84 FR 54002");
    assertThat(deal.at("/known_by").asText()).isEqualTo("2022-12-31");
    assertThat(deal.at("/chain/ends/2/party").isNull()).isTrue();
    assertThat(deal.at("/basis/book/deals.csv").asText()).hasSize(64);
  }

  @Test
  void everythingWrittenIsDeclaredInTheSchemaAndEverythingDeclaredIsWritten() throws IOException {
    JsonNode schema = MAPPER.readTree(FORMATS.resolve("check.schema.json").toFile());
    JsonNode written = MAPPER.readTree(json(SampleDeterminations.all()));
    assertThat(new Schema(schema).problems(written)).isEmpty();
  }

  @Test
  void theExampleInTheDocumentFitsTheSchema() throws IOException {
    String document = Files.readString(FORMATS.resolve("check.md"));
    int start = document.indexOf("```json\n") + 8;
    String example = document.substring(start, document.indexOf("```", start));
    JsonNode schema = MAPPER.readTree(FORMATS.resolve("check.schema.json").toFile());
    assertThat(new Schema(schema).problems(MAPPER.readTree(example))).isEmpty();
  }

  @Test
  void theSchemaRefusesAnUnknownWord() throws IOException {
    JsonNode schema = MAPPER.readTree(FORMATS.resolve("check.schema.json").toFile());
    String wrong = json(SampleDeterminations.all()).replace("\"PROHIBITED\"", "\"FORBIDDEN\"");
    assertThat(new Schema(schema).problems(MAPPER.readTree(wrong)))
        .containsExactly("/0/verdict: \"FORBIDDEN\" is not among the declared words");
  }

  @Test
  void dealsMustComeInOrder() {
    List<Determination> turned = new ArrayList<>(SampleDeterminations.all());
    turned.add(SampleDeterminations.prohibited());
    assertThatThrownBy(() -> json(turned))
        .hasMessage(
            "The deal D-01 comes after D-30.\nMaybe the determinations are not sorted by deal id.");
  }
}
