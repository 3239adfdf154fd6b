package org.downstream.sources.ofac;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.sources.csl.CslSource;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.CsvRecords;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.FileRefused;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PartyDraft;
import org.downstream.sources.published.PublishedName;
import org.downstream.watchlist.ListKind;

/**
 * Reads the legacy tables of OFAC, which have no heading: {@code SDN.CSV} or {@code cons_prim.csv},
 * and beside it the aliases, addresses and the rest of long remarks.
 */
public final class OfacCsvReader implements ListReader {

  private static final int WIDTH = 12;
  private static final Set<String> NON_SDN_PROGRAMS =
      Set.of("NS-PLC", "CMIC-EO13959", "561-RELATED", "MBS", "561LIST");
  private static final List<String> VESSEL =
      List.of(
          "call sign", "vessel type", "tonnage", "gross tonnage", "vessel flag", "vessel owner");

  @Override
  public String format() {
    return "OFAC legacy CSV";
  }

  @Override
  public String publisher() {
    return "https://sanctionslistservice.ofac.treas.gov (SDN.CSV, ADD.CSV, ALT.CSV,"
        + " SDN_COMMENTS.CSV; CONS_PRIM.CSV, CONS_ADD.CSV, CONS_ALT.CSV, CONS_COMMENTS.CSV)";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.line(0).matches("\\d+,(?:\\d+,)?(?:\"|-0-).*") && head.text().contains("-0-");
  }

  @Override
  public void read(ListFile file, ListSink sink) throws IOException {
    String first = file.head().line(0);
    if (first.matches("\\d+,\\d+,.*")) {
      throw new FileRefused(
          EntryProblem.ofFile(
              Code.FORMAT_UNKNOWN,
              "the aliases or addresses of OFAC's legacy tables",
              "the primary table, SDN.CSV or cons_prim.csv; the others are read along with it"));
    }
    boolean consolidated = isConsolidated(file, new Ignoring());
    Companions beside = Companions.of(file, sink);
    CsvRecords.readBare(
        file, WIDTH, sink, (number, cells) -> entry(number, cells, consolidated, beside, sink));
    beside.refuseOrphans(sink);
  }

  /** The consolidated list holds entries that stand under its programs alone. */
  private static boolean isConsolidated(ListFile file, ListSink sink) {
    boolean[] found = {false};
    CsvRecords.readBare(
        file,
        WIDTH,
        sink,
        (number, cells) -> {
          List<String> programs = programs(value(cells.get(3)));
          found[0] |= !programs.isEmpty() && NON_SDN_PROGRAMS.containsAll(upper(programs));
        });
    return found[0];
  }

  private static List<String> upper(List<String> programs) {
    return programs.stream().map(each -> each.toUpperCase(Locale.ROOT)).toList();
  }

  static List<String> programs(String cell) {
    return Arrays.stream(cell.split("\\]\\s*\\[", -1))
        .map(each -> each.replaceAll("[\\[\\]]", "").strip())
        .filter(each -> !each.isEmpty())
        .toList();
  }

  static String value(String cell) {
    String text = cell.strip();
    return text.equals("-0-") ? "" : text;
  }

  static ListKind list(boolean consolidated, List<String> programs) {
    if (!consolidated) {
      return CslSource.ofSdn(programs);
    }
    return upper(programs).contains("CMIC-EO13959") ? ListKind.NS_CMIC : ListKind.OFAC_NON_SDN;
  }

  private static void entry(
      long number, List<String> cells, boolean consolidated, Companions beside, ListSink sink) {
    List<String> programs = programs(value(cells.get(3)));
    ListKind list = list(consolidated, programs);
    PartyDraft draft =
        new PartyDraft(
            number, list, consolidated ? "OFAC consolidated non-SDN list" : "OFAC SDN list");
    String id = value(cells.get(0));
    draft.id(id);
    draft.primary(value(cells.get(1)));
    String type = value(cells.get(2));
    // The format leaves the type of an entity empty.
    draft.kind(type.isEmpty() ? BearerKind.ORGANISATION : BearerKind.of(type));
    if (!type.isEmpty() && BearerKind.of(type) == BearerKind.UNKNOWN) {
      draft.problem(Code.TYPE_UNKNOWN, "SDN_Type", type, "individual, vessel or aircraft");
    }
    programs.forEach(draft::program);
    if (!value(cells.get(4)).isEmpty()) {
      draft.remark("title: " + value(cells.get(4)));
    }
    for (int i = 0; i < VESSEL.size(); i++) {
      if (!value(cells.get(5 + i)).isEmpty()) {
        draft.remark(VESSEL.get(i) + ": " + value(cells.get(5 + i)));
      }
    }
    draft.country(value(cells.get(9)));
    beside.addTo(id, draft);
    OfacRemarks.read(value(cells.get(11)) + beside.restOfRemarks(id), draft);
    cells.stream().map(OfacCsvReader::value).forEach(draft::raw);
    draft.finish(sink, 1);
  }

  /** The tables beside the primary one, by the number of the entry. */
  private static final class Companions {
    private final Map<String, List<List<String>>> aliases = new HashMap<>();
    private final Map<String, List<List<String>>> addresses = new HashMap<>();
    private final Map<String, List<List<String>>> comments = new HashMap<>();
    private final Set<String> met = new LinkedHashSet<>();

    static Companions of(ListFile file, ListSink sink) throws IOException {
      Companions companions = new Companions();
      companions.take(file, "alt", 5, companions.aliases, sink);
      companions.take(file, "add", 6, companions.addresses, sink);
      companions.take(file, "comments", 2, companions.comments, sink);
      return companions;
    }

    private void take(
        ListFile file, String what, int width, Map<String, List<List<String>>> into, ListSink sink)
        throws IOException {
      Optional<ListFile> beside = file.beside(names(file.name(), what));
      if (beside.isEmpty()) {
        sink.problem(
            EntryProblem.ofFile(
                Code.COMPANION_MISSING,
                file.name(),
                "beside it one of " + String.join(", ", names(file.name(), what))));
        return;
      }
      CsvRecords.readBare(
          beside.get(),
          width,
          sink,
          (number, cells) ->
              into.computeIfAbsent(value(cells.get(0)), key -> new ArrayList<>()).add(cells));
    }

    /** "cons_prim.csv" has "cons_alt.csv" beside it, "SDN.CSV" has "ALT.CSV". */
    static List<String> names(String name, String what) {
      String lower = name.toLowerCase(Locale.ROOT);
      Set<String> names = new LinkedHashSet<>();
      if (lower.contains("prim")) {
        names.add(lower.replace("prim", what));
      }
      if (lower.contains("sdn")) {
        String own = what.equals("comments") ? "sdn_comments" : what;
        names.add(lower.replace("sdn", own));
        names.add(lower.replace("sdn", "sdn_" + what));
      }
      names.remove(lower);
      for (String other : List.copyOf(names)) {
        names.add(other.endsWith(".gz") ? other.substring(0, other.length() - 3) : other + ".gz");
      }
      return List.copyOf(names);
    }

    void addTo(String id, PartyDraft draft) {
      met.add(id);
      for (List<String> alias : aliases.getOrDefault(id, List.of())) {
        PublishedName.Use use =
            value(alias.get(2)).equalsIgnoreCase("fka")
                ? PublishedName.Use.FORMER
                : PublishedName.Use.ALIAS;
        draft.name(value(alias.get(3)), use);
        draft.remark(value(alias.get(4)));
        draft.raw(value(alias.get(3)));
      }
      for (List<String> address : addresses.getOrDefault(id, List.of())) {
        draft.address(
            Stream.of(2, 3, 4, 5)
                .map(i -> value(address.get(i)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        draft.country(value(address.get(4)));
        address.stream().skip(2).map(OfacCsvReader::value).forEach(draft::raw);
      }
    }

    String restOfRemarks(String id) {
      return comments.getOrDefault(id, List.of()).stream()
          .map(comment -> value(comment.get(1)))
          .collect(Collectors.joining(""));
    }

    void refuseOrphans(ListSink sink) {
      for (Map<String, List<List<String>>> table : List.of(aliases, addresses, comments)) {
        table.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .forEach(
                rows ->
                    rows.getValue()
                        .forEach(
                            cells -> {
                              if (met.contains(rows.getKey())) {
                                sink.beside(1);
                              } else {
                                refuse(cells, sink);
                              }
                            }));
      }
    }

    private static void refuse(List<String> cells, ListSink sink) {
      sink.refused(
          1,
          new EntryProblem(
              Code.ORPHAN, 0, "ent_num", String.join(",", cells), "a number of the primary table"),
          cells);
    }
  }

  /** Takes what a first look finds. */
  private static final class Ignoring implements ListSink {
    @Override
    public void read(long rows) {}

    @Override
    public void entry(org.downstream.sources.published.PublishedParty party, long rows) {}

    @Override
    public void beside(long rows) {}

    @Override
    public void refused(long rows, EntryProblem problem, List<String> raw) {}

    @Override
    public void problem(EntryProblem problem) {}

    @Override
    public void about(org.downstream.sources.published.About about) {}
  }
}
