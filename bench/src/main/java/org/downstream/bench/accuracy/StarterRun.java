package org.downstream.bench.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.downstream.name.NameBearer;
import org.downstream.name.dictionary.Alias;
import org.downstream.name.dictionary.Aliases;
import org.downstream.name.search.NameHit;
import org.downstream.sources.starter.StarterListReader;
import org.downstream.watchlist.ListedParty;

/** Each Chinese name that is known of a party of the shipped list, asked of that list. */
final class StarterRun {
  private static final Set<String> GREATER_CHINA = Set.of("CN", "HK", "MO", "TW");

  private final Report report;
  private final Names names;
  private final Map<String, Set<Integer>> strong = new TreeMap<>();
  private final Map<String, Set<Integer>> weak = new TreeMap<>();
  private final Set<Integer> chinese = new HashSet<>();

  private StarterRun(Report report) {
    this.report = report;
    Names.Builder builder = Names.Builder.shipped();
    for (ListedParty entry : new StarterListReader().shipped().entries()) {
      if (!entry.addressOnly()) {
        List<String> sure = LabelledRun.texts(entry, false);
        List<String> unsure = LabelledRun.texts(entry, true);
        int entity = builder.add(sure, unsure, NameBearer.UNKNOWN, "");
        sure.forEach(text -> ask(strong, text, entity));
        unsure.forEach(text -> ask(weak, text, entity));
        if (GREATER_CHINA.contains(entry.country())) {
          chinese.add(entity);
        }
      }
    }
    names = builder.build();
    for (Alias alias : Aliases.shipped()) {
      if (alias.kind() == Alias.Kind.PARTY) {
        names.entity(alias.otherName()).ifPresent(entity -> ask(strong, alias.name(), entity));
      }
    }
    strong.keySet().forEach(weak::remove);
  }

  private static void ask(Map<String, Set<Integer>> names, String text, int entity) {
    if (text.codePoints().anyMatch(Character::isIdeographic)) {
      names.computeIfAbsent(text, t -> new TreeSet<>()).add(entity);
    }
  }

  static void run(Report report) {
    new StarterRun(report).run();
  }

  private void run() {
    report.section("Chinese names of parties on the shipped list");
    Ranks full = measure(strong);
    report.line("names of one party       " + full);
    report.line("weak names, of a brand   " + measure(weak));
    Set<Integer> named = new HashSet<>();
    strong.values().forEach(named::addAll);
    named.retainAll(chinese);
    report.line(
        named.size()
            + " of "
            + chinese.size()
            + " parties of China, Hong Kong, Macao and Taiwan have a known Chinese name");
    long sourced =
        Aliases.shipped().stream()
            .map(Alias::source)
            .filter(source -> !source.startsWith("general"))
            .count();
    report.line(Aliases.shipped().size() + " rows of aliases, " + sourced + " with a cited source");
    report.atLeast("starter list, its known Chinese names, top-1", full.topOne(), 1.0);
  }

  private Ranks measure(Map<String, Set<Integer>> asked) {
    Ranks ranks = new Ranks();
    asked.forEach(
        (text, entities) -> {
          List<NameHit> hits = names.search(text);
          int rank = 0;
          for (int entity : entities) {
            int one = Names.rank(hits, entity);
            rank = rank == 0 || (one > 0 && one < rank) ? one : rank;
          }
          ranks.add(rank);
          if (rank != 1) {
            report.miss(
                "starter list",
                text,
                String.valueOf(entities),
                hits.isEmpty() ? "nothing" : names.text(hits.get(0)),
                "a Chinese name of a listed party, at place " + rank);
          }
        });
    return ranks;
  }
}
