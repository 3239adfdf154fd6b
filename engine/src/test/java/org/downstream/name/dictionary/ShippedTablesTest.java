package org.downstream.name.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table that is shipped: complete, folded, without repetition, with its provenance. */
class ShippedTablesTest {
  private static final Map<String, String[]> COLUMNS = columns();
  static final List<String> TABLES = List.copyOf(COLUMNS.keySet());
  private static final Pattern ENGLISH = Pattern.compile("[a-z0-9][a-z0-9 &'+.-]*");

  private static Map<String, String[]> columns() {
    Map<String, String[]> columns = new TreeMap<>();
    columns.put("abbreviations.tsv", of("short word"));
    columns.put("aliases.tsv", of("name other_name kind source from to"));
    columns.put("cantonese.tsv", of("rank jyutping han"));
    columns.put("given-names.tsv", of("kind name others"));
    columns.put("han-phrases.tsv", of("han pinyin"));
    columns.put("hong-kong-spellings.tsv", of("jyutping spellings"));
    columns.put("legal-forms.tsv", of("spelling normal jurisdictions where"));
    columns.put("pinyin.tsv", of("rank pinyin han"));
    columns.put("place-spellings.tsv", of("han spellings"));
    columns.put("places.tsv", of("within suffix places"));
    columns.put("simplified.tsv", of("simplified others"));
    columns.put("surnames.tsv", of("han pinyin"));
    columns.put("wade-giles.tsv", of("pinyin wade_giles tongyong"));
    for (String kind : of("activities brands groups institutions learned meanings")) {
      columns.put("words-" + kind + ".tsv", of("han kind english"));
    }
    return columns;
  }

  private static String[] of(String words) {
    return words.split(" ", -1);
  }

  @ParameterizedTest
  @FieldSource("TABLES")
  void saysWhereItComesFromAndUnderWhichLicence(String name) {
    String head = String.join(" ", read(name).head());
    assertThat(head).containsPattern("Own list|own work|Derived from|Learnt from");
    assertThat(head).containsPattern("Apache-2.0|Unicode-3.0");
  }

  @ParameterizedTest
  @FieldSource("TABLES")
  void hasRowsWithoutRepetitionOrStrayBlanks(String name) {
    List<List<String>> rows = read(name).rows();
    assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
    for (List<String> row : rows) {
      assertThat(row)
          .allSatisfy(field -> assertThat(field).isEqualTo(field.strip()).doesNotContain("  "));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"activities", "brands", "groups", "institutions", "learned", "meanings"})
  void hasEachChineseWordOnceSimplifiedWithEnglishInLowerCase(String kind) {
    Set<String> words = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (List<String> row : read("words-" + kind + ".tsv").rows()) {
      String han = row.get(0);
      if (!words.add(han) || !Simplified.fold(han).equals(han) || han.isEmpty()) {
        faults.add("not new and simplified: " + row);
      }
      Set<String> english = new HashSet<>();
      for (Translation pair : WordTranslations.pairs(han, row.get(1), row.get(2))) {
        if (!ENGLISH.matcher(pair.english()).matches() || !english.add(pair.english())) {
          faults.add("not plain English, or twice: " + row);
        }
        if (!(pair.weight() > 0 && pair.weight() <= 1)) {
          faults.add("a weight beyond its bounds: " + row);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void anAbbreviationIsNoWordThatItStandsFor() {
    assertThat(Abbreviations.all().values())
        .allSatisfy(word -> assertThat(Abbreviations.expand(word)).isEqualTo(word));
    assertThat(Abbreviations.expand("semicon")).isEqualTo("semiconductor");
    assertThat(Abbreviations.expand("huawei")).isEqualTo("huawei");
  }

  @Test
  void phrasesHaveOneKnownReadingForEachCharacter() {
    List<String> faults = new ArrayList<>();
    for (List<String> row : read("han-phrases.tsv").rows()) {
      int[] han = row.get(0).codePoints().toArray();
      String[] pinyin = row.get(1).split(" ", -1);
      for (int i = 0; i < han.length; i++) {
        if (han.length != pinyin.length || !readings(han[i]).contains(pinyin[i])) {
          faults.add(row.toString());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> readings(int character) {
    List<String> all = new ArrayList<>(HanReadings.of(character));
    all.addAll(HanReadings.surname(character));
    return all;
  }

  @Test
  void everySyllableOfACommonCharacterHasAWadeGilesSpelling() {
    for (int c = 0x4E00; c < 0x9FA5; c++) {
      List<String> all = HanReadings.of(c);
      if (!all.isEmpty() && !Set.of("m", "n", "ng", "hm", "hng").contains(all.get(0))) {
        assertThat(WadeGiles.of(all.get(0))).as(Character.toString(c)).isNotEmpty();
        assertThat(WadeGiles.tongyong(all.get(0))).isNotEmpty();
      }
    }
  }

  @Test
  void everyCantoneseSyllableHasASpelling() {
    assertThat(read("hong-kong-spellings.tsv").rows())
        .allSatisfy(row -> assertThat(row.get(1)).matches("[a-z]+( [a-z]+)*"));
  }

  @Test
  void placesAreSimplifiedAndLieWithinPlacesAlreadyNamed() {
    Set<String> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (List<String> row : read("places.tsv").rows()) {
      if (!row.get(0).isEmpty() && !seen.contains(row.get(0))) {
        faults.add("within an unknown place: " + row.get(0));
      }
      for (String han : row.get(2).split(" ", -1)) {
        seen.add(han);
        if (!Simplified.fold(han).equals(han)) {
          faults.add("not simplified: " + han);
        }
      }
    }
    for (List<String> row : read("place-spellings.tsv").rows()) {
      if (!seen.contains(row.get(0))) {
        faults.add("spelling of no place: " + row.get(0));
      }
    }
    assertThat(faults).isEmpty();
    assertThat(Places.all()).allSatisfy(place -> assertThat(place.english()).isNotEmpty());
  }

  private static TableFile read(String name) {
    return TableFile.read(name, COLUMNS.getOrDefault(name, new String[0]));
  }
}
