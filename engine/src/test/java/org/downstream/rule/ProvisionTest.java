package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.junit.jupiter.api.Test;

/** Whom a provision binds. */
class ProvisionTest {

  private static Provision to(String... addressees) {
    Provision made =
        Law.provision(
            "letter",
            Effect.REQUIRES_LICENSE,
            Law.from("2025-04-09"),
            Law.always(Certainty.ESTABLISHED));
    return new Provision(
        made.id(),
        made.title(),
        made.note(),
        made.citations(),
        made.verified(),
        made.clocks(),
        made.savings(),
        List.of(addressees),
        made.named(),
        made.scope(),
        made.acts(),
        made.condition(),
        made.outcome(),
        made.cases());
  }

  private static Optional<Standing> on(String day, Provision provision) {
    return provision.standing(Law.day(day));
  }

  @Test
  void aTextWithoutAddresseesBindsEverybody() {
    assertThat(on("2025-04-08", to())).isEmpty();
    assertThat(on("2025-04-09", to())).contains(Standing.IN_FORCE);
  }

  @Test
  void aLetterBindsThoseWhoGotIt() {
    assertThat(on("2025-04-08", to("NVIDIA"))).isEmpty();
    assertThat(on("2025-04-09", to("NVIDIA"))).contains(Standing.ADDRESSEE_ONLY);
  }

  @Test
  void aLetterCanBeStayedLikeAnyText() {
    Change stay =
        new Change.Stay("letter", Optional.of(Law.day("2025-04-09")), Law.day("2025-05-01"));
    assertThat(on("2025-05-01", stay.applyTo(to("NVIDIA")))).contains(Standing.STAYED);
    assertThat(on("2025-05-02", stay.applyTo(to("NVIDIA")))).contains(Standing.ADDRESSEE_ONLY);
    assertThat(stay.hasEffectOn(to("NVIDIA"))).isTrue();
    assertThat(stay.hasEffectOn(to())).isTrue();
  }
}
