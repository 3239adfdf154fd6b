package org.downstream.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.screening.Determination;
import org.downstream.screening.Flip;

/** What a supposition changes, one row for each deal that flips. */
public final class WhatIfCsv implements WhatIfWriter {

  private static final List<String> COLUMNS =
      List.of(
          "deal",
          "on",
          "change",
          "verdict",
          "verdict_what_if",
          "policy",
          "policy_what_if",
          "standing",
          "standing_what_if",
          "hold",
          "hold_what_if",
          "because",
          "what_if");

  private final Writer out;
  private final PartyNames names;
  private String words = "";

  public WhatIfCsv(Writer out, PartyNames names) {
    this.out = out;
    this.names = names;
  }

  @Override
  public void begin(Supposition supposition) throws IOException {
    words = String.join("; ", supposition.words());
    CsvLine.write(out, COLUMNS);
  }

  @Override
  public void write(Flip flip) throws IOException {
    Determination before = flip.before();
    Determination after = flip.after();
    CsvLine.write(
        out,
        List.of(
            after.deal().id().value(),
            after.asOf().on().toString(),
            FlipWords.change(flip),
            before.verdict().name(),
            after.verdict().name(),
            before.policy().map(Enum::name).orElse(""),
            after.policy().map(Enum::name).orElse(""),
            before.standing().name(),
            after.standing().name(),
            before.hold() ? "yes" : "no",
            after.hold() ? "yes" : "no",
            Stream.concat(
                    flip.tests().stream().map(test -> FlipWords.test(flip, test)),
                    flip.because().stream().map(each -> FlipWords.because(each, names)))
                .collect(Collectors.joining("; ")),
            words));
  }

  @Override
  public void end(Totals totals) throws IOException {
    out.flush();
  }
}
