package org.downstream.cli.output;

import java.io.IOException;
import java.util.Locale;
import org.downstream.evidence.Certainty;
import org.downstream.name.pair.PairScore;

/** How two names compare, in words. */
public final class PairWords {

  private PairWords() {}

  /**
   * The probability with four decimals, rounded down so that no threshold is passed by rounding.
   */
  public static String score(PairScore score) {
    return String.format(Locale.ROOT, "%.4f", Math.floor(score.score() * 10_000) / 10_000);
  }

  /** ESTABLISHED, POSSIBLE or NONE. */
  public static String answer(PairScore score) {
    return score.certainty() == Certainty.UNKNOWN ? "NONE" : score.certainty().name();
  }

  /** The steps in one line. */
  public static String why(PairScore score) {
    return String.join("; ", score.why());
  }

  /** Both names, the answer and the steps. */
  public static void block(Blocks blocks, String one, String other, PairScore score)
      throws IOException {
    blocks.heading(one + " / " + other);
    blocks.field("answer", answer(score) + ", score " + score(score));
    blocks.field("why", why(score));
  }
}
