package org.downstream.sources.rulebook;

import java.util.Arrays;
import java.util.List;
import org.downstream.rule.Fact;

/** Finds facts of the vocabulary by their names. */
final class FactName {

  private static final List<String> ALL = Arrays.stream(Fact.values()).map(Fact::code).toList();

  private FactName() {}

  /** The fact of that name, or a refusal at that place that names the nearest one. */
  static Fact read(String name, YamlPlace at) {
    return Fact.named(name)
        .orElseThrow(
            () ->
                at.refuse(
                    RulebookFault.FACT_UNKNOWN,
                    "There is no fact \"" + name + "\"." + Advice.nearest(name, ALL)));
  }
}
