package org.downstream.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.downstream.cli.output.Words;
import org.downstream.rule.Change;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.screening.Book;
import org.downstream.watchlist.ListChange;
import org.downstream.watchlist.ListMatch;
import org.downstream.watchlist.ListQuery;
import org.downstream.watchlist.Watchlist;
import org.downstream.watchlist.WatchlistIndex;
import picocli.CommandLine.Option;

/** What is supposed to be other than it is. */
public final class Suppositions {

  private static final int NEAREST = 5;

  @Option(
      names = "--stay",
      paramLabel = "PROVISION=DATE",
      description = {
        "The provision is stayed up to and including that day: from the start of its last stay, or",
        "else of its text. PROVISION=DATE..DATE names the first day too."
      })
  private List<String> stays = List.of();

  @Option(
      names = "--enact",
      paramLabel = "PROVISION=DATE",
      description = "A proposal becomes law on that day, or a text starts on it.")
  private List<String> enactments = List.of();

  @Option(
      names = "--repeal",
      paramLabel = "PROVISION=DATE",
      description = "The text ends the day before that day.")
  private List<String> repeals = List.of();

  @Option(
      names = "--delist",
      paramLabel = "NAME",
      description = "Every list entry that the name surely means is taken off.")
  private List<String> delisted = List.of();

  @Option(
      names = "--list",
      paramLabel = "PARTY",
      description = "The party of the book with that id or name is put on the Entity List.")
  private List<String> listed = List.of();

  /**
   * What is shipped, as supposed.
   *
   * @param parts lists and law as changed
   * @param words each supposition in words
   * @param idle those that change nothing
   */
  record Supposed(Shipped.Parts parts, List<String> words, List<String> idle) {}

  /** Puts the suppositions to what is shipped; names that mean nothing are refused. */
  Supposed putTo(Shipped.Parts parts, Book book) {
    List<Change> changes = changes(parts.rulebook());
    List<ListChange> listChanges = listChanges(parts.lists(), book);
    if (changes.isEmpty() && listChanges.isEmpty()) {
      throw new UsageException(
          "Nothing is supposed.\nMaybe --stay affiliates=2027-11-09, or --enact, --repeal, --delist,"
              + " --list.");
    }
    List<String> words = new ArrayList<>();
    List<String> idle = new ArrayList<>();
    Rulebook rulebook = parts.rulebook();
    for (Change change : changes) {
      words.add(change.words());
      if (!change.hasEffectOn(rulebook.named(change.provision()).get(0))) {
        idle.add(change.words());
      }
      rulebook = rulebook.with(List.of(change));
    }
    listChanges.forEach(change -> words.add(change.words()));
    return new Supposed(
        new Shipped.Parts(
            ListChange.apply(listChanges, parts.lists()), parts.reference(), rulebook),
        words,
        idle);
  }

  private List<Change> changes(Rulebook rulebook) {
    List<Change> result = new ArrayList<>();
    stays.forEach(text -> result.add(stay(text, rulebook)));
    enactments.forEach(text -> result.add(change("--enact", text, rulebook, Change.Enact::new)));
    repeals.forEach(text -> result.add(change("--repeal", text, rulebook, Change.Repeal::new)));
    return result;
  }

  private static Change stay(String text, Rulebook rulebook) {
    int dots = text.indexOf("..", text.lastIndexOf('=') + 1);
    if (dots < 0) {
      return change(
          "--stay",
          text,
          rulebook,
          (id, until) -> Change.Stay.until(rulebook.named(id).get(0), until));
    }
    String from = text.substring(text.lastIndexOf('=') + 1, dots);
    String rest = text.substring(0, text.lastIndexOf('=') + 1) + text.substring(dots + 2);
    LocalDate first = Dates.day(from, "--stay");
    return change(
        "--stay",
        rest,
        rulebook,
        (provision, until) -> {
          if (until.isBefore(first)) {
            throw new UsageException(
                "--stay: " + until + " is before " + first + ".\nMaybe the two days are swapped.");
          }
          return new Change.Stay(provision, Optional.of(first), until);
        });
  }

  private static Change change(
      String option, String text, Rulebook rulebook, BiFunction<String, LocalDate, Change> kind) {
    int at = text.lastIndexOf('=');
    if (at < 1) {
      throw new UsageException(
          option
              + ": expected PROVISION=DATE, such as affiliates=2027-11-09, found \""
              + text
              + "\".");
    }
    String provision = provision(option, text.substring(0, at), rulebook).id();
    return kind.apply(provision, Dates.day(text.substring(at + 1), option));
  }

  private static Provision provision(String option, String name, Rulebook rulebook) {
    List<Provision> found = rulebook.named(name);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      Map<String, String> spellings = new TreeMap<>();
      rulebook.provisions().forEach(each -> spellings.putAll(spellings(each.id())));
      throw new UsageException(
          option + ": there is no provision \"" + name + "\"." + Books.maybe(name, spellings));
    }
    throw new UsageException(
        option
            + ": \""
            + name
            + "\" may mean "
            + Words.count(found.size(), "provision")
            + ".\nMaybe "
            + found.stream().map(Provision::id).limit(NEAREST).collect(Collectors.joining(", or "))
            + (found.size() > NEAREST ? ", or " + (found.size() - NEAREST) + " more" : "")
            + ".");
  }

  /** The id, its last segment and the parts of that, each leading to the id. */
  private static Map<String, String> spellings(String id) {
    Map<String, String> result = new TreeMap<>();
    String last = id.substring(id.lastIndexOf('/') + 1);
    result.put(id, id);
    result.put(last, id);
    for (String part : last.split("[-_]", -1)) {
      if (part.length() > 3) {
        result.put(part, id);
      }
    }
    return result;
  }

  private List<ListChange> listChanges(List<Watchlist> lists, Book book) {
    List<ListChange> result = new ArrayList<>();
    if (!delisted.isEmpty()) {
      WatchlistIndex index = WatchlistIndex.of(lists);
      delisted.forEach(name -> result.add(delisting(name, index)));
    }
    listed.forEach(name -> result.add(ListChange.Listing.of(Books.party(name, book))));
    return result;
  }

  private static ListChange delisting(String name, WatchlistIndex index) {
    ListChange.Delisting result = ListChange.Delisting.of(name, index);
    if (result.removed().isEmpty()) {
      String near =
          index.matchEver(ListQuery.named(name)).stream()
              .map(ListMatch::entry)
              .map(entry -> entry.displayName() + " (" + entry.id() + ")")
              .distinct()
              .limit(NEAREST)
              .collect(Collectors.joining(", or "));
      throw new UsageException(
          "--delist: no entry surely bears the name \""
              + name
              + "\"."
              + (near.isEmpty() ? "" : "\nMaybe " + near + "."));
    }
    return result;
  }
}
