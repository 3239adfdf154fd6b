package org.downstream.rule;

/**
 * One fact that a finding rests on.
 *
 * @param statement in plain words, such as "iFlytek stands on the Entity List since 2019-10-09"
 * @param place the row of the book or the entry of the list, such as "deals.csv:4"; may be empty
 */
public record Evidence(String statement, String place) implements Comparable<Evidence> {

  @Override
  public int compareTo(Evidence other) {
    int byStatement = statement.compareTo(other.statement);
    return byStatement != 0 ? byStatement : place.compareTo(other.place);
  }
}
