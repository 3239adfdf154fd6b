package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Condition;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Fact;
import org.downstream.rule.FactSheet;
import org.downstream.rule.Provision;
import org.downstream.sources.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** Where every fact is known, the engine answers each condition as the CEL runtime does. */
class CelAgreementTest {

  private static final long SEED = 742_6;
  private static final int SHEETS = 300;
  private static final List<String> WORDS =
      List.of(
          "CN",
          "HK",
          "MO",
          "AE",
          "US",
          "SG",
          "FR",
          "KH",
          "RU",
          "EXPORT",
          "REEXPORT",
          "TRANSFER_IN_COUNTRY",
          "mail_drop",
          "residential",
          "virtual_office",
          "office");
  private static final List<String> MEMBERS =
      List.of(
          "missile",
          "nuclear",
          "military",
          "military_intelligence",
          "supercomputer",
          "chemical_biological",
          "PURCHASER",
          "END_USER",
          "REMOTE_USER",
          "PAYER",
          "LATER_HOLDER",
          "ULTIMATE_CONSIGNEE",
          "cloud_provider",
          "compute_centre",
          "forwarder");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "8",
          "9",
          "49.9",
          "50",
          "300",
          "364",
          "365",
          "600",
          "826",
          "1600",
          "2400",
          "4799.999",
          "4800",
          "4992",
          "6500",
          "21000",
          "20221007",
          "20221008");
  private static final CountryGroups GROUPS = ReferenceData.load().countryGroups();

  @Test
  void everyShippedConditionIsAnsweredAsByTheCelRuntime() throws Exception {
    Map<String, Condition> conditions = conditions();
    assertThat(conditions).hasSizeGreaterThan(40);
    CelCompiler compiler = compiler();
    CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(options()).build();
    Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();
    for (Map.Entry<String, Condition> each : conditions.entrySet()) {
      programs.put(
          each.getKey(), runtime.createProgram(compiler.compile(each.getValue().text()).getAst()));
    }
    Random random = new Random(SEED);
    for (int i = 0; i < SHEETS; i++) {
      LocalDate on = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2600));
      Map<String, Object> variables = groups(on);
      FactSheet sheet = sheet(on, random, variables);
      for (Map.Entry<String, Condition> each : conditions.entrySet()) {
        Certainty ours = each.getValue().expression().truth(sheet);
        Object theirs =
            java.util.Objects.requireNonNull(programs.get(each.getKey())).eval(variables);
        assertThat(ours)
            .as("seed " + SEED + ", sheet " + i + ", " + each.getKey() + " with " + variables)
            .isEqualTo(Certainty.of((Boolean) theirs));
      }
    }
  }

  private static Map<String, Condition> conditions() {
    Map<String, Condition> result = new LinkedHashMap<>();
    for (Provision each : new RulebookReader(GROUPS.names()).shipped().provisions()) {
      result.put(each.id(), each.condition());
      int row = 0;
      for (var policy : each.outcome().policies()) {
        String id = each.id() + ", policy " + row++;
        policy.when().ifPresent(when -> result.put(id, when));
      }
    }
    return result;
  }

  private static CelOptions options() {
    return CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
  }

  private static CelCompiler compiler() {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(options())
            .setResultType(SimpleType.BOOL);
    for (Fact fact : Fact.values()) {
      builder.addVar(fact.code(), type(fact));
    }
    GROUPS
        .names()
        .forEach(name -> builder.addVar("group." + name, ListType.create(SimpleType.STRING)));
    return builder.build();
  }

  private static CelType type(Fact fact) {
    return switch (fact.type()) {
      case TRUTH -> SimpleType.BOOL;
      case NUMBER -> SimpleType.DOUBLE;
      case TEXT -> SimpleType.STRING;
      case SET -> ListType.create(SimpleType.STRING);
    };
  }

  /** Each group as the list of all words that count as a member on the day. */
  private static Map<String, Object> groups(LocalDate on) {
    Map<String, Object> result = new HashMap<>();
    for (String name : GROUPS.names()) {
      result.put(
          "group." + name, WORDS.stream().filter(word -> GROUPS.contains(name, word, on)).toList());
    }
    return result;
  }

  private static FactSheet sheet(LocalDate on, Random random, Map<String, Object> variables) {
    FactSheet sheet = new FactSheet(on, GROUPS);
    for (Fact fact : Fact.values()) {
      switch (fact.type()) {
        case TRUTH -> {
          boolean value = random.nextInt(3) != 0;
          sheet.truth(fact, Certainty.of(value), List::of);
          variables.put(fact.code(), value);
        }
        case NUMBER -> {
          BigDecimal value = new BigDecimal(any(NUMBERS, random));
          sheet.number(fact, Optional.of(value), List::of);
          variables.put(fact.code(), value.doubleValue());
        }
        case TEXT -> {
          String value = any(WORDS, random);
          sheet.text(fact, Optional.of(value), List::of);
          variables.put(fact.code(), value);
        }
        case SET -> {
          Set<String> value =
              MEMBERS.stream().filter(each -> random.nextInt(4) == 0).collect(Collectors.toSet());
          sheet.set(fact, Optional.of(value), List::of);
          variables.put(fact.code(), new ArrayList<>(value));
        }
      }
    }
    return sheet;
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
