package org.downstream.ownership.registry;

import org.downstream.ownership.OwnershipStake;

/**
 * Stakes side by side, one place in each array: who holds, of what kind, how much, when, known
 * since when, and the row of the source.
 */
final class StakeRows {

  static final int LARGEST_PARTY = (1 << 30) - 1;

  private static final OwnershipStake.Kind[] KINDS = OwnershipStake.Kind.values();

  final int[] ownerAndKind;
  final int[] share;
  final char[] from;
  final char[] to;
  final char[] known;
  final int[] row;

  StakeRows(int size) {
    ownerAndKind = new int[size];
    share = new int[size];
    from = new char[size];
    to = new char[size];
    known = new char[size];
    row = new int[size];
  }

  int size() {
    return row.length;
  }

  int owner(int place) {
    return ownerAndKind[place] & LARGEST_PARTY;
  }

  OwnershipStake.Kind kind(int place) {
    return KINDS[ownerAndKind[place] >>> 30];
  }

  static int ownerAndKind(int owner, int kind) {
    return owner | (kind << 30);
  }

  void copy(int place, StakeRows from, int fromPlace) {
    ownerAndKind[place] = from.ownerAndKind[fromPlace];
    share[place] = from.share[fromPlace];
    this.from[place] = from.from[fromPlace];
    to[place] = from.to[fromPlace];
    known[place] = from.known[fromPlace];
    row[place] = from.row[fromPlace];
  }

  long bytes() {
    return 18L * row.length;
  }
}
