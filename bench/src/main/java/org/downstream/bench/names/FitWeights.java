package org.downstream.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.downstream.bench.Part;
import org.downstream.bench.names.MonotoneModel.Group;
import org.downstream.name.search.NameEvidence;
import org.downstream.name.search.NameQuery;
import org.downstream.name.search.Trait;

/**
 * Fits the weights of the search for names on the training part of the pair file and prints the
 * table of {@code FittedWeights}. The same data give the same table.
 *
 * <p>Ranks are fitted on queries whose answer is in the index; probabilities on the first answer to
 * those, to the same queries with their answer taken away, and to names of unrelated companies.
 */
public final class FitWeights {
  private static final int CANDIDATES = 60;
  private static final int UNRELATED = 6_000;
  private static final double TWIN = 1.5;

  // Of unrelated names, the share that may come out as possible.
  private static final double[] ALARMS = {0.006, 0.006, 0.01};

  private static final List<String> CITIES =
      List.of(
          "北京", "上海", "深圳市", "广州", "杭州", "南京", "苏州", "青岛", "成都", "武汉", "西安", "天津", "重庆", "宁波", "厦门",
          "济南", "合肥", "长沙", "郑州", "江苏", "浙江", "广东省", "山东", "湖北");

  private final ReferenceNames names;
  private final SplittableRandom random = new SplittableRandom(7);
  private final Spoiler spoiler = new Spoiler(8);
  private final List<Group> ranked = new ArrayList<>();
  private final List<List<Group>> judged = List.of(list(), list(), list());
  private final List<List<double[]>> unrelated = List.of(traits(), traits(), traits());

  private FitWeights(ReferenceNames names) {
    this.names = names;
  }

  private static List<Group> list() {
    return new ArrayList<>();
  }

  private static List<double[]> traits() {
    return new ArrayList<>();
  }

  /** {@code FitWeights DATA}: the folder of the reference data. */
  public static void main(String[] args) throws IOException {
    FitWeights fit = new FitWeights(ReferenceNames.read(Path.of(args[0]), false));
    fit.collect();
    fit.print();
  }

  private void collect() {
    for (Organisation one : names.organisations) {
      if (one.part() == Part.TRAIN && !one.english().isEmpty()) {
        Set<Integer> right = names.entitiesOf(one);
        ask(one.chineseFull(), right, 1);
        ask(one.chineseShort(), right, 0.4);
        ask(spoiler.spoil(one.english()), right, 0.5);
      }
    }
    for (int i = 0; i < UNRELATED; i++) {
      String other = names.background.get(random.nextInt(names.background.size()));
      askUnrelated(composed(other));
      askUnrelated(other);
    }
  }

  /** A brand that stands nowhere else, put among the words of another name. */
  private String composed(String other) {
    Organisation pattern = names.organisations.get(random.nextInt(names.organisations.size()));
    String full = pattern.chineseFull();
    String brand = other.substring(Math.max(0, Math.min(2, other.length() - 4)));
    brand = brand.substring(0, Math.min(2 + random.nextInt(2), brand.length()));
    String tail = full.substring(Math.max(0, full.length() - 6 - random.nextInt(4)));
    return CITIES.get(random.nextInt(CITIES.size())) + brand + tail;
  }

  private void ask(String query, Set<Integer> right, double weight) {
    if (query.isEmpty()) {
      return;
    }
    List<NameEvidence> found = names.index.evidence(NameQuery.of(query), CANDIDATES);
    if (found.isEmpty()) {
      return;
    }
    int kind = found.get(0).kind().ordinal();
    List<double[]> traits = new ArrayList<>();
    List<Boolean> isRight = new ArrayList<>();
    int firstRight = -1;
    int firstWrong = -1;
    for (NameEvidence one : found) {
      boolean good = right.contains(one.entity());
      firstRight = good && firstRight < 0 ? traits.size() : firstRight;
      firstWrong = !good && firstWrong < 0 ? traits.size() : firstWrong;
      traits.add(traitsOf(one));
      isRight.add(good);
    }
    if (firstRight >= 0) {
      ranked.add(new Group(traits, isRight, weight));
      judged.get(kind).add(new Group(List.of(traits.get(firstRight)), List.of(true), 1));
    }
    // What is as good as the right answer mostly is it, under the name of another list.
    boolean twin =
        firstWrong >= 0
            && firstRight >= 0
            && found.get(firstWrong).rank() > found.get(firstRight).rank() - TWIN;
    if (firstWrong >= 0 && !twin) {
      judged.get(kind).add(new Group(List.of(traits.get(firstWrong)), List.of(false), 0.5));
    }
    if (kind == 2 && firstWrong >= 0 && !twin) {
      unrelated.get(2).add(traits.get(firstWrong));
    }
  }

  private void askUnrelated(String query) {
    for (NameEvidence one : names.index.evidence(NameQuery.of(query), 1)) {
      int kind = one.kind().ordinal();
      judged.get(kind).add(new Group(List.of(traitsOf(one)), List.of(false), 1));
      unrelated.get(kind).add(traitsOf(one));
    }
  }

  private static double[] traitsOf(NameEvidence one) {
    double[] traits = new double[Trait.values().length];
    for (Trait trait : Trait.values()) {
      traits[trait.ordinal()] = one.trait(trait);
    }
    return traits;
  }

  private void print() {
    List<double[]> columns = new ArrayList<>();
    MonotoneModel rank = new MonotoneModel();
    rank.fitRank(ranked);
    columns.add(rank.weights());
    columns.get(0)[Trait.values().length] = 0;
    for (int kind = 0; kind < judged.size(); kind++) {
      MonotoneModel odds = new MonotoneModel();
      odds.fitOdds(judged.get(kind));
      double[] weights = odds.weights();
      // Moved so that few enough unrelated names come out as possible.
      List<Double> scores = new ArrayList<>();
      unrelated.get(kind).forEach(traits -> scores.add(odds.score(traits)));
      scores.sort(Comparator.reverseOrder());
      double bound = scores.get((int) (scores.size() * ALARMS[kind]));
      weights[Trait.values().length] -= Math.max(0, bound);
      columns.add(weights);
      System.err.printf(
          Locale.ROOT,
          "kind %d: moved by %.2f, right ones that stay possible %.3f%n",
          kind,
          bound,
          judged.get(kind).stream()
              .filter(g -> g.right().get(0))
              .mapToDouble(g -> odds.score(g.traits().get(0)) >= Math.max(0, bound) ? 1 : 0)
              .average()
              .orElse(0));
    }
    for (int row = 0; row <= Trait.values().length; row++) {
      StringBuilder line = new StringBuilder();
      line.append(
          row == Trait.values().length
              ? "CONSTANT"
              : Trait.values()[row].name().toLowerCase(Locale.ROOT));
      for (double[] column : columns) {
        line.append(String.format(Locale.ROOT, " %.4f", column[row] + 0.0));
      }
      System.out.println("      " + line);
    }
  }
}
