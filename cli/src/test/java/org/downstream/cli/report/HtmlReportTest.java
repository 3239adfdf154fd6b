package org.downstream.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.downstream.cli.output.SampleDeterminations;
import org.downstream.screening.Determination;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlReportTest {

  @Test
  void theReportIsTheSameBytesEveryTime() throws IOException {
    List<Determination> determinations = new ArrayList<>(SampleDeterminations.all());
    determinations.add(SampleDeterminations.circle());
    String report = report(determinations);
    assertThat(report(determinations)).isEqualTo(report);
    // To be looked at in a browser.
    Files.writeString(Path.of("target", "sample-report.html"), report, StandardCharsets.UTF_8);
  }

  @Test
  void noNameBecomesMarkup() throws IOException {
    String report = report(SampleDeterminations.all());
    assertThat(report)
        .doesNotContain("<script")
        .doesNotContain("<b>shared")
        .contains("Acme &quot;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; &amp; Sons");
  }

  @Test
  void onlyAddressesThatABrowserFetchesBecomeLinks() throws IOException {
    String report = report(SampleDeterminations.all());
    assertThat(report)
        .contains(
            "<a href=\"https://www.ecfr.gov/current/title-15/section-744.11\" rel=\"noreferrer\">")
        .doesNotContain("javascript:")
        .contains("<cite>90 FR 47201</cite>");
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    String report = report(SampleDeterminations.all());
    assertThat(report)
        .contains("default-src 'none'")
        .doesNotContain("<link")
        .doesNotContain("<img")
        .doesNotContain("@import")
        .doesNotContain("url(");
  }

  @Test
  void everyDealHasARowThatLinksToItsSection() throws IOException {
    String report = report(SampleDeterminations.all());
    for (int number = 1; number <= 5; number++) {
      assertThat(report)
          .contains("href=\"#deal-" + number + "\"")
          .contains("<article id=\"deal-" + number + "\"");
    }
    assertThat(report)
        .contains("LICENSE REQUIRED")
        .contains("presumption of denial")
        .contains("HOLD")
        .contains("deals.csv:2")
        .contains("absent names are not cleared against the full list");
  }

  @Test
  void thePictureShowsEveryPartyWithBothNamesAndTheUnknownEnd() throws Exception {
    String picture = pictures(report(List.of(SampleDeterminations.licenseRequired()))).get(0);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture)));
    assertThat(picture)
        .contains("Example Chip Corporation")
        .contains("浦江智雲科技有限公司")
        .contains("THIS DEAL")
        .contains("class=\"party unknown\"")
        .contains("■ listed")
        .contains("▲ owned: possible")
        .contains("⇥ ends: uses")
        .contains("↻ own use D-04")
        .contains("account resale")
        .contains("<title")
        .contains("<desc");
  }

  @Test
  void aCircleIsDrawnAndNamed() throws IOException {
    String report = report(List.of(SampleDeterminations.circle()));
    assertThat(pictures(report)).hasSize(1);
    assertThat(report).contains("The deals flow in a circle: no end can be trusted.");
  }

  private static List<String> pictures(String report) {
    List<String> pictures = new ArrayList<>();
    Matcher matcher = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(report);
    while (matcher.find()) {
      pictures.add(matcher.group());
    }
    return pictures;
  }

  private static String report(Iterable<Determination> determinations) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReport(SampleDeterminations.names()).write(determinations, out);
    return out.toString();
  }
}
