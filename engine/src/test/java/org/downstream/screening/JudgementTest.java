package org.downstream.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.screening.MadeUpBook.MadeUpDeal.sale;

import java.time.LocalDate;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Clocks;
import org.downstream.rule.Effect;
import org.downstream.rule.Law;
import org.downstream.rule.Provision;
import org.downstream.rule.Standing;
import org.downstream.rule.Weight;
import org.downstream.time.InForce;
import org.downstream.watchlist.ReviewPolicy;
import org.junit.jupiter.api.Test;

/** The most severe settled outcome wins, and what is open is never clear. */
class JudgementTest {

  /** A deal of which everything is known. */
  private final MadeUpBook known =
      new MadeUpBook()
          .company("maker", "US")
          .company("buyer", "FR")
          .person("owner", "FR")
          .holds("owner", "100", "buyer")
          .deal(sale("D", "maker", "buyer").ships("US", "FR").forUser("buyer"));

  private static Provision met(String id, Effect effect) {
    return Law.provision(id, effect, Law.from("2020-01-01"), Law.always(Certainty.ESTABLISHED));
  }

  private static Provision open(String id, Effect effect, Certainty how) {
    return Law.provision(id, effect, Law.from("2020-01-01"), Law.always(how));
  }

  private static Provision exception(String id, String lifts) {
    return Law.provision(
        id,
        Law.exception(lifts),
        Law.from("2020-01-01"),
        Provision.Scope.DEAL,
        Law.always(Certainty.ESTABLISHED));
  }

  private static Provision flag(String id, Weight weight) {
    return Law.provision(
        id,
        Law.flag(weight),
        Law.from("2020-01-01"),
        Provision.Scope.DEAL,
        Law.always(Certainty.ESTABLISHED));
  }

  private Determination of(Provision... provisions) {
    return MadeUpScreening.determine(known, "D", provisions);
  }

  @Test
  void aDealOfWhichEverythingIsKnownAndNothingIsSaidIsClear() {
    assertThat(of().verdict()).isEqualTo(Verdict.CLEAR);
    assertThat(of().hold()).isFalse();
    assertThat(of().missing()).isEmpty();
  }

  @Test
  void theMostSevereOutcomeWinsAndAllAreKept() {
    Provision prohibits = met("a", Effect.PROHIBITS);
    Provision licence = met("b", Effect.REQUIRES_LICENSE);
    Provision excepts = exception("c", "b");
    Provision flag = flag("d", Weight.LOW);

    assertThat(of(flag, excepts, licence, prohibits).verdict()).isEqualTo(Verdict.PROHIBITED);
    assertThat(of(flag, excepts, licence, prohibits).findings()).hasSize(4);
    assertThat(of(flag, licence).verdict()).isEqualTo(Verdict.LICENSE_REQUIRED);
    assertThat(of(flag, licence).policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(of(flag, excepts, licence).verdict()).isEqualTo(Verdict.EXCEPTION);
    assertThat(of(flag, excepts, licence).policy()).isEmpty();
    assertThat(of(flag, excepts, licence).hold()).isTrue();
    assertThat(of(flag).verdict()).isEqualTo(Verdict.LEGAL_BUT_RISKY);
    assertThat(of(met("e", Effect.EXPLAINS)).verdict()).isEqualTo(Verdict.CLEAR);
  }

  @Test
  void anExceptionIsOfNoUseWhileARequirementStandsThatItDoesNotLift() {
    Provision lifted = met("b", Effect.REQUIRES_LICENSE);
    Provision other = met("x", Effect.REQUIRES_LICENSE);

    Determination answer = of(exception("c", "b"), lifted, other);

    assertThat(answer.verdict()).isEqualTo(Verdict.LICENSE_REQUIRED);
    assertThat(answer.policy()).contains(ReviewPolicy.PRESUMPTION_OF_DENIAL);
  }

  @Test
  void anExceptionWithNothingToLiftIsNotMentioned() {
    assertThat(of(exception("c", "b")).findings()).isEmpty();
    assertThat(of(exception("c", "b")).verdict()).isEqualTo(Verdict.CLEAR);
  }

  @Test
  void anExceptionWhoseConditionIsOpenDoesNotLift() {
    Provision open =
        Law.provision(
            "c",
            Law.exception("b"),
            Law.from("2020-01-01"),
            Provision.Scope.DEAL,
            Law.always(Certainty.POSSIBLE));
    assertThat(of(open, met("b", Effect.REQUIRES_LICENSE)).verdict())
        .isEqualTo(Verdict.LICENSE_REQUIRED);
  }

  @Test
  void aRequirementThatIsOpenIsNeverClear() {
    for (Effect effect : new Effect[] {Effect.PROHIBITS, Effect.REQUIRES_LICENSE}) {
      for (Certainty how : new Certainty[] {Certainty.POSSIBLE, Certainty.UNKNOWN}) {
        assertThat(of(open("a", effect, how)).verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(of(open("a", effect, how)).hold()).isTrue();
      }
    }
  }

  @Test
  void aTestThatIsOpenIsNeverClear() {
    MadeUpBook unknownOwners =
        new MadeUpBook()
            .company("maker", "US")
            .company("buyer", "FR")
            .deal(sale("D", "maker", "buyer").ships("US", "FR").forUser("buyer"));

    Determination answer = MadeUpScreening.determine(unknownOwners, "D");

    assertThat(answer.test(ScreeningTest.OWNED).answer()).isEqualTo(Certainty.UNKNOWN);
    assertThat(answer.verdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(answer.missing()).isNotEmpty();
  }

  @Test
  void anItemThatIsNotInTheCatalogueIsNeverClear() {
    MadeUpBook unknownItem =
        new MadeUpBook()
            .company("maker", "US")
            .company("buyer", "FR")
            .person("owner", "FR")
            .holds("owner", "100", "buyer")
            .deal(
                sale("D", "maker", "buyer")
                    .of("unheard-of 9000")
                    .ships("US", "FR")
                    .forUser("buyer"));

    Determination answer = MadeUpScreening.determine(unknownItem, "D");

    assertThat(answer.verdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(answer.missing()).extracting(each -> each.fact()).contains("item.known");
  }

  @Test
  void oneHighFlagOrTwoMediumOnesHold() {
    assertThat(of(flag("a", Weight.LOW), flag("b", Weight.LOW)).hold()).isFalse();
    assertThat(of(flag("a", Weight.MEDIUM), flag("b", Weight.LOW)).hold()).isFalse();
    assertThat(of(flag("a", Weight.MEDIUM), flag("b", Weight.MEDIUM)).hold()).isTrue();
    assertThat(of(flag("a", Weight.HIGH)).hold()).isTrue();
  }

  @Test
  void aFlagOfNoWeightDoesNotReleaseADealThatMayNeedALicence() {
    Provision perhaps = open("a", Effect.REQUIRES_LICENSE, Certainty.UNKNOWN);

    assertThat(of(perhaps).hold()).isTrue();
    assertThat(of(perhaps, flag("b", Weight.LOW)).hold()).isTrue();
  }

  @Test
  void aStayedRequirementIsShownAndDecidesNothing() {
    Clocks stayed =
        new Clocks(
            Law.since("2020-01-01"),
            LocalDate.MIN,
            InForce.NEVER,
            Law.since("2025-01-01"),
            InForce.NEVER,
            false);
    Provision provision =
        Law.provision("a", Effect.REQUIRES_LICENSE, stayed, Law.always(Certainty.ESTABLISHED));

    assertThat(of(provision).verdict()).isEqualTo(Verdict.CLEAR);
    assertThat(of(provision).findings().get(0).standing()).isEqualTo(Standing.STAYED);
  }

  @Test
  void aRequirementThatIsNotEnforcedIsARisk() {
    Clocks notEnforced =
        new Clocks(
            Law.since("2020-01-01"),
            LocalDate.MIN,
            Law.since("2025-05-13"),
            InForce.NEVER,
            InForce.NEVER,
            false);
    Provision provision =
        Law.provision("a", Effect.REQUIRES_LICENSE, notEnforced, Law.always(Certainty.ESTABLISHED));

    assertThat(of(provision).verdict()).isEqualTo(Verdict.LEGAL_BUT_RISKY);
    assertThat(of(provision).standing()).isEqualTo(Standing.NOT_ENFORCED);
    assertThat(of(provision).policy()).isEqualTo(Optional.empty());
  }
}
