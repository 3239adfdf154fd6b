package org.downstream.ownership.registry;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A growing row of numbers, taken from the front or all at once. */
final class Numbers {

  private int[] numbers = new int[256];
  private int first;
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      makeRoom();
    }
    numbers[size++] = number;
  }

  private void makeRoom() {
    if (first > size / 2) {
      System.arraycopy(numbers, first, numbers, 0, size - first);
      size -= first;
      first = 0;
    } else {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
  }

  boolean isEmpty() {
    return first == size;
  }

  /** Takes the first. */
  int take() {
    return numbers[first++];
  }

  int get(int place) {
    return numbers[first + place];
  }

  int size() {
    return size - first;
  }

  IntStream stream() {
    return Arrays.stream(numbers, first, size);
  }

  void clear() {
    first = 0;
    size = 0;
  }
}
