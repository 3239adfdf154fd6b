package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.downstream.cli.RandomBook.Sale;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.rule.Finding;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.screening.Book;
import org.downstream.screening.Determination;
import org.downstream.screening.Reference;
import org.downstream.screening.Screening;
import org.downstream.screening.ScreeningTest;
import org.downstream.screening.Verdict;
import org.downstream.sources.reference.ReferenceData;
import org.downstream.sources.rulebook.RulebookReader;
import org.downstream.sources.starter.StarterListReader;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import org.downstream.trade.DealKind;
import org.downstream.watchlist.Watchlist;
import org.junit.jupiter.api.Test;

/** What must hold for every book, tried on random ones with the data that is shipped. */
class ScreeningPropertiesTest {

  private static final long SEED = 202611;
  private static final int BOOKS = 60;
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2023, 3, 10),
          LocalDate.of(2023, 11, 17),
          LocalDate.of(2025, 10, 15),
          LocalDate.of(2025, 12, 1),
          LocalDate.of(2026, 11, 24));
  private static final ReferenceData DATA = ReferenceData.load();
  private static final Rulebook RULES = new RulebookReader(DATA.countryGroups().names()).shipped();
  private static final Watchlist LIST = entriesLike("iflytek");
  private static final Map<String, Provision> PROVISIONS =
      RULES.provisions().stream().collect(Collectors.toMap(Provision::id, Function.identity()));

  /** The entries of the shipped list with that word in their key, so that an index is soon made. */
  private static Watchlist entriesLike(String word) {
    Watchlist all = new StarterListReader().shipped();
    return new Watchlist(
        all.title(),
        all.starter(),
        all.vintage(),
        all.sha256(),
        all.entries().stream().filter(entry -> entry.id().contains(word)).toList());
  }

  /** Every shipped provision and reference fact, with those entries. */
  static Screening screening(Book book) {
    return screening(book, lists(), RULES);
  }

  static Screening screening(Book book, List<Watchlist> lists, Rulebook law) {
    return new Screening(
        book, lists, new Reference(DATA.chips(), DATA.countryGroups(), DATA.rentalPrices()), law);
  }

  static List<Watchlist> lists() {
    return List.of(LIST);
  }

  static Rulebook law() {
    return RULES;
  }

  private static Determination determine(RandomBook book, String deal, LocalDate on) {
    Book made = book.book();
    return screening(made).determine(deal(made, deal), AsOf.on(on));
  }

  private static Deal deal(Book book, String key) {
    return Objects.requireNonNull(book.deals().get(new DealId(key)));
  }

  /** Tries a property on the first deal of random books, on each day. */
  private static void each(long seed, Property property) {
    Random random = new Random(seed);
    for (int i = 0; i < BOOKS; i++) {
      RandomBook book = RandomBook.of(random);
      for (LocalDate on : DAYS) {
        property.holds(book, on, "seed " + seed + ", book " + i + ", " + on);
      }
    }
  }

  private interface Property {
    void holds(RandomBook book, LocalDate on, String place);
  }

  @Test
  void whatIsUnknownIsNeverClear() {
    each(
        SEED,
        (book, on, place) -> {
          Determination answer = determine(book, "D", on);
          boolean unnamed =
              answer.chain().ends().stream()
                  .anyMatch(
                      end -> end.party().isEmpty() || end.certainty() != Certainty.ESTABLISHED);
          boolean owners = answer.test(ScreeningTest.OWNED).answer().open();
          if (unnamed || owners) {
            assertThat(answer.verdict()).as(place).isNotEqualTo(Verdict.CLEAR);
          }
        });
  }

  @Test
  void anUnknownItemIsNeverClear() {
    for (LocalDate on : DAYS) {
      for (String place : List.of("CN", "MY", "FR", "SG")) {
        RandomBook book =
            new RandomBook()
                .ownedCompany("supplier", "US")
                .ownedCompany("a", place)
                .deal(plain("Unheard-of 9000", "a", place));
        assertThat(determine(book, "D", on).verdict())
            .as(on + " to " + place)
            .isNotEqualTo(Verdict.CLEAR);
      }
    }
  }

  private static Sale plain(String item, String to, String destination) {
    return new Sale(
        "D",
        DealKind.SALE,
        "supplier",
        to,
        item,
        "US",
        destination,
        Optional.of(to),
        List.of(),
        LocalDate.of(2023, 1, 1));
  }

  @Test
  void aListedEndUserNeverMakesTheVerdictMilder() {
    each(
        SEED + 1,
        (book, on, place) -> {
          RandomBook more = book.shuffled(new Random(1));
          more.stated("D", Optional.of("listed"), Certainty.UNKNOWN, Certainty.UNKNOWN);
          assertThat(determine(more, "D", on).verdict())
              .as(place)
              .isLessThanOrEqualTo(determine(book, "D", on).verdict());
        });
  }

  @Test
  void aLargerStakeOfAListedOwnerNeverMakesTheVerdictMilder() {
    each(
        SEED + 2,
        (book, on, place) -> {
          RandomBook more = book.shuffled(new Random(1));
          List<OwnershipStake> raised =
              book.stakes.stream()
                  .map(
                      stake ->
                          stake.owner().equals(RandomBook.id("listed"))
                              ? new OwnershipStake(
                                  stake.owner(),
                                  stake.owned(),
                                  Share.exactly("100"),
                                  stake.kind(),
                                  stake.held(),
                                  stake.provenance())
                              : stake)
                  .toList();
          more.stakes = raised;
          assertThat(determine(more, "D", on).verdict())
              .as(place)
              .isLessThanOrEqualTo(determine(book, "D", on).verdict());
        });
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Random random = new Random(SEED);
    each(
        SEED + 3,
        (book, on, place) ->
            assertThat(determine(book.shuffled(random), "D", on))
                .as(place)
                .isEqualTo(determine(book, "D", on)));
  }

  @Test
  void equalQuestionsGetEqualAnswers() {
    each(
        SEED + 4,
        (book, on, place) -> {
          Book made = book.book();
          Screening screening = screening(made);
          Determination first = screening.determine(deal(made, "D"), AsOf.on(on));
          assertThat(screening.determine(deal(made, "D"), AsOf.on(on))).as(place).isEqualTo(first);
          assertThat(determine(book, "D", on)).as(place).isEqualTo(first);
        });
  }

  @Test
  void hongKongAndChinaAreOneDestination() {
    for (String item : RandomBook.ITEMS) {
      for (LocalDate on : DAYS) {
        RandomBook china = to("CN", item);
        RandomBook hongKong = to("HK", item);
        assertThat(determine(hongKong, "D", on).verdict())
            .as(item + " on " + on)
            .isEqualTo(determine(china, "D", on).verdict());
      }
    }
  }

  private static RandomBook to(String destination, String item) {
    return new RandomBook()
        .ownedCompany("supplier", "US")
        .ownedCompany("a", "CN")
        .deal(plain(item, "a", destination));
  }

  @Test
  void aRentalOfComputingPowerNeverNeedsALicenceUnder742Point6() {
    each(
        SEED + 5,
        (book, on, place) -> {
          Book made = book.book();
          for (Deal deal : made.deals().values()) {
            if (deal.kind() == DealKind.CLOUD_RENTAL) {
              assertThat(screening(made).determine(deal, AsOf.on(on)).findings())
                  .as(place)
                  .noneMatch(finding -> finding.provision().contains("742.6"));
            }
          }
        });
  }

  @Test
  void onlyLawOfTheDayIsCited() {
    each(
        SEED + 6,
        (book, on, place) -> {
          for (Finding finding : determine(book, "D", on).findings()) {
            Provision provision = Objects.requireNonNull(PROVISIONS.get(finding.provision()));
            assertThat(provision.standing(on)).as(place).contains(finding.standing());
          }
        });
  }

  @Test
  void aTraderInBetweenNeverReleasesADealWithAListedParty() {
    for (String item : RandomBook.ITEMS) {
      for (LocalDate on : DAYS) {
        RandomBook direct =
            new RandomBook()
                .ownedCompany("supplier", "US")
                .listed("listed")
                .deal(plain(item, "listed", "CN"));
        RandomBook through =
            new RandomBook()
                .ownedCompany("supplier", "US")
                .listed("listed")
                .ownedCompany("trader", "SG", "trader")
                .deal(
                    new Sale(
                        "D",
                        DealKind.SALE,
                        "supplier",
                        "trader",
                        item,
                        "US",
                        "SG",
                        Optional.empty(),
                        List.of(),
                        LocalDate.of(2023, 1, 1)))
                .deal(
                    new Sale(
                        "E",
                        DealKind.SALE,
                        "trader",
                        "listed",
                        item,
                        "SG",
                        "CN",
                        Optional.empty(),
                        List.of(new DealId("D")),
                        LocalDate.of(2023, 1, 1)));
        assertThat(determine(direct, "D", on).verdict()).isEqualTo(Verdict.LICENSE_REQUIRED);
        Determination first = determine(through, "D", on);
        assertThat(first.verdict())
            .as(item + " on " + on)
            .isLessThanOrEqualTo(Verdict.LEGAL_BUT_RISKY);
        assertThat(first.hold()).as(item + " on " + on).isTrue();
      }
    }
  }

  @Test
  void aBookWithoutDealsIsScreenedWithoutComplaint() {
    assertThat(screening(new RandomBook().book()).book().deals()).isEqualTo(new TreeMap<>());
  }
}
