package org.downstream.sources.dod;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.table.Delimiter;
import org.downstream.watchlist.ListKind;

/** Reads the section 1260H list as a table of all its editions, each row with its days. */
public final class Dod1260hReader implements ListReader {

  private static final List<String> COLUMNS =
      List.of(
          "Name",
          "Clean Name",
          "Alias",
          "Previous Name",
          "Parent Name",
          "Note",
          "Start date",
          "End date",
          "Source Url");

  @Override
  public String format() {
    return "Section 1260H Chinese military companies, CSV";
  }

  @Override
  public String publisher() {
    return "https://www.federalregister.gov (notices under section 1260H of Public Law 116-283)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return ListHead.heading(
        head.line(0), "Name", "Clean Name", "Alias", "Parent Name", "Start date");
  }

  @Override
  public void read(ListFile file, ListSink sink) {
    Map<String, Editions> companies = new LinkedHashMap<>();
    CsvRecords.read(
        file,
        0,
        Optional.of(Delimiter.COMMA),
        COLUMNS,
        List.of("Name", "Start date", "End date"),
        sink,
        row -> companies.computeIfAbsent(name(row), key -> new Editions(row.number())).take(row));
    companies.values().forEach(each -> each.finish(sink));
  }

  private static String name(CsvRecords.Row row) {
    String clean = row.get("Clean Name");
    return clean.isEmpty() ? row.get("Name").replaceAll("\\*+$", "").strip() : clean;
  }

  /** A company with the editions of the list that name it, each of which is a row. */
  private static final class Editions {
    private final PartyDraft draft;
    private Optional<LocalDate> last = Optional.of(LocalDate.MIN);
    private long rows;

    Editions(long row) {
      // Section 1260H is about companies of the People's Republic of China.
      draft =
          new PartyDraft(row, ListKind.DOD_1260H, "Section 1260H list")
              .kind(BearerKind.ORGANISATION)
              .country("CN");
    }

    void take(CsvRecords.Row row) {
      rows++;
      draft.primary(name(row));
      row.parts("Alias", ";").forEach(draft::alias);
      row.parts("Previous Name", ";").forEach(n -> draft.name(n, PublishedName.Use.FORMER));
      if (!row.get("Parent Name").isEmpty()) {
        draft.remark("parent: " + row.get("Parent Name"));
      }
      draft.remark(row.get("Note"));
      draft.remark("edition: " + row.get("Start date") + ".." + row.get("End date"));
      Days.monthFirst(row.get("Start date"))
          .filter(day -> draft.from().map(day::isBefore).orElse(true))
          .ifPresentOrElse(draft::from, () -> draft.from(row.get("Start date"), this::onlyChecked));
      Optional<LocalDate> end = Days.monthFirst(row.get("End date"));
      // Listed as long as one edition that names it has no end.
      last =
          end.isEmpty() || last.isEmpty()
              ? Optional.empty()
              : Optional.of(end.get().isAfter(last.get()) ? end.get() : last.get());
      draft.citation(row.get("Source Url"));
      row.but(Set.of("source url")).forEach(draft::raw);
    }

    /** A day that is later than one that stands already, or none. */
    private Optional<LocalDate> onlyChecked(String written) {
      return Days.monthFirst(written).flatMap(day -> draft.from());
    }

    void finish(ListSink sink) {
      last.ifPresent(draft::to);
      draft.finish(sink, rows);
    }
  }
}
