package org.downstream.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Schema;

/** Holds the reader against the model that the format's makers publish. */
class PublishedModelTest {

  /** Newer than the published library. */
  private static final List<String> LATER = List.of("uscCode");

  private static final Map<String, List<String>> READ =
      Map.of(
          "Company",
          List.of(
              "name",
              "alias",
              "previousName",
              "jurisdiction",
              "mainCountry",
              "country",
              "leiCode",
              "isinCode",
              "registrationNumber",
              "incorporationDate",
              "parent",
              "subsidiaries"),
          "Person",
          List.of("name", "nationality"),
          "Ownership",
          List.of("owner", "asset", "percentage", "startDate", "endDate"),
          "Directorship",
          List.of("director", "organization", "role", "startDate", "endDate"),
          "UnknownLink",
          List.of("subject", "object", "startDate", "endDate"));

  @Test
  void everyPropertyThatIsReadIsOneOfTheModel() throws IOException {
    Model model = Model.loadDefault();
    READ.forEach(
        (schema, properties) ->
            assertThat(properties)
                .as(schema)
                .allMatch(property -> model.getSchema(schema).getProperty(property) != null)
                .doesNotContainAnyElementsOf(LATER));
  }

  @Test
  void everyKindOfPartyOfTheModelIsRead() throws IOException {
    Model model = Model.loadDefault();
    Schema party = model.getSchema("LegalEntity");
    assertThat(
            model.getSchemata().values().stream()
                .filter(schema -> schema.isA(party))
                .map(Schema::getName))
        .containsExactlyInAnyOrderElementsOf(FtmReader.PARTIES);
  }
}
