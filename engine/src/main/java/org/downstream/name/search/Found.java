package org.downstream.name.search;

/**
 * A candidate laid beside an asked name.
 *
 * @param way which way to take the asked name it was
 */
record Found(int entity, int row, int way, float promise, float[] traits, double rank)
    implements Comparable<Found> {

  /** Best first; equal ones in the order of the entities. */
  @Override
  public int compareTo(Found other) {
    int byRank = Double.compare(other.rank, rank);
    int byEntity = Integer.compare(entity, other.entity);
    return byRank != 0 ? byRank : byEntity != 0 ? byEntity : Integer.compare(row, other.row);
  }

  float trait(Trait which) {
    return traits[which.ordinal()];
  }
}
