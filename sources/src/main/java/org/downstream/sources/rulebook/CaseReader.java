package org.downstream.sources.rulebook;

import static org.downstream.sources.rulebook.YamlPlace.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Fact;
import org.downstream.rule.ProvisionCase;
import org.downstream.watchlist.ReviewPolicy;

/** Reads the worked cases of a provision; each fact must have a value of its type. */
final class CaseReader {

  static final Set<String> KEYS = new TreeSet<>(List.of("name", "on", "facts", "expect", "policy"));
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final List<String> TRUTHS = truths();

  private CaseReader() {}

  private static List<String> truths() {
    List<String> words = new ArrayList<>(List.of("true", "false"));
    for (Certainty each : Certainty.values()) {
      words.add(each.name().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(words);
  }

  static ProvisionCase read(YamlPlace place) {
    Map<String, YamlPlace> keys = place.keys(KEYS);
    YamlPlace expect = required(keys, "expect", place);
    return new ProvisionCase(
        required(keys, "name", place).filledText(),
        required(keys, "on", place).date(),
        facts(required(keys, "facts", place)),
        expect.text().equals("not_in_force")
            ? Optional.empty()
            : Optional.of(expect.code(Certainty.class)),
        Optional.ofNullable(keys.get("policy")).map(each -> each.code(ReviewPolicy.class)));
  }

  private static Map<String, Object> facts(YamlPlace place) {
    Map<String, Object> facts = new LinkedHashMap<>();
    List<Runnable> parts = new ArrayList<>();
    place
        .anyKeys()
        .forEach(
            (name, value) ->
                parts.add(
                    () -> facts.put(name, value(FactName.read(name, place.key(name)), value))));
    List<RulebookProblem> problems = Refusal.in(parts);
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return facts;
  }

  private static Object value(Fact fact, YamlPlace place) {
    boolean list = fact.type() == Fact.Type.SET;
    if (list != place.isList() || !(list || place.isPlain())) {
      throw wrong(fact, place, "something else");
    }
    if (list) {
      return place.each(YamlPlace::filledText);
    }
    String text = place.filledText();
    boolean right =
        switch (fact.type()) {
          case TRUTH -> TRUTHS.contains(text);
          case NUMBER -> NUMBER.matcher(text).matches();
          case TEXT, SET -> true;
        };
    if (!right) {
      throw wrong(fact, place, "\"" + text + "\"");
    }
    return text;
  }

  private static Refusal wrong(Fact fact, YamlPlace place, String found) {
    String expected =
        switch (fact.type()) {
          case TRUTH -> "one of " + String.join(", ", TRUTHS);
          case NUMBER -> "a plain number such as 4800 or 5.92";
          case TEXT -> "one word";
          case SET -> "a list of words such as [A, B]";
        };
    String nearest =
        fact.type() == Fact.Type.TRUTH && place.isPlain()
            ? Advice.nearest(place.text(), TRUTHS)
            : "";
    return place.refuse(
        RulebookFault.FACT_TYPE,
        fact.code() + ": expected " + expected + ", found " + found + "." + nearest);
  }
}
