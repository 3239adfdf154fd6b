package org.downstream.sources.book;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.downstream.party.Contact;
import org.downstream.party.Identifier;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.sources.table.KnownIds;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.Row;
import org.downstream.sources.table.RowOutcome;
import org.downstream.sources.table.RowProblem;
import org.downstream.sources.table.RowUse;
import org.downstream.sources.table.TableLayout;

/** Reads parties.csv. */
final class PartyRows implements RowUse<Party> {

  static final TableLayout LAYOUT = PartyColumns.layout();

  private final KnownIds ids;
  private final PartyReferences references;
  private final SortedMap<PartyId, Party> parties = new TreeMap<>();

  PartyRows(KnownIds ids) {
    this.ids = ids;
    this.references = new PartyReferences(ids);
  }

  SortedMap<PartyId, Party> parties() {
    return parties;
  }

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public RowOutcome<Party> outcome(Row row) {
    List<RowProblem> problems = identifierProblems(row);
    if (!problems.isEmpty()) {
      return row.rejected(problems);
    }
    Party party =
        new Party(
            Cells.party(row, row.needed("id")),
            names(row),
            row.code("kind", PartyKind.class).orElse(PartyKind.COMPANY),
            row.capitals("country"),
            row.capitals("hq_country"),
            Cells.optionalParty(row, "branch_of"),
            Cells.optionalParty(row, "ultimate_parent"),
            row.date("registered_on"),
            row.shared().same(Set.copyOf(row.list("business"))),
            row.shared().same(contact(row)),
            row.yesNo("us_person"),
            Set.copyOf(row.list("letters")),
            identifiers(row),
            row.provenance());
    return row.accepted(party, List.of());
  }

  private static List<RowProblem> identifierProblems(Row row) {
    return row.list("identifiers").stream().allMatch(each -> Identifier.of(each).isPresent())
        ? List.of()
        : List.of(
            row.problem(
                ProblemCode.IDENTIFIER_INVALID,
                "identifiers",
                "such as lei:5493001KJTIIGC8Y1R12, uscc:…, isin:… or gb:07444723, with right check"
                    + " digits"));
  }

  private static Set<Identifier> identifiers(Row row) {
    return row.list("identifiers").stream()
        .flatMap(each -> Identifier.of(each).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> names(Row row) {
    Collection<String> names = new LinkedHashSet<>();
    names.add(row.needed("name"));
    row.text("name_local").ifPresent(names::add);
    names.addAll(row.list("aliases"));
    return List.copyOf(names);
  }

  private static Contact contact(Row row) {
    return new Contact(
        row.text("address"),
        row.text("address_kind"),
        row.text("phone"),
        row.text("email"),
        row.text("website"),
        row.text("registry_id"),
        row.whole("employees"));
  }

  @Override
  public void accept(Row row, Party party) {
    parties.put(party.id(), party);
    ids.accept(party.id().value());
    references.add(row);
  }

  @Override
  public void reject(Row row) {
    ids.reject(row.raw("id"));
  }

  @Override
  public List<RowOutcome.Rejected<Party>> withdrawn() {
    List<RowOutcome.Rejected<Party>> dangling = references.dangling();
    references.withdrawn().forEach(id -> parties.remove(new PartyId(id)));
    return dangling;
  }
}
