package org.downstream.sources.ownership;

import java.util.List;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ProblemLog;
import org.downstream.sources.table.ReadingSink;
import org.downstream.sources.table.RowProblem;

/** Takes what one file states, row by row, and counts what becomes of every row. */
public final class FileStatements {

  private final String file;
  private final ProblemLog log;
  private final ReadingSink sink;
  private final Statements into;
  private boolean faulty;
  private long read;
  private long accepted;
  private long rejected;

  FileStatements(String file, ProblemLog log, ReadingSink sink, Statements into) {
    this.file = file;
    this.log = log;
    this.sink = sink;
    this.into = into;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /**
   * A row of the file; it counts when it is {@linkplain StatedRow#done done}.
   *
   * @param number counted from 1 as the format counts
   * @param raw its text, for those who look at what was rejected
   */
  public StatedRow row(long number, String raw) {
    return new StatedRow(this, number, raw);
  }

  /** A row that is not as the format has them. */
  public void malformed(long number, String raw, String expected) {
    StatedRow row = row(number, raw);
    row.reject(ProblemCode.ENTRY_MALFORMED, "", raw, expected, "");
    row.done();
  }

  /** Keys that the file says are of one party. */
  public void same(String key, String other) {
    into.same(key, other);
  }

  /** Whether something is wrong with the file as a whole. */
  boolean faulty() {
    return faulty;
  }

  void ofFile(ProblemCode code, String found, String expected) {
    faulty = true;
    log.add(RowProblem.ofFile(code, file, found, expected));
  }

  void done(StatedRow row) {
    read++;
    row.problems().forEach(log::add);
    if (row.rejected()) {
      rejected++;
      sink.rejected(file, List.of("row", "text"), List.of(Long.toString(row.number()), row.raw()));
      return;
    }
    accepted++;
    row.parties().forEach(into::add);
    row.stakes().forEach(into::add);
    row.offices().forEach(into::add);
  }

  FileReading reading(String sha256) {
    return new FileReading(file, "UTF-8", "", sha256, read, accepted, rejected);
  }
}
