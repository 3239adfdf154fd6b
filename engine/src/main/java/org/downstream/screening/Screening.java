package org.downstream.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure;
import org.downstream.ownership.OwnershipGraph;
import org.downstream.ownership.OwnershipRule;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.rule.Rulebook;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.watchlist.ListMatch;
import org.downstream.watchlist.ListQuery;
import org.downstream.watchlist.Watchlist;
import org.downstream.watchlist.WatchlistIndex;

/**
 * The front door: answers for every deal of a book where it ends and whether the law of a day
 * allows it. Immutable and thread-safe; equal inputs give equal answers.
 *
 * <p>A determination costs one walk over the chain of the deal, one cascade over the holders above
 * each party in it, and one evaluation of each provision of the day and act for each party.
 */
public final class Screening {

  private final Book book;
  private final List<Watchlist> lists;
  private final Reference reference;
  private final Rulebook rulebook;
  private final Records records;
  private final WatchlistIndex index;
  private final PartyScreen parties;
  private final ItemScreen items;
  private final ChainWalk chains;
  private final Participants participants;
  private final DealReading reading;
  private final UpstreamLookBack lookBack;
  private final Basis basis;

  /** A screening of that book against those lists, under that rulebook. */
  public Screening(Book book, List<Watchlist> lists, Reference reference, Rulebook rulebook) {
    this(book, lists, reference, rulebook, new Records(book), WatchlistIndex.of(lists));
  }

  private Screening(
      Book book,
      List<Watchlist> lists,
      Reference reference,
      Rulebook rulebook,
      Records records,
      WatchlistIndex index) {
    this(
        book,
        lists,
        reference,
        rulebook,
        records,
        index,
        new PartyScreen(book, records, index, reference.groups()));
  }

  private Screening(
      Book book,
      List<Watchlist> lists,
      Reference reference,
      Rulebook rulebook,
      Records records,
      WatchlistIndex index,
      PartyScreen parties) {
    this.book = book;
    this.lists = List.copyOf(lists);
    this.reference = reference;
    this.rulebook = rulebook;
    this.records = records;
    this.index = index;
    this.parties = parties;
    this.items = new ItemScreen(reference, rulebook);
    this.chains = new ChainWalk(records, new ChainEnds());
    this.basis = basis(lists, rulebook, book.fileHashes());
    DealActs acts = new DealActs(records, reference.groups());
    this.participants = new Participants(records, parties, chains);
    this.reading = new DealReading(records, reference, rulebook, items, acts, participants);
    this.lookBack = new UpstreamLookBack(reading, chains, acts, items);
  }

  /**
   * The screening of the same book under other lists and another rulebook. It shares with this one
   * what is the same under both, above all what is known of the parties that no changed entry
   * reaches, and answers as one that is made anew.
   */
  public Screening supposing(List<Watchlist> otherLists, Rulebook otherLaw) {
    WatchlistIndex changed = ListDifference.between(lists, otherLists);
    boolean sameLists = lists.equals(otherLists);
    WatchlistIndex otherIndex = sameLists ? index : WatchlistIndex.of(otherLists);
    return new Screening(
        book,
        otherLists,
        reference,
        otherLaw,
        records,
        otherIndex,
        sameLists ? parties : parties.supposing(otherIndex, changed));
  }

  private static Basis basis(
      List<Watchlist> lists, Rulebook rulebook, SortedMap<String, String> bookFiles) {
    return new Basis(
        lists.stream()
            .map(
                list ->
                    new Basis.ListBasis(
                        list.title(),
                        list.starter(),
                        list.vintage(),
                        list.entries().size(),
                        list.sha256()))
            .toList(),
        rulebook.sha256(),
        rulebook.provisions().size(),
        bookFiles);
  }

  /** The book that is screened. */
  public Book book() {
    return book;
  }

  /** What every answer is made from. */
  public Basis basis() {
    return basis;
  }

  /** The answer for one deal, as if it were made on the day whose law applies. */
  public Determination determine(Deal deal, AsOf asOf) {
    RecordedDeal recorded = records.of(deal);
    Reading read = read(recorded, asOf, chains.through(recorded, asOf));
    if (OverTheCounter.applies(read)) {
      read = read(recorded, asOf, OverTheCounter.settled(read));
    }
    return new Judgement(read, records, basis).determination();
  }

  /** Reads all provisions, General Prohibition 10 included. */
  private Reading read(RecordedDeal deal, AsOf asOf, DealChain chain) {
    Reading result = reading.read(deal, asOf, chain);
    Certainty upstream = lookBack.violation(deal, asOf, chain.cyclic());
    reading.evaluate(result, upstream, new Findings(result));
    return result;
  }

  Records records() {
    return records;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  PartyScreen parties() {
    return parties;
  }

  ItemScreen items() {
    return items;
  }

  ChainWalk chains() {
    return chains;
  }

  Participants participants() {
    return participants;
  }

  DealReading reading() {
    return reading;
  }

  UpstreamLookBack lookBack() {
    return lookBack;
  }

  /** Where a deal comes from and where it ends. */
  public DealChain trace(Deal deal, AsOf asOf) {
    return chains.through(deal, asOf);
  }

  /** What is known of one party of the book on a day: listed, owned, headquartered. */
  public PartyAnswers party(Party party, AsOf asOf) {
    return parties.answers(party, asOf);
  }

  /**
   * Whether a party of the book is caught through its owners by that rule. Each rule is applied to
   * the same listed owners; verdicts go by the affiliates rule alone.
   */
  public OwnershipClosure.Answer owned(Party party, AsOf asOf, OwnershipRule rule) {
    return parties.owned(party, asOf, rule);
  }

  /** Who owns whom. */
  public OwnershipGraph ownership() {
    return parties.graph();
  }

  /** The stakes of the book as a registry, to ask whom the listed parties of a day catch. */
  public BookRegistry registry(AsOf asOf) {
    return parties.registry(book, asOf);
  }

  /** The entries that a name meets on a day. */
  public List<ListMatch> screen(ListQuery query, LocalDate on) {
    return index.match(query, on);
  }

  /** The entries that a name meets on any day, in force or not. */
  public List<ListMatch> screenEver(ListQuery query) {
    return index.matchEver(query);
  }

  /** How an item is classified on a day. */
  public ItemAnswer classify(String item, LocalDate on) {
    return items.classify(item, on);
  }

  /** The name of a party to show. */
  public String nameOf(PartyId id) {
    return records.name(id);
  }
}
