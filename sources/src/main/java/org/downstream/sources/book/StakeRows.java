package org.downstream.sources.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.RowProblem;
import org.downstream.sources.table.TableLayout;
import org.downstream.time.Period;

/** Reads stakes.csv. */
final class StakeRows extends FactRows<OwnershipStake> {

  static final TableLayout LAYOUT =
      TableLayout.of(
          "stakes.csv",
          "Who owns whom",
          Column.reference("owner", BookFiles.PARTIES, "who holds the stake").needed(),
          Column.reference("owned", BookFiles.PARTIES, "what is held").needed(),
          Column.of("share", CellType.PERCENT, "exact percentage, or use share_min and share_max"),
          Column.of("share_min", CellType.PERCENT, "lower bound of a published range"),
          Column.of("share_max", CellType.PERCENT, "upper bound of a published range"),
          Column.code("kind", OwnershipStake.Kind.class, "what kind of hold; equity when empty"),
          Column.of("from", CellType.DATE, "first day; empty: open"),
          Column.of("to", CellType.DATE, "last day; empty: open"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<OwnershipStake> outcome(Row row) {
    List<RowProblem> problems = new ArrayList<>(TermOrder.problems(row, "from", "to"));
    problems.addAll(shareProblems(row));
    return problems.isEmpty() ? row.accepted(stake(row), List.of()) : row.rejected(problems);
  }

  private static List<RowProblem> shareProblems(Row row) {
    boolean range = row.number("share_min").isPresent() || row.number("share_max").isPresent();
    if (row.number("share").isPresent() && range) {
      return List.of(
          row.problem(
              ProblemCode.SHARE_OUT_OF_RANGE, "share", "either share, or share_min and share_max"));
    }
    return low(row).compareTo(high(row)) > 0
        ? List.of(
            row.problem(
                ProblemCode.SHARE_OUT_OF_RANGE, "share_min", "at most what is in share_max"))
        : List.of();
  }

  private static OwnershipStake stake(Row row) {
    Period held =
        new Period(row.date("from").orElse(LocalDate.MIN), row.date("to").orElse(LocalDate.MAX));
    return new OwnershipStake(
        Cells.neededParty(row, "owner"),
        Cells.neededParty(row, "owned"),
        row.shared().same(new Share(low(row), high(row))),
        row.code("kind", OwnershipStake.Kind.class).orElse(OwnershipStake.Kind.EQUITY),
        row.shared().same(held),
        row.provenance());
  }

  private static BigDecimal low(Row row) {
    return row.number("share").or(() -> row.number("share_min")).orElse(Share.UNKNOWN.low());
  }

  private static BigDecimal high(Row row) {
    return row.number("share").or(() -> row.number("share_max")).orElse(Share.UNKNOWN.high());
  }
}
