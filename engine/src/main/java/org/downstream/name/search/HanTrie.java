package org.downstream.name.search;

import java.util.Arrays;

/** Chinese words by their characters, walked one character at a time. */
final class HanTrie {
  static final int NONE = -1;
  static final int ROOT = 0;

  private long[] edges = new long[1 << 12];
  private int[] child = new int[1 << 12];
  private int used;
  private int nodes = 1;
  private int[] word = {NONE};

  /** The node behind that character, or {@link #NONE}. */
  int step(int node, int codePoint) {
    long edge = edge(node, codePoint);
    int mask = edges.length - 1;
    int at = place(edge) & mask;
    while (edges[at] != 0) {
      if (edges[at] == edge) {
        return child[at];
      }
      at = (at + 1) & mask;
    }
    return NONE;
  }

  /** The word that ends at the node, or {@link #NONE}. */
  int wordAt(int node) {
    return word[node];
  }

  void add(String han, int number) {
    int node = ROOT;
    for (int i = 0; i < han.length(); i += Character.charCount(han.codePointAt(i))) {
      int next = step(node, han.codePointAt(i));
      if (next == NONE) {
        next = nodes++;
        put(edge(node, han.codePointAt(i)), next);
        if (next >= word.length) {
          int before = word.length;
          word = Arrays.copyOf(word, next * 2);
          Arrays.fill(word, before, word.length, NONE);
        }
      }
      node = next;
    }
    word[node] = number;
  }

  private void put(long edge, int next) {
    if (++used * 2 > edges.length) {
      long[] oldEdges = edges;
      int[] oldChild = child;
      edges = new long[oldEdges.length * 2];
      child = new int[oldEdges.length * 2];
      for (int i = 0; i < oldEdges.length; i++) {
        if (oldEdges[i] != 0) {
          insert(oldEdges[i], oldChild[i]);
        }
      }
    }
    insert(edge, next);
  }

  private void insert(long edge, int next) {
    int mask = edges.length - 1;
    int at = place(edge) & mask;
    while (edges[at] != 0) {
      at = (at + 1) & mask;
    }
    edges[at] = edge;
    child[at] = next;
  }

  private static long edge(int node, int codePoint) {
    return ((long) node << 21) | codePoint | (1L << 62);
  }

  private static int place(long edge) {
    long h = edge * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32);
  }
}
