package org.downstream.sources.starter;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A CSV file with a fixed heading. */
final class Table {

  private final String file;
  private final List<Row> rows;

  private Table(String file, List<Row> rows) {
    this.file = file;
    this.rows = rows;
  }

  /** Reads the text of a file; the heading must be exactly the given one. */
  static Table read(String file, String text, List<String> heading) {
    List<Row> rows = new ArrayList<>();
    try {
      for (NamedCsvRecord csv : CsvReader.builder().ofNamedCsvRecord(text)) {
        if (!csv.getHeader().equals(heading)) {
          throw new StarterListException(
              file, 1, "all", String.join(",", csv.getHeader()), String.join(",", heading));
        }
        rows.add(new Row(file, rows.size() + 2L, csv));
      }
    } catch (CsvParseException malformed) {
      throw new StarterListException(
          file, rows.size() + 2L, "all", String.valueOf(malformed.getMessage()), "well-formed CSV");
    }
    return new Table(file, List.copyOf(rows));
  }

  String file() {
    return file;
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * A row; the heading is row 1.
   *
   * @param row counted in records, not in lines
   */
  record Row(String file, long row, NamedCsvRecord csv) {

    String text(String column) {
      return csv.getField(column).strip();
    }

    /** A cell that may not be empty. */
    String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw problem(column, "a value");
      }
      return text;
    }

    int number(String column) {
      if (!text(column).matches("\\d{1,6}")) {
        throw problem(column, "a number");
      }
      return Integer.parseInt(text(column));
    }

    LocalDate day(String column) {
      try {
        return LocalDate.parse(text(column));
      } catch (DateTimeException noDay) {
        throw problem(column, "a day as YYYY-MM-DD");
      }
    }

    /** The parts of a cell, parted by semicolons. */
    List<String> parts(String column) {
      return text(column).isEmpty()
          ? List.of()
          : Arrays.stream(text(column).split(";", -1)).map(String::strip).toList();
    }

    StarterListException problem(String column, String expected) {
      return new StarterListException(file, row, column, text(column), expected);
    }
  }
}
