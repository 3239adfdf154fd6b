package org.downstream.ownership.registry;

import org.downstream.ownership.OwnershipStake;

/**
 * Stakes side by side, four numbers for each, so that one visit to memory brings all that a test
 * needs: owner and kind; share; first and last day; known since. The row of the source is apart.
 */
final class StakeRows {

  static final int LARGEST_PARTY = (1 << 30) - 1;

  private static final int EACH = 4;
  private static final OwnershipStake.Kind[] KINDS = OwnershipStake.Kind.values();

  private final int[] numbers;
  private final int[] row;

  StakeRows(int size) {
    numbers = new int[Math.multiplyExact(EACH, size)];
    row = new int[size];
  }

  int size() {
    return row.length;
  }

  static int ownerAndKind(int owner, int kind) {
    return owner | (kind << 30);
  }

  void put(int place, int ownerAndKind, int share, char from, char to, char known, int source) {
    numbers[EACH * place] = ownerAndKind;
    numbers[EACH * place + 1] = share;
    numbers[EACH * place + 2] = (from << 16) | to;
    numbers[EACH * place + 3] = known;
    row[place] = source;
  }

  /** Takes a stake of other rows, with the number of its share in another table. */
  void copy(int place, StakeRows other, int otherPlace, int share) {
    System.arraycopy(other.numbers, EACH * otherPlace, numbers, EACH * place, EACH);
    numbers[EACH * place + 1] = share;
    row[place] = other.row[otherPlace];
  }

  int ownerAndKind(int place) {
    return numbers[EACH * place];
  }

  int owner(int place) {
    return numbers[EACH * place] & LARGEST_PARTY;
  }

  OwnershipStake.Kind kind(int place) {
    return KINDS[numbers[EACH * place] >>> 30];
  }

  int share(int place) {
    return numbers[EACH * place + 1];
  }

  char from(int place) {
    return (char) (numbers[EACH * place + 2] >>> 16);
  }

  char to(int place) {
    return (char) numbers[EACH * place + 2];
  }

  char known(int place) {
    return (char) numbers[EACH * place + 3];
  }

  int row(int place) {
    return row[place];
  }

  long bytes() {
    return 4L * numbers.length + 4L * row.length;
  }
}
