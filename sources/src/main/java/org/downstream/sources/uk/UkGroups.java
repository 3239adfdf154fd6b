package org.downstream.sources.uk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.watchlist.ListKind;

/** Puts the rows of a party together: the tables have one for each of its names and addresses. */
final class UkGroups {

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
  java.util.Optional<PartyDraft> of(CsvRecords.Row row, String idColumn, ListSink sink) {
    String id = row.get(idColumn);
    if (id.isEmpty()) {
      List<String> cells = row.but(java.util.Set.of());
      sink.refused(
          1,
          new EntryProblem(
              Code.ID_MISSING, row.number(), idColumn, String.join(",", cells), "an id"),
          cells);
      return java.util.Optional.empty();
    }
    Group group =
        groups.computeIfAbsent(
            id,
            key -> new Group(new PartyDraft(row.number(), ListKind.UK_SANCTIONS, title).id(key)));
    group.rows++;
    return java.util.Optional.of(group.draft);
  }

  void finish(ListSink sink) {
    groups.values().forEach(group -> group.draft.finish(sink, group.rows));
  }

  static String joined(Stream<String> parts, String between) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }

  /** First names first; an organisation has all of its name in the sixth part. */
  static String name(java.util.function.UnaryOperator<String> cell) {
    return joined(
        Stream.of("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6").map(cell), " ");
  }
}
