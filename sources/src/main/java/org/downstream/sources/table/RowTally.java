package org.downstream.sources.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the rows of one file, one after another, and counts what becomes of them. */
final class RowTally<T> {

  private final RowUse<T> use;
  private final String file;
  private final ReadingSink sink;
  private final ProblemLog log;
  private final HeaderCheck headerCheck;
  private final RowCheck rowCheck;
  private final Shared shared;
  private Optional<TableHead> heading = Optional.empty();
  private List<RowProblem> headingProblems = List.of();
  private long read;
  private long accepted;
  private long rejected;

  RowTally(
      RowUse<T> use,
      ReadOptions options,
      ProblemLog log,
      NearestName names,
      Shared shared,
      Map<String, KnownIds> idsByFile) {
    this.use = use;
    this.file = use.layout().file();
    this.sink = options.sink();
    this.log = log;
    this.shared = shared;
    this.headerCheck = new HeaderCheck(use.layout(), names);
    this.rowCheck = new RowCheck(use.layout(), idsByFile, names);
  }

  void takeAll(Records records) throws IOException {
    try {
      while (records.advance()) {
        take(records);
      }
    } finally {
      use.withdrawn().forEach(this::withdraw);
    }
    if (heading.isEmpty()) {
      log.add(RowProblem.ofFile(ProblemCode.FILE_EMPTY, file, "no content", "a heading"));
    }
  }

  private void take(Records records) {
    Optional<ProblemCode> flaw = records.flaw();
    if (heading.isEmpty()) {
      if (!records.blank()) {
        takeHeading(records, flaw);
      }
    } else if (!records.blank() || flaw.isPresent()) {
      takeRow(records, heading.get(), flaw);
    }
  }

  private void takeHeading(Records records, Optional<ProblemCode> flaw) {
    TableHead head = new TableHead(file, records.cells());
    Row row = new Row(head, records.number(), records.cells(), shared);
    List<RowProblem> problems = RowShape.problems(row, head, flaw);
    headingProblems = problems.isEmpty() ? headerCheck.problems(head, row.number()) : problems;
    headingProblems.forEach(log::add);
    heading = Optional.of(head);
  }

  private void takeRow(Records records, TableHead head, Optional<ProblemCode> flaw) {
    Row row = new Row(head, records.number(), records.cells(), shared);
    read++;
    RowOutcome<T> outcome = outcome(row, head, flaw);
    if (outcome instanceof RowOutcome.Accepted<T> usable) {
      accepted++;
      usable.warnings().forEach(log::add);
      use.accept(row, usable.value());
    } else if (outcome instanceof RowOutcome.Rejected<T> unusable) {
      reject(unusable);
      use.reject(row);
    }
  }

  private RowOutcome<T> outcome(Row row, TableHead head, Optional<ProblemCode> flaw) {
    if (!headingProblems.isEmpty()) {
      return row.rejected(headingProblems);
    }
    List<RowProblem> shape = RowShape.problems(row, head, flaw);
    if (!shape.isEmpty()) {
      return row.rejected(shape);
    }
    List<RowProblem> cells = rowCheck.problems(row);
    return cells.isEmpty() ? use.outcome(row) : row.rejected(cells);
  }

  private void withdraw(RowOutcome.Rejected<T> row) {
    accepted--;
    reject(row);
  }

  private void reject(RowOutcome.Rejected<T> row) {
    rejected++;
    // What is wrong with the heading is said once, not for each row below it.
    if (headingProblems.isEmpty()) {
      row.problems().forEach(log::add);
    }
    sink.rejected(file, heading.map(TableHead::asRead).orElse(List.of()), row.asRead());
  }

  FileReading reading(FileForm form, String sha256) {
    return new FileReading(
        file, form.encodingName(), form.delimiterName(), sha256, read, accepted, rejected);
  }
}
