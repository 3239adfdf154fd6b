package org.downstream.sources.rulebook;

import static org.downstream.sources.rulebook.YamlPlace.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.rule.Clocks;
import org.downstream.rule.Effect;
import org.downstream.rule.Fact;
import org.downstream.rule.Outcome;
import org.downstream.rule.Provision;
import org.downstream.rule.ProvisionCase;
import org.downstream.rule.Savings;
import org.downstream.rule.Weight;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.trade.ActKind;
import org.downstream.watchlist.ReviewPolicy;

/** Reads one provision. Without citation, dates and a worked case it is refused. */
final class ProvisionReader {

  private static final Set<String> KEYS =
      ordered(
          "id",
          "title",
          "note",
          "citations",
          "verified",
          "text",
          "comply_from",
          "not_enforced",
          "stayed",
          "unverified",
          "proposal",
          "savings",
          "addressees",
          "named",
          "for_each",
          "acts",
          "condition",
          "outcome",
          "cases");
  private static final Set<String> OUTCOME =
      ordered("effect", "policy", "weight", "question", "duty", "paragraph", "lifts", "conditions");
  private static final Set<String> SAVINGS =
      ordered("aboard", "until", "when", "citation", "verified");
  private static final Set<String> CASE = ordered("name", "on", "facts", "expect", "policy");

  private final CelConditions conditions;

  ProvisionReader(CelConditions conditions) {
    this.conditions = conditions;
  }

  private static Set<String> ordered(String... keys) {
    return new TreeSet<>(List.of(keys));
  }

  /** Every key that a provision, its outcome and its cases may have. */
  static Set<String> keys() {
    Set<String> all = new TreeSet<>(KEYS);
    all.addAll(OUTCOME);
    all.addAll(SAVINGS);
    all.addAll(CASE);
    return all;
  }

  Provision read(String id, YamlPlace file) {
    Map<String, YamlPlace> keys = file.keys(KEYS);
    YamlPlace idPlace = required(keys, "id", file);
    if (!idPlace.text().equals(id)) {
      throw idPlace.refuse("The id \"" + idPlace.text() + "\" is not the path \"" + id + "\".");
    }
    List<Citation> citations = required(keys, "citations", file).each(ProvisionReader::citation);
    if (citations.isEmpty()) {
      throw required(keys, "citations", file).refuse("A provision needs a citation.");
    }
    List<ProvisionCase> cases = required(keys, "cases", file).each(this::workedCase);
    if (cases.isEmpty()) {
      throw required(keys, "cases", file).refuse("A provision needs a worked case.");
    }
    return new Provision(
        id,
        required(keys, "title", file).filledText(),
        Optional.ofNullable(keys.get("note")).map(YamlPlace::text).orElse(""),
        citations,
        required(keys, "verified", file).yes(),
        clocks(keys, file),
        Optional.ofNullable(keys.get("savings"))
            .map(place -> place.each(this::savings))
            .orElse(List.of()),
        texts(keys, "addressees"),
        texts(keys, "named"),
        required(keys, "for_each", file).code(Provision.Scope.class),
        acts(keys, file),
        conditions.read(required(keys, "condition", file)),
        outcome(required(keys, "outcome", file)),
        cases);
  }

  private static List<String> texts(Map<String, YamlPlace> keys, String key) {
    return Optional.ofNullable(keys.get(key))
        .map(place -> place.each(YamlPlace::filledText))
        .orElse(List.of());
  }

  private static Citation citation(YamlPlace place) {
    Map<String, YamlPlace> keys = place.keys(ordered("text", "address"));
    return new Citation(
        required(keys, "text", place).filledText(),
        Optional.ofNullable(keys.get("address")).map(YamlPlace::text).orElse(""));
  }

  private static Clocks clocks(Map<String, YamlPlace> keys, YamlPlace file) {
    return new Clocks(
        inForce(Optional.of(required(keys, "text", file))),
        Optional.ofNullable(keys.get("comply_from")).map(YamlPlace::date).orElse(LocalDate.MIN),
        inForce(Optional.ofNullable(keys.get("not_enforced"))),
        inForce(Optional.ofNullable(keys.get("stayed"))),
        inForce(Optional.ofNullable(keys.get("unverified"))),
        Optional.ofNullable(keys.get("proposal")).map(YamlPlace::yes).orElse(false));
  }

  private static InForce inForce(Optional<YamlPlace> place) {
    if (place.isEmpty()) {
      return InForce.NEVER;
    }
    try {
      return new InForce(place.get().each(ProvisionReader::period));
    } catch (IllegalArgumentException e) {
      throw place.get().refuse(String.valueOf(e.getMessage()));
    }
  }

  private static Period period(YamlPlace place) {
    Map<String, YamlPlace> keys = place.keys(ordered("from", "to", "citation"));
    return period(required(keys, "from", place).date(), keys, place);
  }

  private static Period period(LocalDate from, Map<String, YamlPlace> keys, YamlPlace place) {
    try {
      return new Period(
          from, Optional.ofNullable(keys.get("to")).map(YamlPlace::date).orElse(LocalDate.MAX));
    } catch (IllegalArgumentException e) {
      throw place.refuse(String.valueOf(e.getMessage()));
    }
  }

  private Savings savings(YamlPlace place) {
    Map<String, YamlPlace> keys = place.keys(SAVINGS);
    try {
      return new Savings(
          required(keys, "aboard", place).date(),
          required(keys, "until", place).date(),
          Optional.ofNullable(keys.get("when")).map(conditions::read),
          required(keys, "citation", place).filledText(),
          required(keys, "verified", place).yes());
    } catch (IllegalArgumentException e) {
      throw place.refuse(String.valueOf(e.getMessage()));
    }
  }

  private static Set<ActKind> acts(Map<String, YamlPlace> keys, YamlPlace file) {
    YamlPlace place = required(keys, "acts", file);
    if (!place.isList()) {
      if (place.text().equals("all")) {
        return EnumSet.allOf(ActKind.class);
      }
      throw place.refuse("Expected a list of acts, or all.");
    }
    List<ActKind> named = place.each(each -> each.code(ActKind.class));
    return Set.copyOf(named);
  }

  private Outcome outcome(YamlPlace place) {
    Map<String, YamlPlace> keys = place.keys(OUTCOME);
    Effect effect = required(keys, "effect", place).code(Effect.class);
    Optional<YamlPlace> policy = Optional.ofNullable(keys.get("policy"));
    boolean ofEntry = policy.isPresent() && !policy.get().isList();
    if (ofEntry && !policy.get().text().equals("of_entry")) {
      throw policy.get().refuse("Expected a list of policies, or of_entry.");
    }
    if (effect == Effect.REQUIRES_LICENSE && policy.isEmpty()) {
      throw place.refuse("A licence requirement needs a review policy.");
    }
    boolean flag = effect == Effect.RAISES_FLAG;
    return new Outcome(
        effect,
        ofEntry ? List.of() : policy.map(each -> each.each(this::policyRow)).orElse(List.of()),
        ofEntry,
        flag ? Optional.of(required(keys, "weight", place).code(Weight.class)) : Optional.empty(),
        flag ? required(keys, "question", place).filledText() : "",
        Optional.ofNullable(keys.get("duty")).map(YamlPlace::yes).orElse(false),
        effect == Effect.CLASSIFIES
            ? Optional.of(fact(required(keys, "paragraph", place)))
            : Optional.empty(),
        lifting(keys, place, effect));
  }

  private static Outcome.Lifting lifting(
      Map<String, YamlPlace> keys, YamlPlace place, Effect effect) {
    boolean given = keys.containsKey("lifts") || keys.containsKey("conditions");
    if (effect != Effect.EXCEPTS) {
      if (given) {
        throw place.refuse("Only an exception has lifts and conditions.\nMaybe effect: excepts.");
      }
      return Outcome.Lifting.NONE;
    }
    List<String> lifts = required(keys, "lifts", place).each(YamlPlace::filledText);
    return new Outcome.Lifting(Set.copyOf(lifts), texts(keys, "conditions"));
  }

  private Outcome.PolicyRow policyRow(YamlPlace place) {
    Map<String, YamlPlace> keys = place.keys(ordered("from", "to", "when", "policy", "citation"));
    return new Outcome.PolicyRow(
        period(
            Optional.ofNullable(keys.get("from")).map(YamlPlace::date).orElse(LocalDate.MIN),
            keys,
            place),
        Optional.ofNullable(keys.get("when")).map(conditions::read),
        required(keys, "policy", place).code(ReviewPolicy.class),
        Optional.ofNullable(keys.get("citation")).map(YamlPlace::text).orElse(""));
  }

  private static Fact fact(YamlPlace place) {
    return Fact.named(place.text())
        .orElseThrow(
            () ->
                place.refuse(
                    "There is no fact \""
                        + place.text()
                        + "\"."
                        + Advice.nearest(place.text(), factNames())));
  }

  private static List<String> factNames() {
    List<String> names = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      names.add(fact.code());
    }
    return names;
  }

  private ProvisionCase workedCase(YamlPlace place) {
    Map<String, YamlPlace> keys = place.keys(CASE);
    Map<String, Object> facts = new LinkedHashMap<>();
    required(keys, "facts", place)
        .anyKeys()
        .forEach(
            (name, value) -> {
              if (Fact.named(name).isEmpty()) {
                throw value.refuse(
                    "There is no fact \"" + name + "\"." + Advice.nearest(name, factNames()));
              }
              facts.put(name, value.plain());
            });
    YamlPlace expect = required(keys, "expect", place);
    return new ProvisionCase(
        required(keys, "name", place).filledText(),
        required(keys, "on", place).date(),
        facts,
        expect.text().equals("not_in_force")
            ? Optional.empty()
            : Optional.of(expect.code(Certainty.class)),
        Optional.ofNullable(keys.get("policy")).map(each -> each.code(ReviewPolicy.class)));
  }
}
