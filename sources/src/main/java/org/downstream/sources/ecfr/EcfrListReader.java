package org.downstream.sources.ecfr;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.downstream.evidence.Citation;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.FileRefused;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;

/**
 * Reads the Entity List, the Unverified List and the Military End-User List from the official XML,
 * as lists of published entries.
 */
public final class EcfrListReader implements ListReader {

  @Override
  public String format() {
    return "eCFR 15 CFR part 744, XML";
  }

  @Override
  public String publisher() {
    return "https://www.ecfr.gov/api/versioner/v1/full/2026-07-23/title-15.xml?part=744";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.root().matches("DIV[1-9]|ECFR|DLPSTEXTCLASS");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    Part744 part;
    try (InputStream in = file.open()) {
      part = new Part744Reader().read(in);
    }
    Map<Supplement, String> countries = new EnumMap<>(Supplement.class);
    for (ListedRow row : part.rows()) {
      sink.read(1);
      if (row instanceof ListedRow.Accepted accepted) {
        accept(accepted, countries, sink);
      } else if (row instanceof ListedRow.Rejected rejected) {
        reject(rejected, countries, sink);
      }
    }
    if (!part.complete()) {
      ListProblem problem = part.problems().get(0);
      throw new FileRefused(
          EntryProblem.ofFile(code(problem.code()), problem.found(), problem.expected()));
    }
  }

  private static void accept(
      ListedRow.Accepted row, Map<Supplement, String> countries, ListSink sink) {
    for (ListProblem warning : row.warnings()) {
      sink.problem(problem(warning, row));
    }
    for (int i = 0; i < row.entries().size(); i++) {
      PublishedEntry entry = row.entries().get(i);
      ListedParty party = entry.party();
      countries.put(row.supplement(), party.country());
      PartyDraft draft =
          draft(row, party.country())
              .madeId(party.id())
              .addressOnly(party.addressOnly())
              .requirement(entry.requirement())
              .policy(entry.policy());
      for (ListedName name : party.names()) {
        draft.primary(name.text());
      }
      party.addresses().forEach(draft::address);
      party.footnotes().forEach(draft::footnote);
      party.citations().stream().map(Citation::text).forEach(draft::citation);
      draft.from(party.listed().periods().get(0).from());
      entry.asRead().forEach(draft::raw);
      draft.finish(sink, i == 0 ? 1 : 0);
    }
  }

  private static PartyDraft draft(ListedRow row, String country) {
    return new PartyDraft(row.row(), row.supplement().list(), row.supplement().list().title())
        // The lists do not say; nearly all of their entries are organisations.
        .kind(BearerKind.ORGANISATION)
        .country(country);
  }

  /** Rows that only lack a citation list a party all the same; it is kept, without a first day. */
  private static void reject(
      ListedRow.Rejected row, Map<Supplement, String> countries, ListSink sink) {
    EntryProblem problem = problem(row.problem(), row);
    String heading = row.asRead().isEmpty() ? "" : row.asRead().get(0);
    CountryHeading.code(heading.replaceAll("\\s+", " ").strip())
        .ifPresent(code -> countries.put(row.supplement(), code));
    if (row.problem().code() == ListProblem.Code.NO_CITATION) {
      List<EntityCell.Listed> parties = EntityCell.of(row.asRead().get(1)).parties();
      if (!parties.isEmpty()) {
        sink.problem(problem);
        for (int i = 0; i < parties.size(); i++) {
          EntityCell.Listed party = parties.get(i);
          PartyDraft draft =
              draft(row, countries.getOrDefault(row.supplement(), ""))
                  .addressOnly(party.addressOnly())
                  .primary(party.name());
          party.aliases().forEach(draft::alias);
          party.addresses().forEach(draft::address);
          terms(row, draft);
          row.asRead().forEach(draft::raw);
          draft.finish(sink, i == 0 ? 1 : 0);
        }
        return;
      }
    }
    if (problem.code().loses()) {
      sink.refused(1, problem, row.asRead());
    } else {
      sink.problem(problem);
      sink.beside(1);
    }
  }

  private static void terms(ListedRow.Rejected row, PartyDraft draft) {
    if (row.supplement() == Supplement.ENTITY_LIST) {
      draft.requirement(row.asRead().get(2)).policy(row.asRead().get(3));
    } else if (row.supplement() == Supplement.MILITARY_END_USER_LIST) {
      draft.requirement(RowReader.MEU_REQUIREMENT).policy(RowReader.MEU_POLICY);
    } else {
      draft.requirement(RowReader.UVL_REQUIREMENT);
    }
  }

  private static EntryProblem problem(ListProblem problem, ListedRow row) {
    return new EntryProblem(
        code(problem.code()),
        row.row(),
        "supplement " + row.supplement().number(),
        problem.found(),
        problem.expected());
  }

  /** The codes have the same names. */
  private static EntryProblem.Code code(ListProblem.Code code) {
    return EntryProblem.Code.valueOf(code.name());
  }
}
