package org.downstream.sources.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.downstream.name.NameBearer;
import org.downstream.name.search.NameHit;
import org.downstream.name.search.NameIndex;
import org.downstream.name.search.NameQuery;
import org.downstream.name.search.NameRole;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.published.PublishedParty;
import org.downstream.time.Period;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;

/**
 * All lists as one index, in which a party that stands on several lists is one. Immutable and
 * thread-safe.
 */
public final class ListSearch {

  private final NameIndex index;
  private final EntryTable entries;

  private ListSearch(NameIndex index, EntryTable entries) {
    this.index = index;
    this.entries = entries;
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
    // Some of the best may stand on no list that day.
    List<ListHit> hits = shown(index.search(query, top), top, on);
    if (hits.size() < top) {
      hits = shown(index.search(query, top * 2 + 20), top, on);
    }
    return hits;
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
      for (ListedParty entry : list.entries()) {
        Optional<PublishedParty> read = Optional.ofNullable(published.get(entry.id()));
        for (Period period : entry.listed().periods()) {
          accept(Watchlists.published(entry, period, read));
        }
      }
    }

    /** The index of all that was taken. */
    public ListSearch build() {
      return new ListSearch(index.build(), entries);
    }
  }
}
