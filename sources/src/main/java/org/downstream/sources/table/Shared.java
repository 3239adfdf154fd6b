package org.downstream.sources.table;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one copy of values that come again and again, since a million rows name the same few
 * parties and items. It stops taking in new values when it is full.
 */
public final class Shared {

  private static final int FULL = 200_000;

  private final Map<Object, Object> kept = new HashMap<>();

  /** An equal value, the same one each time. */
  @SuppressWarnings("unchecked") // the key and the value of an entry are the same object
  public <T> T same(T value) {
    Object known = kept.get(value);
    if (known != null && known.getClass() == value.getClass()) {
      return (T) known;
    }
    if (kept.size() < FULL) {
      kept.put(value, value);
    }
    return value;
  }
}
