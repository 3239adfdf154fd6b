package org.downstream.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.item.Chip;
import org.downstream.rule.Fact;
import org.downstream.rule.Finding;

/**
 * How an item is classified on a day.
 *
 * @param asked the item as written
 * @param chip the chip of the catalogue; empty when it is not there
 * @param nearest for an item that is not there, the nearest names that are
 * @param paragraphs each paragraph of the control list in force, and whether the item meets it
 * @param findings the item tests behind it, with their citations
 */
public record ItemAnswer(
    String asked,
    Optional<Chip> chip,
    List<String> nearest,
    Map<Fact, Certainty> paragraphs,
    List<Finding> findings) {

  /** Whether the item meets any paragraph. */
  public Certainty controlled() {
    Certainty result = Certainty.RULED_OUT;
    for (Certainty each : paragraphs.values()) {
      result = result.or(each);
    }
    return result;
  }

  /** In a few words, such as "3A090.a" or "below 3A090". */
  public String words() {
    List<String> met = new ArrayList<>();
    paragraphs.forEach(
        (paragraph, certainty) -> {
          if (certainty == Certainty.ESTABLISHED) {
            met.add(name(paragraph));
          } else if (certainty.open()) {
            met.add(name(paragraph) + "?");
          }
        });
    return met.isEmpty() ? "below 3A090" : String.join(", ", met);
  }

  private static String name(Fact paragraph) {
    return switch (paragraph) {
      case ITEM_3A090_A -> "3A090.a";
      case ITEM_3A090_B -> "3A090.b";
      case ITEM_3A090_C -> "3A090.c";
      default -> "3A090";
    };
  }
}
