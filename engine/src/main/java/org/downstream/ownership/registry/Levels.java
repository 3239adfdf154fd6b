package org.downstream.ownership.registry;

/**
 * How far each party is settled to be listed, and to be caught: two bytes for each party, of which
 * only those touched are cleared again. What is to be tested waits in a row, each party once.
 */
final class Levels {

  private final byte[] caught;
  private final byte[] listed;
  private final boolean[] waits;
  private final Numbers touched = new Numbers();
  private final Numbers queue = new Numbers();

  Levels(int parties) {
    caught = new byte[parties];
    listed = new byte[parties];
    waits = new boolean[parties];
  }

  void clear() {
    for (int i = 0; i < touched.size(); i++) {
      int party = touched.get(i);
      caught[party] = 0;
      listed[party] = 0;
      waits[party] = false;
    }
    touched.clear();
    queue.clear();
  }

  /** Says that the party is listed. */
  void list(int party, byte level) {
    lookAt(party);
    listed[party] = (byte) Math.max(listed[party], level);
  }

  /** Has it tested, unless it was looked at before. */
  void lookAt(int party) {
    if (caught[party] == 0) {
      caught[party] = 1;
      touched.add(party);
      wait(party);
    }
  }

  /** Has it tested again; one that was not looked at only if wanted. */
  void again(int party, boolean unknownToo) {
    if (caught[party] != 0) {
      wait(party);
    } else if (unknownToo) {
      lookAt(party);
    }
  }

  private void wait(int party) {
    if (!waits[party]) {
      waits[party] = true;
      queue.add(party);
    }
  }

  boolean waiting() {
    return !queue.isEmpty();
  }

  int next() {
    int party = queue.take();
    waits[party] = false;
    return party;
  }

  /** Raises how far it is caught; whether its level rose with it. */
  boolean raise(int party, int level) {
    int before = of(party);
    if (level >= caught[party]) {
      caught[party] = (byte) (level + 1);
    }
    return of(party) > before;
  }

  /** Takes back that it is caught. */
  void drop(int party) {
    caught[party] = 1;
  }

  boolean known(int party) {
    return caught[party] != 0;
  }

  int caught(int party) {
    return Math.max(0, caught[party] - 1);
  }

  int of(int party) {
    return Math.max(listed[party], caught(party));
  }

  int touched() {
    return touched.size();
  }

  int touched(int place) {
    return touched.get(place);
  }

  Numbers all() {
    return touched;
  }
}
