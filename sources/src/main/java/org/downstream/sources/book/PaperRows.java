package org.downstream.sources.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.sources.table.CellType;
import org.downstream.sources.table.Column;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.RowProblem;
import org.downstream.sources.table.TableLayout;
import org.downstream.trade.Paper;

/** Reads papers.csv. */
final class PaperRows extends FactRows<Paper> {

  static final TableLayout LAYOUT =
      TableLayout.of(
          "papers.csv",
          "Licences, notices, orders, statements and certifications held",
          Column.reference("deal", BookFiles.DEALS, "the deal it is held for").needed(),
          Column.code("kind", Paper.Kind.class, "what it is").needed(),
          Column.text(
              "number",
              "its number; for a certification the item, `i` to `ix`; for an attestation of transistors how many thousand million"),
          Column.of("date", CellType.DATE, "the day it was given or sent"),
          Column.code(
                  "conditions",
                  List.copyOf(new TreeSet<>(Paper.CONDITIONS)),
                  "conditions of a licence")
              .many());

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<Paper> outcome(Row row) {
    Paper paper =
        new Paper(
            Cells.neededDeal(row, "deal"),
            row.code("kind", Paper.Kind.class).orElseThrow(),
            row.text("number"),
            row.date("date"),
            Set.copyOf(row.list("conditions")),
            row.provenance());
    List<RowProblem> problems = new ArrayList<>();
    boolean certification = paper.kind() == Paper.Kind.CERTIFICATION;
    if (certification && !paper.number().map(Paper.CERTIFICATIONS::contains).orElse(false)) {
      problems.add(
          row.problem(
              ProblemCode.CODE_UNKNOWN,
              "number",
              "an item of 15 CFR part 748, supp. 2(dd)(1): i, ii, iii, iv, v, vi, vii, viii or ix"));
    }
    boolean transistors = paper.kind() == Paper.Kind.TRANSISTOR_ATTESTATION;
    if (transistors && !paper.number().map(PaperRows::isCount).orElse(false)) {
      problems.add(
          row.problem(
              ProblemCode.NUMBER_INVALID, "number", "how many thousand million, such as 28.5"));
    }
    return problems.isEmpty() ? row.accepted(paper, List.of()) : row.rejected(problems);
  }

  private static boolean isCount(String number) {
    return number.matches("[0-9]{1,6}([.][0-9]{1,6})?");
  }
}
