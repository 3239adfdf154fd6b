package org.downstream.name.search;

/** The names in which each word stands, as differences of one to five bytes. */
final class Postings {
  private final int[] start;
  private final byte[] bytes;

  private Postings(int[] start, byte[] bytes) {
    this.start = start;
    this.bytes = bytes;
  }

  /**
   * Turns a list of words for each name into a list of names for each word.
   *
   * @param words the words of all names, one name after another; a negative one is ~word
   * @param nameStart where the words of each name begin, and the end
   * @param count how often each word stands there
   */
  static Postings of(int[] words, int[] nameStart, int[] count) {
    int[] first = new int[count.length + 1];
    for (int i = 0; i < count.length; i++) {
      first[i + 1] = first[i] + count[i];
    }
    int[] at = first.clone();
    int[] names = new int[first[count.length]];
    for (int name = 0; name + 1 < nameStart.length; name++) {
      for (int i = nameStart[name]; i < nameStart[name + 1]; i++) {
        int word = words[i] < 0 ? ~words[i] : words[i];
        if (at[word] == first[word] || names[at[word] - 1] != name) {
          names[at[word]++] = name;
        }
      }
    }
    int[] start = new int[count.length + 1];
    int bytes = 0;
    for (int word = 0; word < count.length; word++) {
      start[word] = bytes;
      int before = -1;
      for (int i = first[word]; i < at[word]; i++) {
        bytes += Varint.length(names[i] - before - 1);
        before = names[i];
      }
      count[word] = at[word] - first[word];
    }
    start[count.length] = bytes;
    byte[] out = new byte[bytes];
    int end = 0;
    for (int word = 0; word < count.length; word++) {
      int before = -1;
      for (int i = first[word]; i < at[word]; i++) {
        end = Varint.put(out, end, names[i] - before - 1);
        before = names[i];
      }
    }
    return new Postings(start, out);
  }

  int from(int word) {
    return start[word];
  }

  int to(int word) {
    return start[word + 1];
  }

  byte[] bytes() {
    return bytes;
  }

  long size() {
    return 4L * start.length + bytes.length;
  }
}
