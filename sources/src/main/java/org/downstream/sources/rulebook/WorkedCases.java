package org.downstream.sources.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.downstream.evidence.Certainty;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Evidence;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Outcome;
import org.downstream.rule.Provision;
import org.downstream.rule.ProvisionCase;
import org.downstream.watchlist.ReviewPolicy;

/** Asks a provision each of its worked cases. */
final class WorkedCases {

  private final CountryGroups groups;

  WorkedCases(CountryGroups groups) {
    this.groups = groups;
  }

  /** Each case that is not answered as it says. */
  List<RulebookProblem> problems(ProvisionFile file) {
    List<RulebookProblem> problems = new ArrayList<>();
    for (int at = 0; at < file.provision().cases().size(); at++) {
      ProvisionCase asked = file.provision().cases().get(at);
      YamlPlace place = file.root().at("/cases/" + at);
      difference(file.provision(), asked)
          .map(
              words ->
                  place.problem(
                      RulebookFault.CASE_FAILED,
                      "The case \"" + asked.name() + "\" of " + asked.on() + " is " + words + "."))
          .ifPresent(problems::add);
    }
    return problems;
  }

  /** How the answer differs from what the case says, or nothing. */
  Optional<String> difference(Provision provision, ProvisionCase asked) {
    FactSheet sheet = sheet(asked);
    Optional<Certainty> found =
        provision.standing(asked.on()).map(standing -> provision.met(sheet));
    if (!found.equals(asked.expect())) {
      return Optional.of(word(found) + ", expected " + word(asked.expect()));
    }
    if (asked.policy().isPresent()) {
      Optional<ReviewPolicy> policy = policy(provision, sheet);
      if (!policy.equals(asked.policy())) {
        return Optional.of(
            "under policy "
                + policy.map(WorkedCases::word).orElse("none")
                + ", expected "
                + word(asked.policy().get()));
      }
    }
    return Optional.empty();
  }

  private static String word(Optional<Certainty> answer) {
    return answer.map(WorkedCases::word).orElse("not_in_force");
  }

  private static String word(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
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

  private FactSheet sheet(ProvisionCase asked) {
    FactSheet sheet = new FactSheet(asked.on(), groups);
    for (Map.Entry<String, Object> each : asked.facts().entrySet()) {
      put(Fact.named(each.getKey()).orElseThrow(), each.getValue(), sheet);
    }
    return sheet;
  }

  private static void put(Fact fact, Object value, FactSheet sheet) {
    switch (fact.type()) {
      case TRUTH -> sheet.truth(fact, certainty(value.toString()), List::<Evidence>of);
      case NUMBER ->
          sheet.number(fact, Optional.of(new BigDecimal(value.toString())), List::<Evidence>of);
      case TEXT -> sheet.text(fact, Optional.of(value.toString()), List::<Evidence>of);
      case SET ->
          sheet.set(
              fact,
              Optional.of(
                  ((Collection<?>) value)
                      .stream().map(Object::toString).collect(Collectors.toUnmodifiableSet())),
              List::<Evidence>of);
    }
  }

  private static Certainty certainty(String text) {
    return switch (text) {
      case "true" -> Certainty.ESTABLISHED;
      case "false" -> Certainty.RULED_OUT;
      default -> Certainty.valueOf(text.toUpperCase(Locale.ROOT));
    };
  }
}
