package org.downstream.sources.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The heading of a file as read, and where each column stands. */
final class TableHead {

  private final String file;
  private final List<String> asRead;
  private final Map<String, Integer> places = new HashMap<>();

  TableHead(String file, List<String> asRead) {
    this.file = file;
    this.asRead = List.copyOf(asRead);
    for (int i = 0; i < asRead.size(); i++) {
      places.putIfAbsent(CellText.trimmed(asRead.get(i)), i);
    }
  }

  String file() {
    return file;
  }

  List<String> asRead() {
    return asRead;
  }

  int width() {
    return asRead.size();
  }

  boolean has(String column) {
    return places.containsKey(column);
  }

  /** The cell of that column, or "" when the file does not have it. */
  String cell(String column, List<String> cells) {
    Integer place = places.get(column);
    return place == null || place >= cells.size() ? "" : cells.get(place);
  }
}
