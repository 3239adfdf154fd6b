package org.downstream.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.downstream.name.NameAnalyzer;
import org.downstream.name.NameComparison;
import org.downstream.name.Reading;

/**
 * The names and addresses of published lists, taken apart once, to be asked often and from several
 * threads.
 *
 * <p>A query looks only at entries that share a key with it; by construction of the keys no entry
 * is lost that a comparison with every name would find.
 */
public final class WatchlistIndex {
  private final List<ListedReading> readings;
  private final Postings byName;
  private final LikeNames likeNames;
  private final ListedAddresses addresses;

  private WatchlistIndex(
      List<ListedReading> readings,
      Postings byName,
      LikeNames likeNames,
      ListedAddresses addresses) {
    this.likeNames = likeNames;
    this.readings = readings;
    this.byName = byName;
    this.addresses = addresses;
  }

  /** An index of all entries of the lists, whenever they were in force. */
  public static WatchlistIndex of(List<Watchlist> lists) {
    List<ListedParty> entries = lists.stream().flatMap(list -> list.entries().stream()).toList();
    List<ListedReading> readings = new ArrayList<>();
    entries.forEach(entry -> readings.addAll(ListedReading.of(entry)));
    Postings.Builder byName = new Postings.Builder();
    for (int row = 0; row < readings.size(); row++) {
      byName.add(NameComparison.keys(readings.get(row).reading().name()), row);
    }
    return new WatchlistIndex(
        List.copyOf(readings), byName.build(), LikeNames.of(entries), ListedAddresses.of(entries));
  }

  /** The entries in force on that day that the party is, or may be; the surest first. */
  public List<ListMatch> match(ListQuery query, LocalDate on) {
    return match(query, entry -> entry.on(on));
  }

  /** The same whenever the entries were in force: who was or will be listed. */
  public List<ListMatch> matchEver(ListQuery query) {
    return match(query, entry -> true);
  }

  private List<ListMatch> match(ListQuery query, Predicate<ListedParty> inForce) {
    BestMatches best = new BestMatches();
    for (String name : query.names()) {
      likeNames.match(name, query, inForce).forEach(best::add);
      List<Reading> ways = Reading.of(NameAnalyzer.analyze(name));
      for (Reading asked : ways) {
        candidates(asked, inForce)
            .forEach(listed -> listed.match(name, asked, query).ifPresent(best::add));
      }
      bothHalves(ways, inForce)
          .forEach((listed, asked) -> best.add(listed.matchBothHalves(name, asked, query)));
    }
    for (String address : query.addresses()) {
      addresses.match(address, inForce).forEach(best::add);
    }
    return best.inOrder();
  }

  private List<ListedReading> candidates(Reading asked, Predicate<ListedParty> inForce) {
    List<ListedReading> candidates = new ArrayList<>();
    for (int row : byName.of(NameComparison.keysToAsk(asked.name()))) {
      if (inForce.test(readings.get(row).entry())) {
        candidates.add(readings.get(row));
      }
    }
    return candidates;
  }

  /** Listed names that equal one half of a name in two scripts, where the other half agrees. */
  private Map<ListedReading, Reading> bothHalves(
      List<Reading> ways, Predicate<ListedParty> inForce) {
    List<Reading> halves = ways.stream().filter(w -> w.way() == Reading.Way.ONE_SCRIPT).toList();
    if (halves.size() < 2) {
      return Map.of();
    }
    Set<String> metByFirst = new HashSet<>();
    candidates(halves.get(0), inForce).stream()
        .filter(listed -> listed.isSameName(halves.get(0)))
        .forEach(listed -> metByFirst.add(listed.entry().id()));
    Map<ListedReading, Reading> found = new LinkedHashMap<>();
    candidates(halves.get(1), inForce).stream()
        .filter(listed -> metByFirst.contains(listed.entry().id()))
        .filter(listed -> listed.isSameName(halves.get(1)))
        .forEach(listed -> found.put(listed, halves.get(1)));
    return found;
  }
}
