package org.downstream.sources.lists;

import java.util.List;
import java.util.Optional;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.ListFile;

/** Reads a table of other names of one's own, each row with its source. */
public final class AliasFile {

  /** The columns of the table. */
  public static final List<String> COLUMNS = List.of("name", "other_name", "source", "from", "to");

  private AliasFile() {}

  /** Adds the rows of a file to a table; what becomes of each row is reported. */
  public static ListReading read(ListFile file, NameAliases aliases) {
    return PublishedLists.readAs(
        "table of other names, CSV",
        file,
        sink ->
            CsvRecords.read(
                file,
                0,
                Optional.empty(),
                COLUMNS,
                List.of("name", "other_name", "source"),
                CsvRecords.Others.REFUSED,
                sink,
                row -> {
                  String name = row.get("name");
                  String other = row.get("other_name");
                  boolean days =
                      (row.get("from").isEmpty() || Days.dayFirst(row.get("from")).isPresent())
                          && (row.get("to").isEmpty() || Days.dayFirst(row.get("to")).isPresent());
                  if (name.isEmpty() || other.isEmpty() || row.get("source").isEmpty() || !days) {
                    sink.refused(
                        1,
                        new EntryProblem(
                            Code.ENTRY_MALFORMED,
                            row.number(),
                            "",
                            name + "," + other + "," + row.get("source"),
                            "two names and a source, and days such as 2023-10-17"),
                        List.of(name, other));
                  } else {
                    aliases.add(name, other, row.get("source"), row.get("from"), row.get("to"));
                    sink.beside(1);
                  }
                }));
  }
}
