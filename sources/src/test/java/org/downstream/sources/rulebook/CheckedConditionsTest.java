package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Condition;
import org.downstream.rule.Expression;
import org.downstream.rule.Expression.Amount;
import org.downstream.rule.Fact;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.sources.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** What the build has checked means the same as what is checked now. */
class CheckedConditionsTest {

  private static final Set<String> GROUPS = ReferenceData.loadCountryGroups().names();

  @Test
  void theBuildHasCheckedEveryShippedConditionAndMeansTheSame() {
    Rulebook now = new RulebookReader(new CelConditions(GROUPS, CheckedConditions.NONE)).shipped();
    CheckedConditions build = CheckedConditions.ofTheBuild(GROUPS);
    for (Provision each : now.provisions()) {
      assertThat(build.meaning(each.condition().text()))
          .as(each.id())
          .contains(each.condition().expression());
      for (var row : each.outcome().policies()) {
        row.when()
            .ifPresent(
                when ->
                    assertThat(build.meaning(when.text()))
                        .as(each.id())
                        .contains(when.expression()));
      }
    }
    assertThat(new RulebookReader(GROUPS).shipped().provisions()).isEqualTo(now.provisions());
  }

  @Test
  void underAnotherVocabularyNothingIsTakenAsChecked() {
    String text = new RulebookReader(GROUPS).shipped().provisions().get(0).condition().text();
    Set<String> fewer = new TreeSet<>(GROUPS);
    fewer.remove(fewer.iterator().next());
    assertThat(CheckedConditions.ofTheBuild(GROUPS).meaning(text)).isPresent();
    assertThat(CheckedConditions.ofTheBuild(fewer).meaning(text)).isEmpty();
  }

  @Test
  void anyTreeIsReadBackAsItWasWritten() throws IOException {
    for (long seed = 0; seed < 500; seed++) {
      Expression tree = tree(4, new SplittableRandom(seed));
      Condition condition = new Condition("text " + seed, tree);
      byte[] once = bytes(condition);
      assertThat(
              CheckedConditions.read(new ByteArrayInputStream(once), GROUPS)
                  .meaning(condition.text()))
          .as("seed " + seed)
          .contains(tree);
      assertThat(bytes(condition)).isEqualTo(once);
    }
  }

  private static byte[] bytes(Condition condition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CheckedConditions.write(Stream.of(condition), GROUPS, out);
    return out.toByteArray();
  }

  private static Expression tree(int depth, SplittableRandom random) {
    return switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> new Expression.Constant(Certainty.of(random.nextBoolean()));
      case 1 -> new Expression.Is(fact(random));
      case 2 -> new Expression.OneOf(fact(random), Set.of("CN", "中國", "a'b\"" + random.nextInt()));
      case 3 -> new Expression.InGroup(fact(random), "M5");
      case 4 -> new Expression.Holds(fact(random), "");
      case 5 -> new Expression.Not(tree(depth - 1, random));
      case 6 ->
          random.nextBoolean()
              ? new Expression.All(trees(depth, random))
              : new Expression.Any(trees(depth, random));
      default ->
          new Expression.Compare(
              amount(depth, random),
              Expression.Comparison.values()[random.nextInt(6)],
              amount(depth, random));
    };
  }

  private static List<Expression> trees(int depth, SplittableRandom random) {
    List<Expression> trees = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      trees.add(tree(depth - 1, random));
    }
    return trees;
  }

  private static Amount amount(int depth, SplittableRandom random) {
    return switch (random.nextInt(depth > 0 ? 3 : 2)) {
      case 0 -> new Amount.Literal(BigDecimal.valueOf(random.nextLong(), random.nextInt(-20, 20)));
      case 1 -> new Amount.Of(fact(random));
      default -> new Amount.Product(amount(depth - 1, random), amount(depth - 1, random));
    };
  }

  private static Fact fact(SplittableRandom random) {
    List<Fact> facts = Arrays.asList(Fact.values());
    return facts.get(random.nextInt(facts.size()));
  }
}
