package org.downstream.bench.accuracy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.downstream.name.NameBearer;
import org.downstream.name.pair.NamePairs;
import org.downstream.name.pair.PairScore;

/** Pairs of names labelled by the makers of another product, at one fixed threshold. */
final class NameBenchRun {
  private static final Set<String> ORGANISATIONS =
      Set.of("Organization", "Company", "LegalEntity", "PublicBody");

  private NameBenchRun() {}

  static void run(Report report, Path file) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    Reliability reliability = new Reliability();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        String schema = row.getField("schema");
        NameBearer bearer =
            schema.equals("Person")
                ? NameBearer.PERSON
                : ORGANISATIONS.contains(schema) ? NameBearer.ORGANISATION : NameBearer.UNKNOWN;
        double score =
            NamePairs.compare(row.getField("name1"), row.getField("name2"), bearer).score();
        boolean same = row.getField("is_match").equals("true");
        reliability.add(score, same);
        int cell = (same ? 2 : 0) + (score >= PairScore.LIKELY ? 1 : 0);
        for (String group : Set.of(bearer.name().toLowerCase(Locale.ROOT), "all")) {
          counts.computeIfAbsent(group, g -> new int[4])[cell]++;
        }
      }
    }
    report.section("Pairs of names labelled by others, threshold " + PairScore.LIKELY);
    counts.forEach(
        (group, of) ->
            report.line(
                String.format(
                    Locale.ROOT,
                    "%-14s n %4d   recall %.3f   precision %.3f   F1 %.3f",
                    group,
                    of[0] + of[1] + of[2] + of[3],
                    share(of[3], of[2]),
                    share(of[3], of[1]),
                    f1(of))));
    reliability.print(report);
    report.atLeast("name bench, organisations, F1", f1(counts, "organisation"), 0.92);
    report.atLeast("name bench, persons, F1", f1(counts, "person"), 0.82);
    report.atLeast("name bench, all, F1", f1(counts, "all"), 0.87);
  }

  private static double share(int part, int rest) {
    return part + rest == 0 ? 0 : part / (double) (part + rest);
  }

  private static double f1(Map<String, int[]> counts, String group) {
    return f1(counts.getOrDefault(group, new int[4]));
  }

  private static double f1(int[] of) {
    int wrong = of[1] + of[2];
    return of[3] == 0 ? 0 : 2.0 * of[3] / (2.0 * of[3] + wrong);
  }
}
