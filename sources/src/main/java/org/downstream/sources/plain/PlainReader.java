package org.downstream.sources.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.watchlist.ListKind;

/**
 * Reads a table of your own: {@code id}, {@code name}, and if you have them {@code alias}, {@code
 * country}, {@code type}, {@code from}, {@code to}. Rows with the same id one after another are one
 * entry with several names.
 */
public final class PlainReader implements ListReader {

  /** The columns of the format. */
  public static final List<String> COLUMNS =
      List.of("id", "name", "alias", "country", "type", "from", "to");

  @Override
  public String format() {
    return "plain list, CSV";
  }

  @Override
  public String publisher() {
    return "yours";
  }

  @Override
  public boolean recognises(ListHead head) {
    return ListHead.heading(head.line(0), "id", "name");
  }

  @Override
  public void read(ListFile file, ListSink sink) {
    Open open = new Open(sink, title(file));
    CsvRecords.read(
        file,
        0,
        Optional.empty(),
        COLUMNS,
        List.of("id", "name"),
        CsvRecords.Others.REFUSED,
        sink,
        open::take);
    open.close();
  }

  private static String title(ListFile file) {
    return file.name().replaceAll("(?i)(?:\\.(?:csv|tsv|txt))?(?:\\.gz)?$", "");
  }

  /** The entry whose rows are being read. */
  private static final class Open {
    private final ListSink sink;
    private final String title;
    private String id = "";
    private Optional<PartyDraft> draft = Optional.empty();
    private long rows;

    Open(ListSink sink, String title) {
      this.sink = sink;
      this.title = title;
    }

    void take(CsvRecords.Row row) {
      String next = row.get("id");
      if (next.isEmpty()) {
        List<String> cells = row.but(Set.of());
        sink.refused(
            1,
            new EntryProblem(Code.ID_MISSING, row.number(), "id", row.get("name"), "an id"),
            cells);
        return;
      }
      if (!next.equals(id) || draft.isEmpty()) {
        close();
        id = next;
        draft = Optional.of(new PartyDraft(row.number(), ListKind.OTHER, title).id(next));
      }
      rows++;
      add(draft.get(), row);
    }

    void close() {
      draft.ifPresent(each -> each.finish(sink, rows));
      draft = Optional.empty();
      rows = 0;
    }

    private static void add(PartyDraft draft, CsvRecords.Row row) {
      draft.primary(row.get("name"));
      row.parts("alias", "[;；]").forEach(draft::alias);
      row.parts("country", ";").forEach(draft::country);
      String type = row.get("type");
      if (!type.isEmpty()) {
        BearerKind kind = BearerKind.of(type.toLowerCase(Locale.ROOT));
        draft.kind(kind);
        if (kind == BearerKind.UNKNOWN && !type.equalsIgnoreCase("unknown")) {
          draft.problem(
              Code.TYPE_UNKNOWN, "type", type, "person, organisation, vessel or aircraft");
        }
      }
      draft.from(row.get("from"), Days::dayFirst);
      draft.to(row.get("to"), Days::dayFirst);
      row.but(Set.of()).forEach(draft::raw);
    }
  }
}
