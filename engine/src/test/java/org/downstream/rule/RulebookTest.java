package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.trade.ActKind;
import org.junit.jupiter.api.Test;

/** The selection by date against a scan over all provisions. */
class RulebookTest {

  private static final long SEED = 20221021;
  private static final LocalDate START = LocalDate.of(2022, 1, 1);

  @Test
  void theSelectionIsTheScanOnEveryDayOnWhichAnythingChangesAndAroundIt() {
    Random random = new Random(SEED);
    for (int book = 0; book < 40; book++) {
      List<Provision> provisions = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        provisions.add(random(i, random));
      }
      Rulebook rulebook = new Rulebook(provisions, "");
      for (LocalDate day : around(provisions)) {
        String place = "seed " + SEED + ", rulebook " + book + ", " + day;
        for (ActKind act : ActKind.values()) {
          assertThat(rulebook.on(day, act))
              .as(place)
              .containsExactlyInAnyOrderElementsOf(
                  provisions.stream()
                      .filter(each -> each.standing(day).isPresent())
                      .filter(each -> each.scope() != Provision.Scope.ITEM)
                      .filter(each -> each.acts().contains(act))
                      .toList());
        }
        assertThat(rulebook.itemTests(day))
            .as(place)
            .containsExactlyInAnyOrderElementsOf(
                provisions.stream()
                    .filter(each -> each.standing(day).isPresent())
                    .filter(each -> each.scope() == Provision.Scope.ITEM)
                    .toList());
      }
    }
  }

  @Test
  void provisionsAreSortedByTheirId() {
    Provision one = Law.provision("b", Effect.EXPLAINS, Law.from("2022-01-01"), fixed());
    Provision other = Law.provision("a", Effect.EXPLAINS, Law.from("2022-01-01"), fixed());

    assertThat(new Rulebook(List.of(one, other), "").on(START, ActKind.EXPORT))
        .containsExactly(other, one);
  }

  @Test
  void anEmptyRulebookSaysNothingOnAnyDay() {
    assertThat(new Rulebook(List.of(), "").on(LocalDate.MIN, ActKind.EXPORT)).isEmpty();
    assertThat(new Rulebook(List.of(), "").itemTests(LocalDate.MAX)).isEmpty();
  }

  private static Expression fixed() {
    return Law.always(Certainty.ESTABLISHED);
  }

  private static Provision random(int i, Random random) {
    Provision.Scope scope = Provision.Scope.values()[random.nextInt(3)];
    Provision made =
        Law.provision("p" + i, Law.outcome(Effect.EXPLAINS), clocks(random), scope, fixed());
    Set<ActKind> acts = new TreeSet<>();
    for (ActKind act : ActKind.values()) {
      if (random.nextBoolean()) {
        acts.add(act);
      }
    }
    return new Provision(
        made.id(),
        made.title(),
        made.note(),
        made.citations(),
        true,
        made.clocks(),
        made.savings(),
        made.addressees(),
        made.named(),
        made.scope(),
        acts,
        made.condition(),
        made.outcome(),
        made.cases());
  }

  private static Clocks clocks(Random random) {
    LocalDate from = START.plusDays(random.nextInt(60));
    LocalDate to = from.plusDays(random.nextInt(30));
    LocalDate again = to.plusDays(2 + random.nextInt(20));
    Period first = random.nextInt(8) == 0 ? Period.ALWAYS : new Period(from, to);
    boolean twice = !first.equals(Period.ALWAYS) && random.nextBoolean();
    return new Clocks(
        twice ? InForce.of(first, Period.since(again)) : InForce.of(first),
        random.nextBoolean() ? LocalDate.MIN : START.plusDays(random.nextInt(90)),
        InForce.NEVER,
        random.nextBoolean() ? InForce.NEVER : InForce.of(Period.since(to)),
        InForce.NEVER,
        random.nextInt(6) == 0);
  }

  private static Set<LocalDate> around(List<Provision> provisions) {
    Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN, LocalDate.MAX, START));
    for (Provision each : provisions) {
      List<LocalDate> changes = new ArrayList<>(List.of(each.clocks().complyFrom()));
      for (Period period : each.clocks().text().periods()) {
        changes.addAll(List.of(period.from(), period.to()));
      }
      for (LocalDate day : changes) {
        days.add(day);
        if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
          days.addAll(List.of(day.minusDays(1), day.plusDays(1)));
        }
      }
    }
    return days;
  }

  @Test
  void aTextIsThereOnItsDaysWhetherItBindsOrNot() {
    Provision ended =
        Law.provision("ended", Effect.EXPLAINS, during("2022-01-01", "2022-01-31"), fixed());
    Provision later = Law.provision("later", Effect.EXPLAINS, Law.from("2022-02-01"), fixed());
    Rulebook rulebook = new Rulebook(List.of(ended, later), "");

    assertThat(rulebook.inTextOn(Law.day("2021-12-31"))).isEmpty();
    assertThat(rulebook.inTextOn(Law.day("2022-01-31"))).containsExactly(ended);
    assertThat(rulebook.inTextOn(Law.day("2022-02-01"))).containsExactly(later);
    assertThat(rulebook.on(Law.day("2022-01-31"), ActKind.EXPORT))
        .as("not yet to be complied with")
        .isEmpty();
  }

  private static Clocks during(String from, String to) {
    return new Clocks(
        Law.days(from, to),
        Law.day("2022-03-01"),
        InForce.NEVER,
        InForce.NEVER,
        InForce.NEVER,
        false);
  }

  @Test
  void aNameThatIsTheLastSegmentOfOneIdIsNotTakenForAPartOfAnother() {
    Provision flag =
        Law.provision("us-ear/flags/rf-01", Effect.EXPLAINS, Law.from("2022-01-01"), fixed());
    Provision other =
        Law.provision("us-ear/flags/rf-01-b", Effect.EXPLAINS, Law.from("2022-01-01"), fixed());
    Provision odd =
        Law.provision("us-ear/flags/odd--one", Effect.EXPLAINS, Law.from("2022-01-01"), fixed());
    Rulebook rulebook = new Rulebook(List.of(flag, other, odd), "");

    assertThat(rulebook.named("rf-01")).containsExactly(flag);
    assertThat(rulebook.named("b")).containsExactly(other);
    assertThat(rulebook.named("rf")).containsExactly(flag, other);
    assertThat(rulebook.named("")).isEmpty();
  }

  @Test
  void aHyphenAndAnUnderscoreAreTheSameInAPartOfAName() {
    Provision hyphens =
        Law.provision("us-ear/item/3a090-a-text", Effect.EXPLAINS, Law.from("2022-01-01"), fixed());
    Provision underscores =
        Law.provision("us-ear/item/4a090_a_text", Effect.EXPLAINS, Law.from("2022-01-01"), fixed());
    Rulebook rulebook = new Rulebook(List.of(hyphens, underscores), "");

    assertThat(rulebook.named("3a090_a")).containsExactly(hyphens);
    assertThat(rulebook.named("4a090-a")).containsExactly(underscores);
  }
}
