package org.downstream.bench.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.downstream.name.NameBearer;
import org.downstream.name.dictionary.Alias;
import org.downstream.name.dictionary.Aliases;
import org.downstream.name.search.NameHit;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;

/** Each Chinese name that is known of a party of the shipped list, asked of that list. */
final class StarterRun {
  private StarterRun() {}

  static void run(Report report) {
    Names.Builder builder = new Names.Builder();
    Map<String, Integer> asked = new TreeMap<>();
    Set<Integer> chinese = new HashSet<>();
    int parties = 0;
    for (Watchlist list : LabelledRun.starter()) {
      for (ListedParty entry : list.entries()) {
        if (entry.addressOnly()) {
          continue;
        }
        int entity =
            builder.add(
                LabelledRun.texts(entry, false),
                LabelledRun.texts(entry, true),
                NameBearer.UNKNOWN,
                "");
        if (Set.of("CN", "HK", "MO", "TW").contains(entry.country())) {
          parties++;
        }
        for (boolean weak : List.of(false, true)) {
          for (String text : LabelledRun.texts(entry, weak)) {
            if (text.codePoints().anyMatch(Character::isIdeographic)) {
              asked.putIfAbsent(text, entity);
              chinese.add(entity);
            }
          }
        }
      }
    }
    Names names = builder.build();
    Ranks full = new Ranks();
    asked.forEach(
        (text, entity) -> {
          List<NameHit> hits = names.search(text);
          int rank = Names.rank(hits, entity);
          full.add(rank);
          if (rank != 1) {
            report.miss(
                "starter list",
                text,
                String.valueOf(entity),
                hits.isEmpty() ? "nothing" : names.text(hits.get(0)),
                "a Chinese name of a listed party");
          }
        });
    report.section("Chinese names of parties on the shipped list");
    report.line(full.toString());
    report.line(
        chinese.size()
            + " of "
            + parties
            + " parties of China, Hong Kong, Macao and Taiwan have a Chinese name there");
    report.atLeast("starter list, its Chinese names, top-1", full.topOne(), 1.0);
    long sourced =
        Aliases.shipped().stream()
            .map(Alias::source)
            .filter(source -> !source.startsWith("general"))
            .count();
    report.line(Aliases.shipped().size() + " rows of aliases, " + sourced + " with a cited source");
  }
}
