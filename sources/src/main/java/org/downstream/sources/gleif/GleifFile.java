package org.downstream.sources.gleif;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.downstream.sources.ownership.FileStatements;
import org.downstream.sources.ownership.JsonStatements;
import org.downstream.sources.ownership.StatedRow;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.XmlRecords;
import org.downstream.sources.table.Delimiter;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.RawTable;

/**
 * The files of one kind of record, in any of the three ways in which they are published.
 *
 * @param root the outermost element of the XML
 * @param element the element of a record
 * @param member the member of the JSON that holds the records
 * @param marks words that the JSON of a record has
 * @param columns columns that the CSV has
 */
record GleifFile(
    String root, String element, String member, List<String> marks, List<String> columns) {

  boolean recognises(ListHead head) {
    if (head.json()) {
      return head.has(marks.stream().map(mark -> "\"" + mark + "\"").toArray(String[]::new));
    }
    return head.root().equals(root)
        || ListHead.heading(head.line(0), columns.toArray(String[]::new));
  }

  /** Reads all records; the rows are ended here. */
  void read(ListFile file, FileStatements into, BiConsumer<StatedRow, GleifRecord> take)
      throws IOException {
    ListHead head = file.head();
    if (head.json()) {
      JsonStatements.read(file, member, into, (row, node) -> end(row, GleifRecord.of(node), take));
    } else if (head.root().isEmpty()) {
      table(file, into, take);
    } else {
      AtomicLong number = new AtomicLong();
      XmlRecords.read(
          file,
          Set.of(element),
          outer -> {},
          node -> {
            String raw = node.texts().limit(200).collect(Collectors.joining(" "));
            StatedRow row = into.row(number.incrementAndGet(), raw);
            if (node.cut()) {
              row.warn(ProblemCode.TOO_LARGE, element, raw, "a record of usual size", "");
            }
            end(row, GleifRecord.of(node), take);
          });
    }
  }

  private static void end(
      StatedRow row, GleifRecord entry, BiConsumer<StatedRow, GleifRecord> take) {
    take.accept(row, entry);
    row.done();
  }

  private static void table(
      ListFile file, FileStatements into, BiConsumer<StatedRow, GleifRecord> take)
      throws IOException {
    try (RawTable table = RawTable.open(file, Optional.empty(), Optional.of(Delimiter.COMMA))) {
      if (!table.advance()) {
        return;
      }
      table.flaw();
      List<String> heading =
          table.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
      while (table.advance()) {
        Optional<ProblemCode> flaw = table.flaw();
        List<String> cells = table.cells();
        StatedRow row = into.row(table.number(), String.join(",", cells));
        if (flaw.isPresent() || cells.size() != heading.size()) {
          row.reject(
              flaw.orElse(ProblemCode.ROW_WIDTH),
              "",
              cells.size() + " cells",
              heading.size() + " cells in a well-formed row",
              "");
          row.done();
        } else {
          Map<String, String> record = new HashMap<>();
          for (int i = 0; i < cells.size(); i++) {
            record.putIfAbsent(heading.get(i), cells.get(i).strip());
          }
          end(row, GleifRecord.of(record), take);
        }
      }
    }
  }
}
