package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Whom a listed party catches, and pictures of owners. */
class OwnersOfTest {

  @TempDir Path book = Path.of("");

  @BeforeEach
  void writeABook() throws IOException {
    Files.writeString(
        book.resolve("parties.csv"),
        """
        id,name,name_local,country,hq_country
        fly,"iFlytek Co., Ltd.",科大讯飞股份有限公司,CN,CN
        mid,Example Reed Ltd.,,CN,CN
        low,"Example ""Willow"" <Ltd.>",,CN,CN
        far,Example Oak Ltd.,,CN,CN
        """);
    Files.writeString(
        book.resolve("stakes.csv"),
        """
        owner,owned,share,source
        fly,mid,50,a
        mid,low,60,a
        mid,low,50,b
        low,far,10,a
        """);
    Files.writeString(
        book.resolve("deals.csv"),
        "id,kind,date,from,to,item,quantity\nd1,sale,2025-10-15,far,low,NVIDIA T4,1\n");
  }

  private Answer owners(String... more) {
    String[] arguments = new String[more.length + 5];
    arguments[0] = "owners";
    arguments[1] = "--book";
    arguments[2] = book.toString();
    arguments[3] = "--on";
    arguments[4] = "2025-10-15";
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Answer.run(arguments);
  }

  @Test
  void theCapturedSetHasPathsProductsAndTheCut() throws IOException {
    Answer answer = owners("--of", "fly", "--rule", "bis", "--format", "json");
    assertThat(answer.code()).as(answer.err()).isZero();
    JsonNode rows = new ObjectMapper().readTree(answer.out());
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).get("caught").asText()).isEqualTo("ESTABLISHED");
    JsonNode low = rows.get(1);
    assertThat(low.get("caught").asText()).isEqualTo("ESTABLISHED");
    assertThat(low.get("path").asText()).contains("60 % equity or 50 % equity");
    assertThat(low.get("interest").asText()).isEqualTo("25 to 30 %");
    assertThat(low.get("decided_by").asText()).isEqualTo("shares");
    assertThat(low.get("freed_by").asText()).contains("Example Reed Ltd. in Example");
    assertThat(low.get("source").asText()).isEqualTo("stakes.csv:3; stakes.csv:4; stakes.csv:2");
    assertThat(rows.get(2).get("caught").asText()).as("10 of 100 are known").isEqualTo("POSSIBLE");
  }

  @Test
  void whoIsNotListedCatchesNobody() {
    assertThat(owners("--of", "far").out()).contains("ruled out", "It catches nobody");
  }

  @Test
  void aPictureIsWellFormedAndNoNameBecomesMarkup() throws Exception {
    for (Answer answer :
        new Answer[] {owners("low", "--format", "svg"), owners("--of", "fly", "--format", "svg")}) {
      assertThat(answer.code()).as(answer.err()).isZero();
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(answer.out())));
      assertThat(answer.out()).contains("60 % equity").doesNotContain("<Ltd.>");
    }
    assertThat(owners("low", "--format", "dot").out())
        .startsWith("digraph owners {")
        .contains("Example \\\"Willow\\\" <Ltd.>", "label=\"60 % equity\\n50 % equity\"");
  }

  @Test
  void otherFormatsAndBothQuestionsAtOnceAreRefused() {
    assertThat(owners("low", "--format", "pdf").code()).isEqualTo(2);
    assertThat(owners("low", "--of", "fly").err()).contains("Maybe leave one of them out");
    assertThat(owners("--of", "fly", "low").code()).isEqualTo(2);
    assertThat(owners().code()).isEqualTo(2);
  }
}
