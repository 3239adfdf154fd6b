package org.downstream.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;
import org.downstream.party.Party;
import org.downstream.party.PartyKind;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import org.downstream.trade.Knowledge;
import org.downstream.trade.Paper;
import org.downstream.trade.Payment;
import org.downstream.trade.Role;
import org.downstream.trade.Statement;
import org.downstream.trade.UsageRecord;
import org.jspecify.annotations.Nullable;

/** A deal with everything that the book holds of it, so that no answer has to search for it. */
final class RecordedDeal {

  /** The rows of a book that name one deal, each kind in the order of the book. */
  static final class Rows {
    static final Rows NONE = new Rows();

    final List<Statement> statements = new ArrayList<>(0);
    final List<Payment> payments = new ArrayList<>(0);
    final List<UsageRecord> usage = new ArrayList<>(0);
    final List<Paper> papers = new ArrayList<>(0);
    final List<Knowledge> knowledge = new ArrayList<>(0);
    final List<RecordedDeal> after = new ArrayList<>(0);
  }

  private final int number;
  private final Deal deal;
  private final Rows rows;
  private final @Nullable Party supplier;
  private final @Nullable Party receiver;
  private final boolean namesEndUser;
  private List<RecordedDeal> before = List.of();
  private int sources;

  RecordedDeal(
      int number, Deal deal, Rows rows, @Nullable Party supplier, @Nullable Party receiver) {
    this.number = number;
    this.deal = deal;
    this.rows = rows;
    this.supplier = supplier;
    this.receiver = receiver;
    this.namesEndUser = deal.in(Role.END_USER).isPresent();
  }

  void flowsFrom(List<RecordedDeal> known, int distinct) {
    this.before = known;
    this.sources = distinct;
  }

  /** Of all deals, each has another number. */
  int number() {
    return number;
  }

  Deal deal() {
    return deal;
  }

  DealId id() {
    return deal.id();
  }

  /** The deals that it flows from and that are in the book. */
  List<RecordedDeal> before() {
    return before;
  }

  /** The deals of the book that flow from it, in the order of their dates. */
  List<RecordedDeal> after() {
    return rows.after;
  }

  /** From how many deals it flows, in the book or not. */
  int sources() {
    return sources;
  }

  Optional<Party> supplier() {
    return Optional.ofNullable(supplier);
  }

  Optional<Party> receiver() {
    return Optional.ofNullable(receiver);
  }

  /** What the receiver does, unless it is a person or not in the book. */
  Set<String> businessOfReceiver() {
    return receiver != null && receiver.kind() != PartyKind.PERSON ? receiver.business() : Set.of();
  }

  String nameOfReceiver() {
    return receiver != null ? receiver.displayName() : deal.to().value();
  }

  /** Whether the deal itself, not a statement, names its end user. */
  boolean namesEndUser() {
    return namesEndUser;
  }

  List<Statement> statements(AsOf asOf) {
    return known(rows.statements, Statement::provenance, asOf);
  }

  List<Payment> payments(AsOf asOf) {
    return known(rows.payments, Payment::provenance, asOf);
  }

  List<UsageRecord> usage(AsOf asOf) {
    return known(rows.usage, UsageRecord::provenance, asOf);
  }

  List<Paper> papers(AsOf asOf) {
    return known(rows.papers, Paper::provenance, asOf);
  }

  /** Whatever the day since which it was known. */
  List<Knowledge> knowledge() {
    return rows.knowledge;
  }

  /** Those that were known by then. */
  static List<RecordedDeal> known(List<RecordedDeal> deals, AsOf asOf) {
    return known(deals, each -> each.deal.provenance(), asOf);
  }

  private interface ProvenanceOf<T> {
    Provenance of(T row);
  }

  private static <T> List<T> known(List<T> rows, ProvenanceOf<T> provenance, AsOf asOf) {
    if (rows.isEmpty() || asOf.knownBy().equals(LocalDate.MAX)) {
      return rows;
    }
    List<T> result = new ArrayList<>(rows.size());
    for (T row : rows) {
      if (asOf.knows(provenance.of(row).knownSince())) {
        result.add(row);
      }
    }
    return result;
  }
}
