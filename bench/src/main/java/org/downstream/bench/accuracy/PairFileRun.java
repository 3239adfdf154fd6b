package org.downstream.bench.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.downstream.bench.Part;
import org.downstream.bench.dictionary.OrganisationPair;
import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;
import org.downstream.name.search.NameHit;

/** Chinese full names and their English names among all names of the file and all lists. */
final class PairFileRun {
  private static final Map<String, String> MARKETS =
      Map.of("SSE", "SSE+SZSE", "SZSE", "SSE+SZSE", "SSE-STAR", "SSE-STAR", "HKEX", "HKEX");

  private final Report report;
  private final List<OrganisationPair> pairs;
  private final Lists lists;
  private final Map<String, Integer> entityOfGroup = new HashMap<>();

  PairFileRun(Report report, List<OrganisationPair> pairs, Lists lists) {
    this.report = report;
    this.pairs = pairs;
    this.lists = lists;
  }

  private Names index(boolean withChinese) {
    Names.Builder builder = Names.Builder.withoutAliases();
    entityOfGroup.clear();
    for (OrganisationPair pair : pairs) {
      List<String> names = new ArrayList<>();
      if (!pair.english().isEmpty()) {
        names.add(pair.english());
      }
      if (withChinese) {
        for (String name : List.of(pair.chineseFull(), pair.chineseShort())) {
          if (!name.isEmpty()) {
            names.add(name);
          }
        }
      }
      Integer known = entityOfGroup.get(pair.group());
      int entity =
          known == null
              ? builder.add(names, List.of(), NameBearer.ORGANISATION, "")
              : builder.add(known, names, List.of(), NameBearer.ORGANISATION, "");
      entityOfGroup.put(pair.group(), entity);
    }
    lists.addTo(builder);
    return builder.build();
  }

  void run(List<String> background) {
    Names english = index(false);
    report.section("Chinese full name to English name, no aliases, " + english.size() + " names");
    Map<Part, Map<String, Ranks>> ranks = new EnumMap<>(Part.class);
    Reliability reliability = new Reliability();
    List<Double> right = new ArrayList<>();
    int heldOut = 0;
    for (OrganisationPair pair : pairs) {
      if (pair.chineseFull().isEmpty() || pair.english().isEmpty()) {
        continue;
      }
      List<NameHit> hits = english.search(pair.chineseFull());
      int entity = entityOfGroup.getOrDefault(pair.group(), -1);
      int rank = Names.rank(hits, entity);
      Map<String, Ranks> of = ranks.computeIfAbsent(pair.part(), p -> new TreeMap<>());
      of.computeIfAbsent(market(pair), m -> new Ranks()).add(rank);
      of.computeIfAbsent("all", m -> new Ranks()).add(rank);
      if (pair.part() == Part.HELD_OUT) {
        heldOut++;
        if (!hits.isEmpty()) {
          reliability.add(hits.get(0).score(), rank == 1);
        }
        if (rank == 1) {
          right.add(hits.get(0).score());
        }
      } else if (pair.part() == Part.TUNE && rank != 1) {
        report.miss(
            "full name/" + market(pair),
            pair.chineseFull(),
            pair.english(),
            hits.isEmpty() ? "nothing" : english.text(hits.get(0)),
            rank == 0 ? "not among ten" : "at place " + rank);
      }
    }
    ranks.forEach(
        (part, of) ->
            of.forEach(
                (market, one) ->
                    report.line(String.format(Locale.ROOT, "%-9s %-10s %s", part, market, one))));
    goals(ranks.getOrDefault(Part.HELD_OUT, Map.of()));
    thresholds(english, background, right, heldOut, reliability);
    withTable();
  }

  private static String market(OrganisationPair pair) {
    return pair.source().equals("ror")
        ? "ROR"
        : pair.source().startsWith("twse") ? "TWSE" : MARKETS.getOrDefault(pair.market(), "other");
  }

  private void goals(Map<String, Ranks> heldOut) {
    double[][] goals = {{0.64, 0.74}, {0.76, 0.86}, {0.59, 0.72}, {0.86, 0.93}};
    String[] markets = {"all", "SSE+SZSE", "HKEX", "ROR"};
    for (int i = 0; i < markets.length; i++) {
      Ranks found = heldOut.getOrDefault(markets[i], new Ranks());
      String what = "held out, Chinese full name to English, " + markets[i];
      report.atLeast(what + ", top-1", found.topOne(), goals[i][0]);
      report.atLeast(what + ", top-5", found.topFive(), goals[i][1]);
    }
  }

  /** Recall where the threshold lets one in a hundred or a thousand unrelated names through. */
  private void thresholds(
      Names english,
      List<String> background,
      List<Double> right,
      int heldOut,
      Reliability reliability) {
    double[] scores = new double[background.size()];
    for (int i = 0; i < scores.length; i++) {
      List<NameHit> hits = english.search(background.get(i));
      scores[i] = hits.isEmpty() ? 0 : hits.get(0).score();
      if (!hits.isEmpty()) {
        reliability.add(scores[i], false);
      }
    }
    Arrays.sort(scores);
    report.section("Recall at a rate of false alarms, " + scores.length + " unrelated names");
    for (double[] goal : new double[][] {{0.01, 0.55}, {0.001, 0.48}}) {
      int allowed = (int) Math.floor(scores.length * goal[0]);
      double threshold = scores[scores.length - 1 - allowed];
      double recall = right.stream().filter(score -> score > threshold).count() / (double) heldOut;
      report.line(
          String.format(
              Locale.ROOT,
              "false alarms %.1f %%   threshold above %.4f   recall %.3f",
              100 * goal[0],
              threshold,
              recall));
      report.atLeast(
          String.format(
              Locale.ROOT, "held out, recall at %.1f %% false alarms, full names", 100 * goal[0]),
          recall,
          goal[1]);
    }
    report.section("Calibration: held-out full names and unrelated names");
    reliability.print(report);
  }

  private void withTable() {
    Names table = index(true);
    Map<String, Ranks> ranks = new TreeMap<>();
    for (OrganisationPair pair : pairs) {
      String market = market(pair);
      if (!market.equals("other") && !pair.chineseFull().isEmpty()) {
        List<NameHit> hits = table.search(pair.chineseFull());
        int rank = Names.rank(hits, entityOfGroup.getOrDefault(pair.group(), -1));
        ranks.computeIfAbsent(market, m -> new Ranks()).add(rank);
        ranks.computeIfAbsent("all", m -> new Ranks()).add(rank);
      }
    }
    report.section("The same with a table of the names of exchanges and ROR");
    ranks.forEach(
        (market, one) -> report.line(String.format(Locale.ROOT, "%-10s %s", market, one)));
    report.atLeast(
        "listed parties and ROR with a table of their names, top-1",
        ranks.getOrDefault("all", new Ranks()).topOne(),
        0.99);
  }

  /** How many of the names are called established or possible by an index of lists alone. */
  void falseAlarms(List<String> background) {
    Names.Builder builder = Names.Builder.shipped();
    lists.addTo(builder);
    Names listed = builder.build();
    int established = 0;
    int possible = 0;
    for (String name : background) {
      List<NameHit> hits = listed.search(name);
      Certainty best = hits.isEmpty() ? Certainty.UNKNOWN : hits.get(0).certainty();
      established += best == Certainty.ESTABLISHED ? 1 : 0;
      possible += best == Certainty.POSSIBLE ? 1 : 0;
      if (best.compareTo(Certainty.POSSIBLE) >= 0) {
        report.miss(
            "false alarm/" + best,
            name,
            "none",
            listed.text(hits.get(0)),
            String.join("; ", hits.get(0).why()));
      }
    }
    report.section("False alarms on the lists, " + background.size() + " unrelated names");
    double one = established / (double) background.size();
    double other = possible / (double) background.size();
    report.line(String.format(Locale.ROOT, "established %.5f   possible %.5f", one, other));
    report.atMost("unrelated Chinese companies ESTABLISHED on the lists", one, 0.002);
    report.atMost("unrelated Chinese companies POSSIBLE on the lists", other, 0.01);
  }
}
