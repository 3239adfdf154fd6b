package org.downstream.sources.rulebook;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.downstream.rule.Condition;
import org.downstream.rule.Expression;
import org.downstream.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Checks conditions written in CEL against the vocabulary of facts and country groups, and turns
 * each into the tree that the engine evaluates. CEL gives the grammar and the types; the engine
 * gives exact numbers and three-valued logic.
 */
final class CelConditions {

  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("\\b[a-z_]+\\.[A-Za-z0-9_]+\\b");
  private static final String GROUP = "group.";

  private final Set<String> groups;
  private final Set<String> names = new TreeSet<>();
  private final CheckedConditions checked;
  private @Nullable CelCompiler compiler;

  CelConditions(Set<String> groups) {
    this(groups, CheckedConditions.ofTheBuild(groups));
  }

  /** Conditions over these country groups, of which some are checked already. */
  CelConditions(Set<String> groups, CheckedConditions checked) {
    this.groups = Set.copyOf(groups);
    this.checked = checked;
    for (Fact fact : Fact.values()) {
      names.add(fact.code());
    }
    groups.forEach(group -> names.add(GROUP + group));
  }

  /** Set up when a condition is the first that the build has not checked. */
  private synchronized CelCompiler compiler() {
    if (compiler == null) {
      compiler = newCompiler();
    }
    return compiler;
  }

  private CelCompiler newCompiler() {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(CelOptions.current().enableHeterogeneousNumericComparisons(true).build())
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(declarations())
            .setResultType(SimpleType.BOOL);
    for (Fact fact : Fact.values()) {
      builder.addVar(fact.code(), type(fact));
    }
    for (String group : groups) {
      builder.addVar(GROUP + group, ListType.create(SimpleType.STRING));
    }
    return builder.build();
  }

  /**
   * All standard functions but those on dates and times: no fact is one. CEL declares its functions
   * anew for every condition; that took a fifth of the time to load a rulebook.
   */
  private static CelStandardDeclarations declarations() {
    return CelStandardDeclarations.newBuilder()
        .filterFunctions(
            (function, overload) ->
                !(overload instanceof StandardFunction.Overload.DateTime)
                    && function != StandardFunction.DURATION
                    && function != StandardFunction.TIMESTAMP)
        .build();
  }

  private static CelType type(Fact fact) {
    return switch (fact.type()) {
      case TRUTH -> SimpleType.BOOL;
      case NUMBER -> SimpleType.DOUBLE;
      case TEXT -> SimpleType.STRING;
      case SET -> ListType.create(SimpleType.STRING);
    };
  }

  /** The condition at that place, or a refusal that names the nearest fact. */
  Condition read(YamlPlace place) {
    String text = place.filledText();
    return new Condition(text, checked.meaning(text).orElseGet(() -> check(text, place)));
  }

  private Expression check(String text, YamlPlace place) {
    refuseUnknownNames(text, place);
    CelValidationResult result = compiler().compile(text);
    try {
      return new ExpressionTree(result.getAst(), place).expression();
    } catch (CelValidationException e) {
      throw place.refuse(
          RulebookFault.CONDITION_INVALID,
          "The condition is not valid: " + issues(e.getErrors()) + ".");
    }
  }

  private static String issues(List<CelIssue> issues) {
    return issues.stream()
        .map(
            issue ->
                issue.getMessage()
                    + " (at character "
                    + (issue.getSourceLocation().getColumn() + 1)
                    + " of line "
                    + issue.getSourceLocation().getLine()
                    + " of the condition)")
        .collect(Collectors.joining("; "));
  }

  private void refuseUnknownNames(String text, YamlPlace place) {
    Matcher found = NAME.matcher(QUOTED.matcher(text).replaceAll("''"));
    while (found.find()) {
      String name = found.group();
      if (!names.contains(name)) {
        throw place.refuse(
            RulebookFault.FACT_UNKNOWN,
            "There is no fact \"" + name + "\"." + Advice.nearest(name, names));
      }
    }
  }
}
