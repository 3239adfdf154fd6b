package org.downstream.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.downstream.sources.published.About;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.CountryNames;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.FileRefused;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PublishedParty;

/**
 * A table of names to look up: {@code name}, and if given {@code id}, {@code country}, {@code
 * type}.
 */
final class NamesFile {

  static final List<String> COLUMNS = List.of("id", "name", "country", "type");
  private static final Set<String> OWN = Set.copyOf(COLUMNS);

  private final ListFile file;
  private final boolean keep;
  private final List<EntryProblem> problems = new ArrayList<>();
  private boolean ids;
  private long read;
  private long refused;

  NamesFile(ListFile file, boolean keep) {
    this.file = file;
    this.keep = keep;
  }

  /** A name that is asked for. */
  record Asked(String id, String name, String country, BearerKind kind, List<String> kept) {}

  /** Takes the names in their order. */
  interface Taker {
    /** Called once, before the first name: whether there are ids, and the columns carried along. */
    void heading(boolean ids, List<String> kept);

    void name(Asked asked);
  }

  /** Reads to the end; a row that cannot be asked is a problem. */
  void read(Taker taker) {
    boolean[] started = {false};
    try {
      CsvRecords.read(
          file,
          0,
          Optional.empty(),
          COLUMNS,
          List.of("name"),
          keep ? CsvRecords.Others.KEPT : CsvRecords.Others.REFUSED,
          new Counting(),
          row -> {
            if (!started[0]) {
              started[0] = true;
              List<String> heading = row.heading();
              ids = heading.stream().anyMatch(each -> each.equalsIgnoreCase("id"));
              taker.heading(
                  ids,
                  heading.stream()
                      .filter(each -> !OWN.contains(each.toLowerCase(Locale.ROOT)))
                      .collect(Collectors.toList()));
            }
            take(row, taker);
          });
    } catch (FileRefused refusal) {
      EntryProblem problem = refusal.problem();
      String advice =
          problem.code() == Code.COLUMN_UNKNOWN
              ? "\nMaybe add --keep, which carries other columns through."
              : "";
      throw new UsageException("--names: " + problem.words(file.name()) + "." + advice);
    }
    if (!started[0]) {
      taker.heading(false, List.of());
    }
  }

  private void take(CsvRecords.Row row, Taker taker) {
    String name = row.get("name");
    String country = row.get("country");
    String type = row.get("type");
    Optional<String> code = CountryNames.code(country);
    BearerKind kind = BearerKind.of(type);
    if (name.isEmpty()) {
      refuse(Code.NO_NAME, row, "name", "", "a name");
    } else if (!country.isEmpty() && code.isEmpty()) {
      refuse(Code.COUNTRY_UNKNOWN, row, "country", country, "ISO 3166 alpha-2, such as CN");
    } else if (!type.isEmpty() && kind == BearerKind.UNKNOWN && !type.equalsIgnoreCase("unknown")) {
      refuse(Code.TYPE_UNKNOWN, row, "type", type, "person, organisation, vessel or aircraft");
    } else {
      taker.name(
          new Asked(row.get("id"), name, code.orElse(""), kind, keep ? row.but(OWN) : List.of()));
    }
  }

  private void refuse(Code code, CsvRecords.Row row, String field, String found, String expected) {
    refused++;
    note(new EntryProblem(code, row.number(), field, found, expected));
  }

  private void note(EntryProblem problem) {
    if (problems.size() < 20) {
      problems.add(problem);
    }
  }

  boolean hasIds() {
    return ids;
  }

  long rows() {
    return read;
  }

  long refusedRows() {
    return refused;
  }

  List<EntryProblem> problems() {
    return problems;
  }

  String name() {
    return file.name();
  }

  /** Counts rows and keeps the first problems. */
  private final class Counting implements ListSink {
    @Override
    public void read(long rows) {
      read += rows;
    }

    @Override
    public void entry(PublishedParty party, long rows) {}

    @Override
    public void beside(long rows) {}

    @Override
    public void refused(long rows, EntryProblem problem, List<String> raw) {
      refused += rows;
      note(problem);
    }

    @Override
    public void problem(EntryProblem problem) {}

    @Override
    public void about(About about) {}
  }
}
