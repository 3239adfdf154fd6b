package org.downstream.screening;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that were worked out before, up to a number; then it starts anew, so that memory stays
 * bounded however large the book is. Thread-safe. What is remembered follows from the key alone, so
 * that remembering changes no answer.
 */
final class Remembered<K, V> {

  private final int most;
  private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();

  Remembered(int most) {
    this.most = most;
  }

  /**
   * The answer, worked out if it is not known; two threads may both do so, with the same result.
   */
  V get(K key, Function<K, V> answer) {
    V found = known.get(key);
    if (found != null) {
      return found;
    }
    V made = answer.apply(key);
    if (known.size() >= most) {
      known.clear();
    }
    known.put(key, made);
    return made;
  }
}
