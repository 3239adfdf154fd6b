package org.downstream.name;

import java.util.ArrayList;
import java.util.List;
import org.downstream.evidence.Certainty;

/**
 * How one name is like another.
 *
 * @param sameName whether the full names are the same, whatever doubt remains
 * @param certainty ESTABLISHED for the same name, POSSIBLE for a likeness
 * @param score 0 to 1000, only to rank
 * @param why what agrees and what does not, in words
 */
public record Likeness(boolean sameName, Certainty certainty, int score, List<String> why) {

  public Likeness {
    why = List.copyOf(why);
  }

  /** The same likeness, with a doubt that keeps it from being settled. */
  public Likeness doubted(int cost, String reason) {
    List<String> reasons = new ArrayList<>(why);
    reasons.add(reason);
    return new Likeness(
        sameName, certainty.and(Certainty.POSSIBLE), Math.max(1, score - cost), reasons);
  }

  /** The same likeness, with one more thing to say about it. */
  public Likeness remarked(int cost, String remark) {
    List<String> all = new ArrayList<>(why);
    all.add(remark);
    return new Likeness(sameName, certainty, Math.max(1, score - cost), all);
  }

  Likeness after(List<String> steps) {
    List<String> all = new ArrayList<>(steps);
    all.addAll(why);
    return new Likeness(sameName, certainty, score, all);
  }
}
