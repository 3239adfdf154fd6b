package org.downstream.name.search;

import java.util.List;
import org.downstream.evidence.Certainty;

/**
 * A name of the index that an asked name met.
 *
 * @param entity the number under which the name was added
 * @param row the name met; {@link NameIndex#name} has its text
 * @param score the probability that both name the same bearer, 0 to 1
 * @param certainty ESTABLISHED for the same name, POSSIBLE for a likeness; UNKNOWN for a hit that
 *     is shown only because it ranks among the first
 * @param why each step that links the two names, in words
 */
public record NameHit(int entity, int row, double score, Certainty certainty, List<String> why) {

  public NameHit {
    why = List.copyOf(why);
  }
}
