package org.downstream.sources.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.downstream.evidence.Provenance;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.sources.table.KnownIds;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ProblemLog;
import org.downstream.sources.table.RowProblem;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;

/**
 * Looks at what leads where once all rows are read. The references stay as they are; what is wrong
 * with them is said.
 */
final class ChainCheck {

  private static final int LISTED = 20;

  private final ProblemLog log;

  ChainCheck(ProblemLog log) {
    this.log = log;
  }

  void deals(Map<DealId, Deal> deals, KnownIds ids) {
    for (Deal deal : deals.values()) {
      for (DealId upstream : deal.flowsFrom()) {
        ids.problem(deal.provenance(), "flows_from", upstream.value()).ifPresent(log::add);
      }
    }
    Cycles.among(
            deals.keySet(),
            id -> deals.containsKey(id) ? deals.get(id).flowsFrom() : List.<DealId>of())
        .forEach(
            cycle ->
                report(cycle, provenance(deals, cycle.get(0), Deal::provenance), "flows_from"));
  }

  void branches(Map<PartyId, Party> parties) {
    Cycles.among(
            parties.keySet(),
            id ->
                parties.containsKey(id)
                    ? parties.get(id).branchOf().stream().toList()
                    : List.<PartyId>of())
        .forEach(
            cycle ->
                report(cycle, provenance(parties, cycle.get(0), Party::provenance), "branch_of"));
  }

  private static <K, V> Provenance provenance(
      Map<K, V> byKey, K key, Function<V, Provenance> provenance) {
    return Optional.ofNullable(byKey.get(key)).map(provenance).orElse(Provenance.NONE);
  }

  private void report(List<?> cycle, Provenance first, String column) {
    String listed =
        cycle.stream().limit(LISTED).map(Object::toString).collect(Collectors.joining("; "));
    String rest = cycle.size() > LISTED ? " and " + (cycle.size() - LISTED) + " more" : "";
    log.add(
        new RowProblem(
            ProblemCode.CHAIN_CYCLE,
            first.file(),
            first.row(),
            column,
            listed + rest,
            "a chain that does not lead back to itself",
            ""));
  }
}
