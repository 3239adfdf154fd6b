package org.downstream.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.downstream.evidence.Certainty;
import org.downstream.item.Chip;
import org.downstream.item.Figure;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Finding;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.rule.Standing;

/**
 * Classifies an item on a day from the chip's own figures, by the item tests of the rulebook. An
 * item that is not in the catalogue stays open in every test.
 */
final class ItemScreen {

  private static final int REMEMBERED = 10_000;

  /** An item and the first day of a span without change of law. */
  private record ItemDay(String item, long since) {}

  /** An item classified: the answer, the facts, and the provisions that were selected for it. */
  record Classified(ItemAnswer answer, FactSheet facts, Selection.ForItem selected) {}

  private final Reference reference;
  private final Rulebook rulebook;
  // Between two turns of an item test an item has one answer. For a name that is not in the
  // catalogue, the search for the nearest names alone took a tenth of all determinations.
  private final Turns turns;
  private final Remembered<ItemDay, Classified> classified = new Remembered<>(REMEMBERED);

  ItemScreen(Reference reference, Rulebook rulebook) {
    this.reference = reference;
    this.rulebook = rulebook;
    this.turns =
        Turns.of(
            rulebook.provisions().stream()
                .filter(each -> each.scope() == Provision.Scope.ITEM)
                .flatMap(each -> each.clocks().turns().stream())
                .toList());
  }

  ItemAnswer classify(String item, LocalDate on) {
    return classified(item, on).answer();
  }

  Classified classified(String item, LocalDate on) {
    return classified.get(
        new ItemDay(item, turns.before(on)),
        key -> {
          FactSheet sheet = new FactSheet(on, reference.groups());
          return new Classified(
              answer(item, sheet), sheet, new Selection.ForItem(rulebook.spans()));
        });
  }

  private ItemAnswer answer(String item, FactSheet sheet) {
    Optional<Chip> chip = reference.chips().find(item);
    putFigures(item, chip, sheet);
    Map<Fact, Certainty> paragraphs = new EnumMap<>(Fact.class);
    List<Finding> findings = new ArrayList<>();
    for (Provision test : rulebook.itemTests(sheet.on())) {
      Certainty meets = test.condition().expression().truth(sheet);
      test.outcome().paragraph().ifPresent(fact -> paragraphs.merge(fact, meets, Certainty::or));
      if (meets != Certainty.RULED_OUT) {
        findings.add(
            ProvisionReading.finding(
                test,
                PreparedProvision.reads(test),
                meets,
                test.standing(sheet.on()).orElse(Standing.IN_FORCE),
                sheet,
                Optional.empty(),
                ProvisionReading.Subject.NONE));
      }
    }
    putParagraphs(paragraphs, findings, sheet);
    List<String> nearest = chip.isPresent() ? List.of() : reference.chips().nearest(item);
    return new ItemAnswer(item, chip, nearest, paragraphs, findings);
  }

  private static void putFigures(String item, Optional<Chip> chip, FactSheet sheet) {
    Supplier<List<Evidence>> none = List::of;
    sheet.truth(Fact.ITEM_KNOWN, Certainty.of(chip.isPresent()), none);
    sheet.truth(
        Fact.ITEM_SUBJECT_TO_EAR,
        chip.map(Chip::subjectToEar).orElse(Certainty.UNKNOWN),
        () -> said(item + " is subject to the EAR"));
    sheet.text(
        Fact.ITEM_MAKER,
        chip.map(Chip::maker),
        () ->
            chip.map(each -> said(each.name() + " is made by " + each.maker())).orElse(List.of()));
    sheet.truth(
        Fact.ITEM_DATACENTER,
        chip.map(Chip::datacenter).orElse(Certainty.UNKNOWN),
        () ->
            chip.map(each -> said(each.name() + ": for data centres " + words(each.datacenter())))
                .orElse(List.of()));
    putFigure(Fact.ITEM_TPP, "total processing performance", chip, ItemScreen::performance, sheet);
    putFigure(Fact.ITEM_DIE_AREA, "die area in mm2", chip, each -> each.dieArea().value(), sheet);
    putFigure(
        Fact.ITEM_TRANSFER_RATE,
        "aggregate transfer rate in GB/s",
        chip,
        ItemScreen::transferRate,
        sheet);
    putFigure(
        Fact.ITEM_MEMORY_BANDWIDTH,
        "memory bandwidth in GB/s",
        chip,
        each -> each.memoryBandwidth().value(),
        sheet);
    putFigure(
        Fact.ITEM_MEMORY_DENSITY,
        "memory bandwidth density in GB/s and mm2",
        chip,
        each -> each.memoryDensity().map(Figure::value).orElse(Optional.of(BigDecimal.ZERO)),
        sheet);
  }

  private static Optional<BigDecimal> performance(Chip chip) {
    return chip.memoryDensity().isPresent()
        ? Optional.of(BigDecimal.ZERO)
        : chip.totalProcessingPerformance().exact();
  }

  /** Memory sold alone computes nothing: its performance and its rate to other chips are none. */
  private static Optional<BigDecimal> transferRate(Chip chip) {
    return chip.memoryDensity().isPresent()
        ? Optional.of(BigDecimal.ZERO)
        : chip.transferRate().value();
  }

  private static void putFigure(
      Fact fact,
      String words,
      Optional<Chip> chip,
      java.util.function.Function<Chip, Optional<BigDecimal>> figure,
      FactSheet sheet) {
    Optional<BigDecimal> value = chip.flatMap(figure);
    sheet.number(
        fact,
        value,
        () ->
            chip.isPresent() && value.isPresent()
                ? said(
                    chip.get().name()
                        + ": "
                        + words
                        + " "
                        + value.get().stripTrailingZeros().toPlainString()
                        + doubt(fact, chip.get()))
                : List.of());
  }

  private static String doubt(Fact fact, Chip chip) {
    Figure.Confidence confidence =
        switch (fact) {
          case ITEM_DIE_AREA -> chip.dieArea().confidence();
          case ITEM_TRANSFER_RATE -> chip.transferRate().confidence();
          case ITEM_MEMORY_BANDWIDTH -> chip.memoryBandwidth().confidence();
          default -> Figure.Confidence.STATED;
        };
    return switch (confidence) {
      case ESTIMATED -> " (estimated)";
      case UNVERIFIED -> " (to be checked)";
      case STATED, UNPUBLISHED -> "";
    };
  }

  private static void putParagraphs(
      Map<Fact, Certainty> paragraphs, List<Finding> findings, FactSheet sheet) {
    for (Fact fact :
        List.of(Fact.ITEM_3A090_2022, Fact.ITEM_3A090_A, Fact.ITEM_3A090_B, Fact.ITEM_3A090_C)) {
      sheet.truth(
          fact,
          paragraphs.getOrDefault(fact, Certainty.RULED_OUT),
          () ->
              findings.stream()
                  .filter(each -> each.provision().endsWith(fact.code().replace("item.p", "")))
                  .flatMap(each -> each.evidence().stream())
                  .distinct()
                  .toList());
    }
  }

  private static List<Evidence> said(String statement) {
    return List.of(new Evidence(statement, ""));
  }

  private static String words(Certainty certainty) {
    return switch (certainty) {
      case ESTABLISHED -> "yes";
      case RULED_OUT -> "no";
      case POSSIBLE, UNKNOWN -> "not known";
    };
  }
}
