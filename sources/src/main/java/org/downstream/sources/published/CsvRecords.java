package org.downstream.sources.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.table.Delimiter;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.RawTable;

/** Reads tables with a heading, whose columns are found by name, whatever their order and case. */
public final class CsvRecords {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Where the columns stand. */
  private final Map<String, Integer> places = new HashMap<>();

  private final List<String> heading;

  private CsvRecords(List<String> heading) {
    this.heading = heading;
    for (int i = 0; i < heading.size(); i++) {
      places.putIfAbsent(key(heading.get(i)), i);
    }
  }

  /** What becomes of columns that the format does not have. */
  public enum Others {
    /** Publishers add columns; those are kept in the raw text. */
    KEPT,
    /** In a table of one's own an unknown column is a slip. */
    REFUSED
  }

  /** Takes a row of a table. */
  @FunctionalInterface
  public interface RowTaker {
    /** A row whose shape is right. */
    void take(Row row) throws IOException;
  }

  /**
   * Reads a table with a heading. Rows of a wrong shape are refused.
   *
   * @param skip how many lines stand above the heading
   * @param columns the columns of the format
   * @param needed those of them without which nothing can be read
   */
  public static void read(
      ListFile file,
      int skip,
      Optional<Delimiter> delimiter,
      List<String> columns,
      List<String> needed,
      ListSink sink,
      RowTaker rows) {
    read(file, skip, delimiter, columns, needed, Others.KEPT, sink, rows);
  }

  /** The same, where other columns may be refused. */
  public static void read(
      ListFile file,
      int skip,
      Optional<Delimiter> delimiter,
      List<String> columns,
      List<String> needed,
      Others unknown,
      ListSink sink,
      RowTaker rows) {
    try (RawTable table =
        RawTable.open(
            file,
            Optional.of(WESTERN),
            // A line above the heading would be taken for it.
            delimiter.or(() -> skip > 0 ? Optional.of(Delimiter.COMMA) : Optional.empty()))) {
      for (int i = 0; i < skip && table.advance(); i++) {
        table.flaw();
      }
      if (!table.advance()) {
        throw new FileRefused(EntryProblem.ofFile(Code.NO_ENTRIES, "no heading", "a heading"));
      }
      table.flaw();
      CsvRecords head = new CsvRecords(table.cells());
      head.check(columns, needed, unknown, sink);
      while (table.advance()) {
        head.take(table, sink, rows);
      }
    } catch (UncheckedIOException damaged) {
      throw Damaged.refusal(damaged);
    } catch (IOException damaged) {
      throw Damaged.refusal(damaged);
    }
  }

  /** Takes a row of a table without a heading. */
  @FunctionalInterface
  public interface BareRowTaker {
    /** A row with as many cells as the format has. */
    void take(long number, List<String> cells);
  }

  /** Reads a table without a heading, whose rows have that many cells. */
  public static void readBare(ListFile file, int width, ListSink sink, BareRowTaker rows) {
    try (RawTable table = RawTable.open(file, Optional.of(WESTERN), Optional.of(Delimiter.COMMA))) {
      CsvRecords none = new CsvRecords(Collections.nCopies(width, ""));
      while (table.advance()) {
        none.take(table, sink, row -> rows.take(row.number(), row.cells));
      }
    } catch (UncheckedIOException damaged) {
      throw Damaged.refusal(damaged);
    } catch (IOException damaged) {
      throw Damaged.refusal(damaged);
    }
  }

  private void check(List<String> columns, List<String> needed, Others unknown, ListSink sink) {
    for (String column : needed) {
      if (!places.containsKey(key(column))) {
        throw new FileRefused(EntryProblem.ofFile(Code.COLUMN_MISSING, column, "this column"));
      }
    }
    Set<String> known = new HashSet<>();
    columns.forEach(column -> known.add(key(column)));
    List<String> others = new ArrayList<>();
    for (String cell : heading) {
      if (!known.contains(key(cell)) && !cell.isBlank()) {
        others.add(NameText.clean(cell));
      }
    }
    if (!others.isEmpty() && unknown == Others.REFUSED) {
      String wrong = others.get(0);
      String nearest = new NearestName().to(wrong, columns);
      throw new FileRefused(
          EntryProblem.ofFile(
              Code.COLUMN_UNKNOWN,
              wrong,
              "one of: "
                  + String.join(", ", columns)
                  + (nearest.isEmpty() ? "" : "; maybe " + nearest)));
    }
    if (places.size() < heading.size() && unknown == Others.REFUSED) {
      throw new FileRefused(
          EntryProblem.ofFile(
              Code.COLUMN_DUPLICATE, String.join(", ", heading), "each column once"));
    }
    if (!others.isEmpty() && !columns.isEmpty()) {
      sink.problem(
          EntryProblem.ofFile(
              Code.COLUMN_NEW, String.join(", ", others), "the columns of docs/formats/lists.md"));
    }
  }

  private void take(RawTable table, ListSink sink, RowTaker rows) throws IOException {
    Optional<ProblemCode> flaw = table.flaw();
    List<String> cells = table.cells();
    if (flaw.isEmpty() && cells.size() == 1 && cells.get(0).equals("\u001A")) {
      return;
    }
    sink.read(1);
    if (flaw.isPresent()) {
      Code code =
          switch (flaw.get()) {
            case FIELD_TOO_LONG -> Code.FIELD_TOO_LONG;
            case QUOTE_UNCLOSED -> Code.QUOTE_UNCLOSED;
            default -> Code.QUOTE_MISPLACED;
          };
      refuse(sink, code, table, "a well-formed row");
    } else if (cells.size() != heading.size()) {
      refuse(sink, Code.ROW_WIDTH, table, heading.size() + " cells");
    } else {
      rows.take(new Row(table.number(), cells));
    }
  }

  private static void refuse(ListSink sink, Code code, RawTable table, String expected) {
    String text = String.join(",", table.cells());
    sink.refused(
        1,
        new EntryProblem(code, table.number(), "", text, expected),
        List.of(text.substring(0, Math.min(text.length(), 10_000))));
  }

  private static String key(String column) {
    return NameText.clean(column).toLowerCase(Locale.ROOT);
  }

  /** A row of the table. */
  public final class Row {
    private final long number;
    private final List<String> cells;

    Row(long number, List<String> cells) {
      this.number = number;
      this.cells = cells;
    }

    /** Counted from 1, the lines above included. */
    public long number() {
      return number;
    }

    /** The cell of that column without the space around it; "" when there is none. */
    public String get(String column) {
      Integer place = places.get(key(column));
      return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    /** The parts of a cell. */
    public List<String> parts(String column, String separator) {
      List<String> parts = new ArrayList<>();
      for (String part : get(column).split(separator, -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }

    /** The names of all columns, in their order. */
    public List<String> heading() {
      return heading.stream().map(NameText::clean).toList();
    }

    /** All cells but those of the given columns. */
    public List<String> but(Set<String> technical) {
      List<String> result = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        if (i < heading.size() && !technical.contains(key(heading.get(i)))) {
          result.add(cells.get(i));
        }
      }
      return result;
    }
  }
}
