package org.downstream.name.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One table of this package: a head of {@code #} lines with provenance and licence, a line of
 * column names, then rows. Fields are parted by tabs; a trailing empty field may be left out.
 *
 * <p>The only class of the engine that reads a file, and only its own: see decision 0023.
 */
final class TableFile {
  private final String name;
  private final List<String> head;
  private final List<String> columns;
  private final List<List<String>> rows;

  private TableFile(String name, List<String> head, List<String> columns, List<List<String>> rows) {
    this.name = name;
    this.head = head;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a table that this package ships.
   *
   * @param columns the names its columns must have
   */
  static TableFile read(String name, String... columns) {
    TableFile table = parse(name, textOf(name));
    if (!table.columns.equals(List.of(columns))) {
      throw table.broken("columns " + table.columns + " instead of " + Arrays.toString(columns));
    }
    return table;
  }

  static TableFile parse(String name, String text) {
    List<String> head = new ArrayList<>();
    List<String> columns = List.of();
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("#")) {
        head.add(line.substring(1).strip());
      } else if (columns.isEmpty()) {
        columns = fields(line);
      } else if (!line.isEmpty()) {
        rows.add(fields(line));
      }
    }
    TableFile table = new TableFile(name, head, columns, rows);
    for (List<String> row : rows) {
      if (row.size() > columns.size()) {
        throw table.broken("a row with more fields than columns: " + row);
      }
    }
    return table;
  }

  /** The lines of the head: what the table is, where it comes from, under which licence. */
  List<String> head() {
    return head;
  }

  /** The rows, each with as many fields as there are columns. */
  List<List<String>> rows() {
    return rows.stream().map(this::filled).toList();
  }

  IllegalStateException broken(String what) {
    return new IllegalStateException(
        String.format(Locale.ROOT, "The shipped table %s has %s.", name, what));
  }

  private List<String> filled(List<String> row) {
    if (row.size() == columns.size()) {
      return row;
    }
    List<String> all = new ArrayList<>(row);
    while (all.size() < columns.size()) {
      all.add("");
    }
    return all;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      fields.add(line.substring(start, tab));
      start = tab + 1;
    }
    fields.add(line.substring(start));
    return fields;
  }

  private static String textOf(String name) {
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The table " + name + " is not shipped.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
