package org.downstream.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
  private final WatchlistIndex index;
  private final PartyScreen parties;
  private final ItemScreen items;
  private final ChainWalk chains;
  private final DealReading reading;
  private final Basis basis;

  /** A screening of that book against those lists, under that rulebook. */
  public Screening(Book book, List<Watchlist> lists, Reference reference, Rulebook rulebook) {
    this.book = book;
    this.index = WatchlistIndex.of(lists);
    this.parties = new PartyScreen(book, index, reference.groups());
    this.items = new ItemScreen(reference, rulebook);
    this.chains = new ChainWalk(book);
    this.basis = basis(lists, rulebook, book.fileHashes());
    this.reading = new DealReading(book, reference, rulebook, parties, items, chains, basis);
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
    return reading.determine(deal, asOf);
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
    return Optional.ofNullable(book.parties().get(id)).map(Party::displayName).orElse(id.value());
  }
}
