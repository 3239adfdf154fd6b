package org.downstream.name.search;

/** How often each word of the index stands in a name, what work it does and what it weighs. */
final class WordFacts {
  private static final double BACKGROUND = 50_000;
  private static final double HEAVIEST = 11;
  private static final double LIGHTEST = 0.7;

  final int[] frequency;
  final float[] weight;
  final byte[] kind;

  private static final WordClass[] KINDS = WordClass.values();

  WordFacts(int[] frequency, byte[] kind, int names) {
    this.frequency = frequency;
    this.kind = kind;
    this.weight = new float[frequency.length];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = weight(frequency[i], KINDS[kind[i]], names);
    }
  }

  WordClass kindOf(int word) {
    return KINDS[kind[word]];
  }

  /**
   * The information of a word in nats: how unlikely it is in the name of anybody. A small list says
   * little about that, so every word starts with what is usual for its work.
   */
  static float weight(int frequency, WordClass kind, int names) {
    double usual =
        switch (kind) {
          case BRAND -> 1.0 / 60_000;
          case ACTIVITY -> 1.0 / 300;
          case REGION -> 1.0 / 150;
          case NUMBER -> 1.0 / 500;
          case LEGAL, FILLER -> 1.0 / 4;
        };
    double share = (frequency + BACKGROUND * usual) / (names + BACKGROUND);
    return (float) Math.min(HEAVIEST, Math.max(LIGHTEST, -Math.log(share)));
  }

  long bytes() {
    return 9L * frequency.length;
  }
}
