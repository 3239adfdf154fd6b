package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.item.Chip;
import org.downstream.item.Figure;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.sources.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * A published table of chips, row by row: the figure of the format that the table names, the other
 * figures, the class of 2022 and of 2023, and the review window of 2026. Where our largest format
 * is another one than that of the table, the row says which, and why.
 */
class ChipTableTest {

  private static final String TABLE = "/org/downstream/sources/reference/chip-table.csv";
  private static final LocalDate IN_2022 = LocalDate.of(2023, 3, 10);
  private static final LocalDate SINCE_2023 = LocalDate.of(2025, 10, 15);
  private static final ReferenceData DATA = ReferenceData.load();
  private static final Rulebook RULEBOOK =
      new RulebookReader(DATA.countryGroups().names()).shipped();

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void theFormatThatTheTableNamesGivesItsPerformance(ArgumentsAccessor row) {
    Chip chip = chip(row);
    if (cell(row, 1).isEmpty()) {
      assertThat(chip.totalProcessingPerformance().exact()).isEmpty();
      return;
    }
    Chip.Format named =
        chip.formats().stream().filter(each -> each.name().equals(cell(row, 1))).findFirst().get();
    assertThat(named.denseTops().value().orElseThrow()).isEqualByComparingTo(cell(row, 2));
    assertThat(named.bits()).isEqualTo(Integer.parseInt(cell(row, 3)));
    assertThat(rounded(named.product().orElseThrow(), 0)).isEqualTo(cell(row, 4));
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void theLargestFormatIsThatOfTheTableUnlessTheRowSaysWhyNot(ArgumentsAccessor row) {
    Chip chip = chip(row);
    String ours =
        chip.totalProcessingPerformance().peak().map(Chip.Format::name).orElse("?")
            + " "
            + chip.totalProcessingPerformance().exact().map(each -> rounded(each, 0)).orElse("?")
            + " "
            + chip.performanceDensity()
                .map(each -> each.performance().divide(each.dieArea(), 2, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("?")
            + " "
            + window(chip);
    String table = orUnknown(cell(row, 4)) + " " + orUnknown(cell(row, 6)) + " " + cell(row, 12);
    if (cell(row, 13).isEmpty()) {
      assertThat(ours.substring(ours.indexOf(' ') + 1)).isEqualTo(table);
    } else {
      assertThat(ours).isEqualTo(cell(row, 13));
      assertThat(ours.substring(ours.indexOf(' ') + 1)).isNotEqualTo(table);
      assertThat(cell(row, 14)).contains(ours.substring(0, ours.indexOf(' ')));
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void theOtherFiguresAreThoseOfTheTable(ArgumentsAccessor row) {
    Chip chip = chip(row);
    same(chip.dieArea(), cell(row, 5));
    same(chip.transferRate(), cell(row, 7));
    same(chip.memoryBandwidth(), cell(row, 8));
    assertThat(chip.datacenter()).isEqualTo(Certainty.of(cell(row, 9).equals("yes")));
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void theClassOfEachPeriodIsThatOfTheTable(ArgumentsAccessor row) {
    Chip chip = chip(row);
    assertThat(word("3A090", meets("3a090_2022", chip, IN_2022))).isEqualTo(cell(row, 10));
    assertThat(class2023(chip)).isEqualTo(cell(row, 11));
  }

  @Test
  void onlyTwoRowsDiffer() throws Exception {
    try (var in = ChipTableTest.class.getResourceAsStream(TABLE)) {
      assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines())
          .hasSize(47)
          .filteredOn(line -> line.endsWith("\""))
          .extracting(line -> line.substring(0, line.indexOf(',')))
          .containsExactly("amd-mi355x", "intel-gaudi3");
    }
  }

  private static void same(Figure figure, String cell) {
    assertThat(figure.value().map(each -> each.stripTrailingZeros().toPlainString()).orElse(""))
        .isEqualTo(cell);
  }

  private static String class2023(Chip chip) {
    Certainty a = meets("3a090_a", chip, SINCE_2023);
    Certainty b = meets("3a090_b", chip, SINCE_2023);
    return a == Certainty.ESTABLISHED ? "a" : a.open() ? "unknown" : word("b", b);
  }

  private static String word(String met, Certainty certainty) {
    return switch (certainty) {
      case ESTABLISHED -> met;
      case RULED_OUT -> "none";
      case UNKNOWN, POSSIBLE -> "unknown";
    };
  }

  /** 15 CFR 742.6(b)(10)(iii)(A)(1): both limits are strict; asked of controlled chips alone. */
  private static String window(Chip chip) {
    String of = class2023(chip);
    if (of.equals("none") || of.equals("unknown")) {
      return of;
    }
    boolean inside =
        chip.totalProcessingPerformance().exact().orElseThrow().compareTo(new BigDecimal(21000)) < 0
            && chip.memoryBandwidth().value().orElseThrow().compareTo(new BigDecimal(6500)) < 0;
    return inside ? "yes" : "no";
  }

  private static Certainty meets(String test, Chip chip, LocalDate on) {
    Provision provision =
        RULEBOOK.itemTests(on).stream()
            .filter(each -> each.id().endsWith("/" + test))
            .findFirst()
            .orElseThrow();
    FactSheet sheet = new FactSheet(on, DATA.countryGroups());
    sheet.truth(Fact.ITEM_DATACENTER, chip.datacenter(), List::of);
    sheet.number(Fact.ITEM_TPP, chip.totalProcessingPerformance().exact(), List::of);
    sheet.number(Fact.ITEM_DIE_AREA, chip.dieArea().value(), List::of);
    sheet.number(Fact.ITEM_TRANSFER_RATE, chip.transferRate().value(), List::of);
    return provision.met(sheet);
  }

  private static Chip chip(ArgumentsAccessor row) {
    return DATA.chips().find(cell(row, 0)).orElseThrow();
  }

  private static String cell(ArgumentsAccessor row, int column) {
    return Optional.ofNullable(row.getString(column)).orElse("");
  }

  private static String orUnknown(String cell) {
    return cell.isEmpty() ? "?" : cell;
  }

  private static String rounded(BigDecimal value, int scale) {
    return value.setScale(scale, RoundingMode.HALF_UP).toPlainString();
  }
}
