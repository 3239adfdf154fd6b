package org.downstream.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.downstream.name.NameBearer;
import org.downstream.name.pair.NamePairs;
import org.downstream.name.pair.PairScore;
import org.downstream.sources.pairs.NamePair;
import org.downstream.sources.pairs.PairSink;
import org.downstream.sources.pairs.PairsReader;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.RowProblem;

/**
 * How often {@code compare} is right on labelled pairs, at one threshold for all.
 *
 * <p>The file has the columns name1, name2, type and same (yes or no), or schema and is_match as
 * the nomenklatura name bench has them. Pairs are set apart by the hash of the second name: the
 * part "held" is never looked at pair by pair.
 */
public final class NamePairAccuracy implements PairSink {
  private static final double BAND = 0.1;

  private final Map<String, Counts> parts = new TreeMap<>();
  private final Map<String, Counts> bands = new TreeMap<>();
  private List<String> columns = List.of();

  private NamePairAccuracy() {}

  private static final class Counts {
    private int right;
    private int missed;
    private int wrong;
    private int other;

    void add(boolean same, boolean said) {
      if (same) {
        right += said ? 1 : 0;
        missed += said ? 0 : 1;
      } else {
        wrong += said ? 1 : 0;
        other += said ? 0 : 1;
      }
    }

    int all() {
      return right + missed + wrong + other;
    }

    String line(String name) {
      double f1 = 2.0 * right / Math.max(1, 2.0 * right + missed + wrong);
      double precision = (double) right / Math.max(1, right + wrong);
      double recall = (double) right / Math.max(1, right + missed);
      return String.format(
          Locale.ROOT,
          "%-26s n %5d   F1 %.3f   precision %.3f   recall %.3f",
          name,
          all(),
          f1,
          precision,
          recall);
    }
  }

  /** Measures each file given, or says that it is not there. */
  public static void main(String[] arguments) throws IOException {
    StringBuilder report = new StringBuilder();
    for (String argument : arguments) {
      Path file = Path.of(argument);
      report.append(file.getFileName()).append('\n');
      if (Files.isRegularFile(file)) {
        NamePairAccuracy accuracy = new NamePairAccuracy();
        new PairsReader(ReadOptions.USUAL, true)
            .read(() -> Files.newInputStream(file), file.getFileName().toString(), accuracy);
        accuracy.report(report);
      } else {
        report.append("  skipped: the file is not there\n");
      }
    }
    System.out.print(report);
  }

  private void report(StringBuilder report) {
    report.append(
        String.format(
            Locale.ROOT, "  called the same from a score of %.2f on%n", PairScore.LIKELY));
    parts.forEach((part, counts) -> report.append("  ").append(counts.line(part)).append('\n'));
    report.append("  how many of a band of scores are the same\n");
    bands.forEach(
        (band, counts) ->
            report.append(
                String.format(
                    Locale.ROOT,
                    "  %s  n %4d  same %.2f%n",
                    band,
                    counts.all(),
                    (double) (counts.right + counts.missed) / counts.all())));
  }

  @Override
  public void heading(List<String> heading) {
    columns = List.copyOf(heading);
  }

  @Override
  public void pair(NamePair pair) {
    NameBearer bearer = pair.bearer().orElseGet(() -> ofSchema(cell(pair, "schema")));
    boolean same = cell(pair, "same").equals("yes") || cell(pair, "is_match").equals("true");
    double score = NamePairs.compare(pair.one(), pair.other(), bearer).score();
    String kind = bearer.name().toLowerCase(Locale.ROOT);
    for (String part : List.of("all", kind, part(pair.other()), part(pair.other()) + " " + kind)) {
      parts.computeIfAbsent(part, each -> new Counts()).add(same, score >= PairScore.LIKELY);
    }
    double from = Math.min(0.9, Math.floor(score / BAND) * BAND);
    String band = String.format(Locale.ROOT, "%.1f to %.1f", from, from + BAND);
    bands.computeIfAbsent(band, each -> new Counts()).add(same, score >= PairScore.LIKELY);
  }

  private String cell(NamePair pair, String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= pair.cells().size() ? "" : pair.cells().get(at);
  }

  private static NameBearer ofSchema(String schema) {
    return switch (schema) {
      case "Person" -> NameBearer.PERSON;
      case "Vessel" -> NameBearer.VESSEL;
      case "" -> NameBearer.UNKNOWN;
      default -> NameBearer.ORGANISATION;
    };
  }

  private static String part(String name) {
    return switch (Part.of(name)) {
      case TRAIN -> "train";
      case TUNE -> "tune";
      case HELD_OUT -> "held";
    };
  }

  @Override
  public void rejected(List<String> cells, List<RowProblem> problems) {
    throw new IllegalStateException("A labelled pair cannot be read: " + cells + " " + problems);
  }
}
