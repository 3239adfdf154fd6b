package org.downstream.cli.command;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Words;
import org.downstream.cli.report.OwnersDot;
import org.downstream.cli.report.OwnersGraph;
import org.downstream.cli.report.OwnersPicture;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.screening.PartyAnswers;
import org.downstream.screening.Screening;
import org.downstream.time.AsOf;

/** The holdings above a party, or those by which a listed one catches others, as a picture. */
final class OwnersDrawing {

  private final Screening screening;
  private final AsOf asOf;
  private final PartyNames names;
  private final OwnersGraph graph = new OwnersGraph(this::box);
  private final String title;

  private OwnersDrawing(String title, Screening screening, AsOf asOf, PartyNames names) {
    this.title = title + ", as of " + asOf.on();
    this.screening = screening;
    this.asOf = asOf;
    this.names = names;
  }

  static OwnersDrawing above(Party party, Screening screening, AsOf asOf, PartyNames names) {
    String title = "Who owns " + names.both(party.id());
    OwnersDrawing drawing = new OwnersDrawing(title, screening, asOf, names);
    drawing.graph.add(party.id());
    drawing.above(party.id(), new HashSet<>(Set.of(party.id())));
    return drawing;
  }

  static OwnersDrawing below(
      Party party,
      List<CapturedSet.Captured> captured,
      Screening screening,
      AsOf asOf,
      PartyNames names) {
    String title = "Whom " + names.both(party.id()) + " catches";
    OwnersDrawing drawing = new OwnersDrawing(title, screening, asOf, names);
    drawing.graph.add(party.id());
    Set<PartyId> drawn = new HashSet<>();
    for (CapturedSet.Captured each : captured) {
      if (drawn.add(each.party())) {
        drawing.stakesIn(
            each.party(), Set.copyOf(captured.stream().map(c -> c.party()).toList()), party);
      }
    }
    return drawing;
  }

  private void stakesIn(PartyId owned, Set<PartyId> captured, Party of) {
    for (OwnershipStake stake : screening.ownership().ownersOf(owned, asOf)) {
      boolean counts = captured.contains(stake.owner()) || stake.owner().equals(of.id());
      if (counts || box(stake.owner()).mark().length() > 0) {
        graph.add(stake, label(stake));
      }
    }
  }

  private void above(PartyId owned, Set<PartyId> seen) {
    for (OwnershipStake stake : screening.ownership().ownersOf(owned, asOf)) {
      graph.add(stake, label(stake));
      if (seen.add(stake.owner())) {
        above(stake.owner(), seen);
      }
    }
  }

  private static String label(OwnershipStake stake) {
    return stake.share() + " " + stake.kind().name().toLowerCase(Locale.ROOT);
  }

  private OwnersGraph.Box box(PartyId id) {
    Party party = screening.book().parties().get(id);
    if (party == null) {
      return new OwnersGraph.Box(id.value(), "");
    }
    PartyAnswers answers = screening.party(party, asOf);
    if (answers.listed().compareTo(Certainty.POSSIBLE) >= 0) {
      return new OwnersGraph.Box(names.both(id), "listed: " + Words.certainty(answers.listed()));
    }
    Certainty caught = answers.owned().caught();
    return new OwnersGraph.Box(
        names.both(id),
        caught.compareTo(Certainty.POSSIBLE) >= 0 ? "owned 50 %+: " + Words.certainty(caught) : "");
  }

  void write(DrawnAnswering answering) throws IOException {
    if (answering.svg()) {
      OwnersPicture.write(graph, title, answering.out());
    } else {
      OwnersDot.write(graph, answering.out());
    }
  }
}
