package org.downstream.sources.ecfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.sources.ecfr.EcfrMarkup.entity;
import static org.downstream.sources.ecfr.EcfrMarkup.part;
import static org.downstream.sources.ecfr.EcfrMarkup.row;
import static org.downstream.sources.ecfr.EcfrMarkup.supplement;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Damaged files never throw, never hang, and never lose a row. */
@Timeout(60)
class Part744FuzzTest {

  private static final long SEED = 744_2026L;
  private static final int RUNS = 4_000;

  private static final String SOURCE =
      part(
          supplement(
              4,
              entity(
                  "Crane Co., Ltd., a.k.a., the following two aliases:<br/>&#x2014;Heron; <E"
                      + " T=\"03\">and</E><br/>&#x2014;Egret.<br/> <br/> 1 Dam, Wuxi, China; and 2"
                      + " Dam, Wuxi, China. (See alternate addresses under Singapore)."),
              entity("9th Institute (a.k.a., N and O), Subordinate institution<br/>Works."),
              row(" ", "Affiliated entities:<br/>East, 1 Dam.<br/>West, 2 Dam.", "", "", "")),
          supplement(7, row("NICARAGUA", "[Reserved]", "[Reserved]")));

  private static final String[] PIECES = {
    "a.k.a.",
    ",",
    ";",
    "<br/>",
    "&#x2014;",
    "the following",
    "aliases:",
    "(",
    ")",
    "</TD>",
    "<TD>",
    "<TR>",
    "</TR>",
    "Subordinate institution",
    " FR ",
    "1/1/19",
    "<sup>4</sup>",
    "&amp;",
    "&x;",
    "]]>",
    "<!--",
    "<![CDATA[",
    "\u0000",
    "\uD83D",
    "<?x?>",
    "99999999999 FR 1, 1/1/19",
    "\n"
  };

  @Test
  void damagedTextsEndAsRowsAndProblems() {
    Random random = new Random(SEED);
    int whole = 0;
    for (int run = 0; run < RUNS; run++) {
      byte[] damaged = damaged(random);
      Part744 part;
      try {
        part = new Part744Reader().read(new ByteArrayInputStream(damaged));
      } catch (RuntimeException thrown) {
        throw new AssertionError("seed " + SEED + ", run " + run, thrown);
      }
      long accepted = part.rows().stream().filter(ListedRow.Accepted.class::isInstance).count();
      assertThat(accepted + part.rejected().size())
          .as("seed %d, run %d", SEED, run)
          .isEqualTo(part.rows().size());
      assertThat(part.entries()).hasSizeGreaterThanOrEqualTo((int) accepted);
      whole += part.complete() ? 1 : 0;
    }
    assertThat(whole).as("damaged texts that are still XML").isBetween(RUNS / 20, RUNS - RUNS / 20);
  }

  private static byte[] damaged(Random random) {
    StringBuilder text = new StringBuilder(SOURCE);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
        case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(96)));
        default -> {
          int end = Math.min(text.length(), at + random.nextInt(60));
          text.insert(random.nextInt(text.length()), text.substring(at, end));
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
