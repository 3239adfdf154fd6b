package org.downstream.sources.lists;

import java.util.List;
import org.downstream.evidence.Certainty;

/**
 * A party of the lists that an asked name met.
 *
 * @param score the probability that both are one, 0 to 1
 * @param certainty ESTABLISHED, POSSIBLE, or UNKNOWN for a name that is shown only for its rank
 * @param matched the listed name that it met
 * @param why each step that links the two names
 * @param memberships every list that the party stands on that day, at least one
 */
public record ListHit(
    double score,
    Certainty certainty,
    String matched,
    List<String> why,
    List<Membership> memberships) {

  public ListHit {
    why = List.copyOf(why);
    memberships = List.copyOf(memberships);
  }

  /**
   * An entry.
   *
   * @param list the list it stands on
   * @param entry its id there
   */
  public record Membership(String list, String entry) {}
}
