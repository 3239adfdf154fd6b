package org.downstream.ownership.registry;

import static org.downstream.ownership.registry.ShareScale.WHOLE;

import org.downstream.evidence.Certainty;
import org.downstream.ownership.Share;

/**
 * Who holds how much of one party, in shares or in votes, added by how far each holder is settled
 * to be listed or caught; the same as the holdings of a cascade, in whole numbers.
 */
final class Counted {

  static final int RULED_OUT = Certainty.RULED_OUT.ordinal();
  static final int UNKNOWN = Certainty.UNKNOWN.ordinal();
  static final int POSSIBLE = Certainty.POSSIBLE.ordinal();
  static final int ESTABLISHED = Certainty.ESTABLISHED.ordinal();

  private long explained;
  private long surely;
  private long possiblyLow;
  private long possiblyHigh;
  private long perhapsLow;
  private long perhapsHigh;
  private long undecidedLow;
  private long undecidedHigh;
  private int top;

  void clear() {
    explained = 0;
    surely = 0;
    possiblyLow = 0;
    possiblyHigh = 0;
    perhapsLow = 0;
    perhapsHigh = 0;
    undecidedLow = 0;
    undecidedHigh = 0;
    top = RULED_OUT;
  }

  /**
   * Adds a holder.
   *
   * @param level how far it is settled that it is listed or caught
   * @param undecided whether that has not been looked at and may yet turn out unknown
   */
  void add(long low, long high, int level, boolean undecided) {
    explained += low;
    if (level == RULED_OUT) {
      if (undecided) {
        undecidedLow += low;
        undecidedHigh += high;
      }
      return;
    }
    perhapsLow += low;
    perhapsHigh += high;
    if (level >= POSSIBLE) {
      possiblyLow += low;
      possiblyHigh += high;
    }
    if (level == ESTABLISHED) {
      surely += low;
    }
    if (high > 0 && level > top) {
      top = level;
    }
  }

  /**
   * Whether listed and caught holders hold enough, for a party of which others may hold the rest.
   *
   * @param threshold how much is enough
   * @param undecidedCount whether holders that were not looked at are taken for unknown
   */
  int enough(long threshold, boolean undecidedCount) {
    if (surely >= threshold) {
      return ESTABLISHED;
    }
    if (atMost(possiblyLow, possiblyHigh, 0) >= threshold) {
      return POSSIBLE;
    }
    if (perhaps(unexplained(true), undecidedCount) >= threshold) {
      return top >= POSSIBLE ? POSSIBLE : UNKNOWN;
    }
    return RULED_OUT;
  }

  private long perhaps(long unexplained, boolean undecidedCount) {
    return undecidedCount
        ? atMost(perhapsLow + undecidedLow, perhapsHigh + undecidedHigh, unexplained)
        : atMost(perhapsLow, perhapsHigh, unexplained);
  }

  private long unexplained(boolean othersMayHold) {
    return othersMayHold ? Math.max(0, WHOLE - explained) : 0;
  }

  /**
   * They cannot hold what others surely hold, unless the claims exceed the whole and so contradict
   * each other.
   */
  private long atMost(long low, long high, long open) {
    long most = high + open;
    return explained > WHOLE ? most : Math.min(most, WHOLE - (explained - low));
  }

  /** Whether any listed or caught party holds anything. */
  int listedHolder(boolean othersMayHold) {
    return unexplained(othersMayHold) > 0 ? Math.max(top, UNKNOWN) : top;
  }

  /** What listed and caught holders hold together: surely at least, perhaps at most. */
  Share held(boolean othersMayHold) {
    long low = Math.min(surely, WHOLE);
    long high = Math.min(perhaps(unexplained(othersMayHold), false), WHOLE);
    return ShareScale.share(low, Math.max(low, high));
  }

  /** What all holders together are said to hold at least. */
  long explained() {
    return explained;
  }
}
