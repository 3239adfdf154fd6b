package org.downstream.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.item.Chip;
import org.downstream.item.ChipCatalogue;
import org.downstream.item.Figure;
import org.downstream.item.RentalPrices;
import org.downstream.rule.Law;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.time.AsOf;
import org.downstream.time.InForce;
import org.downstream.trade.DealId;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;

/** A screening with a made-up rulebook and list: "Company listed" is on the Entity List. */
final class MadeUpScreening {
  private static final LocalDate ON = LocalDate.of(2025, 10, 15);

  private MadeUpScreening() {}

  static Screening of(MadeUpBook book, Provision... provisions) {
    return new Screening(
        book.book(),
        List.of(list()),
        new Reference(
            new ChipCatalogue(List.of(chip())),
            Law.groups(),
            new RentalPrices(List.of(), Map.of())),
        new Rulebook(List.of(provisions), ""));
  }

  static Determination determine(MadeUpBook book, String deal, Provision... provisions) {
    Screening screening = of(book, provisions);
    return screening.determine(
        Objects.requireNonNull(screening.book().deals().get(new DealId(deal))), AsOf.on(ON));
  }

  /** The one chip of the catalogue, of which no figure is published. */
  private static Chip chip() {
    Citation source = Citation.of("made up");
    Figure open = new Figure(Optional.empty(), source, Figure.Confidence.UNPUBLISHED);
    return new Chip(
        "made-up-chip",
        "made-up chip",
        List.of(),
        "Made Up",
        List.of(new Chip.Format("FP16", 16, open)),
        open,
        open,
        open,
        Optional.empty(),
        Certainty.RULED_OUT,
        Certainty.ESTABLISHED,
        "",
        List.of(source));
  }

  private static Watchlist list() {
    ListedParty entry =
        new ListedParty(
            "EL:CN:listed",
            ListKind.ENTITY_LIST,
            "CN",
            List.of(new ListedName("Company listed", ListedName.Kind.PRIMARY)),
            List.of(),
            false,
            InForce.ALWAYS,
            ListedParty.Scope.ALL_ITEMS,
            Optional.empty(),
            Set.of(),
            "For all items subject to the EAR.",
            List.of(Citation.of("84 FR 54002")));
    return new Watchlist("Made up", true, ON, "", List.of(entry));
  }
}
