package org.downstream.bench.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.downstream.bench.dictionary.OrganisationPair;

/**
 * Prints recall, precision and calibration, and each goal with what was reached: {@code Accuracy
 * CASES_CSV MISSES_FILE [DATA_FOLDER]}. What needs data that is not given is said to be not
 * measured.
 */
public final class Accuracy {
  private static final int UNRELATED = 20_000;

  private Accuracy() {}

  /** Runs all that the given files allow. */
  public static void main(String[] args) throws IOException {
    Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    List<LabelledCase> cases = LabelledCase.read(Path.of(args[0]));
    new LabelledRun(report, cases).run(cases);
    StarterRun.run(report);
    if (args.length > 2) {
      withData(report, Path.of(args[2]));
    } else {
      for (String what :
          List.of(
              "held out, Chinese full name to English",
              "recall at rates of false alarms",
              "listed parties and ROR with a table",
              "unrelated Chinese companies on the lists",
              "lists, English, spelled otherwise",
              "name bench")) {
        report.notMeasured(what, "skipped, the data are not here");
      }
    }
    report.notMeasured("queries per second and bytes per entry", "see bench/run NameScreening");
    report.notMeasured("candidates against a full scan", "a test of the engine");
    report.printGoals();
    Files.write(Path.of(args[1]), report.misses(), StandardCharsets.UTF_8);
  }

  private static void withData(Report report, Path data) throws IOException {
    List<OrganisationPair> pairs =
        OrganisationPair.read(data.resolve("names").resolve("zh_en_org_pairs_dev.csv"));
    Lists lists = Lists.in(data.resolve("lists"));
    report.section("Lists");
    lists.read().forEach(report::line);
    List<String> background =
        Background.read(
            data.resolve("names").resolve("cn_company_short_names_28w.txt.gz"), pairs, UNRELATED);
    PairFileRun run = new PairFileRun(report, pairs, lists);
    run.run(background);
    run.falseAlarms(background);
    new EnglishRun(report, lists).run();
    NameBenchRun.run(report, data.resolve("names").resolve("nomenklatura_name_bench_dev.csv"));
  }
}
