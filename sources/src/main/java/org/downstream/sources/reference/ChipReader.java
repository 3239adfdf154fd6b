package org.downstream.sources.reference;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.item.Chip;
import org.downstream.item.ChipCatalogue;
import org.downstream.item.Figure;

/** Reads chips/chips.csv and chips/figures.csv; the columns are in docs/formats/chips.md. */
final class ChipReader {

  private static final String DIE_AREA = "die_area";
  private static final String TRANSFER_RATE = "transfer_rate";
  private static final String MEMORY_BANDWIDTH = "memory_bandwidth";
  private static final String MEMORY_DENSITY = "memory_density";

  private final ReferenceFile chips;
  private final Map<String, Figures> figures;

  private ChipReader(ReferenceFile chips, Map<String, Figures> figures) {
    this.chips = chips;
    this.figures = figures;
  }

  static ChipCatalogue read(ReferenceFile chips, ReferenceFile figures) {
    return new ChipReader(chips, figuresByChip(figures)).catalogue();
  }

  private ChipCatalogue catalogue() {
    List<Chip> read =
        chips
            .rows(
                "id",
                "name",
                "maker",
                "aliases",
                "datacenter",
                "subject_to_ear",
                "notes",
                "sources")
            .stream()
            .map(this::chip)
            .toList();
    figures.values().stream()
        .flatMap(left -> left.rest().stream())
        .findFirst()
        .ifPresent(
            row -> {
              throw row.mistake("chip", "there is no such chip in " + chips.name() + ".");
            });
    return chips.together(() -> new ChipCatalogue(read));
  }

  private Chip chip(ReferenceRow row) {
    String id = row.required("id");
    Figures of =
        Optional.ofNullable(figures.remove(id))
            .orElseThrow(() -> row.mistake("id", "it has no figures, or stands twice."));
    return new Chip(
        id,
        row.required("name"),
        row.list("aliases"),
        row.required("maker"),
        of.formats(row),
        of.ofLogic(DIE_AREA, row),
        of.ofLogic(TRANSFER_RATE, row),
        of.single(MEMORY_BANDWIDTH, row),
        of.optional(MEMORY_DENSITY),
        row.certainty("datacenter"),
        row.certainty("subject_to_ear"),
        row.text("notes"),
        List.of(row.citation("sources")));
  }

  private static Map<String, Figures> figuresByChip(ReferenceFile file) {
    Map<String, Figures> byChip = new LinkedHashMap<>();
    for (ReferenceRow row : file.rows("chip", "figure", "bits", "value", "confidence", "source")) {
      byChip.computeIfAbsent(row.required("chip"), id -> new Figures()).add(row);
    }
    return byChip;
  }

  /** The figures of one chip by name. */
  private static final class Figures {

    private final Map<String, ReferenceRow> byName = new LinkedHashMap<>();

    void add(ReferenceRow row) {
      String name = row.required("figure");
      if (byName.put(name, row) != null) {
        throw row.mistake("figure", "the chip has two figures of the name " + name + ".");
      }
    }

    Figure single(String name, ReferenceRow chip) {
      ReferenceRow row =
          Optional.ofNullable(byName.get(name))
              .orElseThrow(() -> chip.mistake("id", "it has no figure " + name + "."));
      if (!row.text("bits").isEmpty()) {
        throw row.mistake("bits", "only an arithmetic format has bits.");
      }
      return figure(row);
    }

    /** Memory that is sold alone has no logic, and so neither formats nor these figures. */
    private boolean memoryAlone() {
      return byName.containsKey(MEMORY_DENSITY);
    }

    Figure ofLogic(String name, ReferenceRow chip) {
      return memoryAlone() && !byName.containsKey(name)
          ? new Figure(Optional.empty(), chip.citation("sources"), Figure.Confidence.UNPUBLISHED)
          : single(name, chip);
    }

    Optional<Figure> optional(String name) {
      return Optional.ofNullable(byName.get(name)).map(Figures::figure);
    }

    List<Chip.Format> formats(ReferenceRow chip) {
      List<Chip.Format> formats =
          byName.entrySet().stream()
              .filter(
                  entry ->
                      !List.of(DIE_AREA, TRANSFER_RATE, MEMORY_BANDWIDTH, MEMORY_DENSITY)
                          .contains(entry.getKey()))
              .map(entry -> format(entry.getKey(), entry.getValue()))
              .toList();
      if (formats.isEmpty() != memoryAlone()) {
        throw chip.mistake("id", "logic needs an arithmetic format, and memory alone has none.");
      }
      return formats;
    }

    List<ReferenceRow> rest() {
      return List.copyOf(byName.values());
    }

    private static Chip.Format format(String name, ReferenceRow row) {
      int bits = row.whole("bits");
      if (bits < 1 || bits > 64) {
        throw row.mistake("bits", bits + " is not within 1 to 64.");
      }
      return new Chip.Format(name, bits, figure(row));
    }

    private static Figure figure(ReferenceRow row) {
      Optional<BigDecimal> value = row.number("value");
      Figure.Confidence confidence = row.confidence("confidence");
      if (value.isEmpty() != (confidence == Figure.Confidence.UNPUBLISHED)) {
        throw row.mistake("confidence", "a figure without a value, and no other, is unpublished.");
      }
      return new Figure(value, row.citation("source"), confidence);
    }
  }
}
