package org.downstream.ownership.registry;

import org.downstream.time.AsOf;

/** One day and state of knowledge of a registry: nothing is copied, each stake is asked. */
final class Slice {

  private final char on;
  private final char onOrAfter;
  private final char knownBy;

  Slice(DayTable days, AsOf asOf) {
    on = days.atMost(asOf.on());
    onOrAfter = days.atLeast(asOf.on());
    knownBy = days.atMost(asOf.knownBy());
  }

  boolean holds(StakeRows rows, int place) {
    return rows.from(place) <= on && rows.to(place) >= onOrAfter && rows.known(place) <= knownBy;
  }
}
