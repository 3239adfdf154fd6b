package org.downstream.sources.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.downstream.evidence.Citation;
import org.downstream.sources.ecfr.FederalRegister;
import org.downstream.sources.ecfr.LicenceColumns;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.published.PublishedParty;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.ListedParty.Scope;
import org.downstream.watchlist.ReviewPolicy;
import org.downstream.watchlist.Watchlist;

/** Makes of published entries what the engine matches and judges by. */
public final class Watchlists {

  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})(?!\\d)");

  private Watchlists() {}

  /** A list of the engine, as of that day. */
  public static Watchlist of(PublishedList list, LocalDate vintage) {
    String lists =
        list.reading().byList().keySet().stream()
            .map(kind -> kind == ListKind.OTHER ? list.reading().file() : kind.title())
            .distinct()
            .collect(Collectors.joining(", "));
    return new Watchlist(
        lists + " (" + list.reading().format() + ")",
        false,
        vintage,
        list.reading().sha256(),
        list.entries().stream().map(Watchlists::party).toList());
  }

  /**
   * The day of the text: as the file states it, else as its name says, else the newest first day of
   * an entry; empty when none of them is there.
   */
  public static Optional<LocalDate> vintage(ListReading reading) {
    return reading.stated().or(() -> inName(reading.file())).or(reading::newest);
  }

  private static Optional<LocalDate> inName(String file) {
    Matcher day = DAY.matcher(file);
    Matcher month = MONTH.matcher(file);
    try {
      if (day.find()) {
        return Optional.of(LocalDate.parse(day.group()));
      }
      if (month.find()) {
        LocalDate first = LocalDate.parse(month.group() + "-01");
        return Optional.of(first.withDayOfMonth(first.lengthOfMonth()));
      }
    } catch (java.time.DateTimeException noDay) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** The first part of the ids of a list. */
  static String code(ListKind list) {
    return switch (list) {
      case ENTITY_LIST -> "EL";
      case MILITARY_END_USER -> "MEU";
      case UNVERIFIED -> "UVL";
      case DENIED_PERSONS -> "DPL";
      case SDN_744_8, SDN_OTHER -> "SDN";
      case NS_CMIC -> "NS_CMIC";
      case DOD_1260H -> "DOD_1260H";
      case OFAC_NON_SDN -> "OFAC";
      case AECA_DEBARRED -> "AECA";
      case NONPROLIFERATION -> "ISN";
      case EU_SANCTIONS -> "EU";
      case UK_SANCTIONS -> "UK";
      case UN_SANCTIONS -> "UN";
      case JAPAN_END_USER -> "JP_EUL";
      case OTHER -> "OTHER";
    };
  }

  /** The id of an entry among all lists, such as "EL:CN:example-trading". */
  public static String id(PublishedParty party) {
    if (party.list() == ListKind.OTHER) {
      return party.listTitle() + ":" + party.id();
    }
    String prefix = code(party.list()) + ":";
    return party.id().startsWith(prefix) ? party.id() : prefix + party.id();
  }

  static ListedParty party(PublishedParty party) {
    return new ListedParty(
        id(party),
        party.list(),
        party.country(),
        names(party),
        party.addresses(),
        party.addressOnly(),
        InForce.of(
            new Period(party.from().orElse(LocalDate.MIN), party.to().orElse(LocalDate.MAX))),
        scope(party),
        policy(party),
        party.footnotes(),
        text(party),
        citations(party));
  }

  /**
   * An entry of the engine as a published one, for one of its periods.
   *
   * @param published what was read of it, for the fields that the engine does not keep
   */
  static PublishedParty published(
      ListedParty entry, Period period, Optional<PublishedParty> published) {
    List<PublishedName> names = new ArrayList<>();
    for (ListedName name : entry.names()) {
      names.add(
          new PublishedName(
              name.text(),
              switch (name.kind()) {
                case PRIMARY -> PublishedName.Use.PRIMARY;
                case ALIAS, ADDED -> PublishedName.Use.ALIAS;
                case WEAK -> PublishedName.Use.WEAK;
              }));
    }
    List<String> country = entry.country().isEmpty() ? List.of() : List.of(entry.country());
    return new PublishedParty(
        entry.id(),
        true,
        entry.list(),
        published.map(PublishedParty::listTitle).orElse(entry.list().title()),
        published.map(PublishedParty::kind).orElse(BearerKind.ORGANISATION),
        names,
        published.map(PublishedParty::countries).filter(c -> !c.isEmpty()).orElse(country),
        entry.addresses(),
        entry.addressOnly(),
        Optional.of(period.from()).filter(day -> !day.equals(LocalDate.MIN)),
        Optional.of(period.to()).filter(day -> !day.equals(LocalDate.MAX)),
        "",
        "",
        new java.util.TreeSet<>(entry.footnotes()),
        List.of(),
        List.of(),
        published.map(PublishedParty::identifiers).orElse(List.of()),
        List.of(),
        List.of());
  }

  private static List<ListedName> names(PublishedParty party) {
    List<ListedName> names = new ArrayList<>();
    for (PublishedName name : party.names()) {
      ListedName.Kind kind =
          switch (name.use()) {
            case PRIMARY -> ListedName.Kind.PRIMARY;
            case ALIAS, FORMER -> ListedName.Kind.ALIAS;
            case WEAK -> ListedName.Kind.WEAK;
          };
      names.add(new ListedName(name.text(), kind));
    }
    return names;
  }

  /** Entity List by its columns; the others by the sections that give them effect. */
  private static Scope scope(PublishedParty party) {
    return switch (party.list()) {
      case ENTITY_LIST -> LicenceColumns.scope(party.requirement());
      // 15 CFR 744.21: the items of supplement 2.
      case MILITARY_END_USER -> Scope.SOME_ITEMS;
      case UNVERIFIED, DENIED_PERSONS, SDN_744_8 -> Scope.ALL_ITEMS;
      default -> Scope.NO_ITEMS;
    };
  }

  private static Optional<ReviewPolicy> policy(PublishedParty party) {
    return switch (party.list()) {
      case ENTITY_LIST -> LicenceColumns.policy(party.policy(), party.country());
      // 15 CFR 744.21(e).
      case MILITARY_END_USER -> Optional.of(ReviewPolicy.PRESUMPTION_OF_DENIAL);
      // 15 CFR 764.3(a)(2) and 744.8(b).
      case DENIED_PERSONS, SDN_744_8 -> Optional.of(ReviewPolicy.DENIAL);
      default -> Optional.empty();
    };
  }

  private static String text(PublishedParty party) {
    List<String> parts = new ArrayList<>();
    for (String part :
        List.of(party.requirement(), party.policy(), String.join("; ", party.programs()))) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(" | ", parts);
  }

  private static List<Citation> citations(PublishedParty party) {
    Set<Citation> citations = new LinkedHashSet<>();
    for (String text : party.citations()) {
      Citation plain = Citation.of(text);
      citations.add(FederalRegister.of(plain).map(FederalRegister::citation).orElse(plain));
    }
    return citations.isEmpty()
        ? List.of(Citation.of(party.listTitle() + ", entry " + party.id()))
        : List.copyOf(citations);
  }
}
