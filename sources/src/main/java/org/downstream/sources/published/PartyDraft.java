package org.downstream.sources.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.watchlist.ListKind;

/**
 * An entry while it is read. It frees names of what cannot be seen, drops repeats, knows the
 * countries, and holds the limits; whatever it cannot keep becomes a problem.
 */
public final class PartyDraft {

  /** The longest name of the lists of 2026 has 378 characters. */
  private static final int LONGEST_NAME = 1_000;

  /** The most names of an entry in 2026 are some 150. */
  private static final int MOST_NAMES = 5_000;

  private static final int LONGEST_TEXT = 200_000;
  private static final int MOST_PARTS = 20_000;

  private final long row;
  private final ListKind list;
  private final String listTitle;
  private final Map<String, PublishedName.Use> names = new LinkedHashMap<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final TreeSet<Integer> footnotes = new TreeSet<>();
  private final Set<String> citations = new LinkedHashSet<>();
  private final Set<String> programs = new LinkedHashSet<>();
  private final Set<PartyIdentifier> identifiers = new LinkedHashSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final List<String> raw = new ArrayList<>();
  private final Map<Code, EntryProblem> problems = new LinkedHashMap<>();
  private String id = "";
  private boolean publishersId;
  private BearerKind kind = BearerKind.UNKNOWN;
  private boolean addressOnly;
  private Optional<LocalDate> from = Optional.empty();
  private Optional<LocalDate> to = Optional.empty();
  private String requirement = "";
  private String policy = "";
  private long rawLength;

  /**
   * An empty entry.
   *
   * @param row where it stands, counted from 1
   */
  public PartyDraft(long row, ListKind list, String listTitle) {
    this.row = row;
    this.list = list;
    this.listTitle = listTitle;
  }

  /** The publisher's own id, which stays when the entry is edited. */
  public PartyDraft id(String own) {
    String clean = NameText.clean(own);
    if (!clean.isEmpty()) {
      id = cut(clean, 200);
      publishersId = true;
    }
    return this;
  }

  /** An id made from the name. */
  public PartyDraft madeId(String made) {
    id = made;
    publishersId = false;
    return this;
  }

  public PartyDraft kind(BearerKind proven) {
    kind = proven;
    return this;
  }

  public PartyDraft addressOnly(boolean only) {
    addressOnly = only;
    return this;
  }

  /** The name under which it stands; a second one becomes an alias. */
  public PartyDraft primary(String name) {
    boolean first = !names.containsValue(PublishedName.Use.PRIMARY);
    return name(name, first ? PublishedName.Use.PRIMARY : PublishedName.Use.ALIAS);
  }

  public PartyDraft alias(String name) {
    return name(name, PublishedName.Use.ALIAS);
  }

  public PartyDraft weakAlias(String name) {
    return name(name, PublishedName.Use.WEAK);
  }

  /** A name of any use; a repeat keeps the stronger use. */
  public PartyDraft name(String written, PublishedName.Use use) {
    if (written.length() > LONGEST_NAME) {
      problem(
          Code.NAME_TOO_LONG, "name", written, "a name of at most " + LONGEST_NAME + " characters");
      return this;
    }
    boolean doubtful = NameText.doubtful(written);
    if (NameText.hasInvisible(written) && !doubtful) {
      problem(Code.INVISIBLE_CHARACTERS, "name", written, "characters that can be seen");
    }
    if (doubtful) {
      problem(Code.ENCODING_DOUBTFUL, "name", written, "text in the encoding of the file");
    }
    String name = NameText.clean(written);
    if (name.isEmpty() || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return this;
    }
    if (names.size() >= MOST_NAMES && !names.containsKey(name)) {
      problem(Code.TOO_MANY_NAMES, "name", name, "at most " + MOST_NAMES + " names");
      return this;
    }
    names.merge(name, use, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    return this;
  }

  /** A country in any spelling; one that is not known stays in the raw text. */
  public PartyDraft country(String written) {
    String text = NameText.clean(written);
    if (text.isEmpty()
        || text.equals("00")
        || text.equalsIgnoreCase("unknown")
        || text.equalsIgnoreCase("undetermined")) {
      return this;
    }
    Optional<String> code = CountryNames.code(text);
    if (code.isPresent()) {
      countries.add(code.get());
    } else {
      problem(Code.COUNTRY_UNKNOWN, "country", text, "a country of ISO 3166");
    }
    return this;
  }

  public PartyDraft address(String written) {
    return put(addresses, written);
  }

  public PartyDraft citation(String written) {
    return put(citations, written);
  }

  public PartyDraft program(String written) {
    return put(programs, written);
  }

  public PartyDraft remark(String written) {
    return put(remarks, written);
  }

  public PartyDraft footnote(int number) {
    footnotes.add(number);
    return this;
  }

  public PartyDraft identifier(String type, String value, String country) {
    String clean = NameText.clean(value);
    if (!clean.isEmpty() && identifiers.size() < MOST_PARTS) {
      identifiers.add(
          new PartyIdentifier(
              NameText.clean(type), cut(clean, 500), CountryNames.code(country).orElse("")));
    }
    return this;
  }

  public PartyDraft requirement(String written) {
    requirement = cut(NameText.clean(written), LONGEST_TEXT);
    return this;
  }

  public PartyDraft policy(String written) {
    policy = cut(NameText.clean(written), LONGEST_TEXT);
    return this;
  }

  /** The first day, read in one of the ways of {@link Days}. */
  public PartyDraft from(String written, Function<String, Optional<LocalDate>> reading) {
    from = day("first day", written, reading).or(() -> from);
    return this;
  }

  /** The last day. */
  public PartyDraft to(String written, Function<String, Optional<LocalDate>> reading) {
    to = day("last day", written, reading).or(() -> to);
    return this;
  }

  public PartyDraft from(LocalDate day) {
    from = Optional.of(day);
    return this;
  }

  public PartyDraft to(LocalDate day) {
    to = Optional.of(day);
    return this;
  }

  public Optional<LocalDate> from() {
    return from;
  }

  private Optional<LocalDate> day(
      String field, String written, Function<String, Optional<LocalDate>> reading) {
    if (written.isBlank()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = reading.apply(written.strip());
    if (day.isEmpty()) {
      problem(Code.DATE_INVALID, field, written, "a day such as 2023-10-17");
    }
    return day;
  }

  /** A cell or text as read. */
  public PartyDraft raw(String cell) {
    if (!cell.isBlank() && rawLength < LONGEST_TEXT && raw.size() < MOST_PARTS) {
      raw.add(cut(cell, LONGEST_TEXT));
      rawLength += cell.length();
    }
    return this;
  }

  /** Something that is wrong; the first of each code is kept. */
  public PartyDraft problem(Code code, String field, String found, String expected) {
    problems.putIfAbsent(code, new EntryProblem(code, row, field, found, expected));
    return this;
  }

  /** Hands the entry on, or refuses the rows when it has no name. */
  public void finish(ListSink sink, long rows) {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      problem(
          Code.TERM_REVERSED, "last day", to.get().toString(), "a day from " + from.get() + " on");
      from = Optional.empty();
      to = Optional.empty();
    }
    problems.values().forEach(sink::problem);
    if (names.isEmpty()) {
      sink.refused(
          rows, new EntryProblem(Code.NO_NAME, row, "name", String.join(" ", raw), "a name"), raw);
      return;
    }
    sink.entry(party(), rows);
  }

  private PublishedParty party() {
    List<PublishedName> ordered = new ArrayList<>();
    String first =
        names.entrySet().stream()
            .filter(name -> name.getValue() == PublishedName.Use.PRIMARY)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseGet(() -> names.keySet().iterator().next());
    ordered.add(new PublishedName(first, PublishedName.Use.PRIMARY));
    names.forEach(
        (name, use) -> {
          if (!name.equals(first)) {
            ordered.add(new PublishedName(name, use));
          }
        });
    return new PublishedParty(
        id.isEmpty() ? slug(first) : id,
        publishersId,
        list,
        listTitle,
        kind,
        ordered,
        List.copyOf(countries),
        List.copyOf(addresses),
        addressOnly,
        from,
        to,
        requirement,
        policy,
        footnotes,
        List.copyOf(citations),
        List.copyOf(programs),
        List.copyOf(identifiers),
        List.copyOf(remarks),
        raw);
  }

  /** A readable id of a name: "Example Trading (HK) Ltd." gives "example-trading-hk-ltd". */
  private String slug(String name) {
    String words =
        name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String country = countries.isEmpty() ? "" : countries.iterator().next() + ":";
    return country + cut(words, 80);
  }

  private PartyDraft put(Set<String> set, String written) {
    String clean = cut(NameText.clean(written), LONGEST_TEXT);
    if (clean.isEmpty()) {
      return this;
    }
    if (set.size() >= MOST_PARTS || written.length() > LONGEST_TEXT) {
      problem(Code.ENTRY_TOO_LARGE, "", clean, "an entry of usual size");
    }
    if (set.size() < MOST_PARTS) {
      set.add(clean);
    }
    return this;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest
        ? text
        : text.substring(
            0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }
}
