package org.downstream.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.downstream.cli.output.WhatIfWriter;
import org.downstream.screening.Flip;
import org.downstream.screening.WhatIf;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;

/**
 * Answers twice every deal that the change can reach and writes what flips; only one batch is held
 * in memory.
 */
final class WhatIfRun {

  private static final int BATCH = 512;

  private final WhatIf whatIf;
  private final Function<Deal, AsOf> asOf;

  WhatIfRun(WhatIf whatIf, Function<Deal, AsOf> asOf) {
    this.whatIf = whatIf;
    this.asOf = asOf;
  }

  WhatIfWriter.Totals run(WhatIfWriter writer) throws IOException {
    List<Deal> deals = new ArrayList<>(whatIf.before().book().deals().values());
    int answers = 0;
    int grounds = 0;
    try (Progress progress = Progress.over(deals.size(), "deals")) {
      for (int start = 0; start < deals.size(); start += BATCH) {
        List<Deal> batch = deals.subList(start, Math.min(start + BATCH, deals.size()));
        for (Flip flip : flips(batch)) {
          answers += flip.answerChanges() ? 1 : 0;
          grounds += flip.onlyGroundsChange() ? 1 : 0;
          if (flip.answerChanges() || flip.onlyGroundsChange()) {
            writer.write(flip);
          }
        }
        progress.step(batch.size());
      }
    }
    return new WhatIfWriter.Totals(deals.size(), answers, grounds);
  }

  private List<Flip> flips(List<Deal> batch) {
    return IntStream.range(0, batch.size())
        .parallel()
        .mapToObj(i -> whatIf.flip(batch.get(i), asOf.apply(batch.get(i))))
        .flatMap(Optional::stream)
        .toList();
  }
}
