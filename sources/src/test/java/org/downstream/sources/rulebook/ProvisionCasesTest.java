package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.downstream.evidence.Certainty;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Outcome;
import org.downstream.rule.Provision;
import org.downstream.rule.ProvisionCase;
import org.downstream.rule.Rulebook;
import org.downstream.sources.reference.ReferenceData;
import org.downstream.watchlist.ReviewPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every worked case of every provision that the product ships. */
class ProvisionCasesTest {

  private static final CountryGroups GROUPS = ReferenceData.load().countryGroups();
  private static final Rulebook RULEBOOK = new RulebookReader(GROUPS.names()).shipped();

  @Test
  void theRulebookIsThere() {
    assertThat(RULEBOOK.provisions()).hasSizeGreaterThanOrEqualTo(40);
  }

  @TestFactory
  Stream<DynamicTest> everyWorkedCaseIsAnsweredAsWritten() {
    return RULEBOOK.provisions().stream()
        .flatMap(
            provision ->
                provision.cases().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                provision.id() + ": " + example.name(),
                                () -> answers(provision, example))));
  }

  private static void answers(Provision provision, ProvisionCase example) {
    if (example.expect().isEmpty()) {
      assertThat(provision.standing(example.on())).isEmpty();
      return;
    }
    assertThat(provision.standing(example.on())).isPresent();
    FactSheet sheet = sheet(example);
    assertThat(provision.met(sheet)).isEqualTo(example.expect().get());
    example.policy().ifPresent(policy -> assertThat(policy(provision, sheet)).contains(policy));
  }

  private static Optional<ReviewPolicy> policy(Provision provision, FactSheet sheet) {
    for (Outcome.PolicyRow row : provision.outcome().policies()) {
      boolean met =
          row.when()
              .map(when -> when.expression().truth(sheet) == Certainty.ESTABLISHED)
              .orElse(true);
      if (row.during().contains(sheet.on()) && met) {
        return Optional.of(row.policy());
      }
    }
    return Optional.empty();
  }

  private static FactSheet sheet(ProvisionCase example) {
    FactSheet sheet = new FactSheet(example.on(), GROUPS);
    for (Map.Entry<String, Object> each : example.facts().entrySet()) {
      put(Fact.named(each.getKey()).orElseThrow(), each.getValue(), sheet);
    }
    return sheet;
  }

  private static void put(Fact fact, Object value, FactSheet sheet) {
    switch (fact.type()) {
      case TRUTH -> sheet.truth(fact, certainty((String) value), List::<Evidence>of);
      case NUMBER -> sheet.number(fact, Optional.of(new BigDecimal((String) value)), List::of);
      case TEXT -> sheet.text(fact, Optional.of((String) value), List::of);
      case SET -> sheet.set(fact, Optional.of(words(value)), List::of);
    }
  }

  private static Set<String> words(Object value) {
    List<String> words = new ArrayList<>();
    ((List<?>) value).forEach(each -> words.add((String) each));
    return Set.copyOf(words);
  }

  private static Certainty certainty(String text) {
    return switch (text) {
      case "true" -> Certainty.ESTABLISHED;
      case "false" -> Certainty.RULED_OUT;
      default -> Certainty.valueOf(text.toUpperCase(Locale.ROOT));
    };
  }
}
