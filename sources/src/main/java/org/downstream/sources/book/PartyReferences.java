package org.downstream.sources.book;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.downstream.party.Party;
import org.downstream.sources.table.KnownIds;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.RowProblem;

/**
 * The references from party to party. They may point forward, so they are checked when all rows are
 * read; and a row that falls takes along those that refer to it.
 */
final class PartyReferences {

  private static final List<String> COLUMNS = List.of("branch_of", "ultimate_parent");

  private final KnownIds ids;
  private final List<Row> referring = new ArrayList<>();
  private final Map<String, List<Row>> byReferred = new HashMap<>();
  private final Set<String> withdrawn = new LinkedHashSet<>();

  PartyReferences(KnownIds ids) {
    this.ids = ids;
  }

  void add(Row row) {
    boolean refers = false;
    for (String column : COLUMNS) {
      String referred = row.raw(column);
      if (!referred.isEmpty()) {
        byReferred.computeIfAbsent(referred, none -> new ArrayList<>()).add(row);
        refers = true;
      }
    }
    if (refers) {
      referring.add(row);
    }
  }

  /** The rows that refer to a party that is not there, in the order in which that comes out. */
  List<RowOutcome.Rejected<Party>> dangling() {
    List<RowOutcome.Rejected<Party>> rejected = new ArrayList<>();
    Deque<Row> open = new ArrayDeque<>(referring);
    while (!open.isEmpty()) {
      Row row = open.remove();
      String id = row.raw("id");
      List<RowProblem> problems = withdrawn.contains(id) ? List.of() : problems(row);
      if (!problems.isEmpty()) {
        rejected.add(new RowOutcome.Rejected<>(row.number(), row.cells(), problems));
        ids.withdraw(id);
        withdrawn.add(id);
        open.addAll(byReferred.getOrDefault(id, List.of()));
      }
    }
    return rejected;
  }

  Set<String> withdrawn() {
    return withdrawn;
  }

  private List<RowProblem> problems(Row row) {
    List<RowProblem> problems = new ArrayList<>();
    for (String column : COLUMNS) {
      String referred = row.raw(column);
      if (!referred.isEmpty()) {
        ids.problem(row, column, referred).ifPresent(problems::add);
      }
    }
    return problems;
  }
}
