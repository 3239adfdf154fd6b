package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.downstream.party.PartyKind;
import org.downstream.rule.Change;
import org.downstream.rule.Effect;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.screening.Book;
import org.downstream.screening.Determination;
import org.downstream.screening.Flip;
import org.downstream.screening.Screening;
import org.downstream.screening.WhatIf;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealKind;
import org.downstream.watchlist.ListChange;
import org.downstream.watchlist.Watchlist;
import org.downstream.watchlist.WatchlistIndex;
import org.junit.jupiter.api.Test;

/** A supposition answered where it reaches gives what two whole screenings give. */
class WhatIfPropertiesTest {

  private static final long SEED = 20_271;
  private static final int BOOKS = 250;
  private static final List<Watchlist> LISTS = ScreeningPropertiesTest.lists();
  private static final Rulebook LAW = ScreeningPropertiesTest.law();

  private record Supposed(List<Change> law, List<ListChange> lists) {
    String words() {
      return law.stream().map(Change::words).collect(Collectors.joining("; "))
          + lists.stream().map(ListChange::words).collect(Collectors.joining("; "));
    }
  }

  private static LocalDate day(Random random) {
    return random.nextBoolean()
        ? LocalDate.of(2022, 6, 1).plusDays(random.nextInt(400))
        : LocalDate.of(2022, 1, 1).plusDays(random.nextInt(5 * 365));
  }

  /** Any provision; often one that classifies an item or requires a licence. */
  private static Provision provision(Random random) {
    Optional<Effect> effect =
        switch (random.nextInt(4)) {
          case 0 -> Optional.of(Effect.CLASSIFIES);
          case 1 -> Optional.of(Effect.REQUIRES_LICENSE);
          default -> Optional.empty();
        };
    return RandomBook.any(
        LAW.provisions().stream()
            .filter(each -> effect.isEmpty() || effect.get() == each.outcome().effect())
            .toList(),
        random);
  }

  private static Change change(Random random) {
    Provision provision = provision(random);
    LocalDate day = day(random);
    return switch (random.nextInt(4)) {
      case 0 -> new Change.Enact(provision.id(), day);
      case 1 -> new Change.Repeal(provision.id(), day);
      case 2 -> Change.Stay.until(provision, day);
      default ->
          new Change.Stay(provision.id(), Optional.of(day), day.plusDays(1L + random.nextInt(900)));
    };
  }

  private static Supposed supposed(Book book, Random random) {
    List<Change> law = new ArrayList<>();
    List<ListChange> lists = new ArrayList<>();
    int kind = random.nextInt(5);
    if (kind <= 2 || kind == 4) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        law.add(change(random));
      }
    }
    if (kind >= 3) {
      lists.add(
          random.nextBoolean()
              ? ListChange.Delisting.of("iFlytek", WatchlistIndex.of(LISTS))
              : ListChange.Listing.of(
                  RandomBook.any(List.copyOf(book.parties().values()), random)));
    }
    return new Supposed(law, lists);
  }

  private static RandomBook book(Random random) {
    RandomBook made = RandomBook.of(random);
    if (random.nextInt(4) == 0) {
      made.company("a", "SG", "retail");
      made.deal(
          new RandomBook.Sale(
              "G",
              DealKind.SALE,
              "supplier",
              "a",
              RandomBook.any(List.of("RTX 4090", "RTX 4090D"), random),
              "US",
              "SG",
              Optional.empty(),
              List.of(),
              day(random)));
    }
    if (random.nextInt(6) == 0) {
      made.party("b", "iFlytek Branch Example", PartyKind.COMPANY, "CN", "software");
    }
    return made;
  }

  @Test
  void whatIsAnsweredAgainGivesWhatTwoWholeScreeningsGive() {
    Random random = new Random(SEED);
    int answered = 0;
    int flipped = 0;
    int left = 0;
    for (int i = 0; i < BOOKS; i++) {
      Book book = book(random).book();
      Supposed supposed = supposed(book, random);
      Rulebook law = LAW.with(supposed.law());
      List<Watchlist> lists = ListChange.apply(supposed.lists(), LISTS);
      WhatIf whatIf = new WhatIf(ScreeningPropertiesTest.screening(book, LISTS, LAW), lists, law);
      Screening before = ScreeningPropertiesTest.screening(book, LISTS, LAW);
      Screening after = ScreeningPropertiesTest.screening(book, lists, law);
      for (Deal deal : book.deals().values()) {
        for (AsOf asOf : List.of(AsOf.on(deal.date()), AsOf.on(day(random)))) {
          Flip whole = Flip.between(before.determine(deal, asOf), after.determine(deal, asOf));
          Optional<Flip> part = whatIf.flip(deal, asOf);
          String place = "book " + i + ", " + deal.id() + ", " + asOf + ": " + supposed.words();
          if (part.isPresent()) {
            assertThat(part.get()).as(place).isEqualTo(whole);
            answered++;
            flipped += whole.answerChanges() || whole.onlyGroundsChange() ? 1 : 0;
          } else {
            assertSame(place, whole);
            left++;
          }
        }
      }
    }
    assertThat(flipped).as("deals that flip").isGreaterThan(20);
    assertThat(answered).as("deals that are answered again").isGreaterThan(flipped);
    assertThat(left).as("deals that are left out").isGreaterThan(answered);
  }

  private static void assertSame(String place, Flip whole) {
    assertThat(whole.answerChanges()).as(place).isFalse();
    assertThat(whole.because()).as(place).isEmpty();
    assertThat(whole.tests()).as(place).isEmpty();
    Determination before = whole.before();
    Determination after = whole.after();
    assertThat(after.missing()).as(place).isEqualTo(before.missing());
    assertThat(said(after)).as(place).isEqualTo(said(before));
    assertThat(after.classification()).as(place).isEqualTo(before.classification());
    assertThat(after.findings()).as(place).hasSameSizeAs(before.findings());
  }

  /** What the tests say, but for the citations: a supposition stands first among them. */
  private static List<String> said(Determination answer) {
    return answer.tests().stream()
        .flatMap(
            test ->
                test.findings().stream()
                    .map(
                        each ->
                            String.join(
                                " | ",
                                test.test().code(),
                                each.subject(),
                                each.answer().name(),
                                each.statement())))
        .toList();
  }
}
