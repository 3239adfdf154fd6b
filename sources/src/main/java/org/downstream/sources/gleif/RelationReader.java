package org.downstream.sources.gleif;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.OwnershipStake.Kind;
import org.downstream.ownership.Share;
import org.downstream.party.Identifier;
import org.downstream.party.PartyKind;
import org.downstream.sources.ownership.FileStatements;
import org.downstream.sources.ownership.OwnershipFormat;
import org.downstream.sources.ownership.StatedParty;
import org.downstream.sources.ownership.StatedRow;
import org.downstream.sources.ownership.StatedStake;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemCode;
import org.downstream.time.Period;

/** Reads level 2, who owns whom: RR-CDF. */
public final class RelationReader implements OwnershipFormat {

  private static final GleifFile FILE =
      new GleifFile(
          "RelationshipData",
          "RelationshipRecord",
          "relations",
          List.of("Relationship", "StartNode", "RelationshipType"),
          List.of("Relationship.StartNode.NodeID", "Relationship.RelationshipType"));

  private static final List<String> TYPES =
      List.of(
          "IS_DIRECTLY_CONSOLIDATED_BY",
          "IS_ULTIMATELY_CONSOLIDATED_BY",
          "IS_INTERNATIONAL_BRANCH_OF",
          "IS_FUND-MANAGED_BY",
          "IS_SUBFUND_OF",
          "IS_FEEDER_TO");
  private static final Set<String> WITHDRAWN = Set.of("ANNULLED", "DUPLICATE", "ERRONEOUS");

  @Override
  public String title() {
    return "GLEIF level 2 (RR-CDF), XML, JSON or golden copy CSV";
  }

  @Override
  public boolean recognises(ListHead head) {
    return FILE.recognises(head);
  }

  @Override
  public void read(ListFile file, FileStatements into) throws IOException {
    FILE.read(file, into, RelationReader::record);
  }

  private static void record(StatedRow row, GleifRecord entry) {
    String start = entry.text("Relationship/StartNode/NodeID");
    String end = entry.text("Relationship/EndNode/NodeID");
    String type = entry.text("Relationship/RelationshipType");
    if (start.isBlank() || end.isBlank()) {
      row.reject(
          ProblemCode.CELL_MISSING,
          start.isBlank() ? "StartNode" : "EndNode",
          "",
          "the LEI of a party",
          "");
      return;
    }
    if (!TYPES.contains(type)) {
      row.reject(
          ProblemCode.CODE_UNKNOWN,
          "RelationshipType",
          type,
          "one of: " + String.join(", ", TYPES),
          new NearestName().to(type, TYPES));
      return;
    }
    String status = entry.text("Registration/RegistrationStatus");
    if (WITHDRAWN.contains(status)) {
      row.unused(status, "a relation that was not withdrawn");
      return;
    }
    Provenance at = LeiReader.provenance(row, entry, type);
    mention(row, entry, "StartNode", start, at);
    mention(row, entry, "EndNode", end, at);
    relation(row, entry, type, at);
  }

  private static void mention(
      StatedRow row, GleifRecord entry, String node, String id, Provenance at) {
    String scheme = entry.text("Relationship/" + node + "/NodeIDType");
    Set<Identifier> identifiers =
        scheme.isEmpty() || scheme.equals("LEI")
            ? row.identifier(node, id, Identifier.lei(id))
            : Set.of();
    row.party(StatedParty.mentioned(LeiReader.key(id), Optional.empty(), identifiers, at));
  }

  private static void relation(StatedRow row, GleifRecord entry, String type, Provenance at) {
    String start = LeiReader.key(entry.text("Relationship/StartNode/NodeID"));
    String end = LeiReader.key(entry.text("Relationship/EndNode/NodeID"));
    Period held = held(row, entry);
    switch (type) {
      case "IS_INTERNATIONAL_BRANCH_OF" ->
          row.party(
              new StatedParty(
                  start,
                  List.of(),
                  PartyKind.BRANCH,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(end),
                  Set.of(),
                  Optional.empty(),
                  at));
      case "IS_FUND-MANAGED_BY" ->
          row.stake(StatedStake.of(end, start, Share.UNKNOWN, Kind.CONTROL, held, at));
      case "IS_SUBFUND_OF" ->
          row.stake(StatedStake.of(end, start, Share.UNKNOWN, Kind.EQUITY, held, at));
      case "IS_FEEDER_TO" ->
          row.stake(StatedStake.of(start, end, Share.UNKNOWN, Kind.EQUITY, held, at));
      default -> {
        // To consolidate is to control (IFRS 10); how many shares that takes is not said.
        row.stake(StatedStake.of(end, start, Share.UNKNOWN, Kind.CONTROL, held, at));
        Share share = type.startsWith("IS_DIRECTLY") ? quantified(row, entry) : Share.UNKNOWN;
        row.stake(StatedStake.of(end, start, share, Kind.EQUITY, held, at));
      }
    }
  }

  /** A percentage of the accounts consolidated, where it is stated. */
  private static Share quantified(StatedRow row, GleifRecord entry) {
    for (GleifRecord each :
        entry.records("Relationship/RelationshipQuantifiers/RelationshipQuantifier")) {
      if (each.text("QuantifierUnits").equals("PERCENTAGE")) {
        return row.share("QuantifierAmount", each.text("QuantifierAmount"));
      }
    }
    return Share.UNKNOWN;
  }

  private static Period held(StatedRow row, GleifRecord entry) {
    String from = "";
    String to = "";
    for (GleifRecord each : entry.records("Relationship/RelationshipPeriods/RelationshipPeriod")) {
      if (each.text("PeriodType").equals("RELATIONSHIP_PERIOD")) {
        from = each.text("StartDate");
        to = each.text("EndDate");
      }
    }
    boolean inactive = entry.text("Relationship/RelationshipStatus").equals("INACTIVE");
    if (inactive && to.isEmpty()) {
      to = entry.text("Registration/LastUpdateDate");
    }
    Period held = row.held("RelationshipPeriods", from, to);
    if (inactive && held.to().equals(LocalDate.MAX)) {
      row.warn(
          ProblemCode.DATE_INVALID, "EndDate", to, "the last day of a relation that has ended", "");
    }
    return held;
  }
}
