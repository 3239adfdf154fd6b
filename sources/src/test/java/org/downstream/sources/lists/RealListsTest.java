package org.downstream.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.downstream.sources.published.ListFile;
import org.downstream.watchlist.ListKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads lists as their publishers gave them out. They are not ours to ship: give the folder that
 * holds them with {@code -Ddownstream.lists}; without it these tests are skipped.
 */
@EnabledIfSystemProperty(named = "downstream.lists", matches = ".+")
class RealListsTest {

  private static PublishedList read(String file) {
    Path path = Path.of(System.getProperty("downstream.lists", "")).resolve(file);
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(path), "no " + file);
    return PublishedLists.read(ListFile.of(path));
  }

  private static ListReading whole(String file) {
    ListReading reading = read(file).reading();
    assertThat(reading.fault()).isEmpty();
    return reading;
  }

  @Test
  void theOfficialTextOfPart744() {
    ListReading reading = whole("ecfr_title15_part744_2026-07-23.xml.gz");
    assertThat(reading.rows()).isEqualTo(3_691);
    assertThat(reading.refused()).isZero();
    assertThat(reading.byList())
        .isEqualTo(
            Map.of(
                ListKind.ENTITY_LIST, 3_460L,
                ListKind.UNVERIFIED, 186L,
                ListKind.MILITARY_END_USER, 70L));
  }

  @Test
  void theConsolidatedScreeningList() {
    ListReading reading = whole("csl_consolidated_2022-04.csv.gz");
    assertThat(reading.entries()).isEqualTo(14_160);
    assertThat(reading.byList())
        .containsAllEntriesOf(
            Map.of(
                ListKind.ENTITY_LIST, 2_001L,
                ListKind.AECA_DEBARRED, 727L,
                ListKind.DENIED_PERSONS, 462L,
                ListKind.UNVERIFIED, 201L,
                ListKind.NONPROLIFERATION, 163L,
                ListKind.MILITARY_END_USER, 71L,
                ListKind.NS_CMIC, 68L));
    assertThat(
            reading.byList().getOrDefault(ListKind.SDN_744_8, 0L)
                + reading.byList().getOrDefault(ListKind.SDN_OTHER, 0L))
        .isEqualTo(10_026);
  }

  @Test
  void theConsolidatedListOfOfac() {
    ListReading reading = whole("ofac_cons_prim_2025-12.csv");
    assertThat(reading.entries()).isEqualTo(442);
  }

  @Test
  void theSdnListOfOfac() {
    assertThat(whole("ofac_sdn_2024-05-03.csv.gz").entries()).isEqualTo(14_965);
  }

  @Test
  void theListOfSection1260h() {
    ListReading reading = whole("dod_1260h_2026-08-20.csv");
    assertThat(reading.rows()).isEqualTo(397);
    assertThat(reading.refused()).isZero();
  }

  @Test
  void theEndUserListOfJapan() {
    assertThat(whole("jp_meti_end_user_list_2025-09-29.json.gz").entries()).isEqualTo(835);
  }
}
