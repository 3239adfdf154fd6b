package org.downstream.item;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;

/** Chips made up for tests. */
final class Chips {

  static final Citation SOURCE = Citation.of("made up");

  private Chips() {}

  static Figure stated(String value) {
    return new Figure(Optional.of(new BigDecimal(value)), SOURCE, Figure.Confidence.STATED);
  }

  static Figure unpublished() {
    return new Figure(Optional.empty(), SOURCE, Figure.Confidence.UNPUBLISHED);
  }

  static Chip.Format format(String name, int bits, String tops) {
    return new Chip.Format(name, bits, stated(tops));
  }

  static Chip named(String id, String name, String... aliases) {
    return new Chip(
        id,
        name,
        Arrays.asList(aliases),
        "NVIDIA",
        List.of(format("FP8", 8, "100")),
        unpublished(),
        unpublished(),
        unpublished(),
        Optional.empty(),
        Certainty.ESTABLISHED,
        Certainty.ESTABLISHED,
        "",
        List.of(SOURCE));
  }

  static Chip withFigures(Figure dieArea, Chip.Format... formats) {
    return new Chip(
        "chip",
        "Chip",
        List.of(),
        "NVIDIA",
        Arrays.asList(formats),
        dieArea,
        unpublished(),
        unpublished(),
        Optional.empty(),
        Certainty.ESTABLISHED,
        Certainty.ESTABLISHED,
        "",
        List.of(SOURCE));
  }
}
