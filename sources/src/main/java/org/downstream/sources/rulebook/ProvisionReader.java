package org.downstream.sources.rulebook;

import static org.downstream.sources.rulebook.YamlPlace.required;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  private static final Map<String, Effect> OWNER =
      Map.of(
          "policy", Effect.REQUIRES_LICENSE,
          "weight", Effect.RAISES_FLAG,
          "question", Effect.RAISES_FLAG,
          "duty", Effect.RAISES_FLAG,
          "paragraph", Effect.CLASSIFIES,
          "lifts", Effect.EXCEPTS,
          "conditions", Effect.EXCEPTS);

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
    all.addAll(CaseReader.KEYS);
    return all;
  }

  /**
   * The provision in that file.
   *
   * @throws Refusal with every mistake in it
   */
  Provision read(String id, YamlPlace file) {
    Map<String, YamlPlace> keys = file.keys(KEYS);
    try {
      return provision(id, keys, file);
    } catch (Refusal first) {
      List<RulebookProblem> all = Refusal.in(parts(id, keys, file));
      throw all.isEmpty() ? first : new Refusal(all);
    }
  }

  private List<Runnable> parts(String id, Map<String, YamlPlace> keys, YamlPlace file) {
    return List.of(
        () -> id(id, required(keys, "id", file)),
        () -> citations(keys, file),
        () -> required(keys, "verified", file).yes(),
        () -> clocks(keys, file),
        () -> required(keys, "for_each", file).code(Provision.Scope.class),
        () -> acts(keys, file),
        () -> conditions.read(required(keys, "condition", file)),
        () -> outcome(required(keys, "outcome", file)),
        () -> cases(keys, file));
  }

  private Provision provision(String id, Map<String, YamlPlace> keys, YamlPlace file) {
    return new Provision(
        id(id, required(keys, "id", file)),
        required(keys, "title", file).filledText(),
        Optional.ofNullable(keys.get("note")).map(YamlPlace::text).orElse(""),
        citations(keys, file),
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
        cases(keys, file));
  }

  private static String id(String path, YamlPlace place) {
    if (!place.text().equals(path)) {
      throw place.refuse(
          RulebookFault.ID_MISMATCH,
          "The id \"" + place.text() + "\" is not the path.\nMaybe \"" + path + "\".");
    }
    return path;
  }

  private static List<Citation> citations(Map<String, YamlPlace> keys, YamlPlace file) {
    YamlPlace place = required(keys, "citations", file);
    return filled(place.each(ProvisionReader::citation), "citation", place);
  }

  private static List<ProvisionCase> cases(Map<String, YamlPlace> keys, YamlPlace file) {
    YamlPlace place = required(keys, "cases", file);
    return filled(place.each(CaseReader::read), "worked case", place);
  }

  private static <T> List<T> filled(List<T> list, String what, YamlPlace place) {
    if (list.isEmpty()) {
      throw place.refuse(RulebookFault.VALUE_EMPTY, "A provision needs a " + what + ".");
    }
    return list;
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
      throw place.get().refuse(RulebookFault.PERIOD_INVALID, String.valueOf(e.getMessage()));
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
      throw place.refuse(RulebookFault.PERIOD_INVALID, String.valueOf(e.getMessage()));
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
      throw place.refuse(RulebookFault.PERIOD_INVALID, String.valueOf(e.getMessage()));
    }
  }

  private static Set<ActKind> acts(Map<String, YamlPlace> keys, YamlPlace file) {
    YamlPlace place = required(keys, "acts", file);
    if (!place.isList()) {
      place.oneOf(Set.of("all"));
      return EnumSet.allOf(ActKind.class);
    }
    List<ActKind> named = place.each(each -> each.code(ActKind.class));
    return Set.copyOf(named);
  }

  private Outcome outcome(YamlPlace place) {
    Map<String, YamlPlace> keys = place.keys(OUTCOME);
    Effect effect = required(keys, "effect", place).code(Effect.class);
    refuseKeysOfOtherEffects(effect, keys, place);
    Optional<YamlPlace> policy = Optional.ofNullable(keys.get("policy"));
    boolean ofEntry = policy.isPresent() && !policy.get().isList();
    boolean flag = effect == Effect.RAISES_FLAG;
    return new Outcome(
        effect,
        ofEntry ? List.of() : policy.map(each -> each.each(this::policyRow)).orElse(List.of()),
        ofEntry,
        flag ? Optional.of(required(keys, "weight", place).code(Weight.class)) : Optional.empty(),
        flag ? required(keys, "question", place).filledText() : "",
        Optional.ofNullable(keys.get("duty")).map(YamlPlace::yes).orElse(false),
        effect == Effect.CLASSIFIES
            ? Optional.of(paragraph(required(keys, "paragraph", place)))
            : Optional.empty(),
        effect == Effect.EXCEPTS
            ? new Outcome.Lifting(
                Set.copyOf(required(keys, "lifts", place).each(YamlPlace::filledText)),
                texts(keys, "conditions"))
            : Outcome.Lifting.NONE);
  }

  private static void refuseKeysOfOtherEffects(
      Effect effect, Map<String, YamlPlace> keys, YamlPlace place) {
    keys.forEach(
        (key, value) -> {
          Effect owner = OWNER.get(key);
          if (owner != null && owner != effect) {
            throw value.refuse(
                RulebookFault.OUTCOME_INVALID,
                "\"" + key + "\" belongs to another effect.\nMaybe effect: " + word(owner) + ".");
          }
        });
    if (effect == Effect.REQUIRES_LICENSE && !keys.containsKey("policy")) {
      throw place.refuse(
          RulebookFault.OUTCOME_INVALID,
          "A licence requirement needs a review policy.\nMaybe policy: of_entry.");
    }
    if (keys.containsKey("policy") && !keys.get("policy").isList()) {
      keys.get("policy").oneOf(Set.of("of_entry"));
    }
  }

  private static String word(Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
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

  private static Fact paragraph(YamlPlace place) {
    Fact fact = FactName.read(place.text(), place);
    if (fact.type() != Fact.Type.TRUTH) {
      throw place.refuse(
          RulebookFault.FACT_TYPE,
          "A chip meets a paragraph or not, and " + fact.code() + " is " + "no such fact.");
    }
    return fact;
  }
}
