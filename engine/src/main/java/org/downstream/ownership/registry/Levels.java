package org.downstream.ownership.registry;

import java.util.function.IntPredicate;

/**
 * How far each party is settled to be listed, and to be caught: one byte for each party, of which
 * only those touched are cleared again. What is to be tested waits in a row, each party once.
 *
 * <p>Of a byte, three bits are one more than how far the party is caught, and nothing while it was
 * not looked at; two how far it is listed; one whether it waits; two what it is.
 */
final class Levels {

  private static final int CAUGHT = 7;
  private static final int LISTED = 3;
  private static final int LISTED_AT = 3;
  private static final int WAITS = 1 << 5;
  private static final int WHAT_AT = 6;
  private static final int WHAT = 3 << WHAT_AT;

  private final byte[] states;
  private final Numbers touched = new Numbers();
  private final Numbers queue = new Numbers();

  Levels(OwnershipRegistry registry) {
    states = new byte[registry.parties()];
    for (int party = 0; party < states.length; party++) {
      int what = registry.hasOwners(party) ? 1 : 0;
      states[party] = (byte) ((what | (registry.foreign(party) ? 2 : 0)) << WHAT_AT);
    }
  }

  void clear() {
    for (int i = 0; i < touched.size(); i++) {
      states[touched.get(i)] &= (byte) WHAT;
    }
    touched.clear();
    queue.clear();
  }

  /** All of what is known of the party, for the questions below. */
  int state(int party) {
    return states[party];
  }

  static boolean known(int state) {
    return (state & CAUGHT) != 0;
  }

  static int caughtIn(int state) {
    return Math.max(0, (state & CAUGHT) - 1);
  }

  static int listedIn(int state) {
    return (state >> LISTED_AT) & LISTED;
  }

  /** How far it is listed or caught. */
  static int levelIn(int state) {
    return Math.max(listedIn(state), caughtIn(state));
  }

  static boolean hasOwners(int state) {
    return (state >> WHAT_AT & 1) != 0;
  }

  static boolean foreign(int state) {
    return (state >> WHAT_AT & 2) != 0;
  }

  int caught(int party) {
    return caughtIn(states[party]);
  }

  int of(int party) {
    return levelIn(states[party]);
  }

  /** Says that the party is listed. */
  void list(int party, int level) {
    lookAt(party);
    int now = Math.max(listedIn(states[party]), level);
    states[party] = (byte) ((states[party] & ~(LISTED << LISTED_AT)) | (now << LISTED_AT));
  }

  /** Has it tested, unless it was looked at before. */
  void lookAt(int party) {
    if (!known(states[party])) {
      states[party] |= 1;
      touched.add(party);
      await(party);
    }
  }

  /** Has it tested again; one that was not looked at only if wanted. */
  void again(int party, boolean unknownToo) {
    if (known(states[party])) {
      await(party);
    } else if (unknownToo) {
      lookAt(party);
    }
  }

  private void await(int party) {
    if ((states[party] & WAITS) == 0) {
      states[party] |= (byte) WAITS;
      queue.add(party);
    }
  }

  boolean waiting() {
    return !queue.isEmpty();
  }

  int next() {
    int party = queue.take();
    states[party] &= (byte) ~WAITS;
    return party;
  }

  /** Raises how far it is caught; whether its level rose with it. */
  boolean raise(int party, int caught) {
    int state = states[party];
    if (caught < (state & CAUGHT)) {
      return false;
    }
    states[party] = (byte) ((state & ~CAUGHT) | (caught + 1));
    return levelIn(states[party]) > levelIn(state);
  }

  /** Takes back that it is caught. */
  void drop(int party) {
    states[party] = (byte) ((states[party] & ~CAUGHT) | 1);
  }

  int touched() {
    return touched.size();
  }

  int touched(int place) {
    return touched.get(place);
  }

  /** Those touched for which that holds, by number. */
  int[] touched(IntPredicate wanted) {
    return touched.stream().filter(wanted).sorted().toArray();
  }
}
