package org.downstream.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.RowStream;
import org.downstream.evidence.Certainty;
import org.downstream.name.search.NameQuery;
import org.downstream.sources.lists.ListFormats;
import org.downstream.sources.lists.ListHit;
import org.downstream.sources.lists.ListReading;
import org.downstream.sources.lists.ListSearch;
import org.downstream.sources.lists.PublishedList;
import org.downstream.sources.lists.PublishedLists;
import org.downstream.sources.lists.Stored;
import org.downstream.sources.lists.Vintage;
import org.downstream.sources.lists.Vintages;
import org.downstream.sources.lists.Watchlists;
import org.downstream.sources.published.PublishedParty;
import org.downstream.watchlist.Watchlist;

/**
 * Looks up a file of names in an index of all lists, on all cores, and writes the rows in the order
 * of the names. Only one batch of names is held in memory.
 */
final class NamesRun {

  private static final int BATCH = 4_096;
  private static final List<String> HEADING =
      List.of("query", "rank", "score", "answer", "list", "entry", "matched_name", "why");

  private final ListSearch search;
  private final int top;
  private final LocalDate on;

  NamesRun(ListSearch search, int top, LocalDate on) {
    this.search = search;
    this.top = top;
    this.on = on;
  }

  /** Reads all lists into one index. Lists of one's own are not held in memory. */
  static ListSearch index(ListOptions options, PrintWriter err) throws IOException {
    ListSearch.Builder builder = ListSearch.builder(options.aliases(err));
    List<Vintage> texts = new ArrayList<>();
    List<Map<String, PublishedParty>> published = new ArrayList<>();
    for (Watchlist starter : options.starter()) {
      texts.add(Vintage.selection(starter));
      published.add(Map.of());
    }
    for (Stored text : options.texts()) {
      if (ListFormats.streams(PublishedLists.format(text.file()))) {
        ListReading reading = PublishedLists.read(text.file(), builder);
        options.report(reading, err, "--list");
      } else {
        PublishedList list = options.read(text, err);
        Map<String, PublishedParty> byId = new HashMap<>();
        list.entries().forEach(party -> byId.put(Watchlists.id(party), party));
        LocalDate vintage = ListOptions.vintage(text, list.reading());
        texts.add(Vintage.whole(Watchlists.of(list, vintage), list.reading()));
        published.add(byId);
      }
    }
    List<Watchlist> together = Vintages.together(texts);
    for (int i = 0; i < together.size(); i++) {
      builder.accept(together.get(i), published.get(i));
    }
    return builder.build();
  }

  /** Answers every name of the file. */
  void run(NamesFile names, Columns.Format format, PrintWriter out) throws IOException {
    RowStream rows = RowStream.to(out, format);
    List<NamesFile.Asked> batch = new ArrayList<>(BATCH);
    try (Progress progress = Progress.unknownEnd("names")) {
      names.read(
          new NamesFile.Taker() {
            private boolean ids;

            @Override
            public void heading(boolean withIds, List<String> kept) {
              ids = withIds;
              List<String> columns = new ArrayList<>(HEADING);
              if (withIds) {
                columns.add("id");
              }
              columns.addAll(kept);
              rows.heading(columns);
            }

            @Override
            public void name(NamesFile.Asked asked) {
              batch.add(asked);
              if (batch.size() == BATCH) {
                flush(batch, ids, rows);
                progress.step(BATCH);
              }
            }
          });
      flush(batch, names.hasIds(), rows);
    }
    rows.end();
    out.flush();
  }

  private void flush(List<NamesFile.Asked> batch, boolean ids, RowStream rows) {
    List<List<List<String>>> answers =
        IntStream.range(0, batch.size())
            .parallel()
            .mapToObj(i -> answer(batch.get(i), ids))
            .toList();
    answers.forEach(answer -> answer.forEach(rows::row));
    batch.clear();
  }

  /** A row for each list that a hit stands on; rows of one hit have one rank. */
  private List<List<String>> answer(NamesFile.Asked asked, boolean ids) {
    NameQuery query = new NameQuery(asked.name(), ListSearch.bearer(asked.kind()), asked.country());
    List<ListHit> hits = search.search(query, top, on);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      ListHit hit = hits.get(i);
      for (ListHit.Membership at : hit.memberships()) {
        rows.add(
            row(
                asked,
                ids,
                Integer.toString(i + 1),
                score(hit.score()),
                answer(hit.certainty()),
                at.list(),
                at.entry(),
                hit.matched(),
                String.join("; ", hit.why())));
      }
    }
    if (rows.isEmpty()) {
      rows.add(row(asked, ids, "", "", "NONE", "", "", "", ""));
    }
    return rows;
  }

  private static List<String> row(NamesFile.Asked asked, boolean ids, String... cells) {
    List<String> row = new ArrayList<>(cells.length + 2 + asked.kept().size());
    row.add(asked.name());
    row.addAll(List.of(cells));
    if (ids) {
      row.add(asked.id());
    }
    row.addAll(asked.kept());
    return row;
  }

  private static String answer(Certainty certainty) {
    return certainty == Certainty.ESTABLISHED || certainty == Certainty.POSSIBLE
        ? certainty.name()
        : "NONE";
  }

  /** Four places, always with a point. */
  static String score(double score) {
    long parts = Math.round(Math.max(0, Math.min(1, score)) * 10_000);
    String places = Long.toString(10_000 + parts % 10_000).substring(1);
    return parts / 10_000 + "." + places;
  }
}
