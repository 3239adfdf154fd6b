package org.downstream.name.search;

/** Whole numbers from 0 in one to five bytes, seven bits in each. */
final class Varint {
  private Varint() {}

  static int length(int value) {
    int length = 1;
    for (int rest = value >>> 7; rest != 0; rest >>>= 7) {
      length++;
    }
    return length;
  }

  static int put(byte[] out, int from, int value) {
    int at = from;
    int rest = value;
    while (rest >>> 7 != 0) {
      out[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    out[at++] = (byte) rest;
    return at;
  }
}
