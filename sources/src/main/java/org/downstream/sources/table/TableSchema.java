package org.downstream.sources.table;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a layout as a Frictionless Table Schema, so that other programs can check a file. */
public final class TableSchema {

  private static final String DIALECT = "https://datapackage.org/profiles/2.0/tableschema.json";

  private TableSchema() {}

  /** The schema as JSON. */
  public static String of(TableLayout layout) {
    String fields =
        layout.columns().stream().map(TableSchema::field).collect(Collectors.joining(",\n"));
    return "{\n  \"$schema\": "
        + quoted(DIALECT)
        + ",\n  \"title\": "
        + quoted(layout.title())
        + ",\n  \"fields\": [\n"
        + fields
        + "\n  ],\n  \"missingValues\": [\"\"]"
        + keys(layout)
        + "\n}\n";
  }

  private static String field(Column column) {
    return "    {\"name\": "
        + quoted(column.name())
        + ", \"type\": "
        + quoted(column.list() ? "list" : column.type().schemaType())
        + (column.list() ? ", \"delimiter\": \";\"" : "")
        + (column.type() == CellType.YES_NO
            ? ", \"trueValues\": [\"yes\"], \"falseValues\": [\"no\"]"
            : "")
        + ", \"description\": "
        + quoted(description(column))
        + constraints(column)
        + "}";
  }

  private static String description(Column column) {
    return column.list() && !column.codes().isEmpty()
        ? column.description() + "; each one of: " + String.join(", ", column.codes())
        : column.description();
  }

  private static String constraints(Column column) {
    String constraints =
        List.of(column.required() ? "\"required\": true" : "", byType(column)).stream()
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return constraints.isEmpty() ? "" : ", \"constraints\": {" + constraints + "}";
  }

  private static String byType(Column column) {
    return switch (column.type()) {
      case CODE -> column.list() ? "" : "\"enum\": " + array(column.codes());
      case COUNTRY -> "\"pattern\": \"[A-Za-z]{2}\"";
      case CURRENCY -> "\"pattern\": \"[A-Za-z]{3}\"";
      case NUMBER, WHOLE -> "\"minimum\": 0";
      case PERCENT -> "\"minimum\": 0, \"maximum\": 100";
      case TEXT, KEY, REFERENCE, YES_NO, DATE -> "";
    };
  }

  private static String keys(TableLayout layout) {
    String primary =
        layout.columns().stream()
            .filter(column -> column.type() == CellType.KEY)
            .map(column -> ",\n  \"primaryKey\": [" + quoted(column.name()) + "]")
            .collect(Collectors.joining());
    String foreign =
        layout.columns().stream()
            .filter(column -> !column.references().isEmpty() && !column.list())
            .map(column -> foreignKey(column, layout.file()))
            .collect(Collectors.joining(",\n"));
    return primary + (foreign.isEmpty() ? "" : ",\n  \"foreignKeys\": [\n" + foreign + "\n  ]");
  }

  private static String foreignKey(Column column, String file) {
    // The standard leaves the resource out when a table refers to itself.
    String resource =
        column.references().equals(file)
            ? ""
            : "\"resource\": " + quoted(column.references().replace(".csv", "")) + ", ";
    return "    {\"fields\": ["
        + quoted(column.name())
        + "], \"reference\": {"
        + resource
        + "\"fields\": [\"id\"]}}";
  }

  private static String array(List<String> values) {
    return values.stream().map(TableSchema::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
