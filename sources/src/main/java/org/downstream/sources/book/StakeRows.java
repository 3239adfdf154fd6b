package org.downstream.sources.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.downstream.ownership.MissingOwner;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
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
          Column.reference(
              "owner",
              BookFiles.PARTIES,
              "who holds the stake; or say in missing_owner why nobody is named"),
          Column.reference("owned", BookFiles.PARTIES, "what is held").needed(),
          Column.code("missing_owner", MissingOwner.class, "why the source names no owner"),
          Column.of(
              "share",
              CellType.PERCENT,
              "exact percentage, or use share_min and share_max; empty when unknown"),
          Column.of("share_min", CellType.PERCENT, "lower bound of a published range"),
          Column.of("share_max", CellType.PERCENT, "upper bound of a published range"),
          Column.code("kind", OwnershipStake.Kind.class, "what kind of hold; equity when empty"),
          Column.of("from", CellType.DATE, "first day; empty: open"),
          Column.of("to", CellType.DATE, "last day; empty: open"));

  private final SortedMap<PartyId, Party> standIns = new TreeMap<>();

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<OwnershipStake> outcome(Row row) {
    List<RowProblem> problems = new ArrayList<>(TermOrder.problems(row, "from", "to"));
    problems.addAll(shareProblems(row));
    problems.addAll(ownerProblems(row));
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

  private static List<RowProblem> ownerProblems(Row row) {
    boolean named = row.text("owner").isPresent();
    if (named != row.text("missing_owner").isPresent()) {
      return List.of();
    }
    return List.of(
        row.problem(
            named ? ProblemCode.OWNER_TWICE : ProblemCode.CELL_MISSING,
            "owner",
            "either a party, or in missing_owner why nobody is named"));
  }

  /** Parties that stand for owners that are not named. */
  Collection<Party> standIns() {
    return standIns.values();
  }

  @Override
  public void accept(Row row, OwnershipStake stake) {
    super.accept(row, stake);
    row.code("missing_owner", MissingOwner.class)
        .map(why -> why.standIn(stake.owned(), row.provenance()))
        .ifPresent(party -> standIns.put(party.id(), party));
  }

  private static PartyId owner(Row row) {
    return row.code("missing_owner", MissingOwner.class)
        .map(why -> why.standIn(Cells.neededParty(row, "owned"), row.provenance()).id())
        .orElseGet(() -> Cells.neededParty(row, "owner"));
  }

  private static OwnershipStake stake(Row row) {
    Period held =
        new Period(row.date("from").orElse(LocalDate.MIN), row.date("to").orElse(LocalDate.MAX));
    return new OwnershipStake(
        owner(row),
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
