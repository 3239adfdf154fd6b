package org.downstream.sources.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;
import org.downstream.name.search.NameHit;
import org.downstream.name.search.NameIndex;
import org.downstream.name.search.NameQuery;
import org.downstream.name.search.NameRole;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.published.PublishedParty;
import org.downstream.time.Period;
import org.downstream.watchlist.ListMatch;
import org.downstream.watchlist.ListQuery;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;
import org.downstream.watchlist.WatchlistIndex;

/**
 * All lists as one index, in which a party that stands on several lists is one. Immutable and
 * thread-safe.
 */
public final class ListSearch {

  private static final double SAME_NAME = 0.995;
  private static final double LEAST_POSSIBLE = 0.4;

  private final NameIndex index;
  private final EntryTable entries;
  private final WatchlistIndex byParts;

  private ListSearch(NameIndex index, EntryTable entries, WatchlistIndex byParts) {
    this.index = index;
    this.entries = entries;
    this.byParts = byParts;
  }

  /** An index to be filled, which knows the given names beside those that are shipped. */
  public static Builder builder(NameAliases aliases) {
    return new Builder(aliases);
  }

  /** The kind of bearer as names are compared by it. */
  public static NameBearer bearer(BearerKind kind) {
    return switch (kind) {
      case PERSON -> NameBearer.PERSON;
      case ORGANISATION -> NameBearer.ORGANISATION;
      case VESSEL, AIRCRAFT -> NameBearer.VESSEL;
      case UNKNOWN -> NameBearer.UNKNOWN;
    };
  }

  /** How many entries are in it. */
  public int size() {
    return entries.size();
  }

  /** How many names are in it. */
  public int names() {
    return index.size();
  }

  /** Bytes of all its arrays. */
  public long bytes() {
    return index.bytes() + entries.bytes();
  }

  /** The parties that stand on a list on that day and are named most alike, best first. */
  public List<ListHit> search(NameQuery query, int top, LocalDate on) {
    List<NameHit> best = index.search(query, top);
    List<ListHit> hits = shown(best, top, on);
    // Some of the best may stand on no list that day; where all were shown there are no others.
    if (hits.size() < top && best.size() == top) {
      hits = shown(index.search(query, top * 2 + 20), top, on);
    }
    return raised(hits, query, top, on);
  }

  /** No answer is below the one that a deal with this party would get from the same lists. */
  private List<ListHit> raised(List<ListHit> hits, NameQuery query, int top, LocalDate on) {
    ListQuery asked = ListQuery.named(query.name());
    Map<String, ListMatch> matches = new LinkedHashMap<>();
    for (ListMatch each :
        byParts.match(query.country().isBlank() ? asked : asked.in(query.country()), on)) {
      matches.putIfAbsent(each.entry().id(), each);
    }
    if (matches.isEmpty()) {
      return hits;
    }
    List<ListHit> result = new ArrayList<>();
    for (ListHit hit : hits) {
      ListHit best = hit;
      for (ListHit.Membership each : hit.memberships()) {
        ListMatch match = matches.remove(each.entry());
        if (match != null && match.certainty().compareTo(best.certainty()) > 0) {
          best = hit(match, hit.score(), hit.memberships());
        }
      }
      result.add(best);
    }
    for (ListMatch each : matches.values()) {
      ListedParty entry = each.entry();
      result.add(hit(each, 0, List.of(new ListHit.Membership(entry.list().title(), entry.id()))));
    }
    result.sort(
        Comparator.comparing(ListHit::certainty, Comparator.reverseOrder())
            .thenComparing(ListHit::score, Comparator.reverseOrder()));
    return result.size() > top ? result.subList(0, top) : result;
  }

  private static ListHit hit(ListMatch match, double score, List<ListHit.Membership> memberships) {
    double least = match.certainty() == Certainty.ESTABLISHED ? SAME_NAME : LEAST_POSSIBLE;
    return new ListHit(
        Math.max(score, least), match.certainty(), match.matched(), match.why(), memberships);
  }

  private List<ListHit> shown(List<NameHit> found, int top, LocalDate on) {
    List<ListHit> hits = new ArrayList<>();
    for (NameHit hit : found) {
      List<ListHit.Membership> memberships = entries.of(hit.entity(), on);
      if (!memberships.isEmpty() && hits.size() < top) {
        hits.add(
            new ListHit(
                hit.score(), hit.certainty(), index.name(hit.row()), hit.why(), memberships));
      }
    }
    return hits;
  }

  /** Takes entries one after another. Not for several threads. */
  public static final class Builder implements Consumer<PublishedParty> {
    private final NameIndex.Builder index;
    private final EntryTable entries = new EntryTable();
    private final HitGroups groups = new HitGroups();
    private final List<Watchlist> lists = new ArrayList<>();

    private Builder(NameAliases aliases) {
      index = NameIndex.builder(aliases.dictionary());
    }

    @Override
    public void accept(PublishedParty party) {
      int group = groups.groupOf(party);
      entries.add(party, group);
      if (party.addressOnly()) {
        return;
      }
      NameBearer bearer = bearer(party.kind());
      for (PublishedName name : party.names()) {
        NameRole role =
            switch (name.use()) {
              case PRIMARY -> NameRole.PRIMARY;
              case ALIAS, FORMER -> NameRole.ALIAS;
              case WEAK -> NameRole.WEAK;
            };
        index.add(group, name.text(), role, bearer, party.country());
      }
    }

    /** Takes the entries of lists of the engine, with all their days. */
    public void accept(Watchlist list, Map<String, PublishedParty> published) {
      lists.add(list);
      for (ListedParty entry : list.entries()) {
        Optional<PublishedParty> read = Optional.ofNullable(published.get(entry.id()));
        for (Period period : entry.listed().periods()) {
          accept(Watchlists.published(entry, period, read));
        }
      }
    }

    /** The index of all that was taken. */
    public ListSearch build() {
      return new ListSearch(index.build(), entries, WatchlistIndex.of(lists));
    }
  }
}
