package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.downstream.cli.output.Blocks;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.Words;
import org.downstream.evidence.Citation;
import org.downstream.sources.lists.ListSearch;
import org.downstream.sources.published.ListFile;
import org.downstream.time.AsOf;
import org.downstream.time.Period;
import org.downstream.watchlist.ListMatch;
import org.downstream.watchlist.ListQuery;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;
import org.downstream.watchlist.WatchlistIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks names up on the lists. */
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    description = "Looks names up on the lists of a day, in any script, and says how each matched.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream screen iFlytek",
      "  downstream screen 科大訊飛 商湯科技 --format csv",
      "  downstream screen \"Shanghai Biren\" --country CN --on 2023-11-17",
      "  downstream screen --names customers.csv --list consolidated.csv --top 3 --format csv"
    })
public final class ScreenCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "Names to look up")
  private List<String> names = List.of();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      defaultValue = "",
      description = "Country of the parties, ISO 3166 alpha-2")
  private String country = "";

  @Option(
      names = "--names",
      paramLabel = "FILE",
      defaultValue = "",
      description = {
        "A table of names to look up: name, and if given id, country, type. The answer is CSV,",
        "with a row for each list that a hit stands on."
      })
  private String namesFile = "";

  @Option(
      names = "--keep",
      description = "With --names: carry its other columns through; without it they are refused.")
  private boolean keep;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "5",
      description = "With --names: hits for each name, 1 to 1000 (default: ${DEFAULT-VALUE})")
  private int top = 5;

  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private Dates dates = new Dates();
  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    AsOf asOf = dates.orToday();
    if (!namesFile.isEmpty()) {
      return screenFile(asOf);
    }
    if (names.isEmpty() || keep) {
      throw new UsageException(
          keep
              ? "--keep carries columns of a file of names.\nMaybe add --names FILE."
              : "There is no name to look up.\nMaybe add one, or a file of names with --names.");
    }
    List<Watchlist> searched = lists.watchlists(answering.err());
    WatchlistIndex index = WatchlistIndex.of(searched);
    Columns rows =
        new Columns(
            "query",
            "rank",
            "score",
            "answer",
            "list",
            "entry",
            "matched_name",
            "listed",
            "policy",
            "citation",
            "why");
    if (!answering.table()) {
      for (String name : names) {
        addMatches(rows, name, index, asOf);
      }
    }
    if (answering.table()) {
      for (String name : names) {
        blocks(name, index, asOf);
      }
    } else {
      rows.write(answering.format(), answering.out(), answering.terminal());
    }
    answering.notes().println("As of " + asOf.on() + ". " + Searched.words(searched));
    return lists.lost() ? 1 : 0;
  }

  private int screenFile(AsOf asOf) throws IOException {
    if (!names.isEmpty() || !country.isEmpty()) {
      throw new UsageException(
          "With --names, names and countries stand in the file.\nMaybe leave "
              + (names.isEmpty() ? "--country" : "\"" + names.get(0) + "\"")
              + " out.");
    }
    if (top < 1 || top > 1_000) {
      throw new UsageException("--top: expected 1 to 1000, found " + top + ".");
    }
    Path path = Path.of(namesFile);
    if (!Files.isRegularFile(path)) {
      throw new UsageException("--names: there is no file " + namesFile + ".");
    }
    NamesFile asked = new NamesFile(ListFile.of(path), keep);
    ListSearch search = NamesRun.index(lists, answering.err());
    new NamesRun(search, top, asOf.on()).run(asked, answering.format(), answering.out());
    answering
        .err()
        .println(
            "As of "
                + asOf.on()
                + ": "
                + (asked.rows() - asked.refusedRows())
                + " names looked up among "
                + search.names()
                + " names of "
                + search.size()
                + " entries.");
    if (asked.refusedRows() > 0) {
      answering
          .err()
          .println(
              asked.name()
                  + ": "
                  + asked.rows()
                  + " rows read, "
                  + asked.refusedRows()
                  + " refused:");
      asked.problems().forEach(each -> answering.err().println("  " + each.words(asked.name())));
    }
    return lists.lost() || asked.refusedRows() > 0 ? 1 : 0;
  }

  private void blocks(String name, WatchlistIndex index, AsOf asOf) throws IOException {
    ListQuery query = new ListQuery(List.of(name), countryCode(), List.of());
    List<ListMatch> matches = matches(query, index, asOf);
    Blocks blocks = new Blocks(answering.out(), answering.terminal());
    if (matches.isEmpty()) {
      blocks.heading(name + ": on no list of that day");
      blocks.field("other days", onOtherDays(query, index));
    }
    for (ListMatch match : matches) {
      ListedParty entry = match.entry();
      blocks.heading(name + ": " + Words.certainty(match.certainty()) + ", " + entry.displayName());
      blocks.field("list", entry.list().title() + ", " + days(entry) + " (" + entry.id() + ")");
      blocks.field("policy", entry.policy().map(Words::policy).orElse(""));
      blocks.field("citation", citations(entry));
      blocks.field("why", String.join("; ", match.why()));
    }
  }

  /** The surest first, and those that restrict exports before those that do not. */
  private static List<ListMatch> matches(ListQuery query, WatchlistIndex index, AsOf asOf) {
    return index.match(query, asOf.on()).stream()
        .sorted(
            Comparator.comparing(ListMatch::certainty, Comparator.reverseOrder())
                .thenComparing(match -> !match.entry().list().restrictsExports())
                .thenComparing(ListMatch::score, Comparator.reverseOrder()))
        .toList();
  }

  private static String citations(ListedParty entry) {
    return entry.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
  }

  private static String onOtherDays(ListQuery query, WatchlistIndex index) {
    return index.matchEver(query).stream()
        .findFirst()
        .map(
            match ->
                match.entry().displayName()
                    + ", "
                    + match.entry().list().title()
                    + " "
                    + days(match.entry()))
        .orElse("");
  }

  private void addMatches(Columns rows, String name, WatchlistIndex index, AsOf asOf) {
    ListQuery query = new ListQuery(List.of(name), countryCode(), List.of());
    List<ListMatch> matches = matches(query, index, asOf);
    if (matches.isEmpty()) {
      String other =
          index.matchEver(query).stream()
              .findFirst()
              .map(
                  match ->
                      "on other days: " + match.entry().displayName() + " " + days(match.entry()))
              .orElse("");
      rows.row(name, "", "", "RULED_OUT", "", "", "", "", "", "", other);
    }
    int rank = 0;
    for (ListMatch match : matches) {
      rank++;
      ListedParty entry = match.entry();
      rows.row(
          name,
          Integer.toString(rank),
          Integer.toString(match.score()),
          match.certainty().name(),
          entry.list().title(),
          entry.displayName(),
          match.matched(),
          days(entry),
          entry.policy().map(Enum::name).orElse(""),
          citations(entry),
          String.join("; ", match.why()));
    }
  }

  private Optional<String> countryCode() {
    if (country.isEmpty()) {
      return Optional.empty();
    }
    String code = country.toUpperCase(Locale.ROOT);
    if (!List.of(Locale.getISOCountries()).contains(code)) {
      throw new UsageException(
          "--country: expected an ISO 3166 alpha-2 code such as CN, found \"" + country + "\".");
    }
    return Optional.of(code);
  }

  private static String days(ListedParty entry) {
    return entry.listed().periods().stream()
        .map(Period::toString)
        .collect(Collectors.joining(", "));
  }
}
