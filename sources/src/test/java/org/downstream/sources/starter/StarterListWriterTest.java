package org.downstream.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.downstream.watchlist.Watchlist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterListWriterTest {

  private static final String OFFICIAL =
      """
      <?xml version="1.0"?>
      <DIV5 N="744"><DIV9 N="Supplement No. 4 to Part 744"><TABLE><TBODY>
      <TR><TD>CHINA, PEOPLE'S REPUBLIC OF</TD><TD>Crane Co., Ltd., a.k.a., the following one
      alias:<br/>&#x2014;Kranich.<br/><br/>1 Dam, Wuxi, China.</TD>
      <TD>For all items subject to the EAR. <sup>4</sup></TD><TD>Presumption of denial</TD>
      <TD>85 FR 51603, 8/20/20.</TD></TR>
      <TR><TD> </TD><TD>Heron Ltd., 2 Dam, Wuxi, China.</TD><TD>For all items subject to the EAR.</TD>
      <TD>Policy of denial</TD><TD>84 FR 54004, 10/9/19.</TD></TR>
      </TBODY></TABLE></DIV9></DIV5>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aFolderWithTheFilesThatAreKeptByHand() throws IOException {
    file("official.xml", OFFICIAL);
    file("starter-selection.csv", "list,country,footnote,since,name,reason\nEL,CN,4,,,Chips\n");
    file(
        "effective-dates.csv",
        "volume,first_page,last_page,effective,source\n85,51596,51629,2020-08-17,85 FR 51596\n");
    file(
        "added-names.csv",
        """
        entry,name,script,traditional,kind,source
        EL:CN:crane,鹤云科技,hans,,added,company's own website
        EL:CN:crane,复旦鹤,hans,復旦鶴,weak,brand
        EL:CN:crane,Kranich,latin,,added,company's own website
        """);
    file("added-entries.csv", String.join(",", StarterEntry.HEADING) + "\n");
  }

  @Test
  void theListIsDerivedFromTheOfficialTextAndTheFilesBesideIt() {
    StarterFiles files = derive();

    assertThat(files.entries())
        .isEqualTo(
            String.join(",", StarterEntry.HEADING)
                + "\nEL:CN:crane,EL,CN,no,2020-08-17,,all_items,presumption_of_denial,4,"
                + "For all items subject to the EAR.,Presumption of denial,"
                + "\"1 Dam, Wuxi, China\",\"85 FR 51603, 2020-08-20\"\n");
    assertThat(files.names())
        .isEqualTo(
            """
            entry,name,kind,script,source
            EL:CN:crane,"Crane Co., Ltd.",primary,latin,"15 CFR part 744, supp. no. 4"
            EL:CN:crane,Kranich,alias,latin,"15 CFR part 744, supp. no. 4"
            EL:CN:crane,鹤云科技,added,hans,company's own website
            EL:CN:crane,鶴雲科技,added,hant,derived from the simplified name
            EL:CN:crane,复旦鹤,weak,hans,brand
            EL:CN:crane,復旦鶴,weak,hant,derived from the simplified name
            """);
    Watchlist list = new StarterListReader().read(files);
    assertThat(list.entries()).hasSize(1);
  }

  @Test
  void derivingTwiceGivesTheSameBytes() {
    assertThat(derive()).isEqualTo(derive());
  }

  @Test
  void aSelectionThatChoosesNothingIsAnError() throws IOException {
    file("starter-selection.csv", "list,country,footnote,since,name,reason\nEL,CN,,,swan,Chips\n");

    assertThatThrownBy(this::derive)
        .isInstanceOf(StarterListException.class)
        .hasMessageContaining("starter-selection.csv, row 2");
  }

  @Test
  void anAddedNameWithoutItsEntryIsAnError() throws IOException {
    file(
        "added-names.csv",
        "entry,name,script,traditional,kind,source\nEL:CN:swan,天鹅,hans,,added,brand\n");

    assertThatThrownBy(this::derive).hasMessageContaining("EL:CN:swan");
  }

  @Test
  void anIncompleteOfficialTextIsAnError() throws IOException {
    file("official.xml", OFFICIAL.substring(0, OFFICIAL.length() - 20));

    assertThatThrownBy(this::derive)
        .isInstanceOf(StarterListException.class)
        .hasMessageContaining("NOT_XML");
  }

  @Test
  void theCommandWritesBothFiles() throws IOException {
    StarterListWriter.main(
        new String[] {folder.resolve("official.xml").toString(), folder.toString()});

    assertThat(Files.readString(folder.resolve("starter-entries.csv")))
        .isEqualTo(derive().entries());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(7);
    }
  }

  private StarterFiles derive() {
    return new StarterListWriter(folder).derive(folder.resolve("official.xml"));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
