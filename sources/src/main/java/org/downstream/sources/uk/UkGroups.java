package org.downstream.sources.uk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.published.PublishedName;
import org.downstream.watchlist.ListKind;

/** Puts the rows of a party together: the tables have one for each of its names and addresses. */
final class UkGroups {

  private static final int LINES_ABOVE = 3;

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final String title;

  UkGroups(String title) {
    this.title = title;
  }

  /** A party and how many rows it has so far. */
  private static final class Group {
    private final PartyDraft draft;
    private long rows;

    Group(PartyDraft draft) {
      this.draft = draft;
    }
  }

  /** The party that the row is of, with the row counted; empty when the row has no id. */
  Optional<PartyDraft> of(CsvRecords.Row row, String idColumn, ListSink sink) {
    String id = row.get(idColumn);
    if (id.isEmpty()) {
      List<String> cells = row.but(Set.of());
      sink.refused(
          1,
          new EntryProblem(
              Code.ID_MISSING, row.number(), idColumn, String.join(",", cells), "an id"),
          cells);
      return Optional.empty();
    }
    Group group =
        groups.computeIfAbsent(
            id,
            key -> new Group(new PartyDraft(row.number(), ListKind.UK_SANCTIONS, title).id(key)));
    group.rows++;
    return Optional.of(group.draft);
  }

  void finish(ListSink sink) {
    groups.values().forEach(group -> group.draft.finish(sink, group.rows));
  }

  static String joined(Stream<String> parts, String between) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }

  /** First names first; an organisation has all of its name in the sixth part. */
  static String name(UnaryOperator<String> cell) {
    return joined(
        Stream.of("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6").map(cell), " ");
  }

  /** How many lines stand above a heading with these columns; -1 when there is none. */
  static int linesAbove(ListHead head, String... columns) {
    for (int line = 0; line < LINES_ABOVE; line++) {
      if (ListHead.heading(head.line(line), columns)) {
        return line;
      }
    }
    return -1;
  }

  /** The kind as stated in that column, and the name of the row with its use. */
  static void party(
      PartyDraft draft, CsvRecords.Row row, String kindColumn, PublishedName.Use use) {
    String type = row.get(kindColumn);
    BearerKind kind = BearerKind.of(type);
    draft.kind(kind);
    if (!type.isEmpty() && kind == BearerKind.UNKNOWN) {
      draft.problem(Code.TYPE_UNKNOWN, kindColumn, type, "Individual, Entity or Ship");
    }
    String name = name(row::get);
    if (use == PublishedName.Use.PRIMARY) {
      draft.primary(name);
    } else {
      draft.name(name, use);
    }
  }

  /** The filled cells of those columns as one address. */
  static String address(CsvRecords.Row row, String... columns) {
    return joined(Stream.of(columns).map(row::get), ", ");
  }

  /** The filled cells of columns that have no better place, and the raw text. */
  static void rest(PartyDraft draft, CsvRecords.Row row, List<String> inRemarks) {
    for (String column : inRemarks) {
      if (!row.get(column).isEmpty()) {
        draft.remark(column + ": " + row.get(column));
      }
    }
    row.but(Set.of("last updated")).forEach(draft::raw);
  }
}
