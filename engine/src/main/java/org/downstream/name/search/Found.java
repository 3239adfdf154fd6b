package org.downstream.name.search;

/** A candidate laid beside an asked name. */
final class Found implements Comparable<Found> {
  final int entity;
  final int row;

  /** Which way to take the asked name it was. */
  final int way;

  final float promise;
  double rank;
  final QueryKind kind;
  final boolean mayBeHeard;
  final boolean sameLetters;
  private final float[] traits;

  Found(
      int entity,
      int row,
      int way,
      float promise,
      float[] traits,
      double rank,
      QueryKind kind,
      boolean mayBeHeard,
      boolean sameLetters) {
    this.sameLetters = sameLetters;
    this.kind = kind;
    this.mayBeHeard = mayBeHeard;
    this.entity = entity;
    this.row = row;
    this.way = way;
    this.promise = promise;
    this.traits = traits;
    this.rank = rank;
  }

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

  float[] traits() {
    return traits;
  }
}
