package org.downstream.sources.pairs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.downstream.name.NameBearer;
import org.downstream.sources.table.ByteSource;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemLog;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.ReadingSink;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.RowProblem;
import org.downstream.sources.table.RowUse;
import org.downstream.sources.table.TableLayout;
import org.downstream.sources.table.TableReader;

/** Reads files with the columns name1, name2 and optionally type, in bounded memory. */
public final class PairsReader {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("name1", "the first name").needed(),
          Column.text("name2", "the second name").needed(),
          Column.code(
              "type",
              List.of("person", "organisation", "vessel"),
              "what bears the names; empty: not stated"));

  private final ReadOptions options;
  private final boolean anyColumn;

  /**
   * A reader.
   *
   * @param anyColumn whether other columns are taken; otherwise they are refused
   */
  public PairsReader(ReadOptions options, boolean anyColumn) {
    this.options = options;
    this.anyColumn = anyColumn;
  }

  /**
   * What became of a file.
   *
   * @param file its rows, counted
   * @param log what was wrong
   */
  public record Outcome(FileReading file, ProblemLog log) {}

  /** Reads a file to its end. */
  public Outcome read(ByteSource source, String name, PairSink sink) throws IOException {
    Collecting problems = new Collecting(options.sink());
    ReadOptions used = options.withSink(problems);
    ProblemLog log = new ProblemLog(used);
    TableReader reader = new TableReader(used, log, Map.of(), new NearestName());
    List<String> heading = reader.heading(source);
    sink.heading(heading);
    FileReading file = reader.read(source, new Use(layout(name, heading), sink, problems));
    return new Outcome(file, log);
  }

  private TableLayout layout(String name, List<String> heading) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    if (anyColumn) {
      for (String each : heading) {
        if (columns.stream().noneMatch(column -> column.name().equals(each))) {
          columns.add(Column.of(each, CellType.TEXT, "carried through"));
        }
      }
    }
    return new TableLayout(name, "Pairs of names", columns);
  }

  /** Holds the problems of the row that is being read. */
  private static final class Collecting implements ReadingSink {
    private final ReadingSink next;
    private final List<RowProblem> ofRow = new ArrayList<>();

    Collecting(ReadingSink next) {
      this.next = next;
    }

    @Override
    public void problem(RowProblem problem) {
      ofRow.add(problem);
      next.problem(problem);
    }

    @Override
    public void rejected(String file, List<String> header, List<String> cells) {
      next.rejected(file, header, cells);
    }

    List<RowProblem> take(long row) {
      List<RowProblem> taken = ofRow.stream().filter(each -> each.row() == row).toList();
      ofRow.clear();
      return taken;
    }
  }

  private record Use(TableLayout layout, PairSink sink, Collecting problems)
      implements RowUse<NamePair> {

    @Override
    public RowOutcome<NamePair> outcome(Row row) {
      String type = row.raw("type");
      Optional<NameBearer> bearer =
          type.isEmpty()
              ? Optional.empty()
              : Optional.of(NameBearer.valueOf(type.toUpperCase(Locale.ROOT)));
      NamePair pair =
          new NamePair(row.number(), row.raw("name1"), row.raw("name2"), bearer, row.cells());
      return row.accepted(pair, List.of());
    }

    @Override
    public void accept(Row row, NamePair pair) {
      problems.take(row.number());
      sink.pair(pair);
    }

    @Override
    public void reject(Row row) {
      sink.rejected(row.cells(), problems.take(row.number()));
    }
  }
}
