package org.downstream.rule;

/**
 * A fact that the answer needs and the book does not hold.
 *
 * @param fact the name in the vocabulary, such as "party.parent_headquarters"
 * @param subject the party or deal it concerns
 * @param question what to ask to settle it
 * @param cost 1 look it up in own files, 2 ask the customer, 3 obtain an outside record
 */
public record MissingFact(String fact, String subject, String question, int cost)
    implements Comparable<MissingFact> {

  @Override
  public int compareTo(MissingFact other) {
    int byCost = Integer.compare(cost, other.cost);
    if (byCost != 0) {
      return byCost;
    }
    int byFact = fact.compareTo(other.fact);
    return byFact != 0 ? byFact : subject.compareTo(other.subject);
  }
}
