package org.downstream.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import org.downstream.trade.EndUse;
import org.downstream.trade.Knowledge;
import org.downstream.trade.Paper;
import org.downstream.trade.Site;
import org.downstream.trade.Statement;

/** Puts what the papers and the knowledge of a deal say onto a sheet. */
final class RecordFacts {

  private final Book book;
  private final Map<DealId, List<Paper>> papers = new HashMap<>();
  private final Map<DealId, List<Knowledge>> knowledge = new HashMap<>();

  RecordFacts(Book book) {
    this.book = book;
    book.papers().forEach(each -> at(papers, each.deal()).add(each));
    book.knowledge().forEach(each -> at(knowledge, each.deal()).add(each));
  }

  private static <T> List<T> at(Map<DealId, List<T>> map, DealId deal) {
    return map.computeIfAbsent(deal, key -> new ArrayList<>());
  }

  void put(Deal deal, List<Statement> statements, AsOf asOf, FactSheet sheet) {
    List<Paper> held =
        papers.getOrDefault(deal.id(), List.of()).stream()
            .filter(each -> asOf.knows(each.provenance().knownSince()))
            .toList();
    putKnowledge(deal, asOf, sheet);
    putPapers(deal, held, sheet);
    putLicence(deal, held, asOf, sheet);
    putCertifications(deal, statements, held, sheet);
    putGoodsLicensed(deal, asOf, sheet);
    putCarriage(deal, held, sheet);
    putAttestations(deal, held, sheet);
    sheet.text(
        Fact.DEAL_KEYS,
        deal.places().keys(),
        () -> said("the keys are with: " + deal.places().keys().orElse("?"), deal.provenance()));
    Optional<BigDecimal> peak =
        deal.places().site().map(book.sites()::get).flatMap(Site::doublePrecisionPetaflops);
    sheet.truth(Fact.DEAL_FACILITY_STATED, Certainty.of(peak.isPresent()), List::<Evidence>of);
    sheet.number(
        Fact.DEAL_FACILITY_PETAFLOPS,
        peak,
        () ->
            said(
                "the site has a peak of "
                    + peak.map(BigDecimal::toPlainString).orElse("?")
                    + " petaflops at 64 bits",
                deal.provenance()));
  }

  /** Knowledge counts from the day since when it was had; what the deal states is known. */
  private void putKnowledge(Deal deal, AsOf asOf, FactSheet sheet) {
    List<Knowledge> known =
        knowledge.getOrDefault(deal.id(), List.of()).stream()
            .filter(each -> asOf.knows(each.since()) && asOf.knows(each.provenance().knownSince()))
            .filter(each -> !each.since().isAfter(later(asOf.on(), deal.date())))
            .toList();
    Set<String> uses = new TreeSet<>();
    deal.knownEndUses().stream().map(EndUse::code).forEach(uses::add);
    known.stream().map(each -> each.what().code()).forEach(uses::add);
    sheet.set(
        Fact.DEAL_KNOWN_END_USES,
        Optional.of(Set.copyOf(uses)),
        () ->
            Stream.concat(
                    uses.isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                            new Evidence(
                                "known: " + String.join(", ", uses), deal.provenance().place())),
                    known.stream().map(this::evidence))
                .toList());
    boolean listed = uses.contains(Knowledge.What.ENDS_WITH_LISTED.code());
    sheet.truth(
        Fact.DEAL_KNOWN_TO_END_WITH_LISTED,
        Certainty.of(listed),
        () -> known.stream().map(this::evidence).toList());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Evidence evidence(Knowledge known) {
    return new Evidence(
        Sentences.name(known.knower(), book)
            + " knew since "
            + known.since()
            + ": "
            + known.what().code().replace('_', ' '),
        known.provenance().place());
  }

  private static void putPapers(Deal deal, List<Paper> held, FactSheet sheet) {
    sheet.truth(
        Fact.DEAL_PURCHASE_ORDER,
        has(held, Paper.Kind.PURCHASE_ORDER),
        () -> said("a purchase order is held", deal.provenance()));
    sheet.truth(
        Fact.DEAL_UVL_STATEMENT,
        has(held, Paper.Kind.UVL_STATEMENT),
        () -> said("a statement under 15 CFR 744.15(b) is held", deal.provenance()));
    sheet.number(
        Fact.DEAL_NOTICE_DAYS,
        held.stream()
            .filter(each -> each.kind() == Paper.Kind.NOTICE)
            .map(Paper::date)
            .flatMap(Optional::stream)
            .map(day -> BigDecimal.valueOf(ChronoUnit.DAYS.between(day, sheet.on())))
            .findFirst(),
        () -> said("BIS was given notice", deal.provenance()));
  }

  /**
   * Since when the goods were aboard a carrier under an order made by then, and when they left.
   * With several papers of a kind the last day counts: all goods must have been there.
   */
  private static void putCarriage(Deal deal, List<Paper> held, FactSheet sheet) {
    boolean stated = held.stream().anyMatch(each -> each.kind() == Paper.Kind.BILL_OF_LADING);
    sheet.truth(
        Fact.DEAL_CARRIAGE_STATED,
        Certainty.of(stated),
        () -> said("a bill of lading is held", deal.provenance()));
    Optional<LocalDate> aboard =
        lastDay(held, Paper.Kind.BILL_OF_LADING).map(day -> later(day, deal.date()));
    sheet.number(
        Fact.DEAL_ABOARD_ON,
        aboard.map(Fact::asNumber),
        () -> said("aboard a carrier since " + aboard.orElseThrow(), deal.provenance()));
    Optional<LocalDate> exported = lastDay(held, Paper.Kind.PROOF_OF_EXPORT);
    sheet.number(
        Fact.DEAL_EXPORTED_ON,
        exported.map(Fact::asNumber),
        () -> said("carried out on " + exported.orElseThrow(), deal.provenance()));
  }

  /** The last date of the papers of that kind; empty when there is none, or one without a date. */
  private static Optional<LocalDate> lastDay(List<Paper> held, Paper.Kind kind) {
    List<Paper> of = held.stream().filter(each -> each.kind() == kind).toList();
    return of.stream().anyMatch(each -> each.date().isEmpty())
        ? Optional.empty()
        : of.stream().map(each -> each.date().orElseThrow()).max(LocalDate::compareTo);
  }

  private static void putAttestations(Deal deal, List<Paper> held, FactSheet sheet) {
    Map<Fact, Paper.Kind> attested =
        Map.of(
            Fact.DEAL_DESIGNER_ATTESTATION, Paper.Kind.DESIGNER_ATTESTATION,
            Fact.DEAL_NO_HBM, Paper.Kind.NO_HBM_ATTESTATION,
            Fact.DEAL_PACKAGING_CONFIRMATION, Paper.Kind.PACKAGING_CONFIRMATION);
    attested.forEach(
        (fact, kind) ->
            sheet.truth(
                fact,
                has(held, kind),
                () ->
                    said(
                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " is held",
                        deal.provenance())));
    Optional<BigDecimal> transistors =
        held.stream()
            .filter(each -> each.kind() == Paper.Kind.TRANSISTOR_ATTESTATION)
            .flatMap(each -> each.number().stream())
            .map(BigDecimal::new)
            .max(BigDecimal::compareTo);
    sheet.number(
        Fact.DEAL_TRANSISTORS,
        transistors,
        () ->
            said(
                transistors.orElseThrow().toPlainString() + " thousand million transistors",
                deal.provenance()));
  }

  /**
   * The conditions of the licence of the deal, and of every licence under which the goods came
   * before it: they go with the goods (15 CFR 750.7). When neither is in the book they are unknown.
   */
  private void putLicence(Deal deal, List<Paper> held, AsOf asOf, FactSheet sheet) {
    List<Paper> licences =
        Stream.concat(held.stream(), before(deal, asOf))
            .filter(each -> each.kind() == Paper.Kind.LICENCE)
            .toList();
    Set<String> conditions =
        licences.stream().flatMap(each -> each.conditions().stream()).collect(Collectors.toSet());
    sheet.set(
        Fact.DEAL_LICENCE_CONDITIONS,
        licences.isEmpty() && deal.licence().isEmpty() ? Optional.empty() : Optional.of(conditions),
        () ->
            said(
                "conditions of the licence: " + String.join(", ", new TreeSet<>(conditions)),
                deal.provenance()));
  }

  /** Whether every deal by which the hardware came at once was made under a licence. */
  private void putGoodsLicensed(Deal deal, AsOf asOf, FactSheet sheet) {
    Certainty licensed =
        deal.flowsFrom().stream()
            .map(id -> licensed(id, asOf))
            .reduce(Certainty::and)
            .orElse(Certainty.UNKNOWN);
    sheet.truth(
        Fact.DEAL_GOODS_LICENSED,
        licensed,
        () -> said("the hardware came under a licence", deal.provenance()));
  }

  private Certainty licensed(DealId id, AsOf asOf) {
    Deal earlier = book.deals().get(id);
    if (earlier == null || !asOf.knows(earlier.provenance().knownSince())) {
      return Certainty.UNKNOWN;
    }
    boolean paper =
        papers.getOrDefault(id, List.of()).stream()
            .filter(each -> asOf.knows(each.provenance().knownSince()))
            .anyMatch(each -> each.kind() == Paper.Kind.LICENCE);
    return paper
        ? Certainty.ESTABLISHED
        : earlier
            .licence()
            .map(number -> Certainty.of(!number.equals("none")))
            .orElse(Certainty.UNKNOWN);
  }

  /** The papers of every deal that the goods came by. */
  private Stream<Paper> before(Deal deal, AsOf asOf) {
    Set<DealId> seen = new TreeSet<>(Set.of(deal.id()));
    List<DealId> queue = new ArrayList<>(deal.flowsFrom());
    for (int i = 0; i < queue.size(); i++) {
      Deal earlier = book.deals().get(queue.get(i));
      if (earlier != null && seen.add(earlier.id())) {
        queue.addAll(earlier.flowsFrom());
      }
    }
    seen.remove(deal.id());
    return seen.stream()
        .flatMap(each -> papers.getOrDefault(each, List.of()).stream())
        .filter(each -> asOf.knows(each.provenance().knownSince()));
  }

  /** A paper that is not in the book is not known to be missing. */
  private static Certainty has(List<Paper> held, Paper.Kind kind) {
    return held.stream().anyMatch(each -> each.kind() == kind)
        ? Certainty.ESTABLISHED
        : Certainty.UNKNOWN;
  }

  /** The file is complete when a statement says so, or when all nine certifications are held. */
  private static void putCertifications(
      Deal deal, List<Statement> statements, List<Paper> held, FactSheet sheet) {
    Certainty stated =
        statements.stream()
            .map(Statement::certificationFile)
            .filter(Certainty::settled)
            .reduce(Certainty::and)
            .orElse(Certainty.UNKNOWN);
    Set<String> items =
        held.stream()
            .filter(each -> each.kind() == Paper.Kind.CERTIFICATION)
            .map(Paper::number)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Certainty whole =
        items.containsAll(Paper.CERTIFICATIONS) ? Certainty.ESTABLISHED : Certainty.UNKNOWN;
    Set<String> lacking = new TreeSet<>(Paper.CERTIFICATIONS);
    lacking.removeAll(items);
    sheet.truth(
        Fact.DEAL_CERTIFICATION_FILE,
        stated == Certainty.RULED_OUT ? stated : stated.or(whole),
        () ->
            said(
                "certification file of 15 CFR part 748, supp. 2(dd)"
                    + (items.isEmpty() || lacking.isEmpty()
                        ? ""
                        : "; not held: " + String.join(", ", lacking)),
                deal.provenance()));
  }

  private static List<Evidence> said(String statement, Provenance provenance) {
    return List.of(new Evidence(statement, provenance.place()));
  }
}
