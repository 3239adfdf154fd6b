package org.downstream.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.downstream.sources.starter.StarterFixture.ENTRIES;
import static org.downstream.sources.starter.StarterFixture.NAMES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.ListedParty.Scope;
import org.downstream.watchlist.ReviewPolicy;
import org.downstream.watchlist.Watchlist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterListReaderTest {

  @Test
  void everyColumnIsRead() {
    Watchlist list = read(ENTRIES, NAMES);

    ListedParty crane = list.entries().get(0);
    assertThat(crane.id()).isEqualTo("EL:CN:crane");
    assertThat(crane.list()).isEqualTo(ListKind.ENTITY_LIST);
    assertThat(crane.names())
        .containsExactly(
            new ListedName("Crane Co., Ltd.", ListedName.Kind.PRIMARY),
            new ListedName("鹤科技", ListedName.Kind.ADDED));
    assertThat(crane.addresses()).containsExactly("1 Dam, Wuxi", "2 Dam, Wuxi");
    assertThat(crane.listed()).isEqualTo(InForce.of(Period.since(LocalDate.of(2019, 10, 9))));
    assertThat(crane.policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(crane.footnotes()).containsExactlyInAnyOrder(1, 4);
    assertThat(crane.text()).isEqualTo("All items | Presumption of denial");
    assertThat(crane.citations().get(0).address()).endsWith("/84-FR-54004");

    ListedParty heron = list.entries().get(1);
    assertThat(heron.scope()).isEqualTo(Scope.NO_ITEMS);
    assertThat(heron.policy()).isEmpty();
    assertThat(heron.on(LocalDate.of(2022, 1, 31))).isTrue();
    assertThat(heron.on(LocalDate.of(2022, 2, 1))).isFalse();
  }

  @Test
  void theListSaysThatItIsASelection() {
    Watchlist list = read(ENTRIES, NAMES);

    assertThat(list.starter()).isTrue();
    assertThat(list.title()).isEqualTo("Downstream starter list");
    assertThat(list.vintage()).isEqualTo(LocalDate.of(2026, 7, 23));
    assertThat(list.sha256()).matches("[0-9a-f]{64}");
    assertThat(read(ENTRIES, NAMES + "EL:CN:crane,Crane,weak,latin,brand\n").sha256())
        .isNotEqualTo(list.sha256());
  }

  @Test
  void aFolderIsReadLikeTheShippedList(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("starter-entries.csv"), ENTRIES);
    Files.writeString(folder.resolve("starter-names.csv"), NAMES);

    assertThat(new StarterListReader().read(folder)).isEqualTo(read(ENTRIES, NAMES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-10-09,,all     | 2019-10-39,,all        | row 2, column from
          2019-10-09,,all     | ,,all                  | row 2, column from
          2021-06-03,2022-    | 2021-06-03,2020-       | row 3, column to
          all_items           | every_item             | row 2, column scope
          presumption_of      | assumption_of          | row 2, column policy
          1;4                 | 1;9                    | row 2, column footnotes
          crane,EL            | crane,XX               | row 2, column list
          EL,CN,no            | EL,China,no            | row 2, column country
          EL,CN,no            | EL,CN,maybe            | row 2, column address_only
          ,EO 14032           | ,                      | row 3, column citations
          NS_CMIC:CN:heron    | EL:CN:crane            | row 3, column entry
          entry,list          | entry,lists            | row 1, column all
          """)
  void aFlawInTheEntriesNamesFileRowAndColumn(String right, String wrong, String where) {
    assertThatThrownBy(() -> read(ENTRIES.replace(right, wrong), NAMES))
        .isInstanceOf(StarterListException.class)
        .hasMessageContaining("starter-entries.csv, " + where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EL:CN:crane,鹤      | EL:CN:swan,鹤          | row 3, column entry
          added               | primary                | row 3, column kind
          primary,latin,"15   | alias,latin,"15        | row 2, column kind
          hans                | chinese                | row 3, column script
          company's own website |                      | row 3, column source
          鹤科技              | "Crane Co., Ltd."      | row 3, column name
          """)
  void aFlawInTheNamesNamesFileRowAndColumn(String right, String wrong, String where) {
    assertThatThrownBy(() -> read(ENTRIES, NAMES.replace(right, wrong == null ? "" : wrong)))
        .isInstanceOf(StarterListException.class)
        .hasMessageContaining("starter-names.csv, " + where);
  }

  @Test
  void anEntryWithoutANameIsAFlaw() {
    String names = NAMES.replace("NS_CMIC:CN:heron,Heron,primary,latin,EO 14032\n", "");

    assertThatThrownBy(() -> read(ENTRIES, names))
        .hasMessageContaining("starter-entries.csv, row 3, column entry");
  }

  private static Watchlist read(String entries, String names) {
    return new StarterListReader().read(new StarterFiles(entries, names));
  }
}
