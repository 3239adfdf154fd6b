package org.downstream.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.downstream.trade.Knowledge;
import org.downstream.trade.Paper;
import org.downstream.trade.Site;
import org.downstream.trade.Statement;

/** Puts what the papers and the knowledge of a deal say onto a sheet. */
final class RecordFacts {

  private static final Set<String> NO_WORDS = Set.of();

  private final Records records;

  RecordFacts(Records records) {
    this.records = records;
  }

  void put(RecordedDeal recorded, AsOf asOf, FactSheet sheet) {
    Deal deal = recorded.deal();
    List<Paper> held = recorded.papers(asOf);
    putKnowledge(recorded, asOf, sheet);
    putPapers(deal, held, sheet);
    putLicence(recorded, held, asOf, sheet);
    putCertifications(deal, recorded.statements(asOf), held, sheet);
    putGoodsLicensed(recorded, asOf, sheet);
    putCarriage(deal, held, sheet);
    putAttestations(deal, held, sheet);
    sheet.text(
        Fact.DEAL_KEYS,
        deal.places().keys(),
        () -> said("the keys are with: " + deal.places().keys().orElse("?"), deal.provenance()));
    Optional<BigDecimal> peak = records.site(deal).flatMap(Site::doublePrecisionPetaflops);
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
  private void putKnowledge(RecordedDeal recorded, AsOf asOf, FactSheet sheet) {
    Deal deal = recorded.deal();
    List<Knowledge> known = known(recorded, asOf);
    Set<String> uses =
        known.isEmpty() && deal.knownEndUses().isEmpty() ? NO_WORDS : new TreeSet<>();
    deal.knownEndUses().forEach(each -> uses.add(each.code()));
    known.forEach(each -> uses.add(each.what().code()));
    sheet.set(
        Fact.DEAL_KNOWN_END_USES,
        Optional.of(uses),
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

  private static List<Knowledge> known(RecordedDeal recorded, AsOf asOf) {
    if (recorded.knowledge().isEmpty()) {
      return List.of();
    }
    return recorded.knowledge().stream()
        .filter(each -> asOf.knows(each.since()) && asOf.knows(each.provenance().knownSince()))
        .filter(each -> !each.since().isAfter(later(asOf.on(), recorded.deal().date())))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Evidence evidence(Knowledge known) {
    return new Evidence(
        records.name(known.knower())
            + " knew since "
            + known.since()
            + ": "
            + known.what().code().replace('_', ' '),
        known.provenance().place());
  }

  private static void putPapers(Deal deal, List<Paper> held, FactSheet sheet) {
    putHeld(
        Fact.DEAL_PURCHASE_ORDER,
        Paper.Kind.PURCHASE_ORDER,
        "a purchase order is held",
        held,
        deal,
        sheet);
    putHeld(
        Fact.DEAL_UVL_STATEMENT,
        Paper.Kind.UVL_STATEMENT,
        "a statement under 15 CFR 744.15(b) is held",
        held,
        deal,
        sheet);
    sheet.number(
        Fact.DEAL_NOTICE_DAYS,
        notice(held).map(day -> BigDecimal.valueOf(sheet.on().toEpochDay() - day.toEpochDay())),
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
        () ->
            aboard
                .map(day -> said("aboard a carrier since " + day, deal.provenance()))
                .orElse(List.of()));
    Optional<LocalDate> exported = lastDay(held, Paper.Kind.PROOF_OF_EXPORT);
    sheet.number(
        Fact.DEAL_EXPORTED_ON,
        exported.map(Fact::asNumber),
        () ->
            exported
                .map(day -> said("carried out on " + day, deal.provenance()))
                .orElse(List.of()));
  }

  /** The last date of the papers of that kind; empty when there is none, or one without a date. */
  private static Optional<LocalDate> lastDay(List<Paper> held, Paper.Kind kind) {
    List<Paper> of = held.stream().filter(each -> each.kind() == kind).toList();
    return of.stream().anyMatch(each -> each.date().isEmpty())
        ? Optional.empty()
        : of.stream().map(each -> each.date().orElseThrow()).max(LocalDate::compareTo);
  }

  private static void putAttestations(Deal deal, List<Paper> held, FactSheet sheet) {
    putHeld(
        Fact.DEAL_DESIGNER_ATTESTATION,
        Paper.Kind.DESIGNER_ATTESTATION,
        "designer attestation is held",
        held,
        deal,
        sheet);
    putHeld(
        Fact.DEAL_NO_HBM,
        Paper.Kind.NO_HBM_ATTESTATION,
        "no hbm attestation is held",
        held,
        deal,
        sheet);
    putHeld(
        Fact.DEAL_PACKAGING_CONFIRMATION,
        Paper.Kind.PACKAGING_CONFIRMATION,
        "packaging confirmation is held",
        held,
        deal,
        sheet);
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
            transistors
                .map(
                    number ->
                        said(
                            number.toPlainString() + " thousand million transistors",
                            deal.provenance()))
                .orElse(List.of()));
  }

  /**
   * The conditions of the licence of the deal, and of every licence under which the goods came
   * before it: they go with the goods (15 CFR 750.7). When neither is in the book they are unknown.
   */
  private static void putLicence(
      RecordedDeal recorded, List<Paper> held, AsOf asOf, FactSheet sheet) {
    Deal deal = recorded.deal();
    List<Paper> licences = licences(recorded, held, asOf);
    Set<String> conditions =
        licences.isEmpty()
            ? NO_WORDS
            : licences.stream()
                .flatMap(each -> each.conditions().stream())
                .collect(Collectors.toSet());
    sheet.set(
        Fact.DEAL_LICENCE_CONDITIONS,
        licences.isEmpty() && deal.licence().isEmpty() ? Optional.empty() : Optional.of(conditions),
        () ->
            said(
                "conditions of the licence: " + String.join(", ", new TreeSet<>(conditions)),
                deal.provenance()));
  }

  /** Whether every deal by which the hardware came at once was made under a licence. */
  private static void putGoodsLicensed(RecordedDeal recorded, AsOf asOf, FactSheet sheet) {
    // A deal that is not in the book, or not known yet, leaves it open.
    List<RecordedDeal> before = RecordedDeal.known(recorded.before(), asOf);
    Certainty licensed =
        before.isEmpty() || before.size() != recorded.sources()
            ? Certainty.UNKNOWN
            : Certainty.ESTABLISHED;
    for (RecordedDeal each : before) {
      licensed = licensed.and(licensed(each, asOf));
    }
    sheet.truth(
        Fact.DEAL_GOODS_LICENSED,
        licensed,
        () -> said("the hardware came under a licence", recorded.deal().provenance()));
  }

  private static Certainty licensed(RecordedDeal earlier, AsOf asOf) {
    return has(earlier.papers(asOf), Paper.Kind.LICENCE) == Certainty.ESTABLISHED
        ? Certainty.ESTABLISHED
        : earlier
            .deal()
            .licence()
            .map(number -> Certainty.of(!number.equals("none")))
            .orElse(Certainty.UNKNOWN);
  }

  private static List<Paper> licences(RecordedDeal recorded, List<Paper> held, AsOf asOf) {
    if (held.isEmpty() && recorded.before().isEmpty()) {
      return List.of();
    }
    List<Paper> result = new ArrayList<>();
    addLicences(held, result);
    Visited seen = new Visited(recorded);
    List<RecordedDeal> queue = new ArrayList<>(recorded.before());
    for (int i = 0; i < queue.size(); i++) {
      if (seen.add(queue.get(i))) {
        addLicences(queue.get(i).papers(asOf), result);
        queue.addAll(queue.get(i).before());
      }
    }
    return result;
  }

  private static void addLicences(List<Paper> papers, List<Paper> into) {
    for (Paper each : papers) {
      if (each.kind() == Paper.Kind.LICENCE) {
        into.add(each);
      }
    }
  }

  private static Optional<LocalDate> notice(List<Paper> held) {
    for (Paper each : held) {
      if (each.kind() == Paper.Kind.NOTICE && each.date().isPresent()) {
        return each.date();
      }
    }
    return Optional.empty();
  }

  /** Whether a paper of that kind is held; what is not known to be held has nothing behind it. */
  private static void putHeld(
      Fact fact, Paper.Kind kind, String words, List<Paper> held, Deal deal, FactSheet sheet) {
    Certainty there = has(held, kind);
    sheet.truth(
        fact,
        there,
        () -> there == Certainty.ESTABLISHED ? said(words, deal.provenance()) : List.of());
  }

  /** A paper that is not in the book is not known to be missing. */
  private static Certainty has(List<Paper> held, Paper.Kind kind) {
    for (Paper each : held) {
      if (each.kind() == kind) {
        return Certainty.ESTABLISHED;
      }
    }
    return Certainty.UNKNOWN;
  }

  /** The file is complete when a statement says so, or when all nine certifications are held. */
  private static void putCertifications(
      Deal deal, List<Statement> statements, List<Paper> held, FactSheet sheet) {
    Certainty stated = stated(statements);
    Set<String> items = certified(held);
    Certainty whole =
        items.containsAll(Paper.CERTIFICATIONS) ? Certainty.ESTABLISHED : Certainty.UNKNOWN;
    sheet.truth(
        Fact.DEAL_CERTIFICATION_FILE,
        stated == Certainty.RULED_OUT ? stated : stated.or(whole),
        () ->
            said(
                "certification file of 15 CFR part 748, supp. 2(dd)" + lacking(items),
                deal.provenance()));
  }

  /** What the statements that speak of the file say together. */
  private static Certainty stated(List<Statement> statements) {
    Certainty result = Certainty.UNKNOWN;
    for (Statement each : statements) {
      Certainty file = each.certificationFile();
      if (file.settled()) {
        result = result == Certainty.UNKNOWN ? file : result.and(file);
      }
    }
    return result;
  }

  private static Set<String> certified(List<Paper> held) {
    if (held.isEmpty()) {
      return NO_WORDS;
    }
    return held.stream()
        .filter(each -> each.kind() == Paper.Kind.CERTIFICATION)
        .map(Paper::number)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static String lacking(Set<String> items) {
    Set<String> lacking = new TreeSet<>(Paper.CERTIFICATIONS);
    lacking.removeAll(items);
    return items.isEmpty() || lacking.isEmpty() ? "" : "; not held: " + String.join(", ", lacking);
  }

  private static List<Evidence> said(String statement, Provenance provenance) {
    return List.of(new Evidence(statement, provenance.place()));
  }
}
