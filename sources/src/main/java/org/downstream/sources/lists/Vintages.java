package org.downstream.sources.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.time.InForce;
import org.downstream.time.Period;
import org.downstream.watchlist.ListKind;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;
import org.downstream.watchlist.Watchlist;

/**
 * Puts texts of several days together. An entry that a later whole text of its list no longer has
 * was listed until the day before that text; one that only a later text has, without a date of its
 * own, is listed from the day after the text before. Dates that a list gives win. What a later text
 * says of an entry replaces what an earlier one said; its names are kept from both.
 */
public final class Vintages {

  private Vintages() {}

  /** One list for each text, in the order given, in which each party stands once for each list. */
  public static List<Watchlist> together(List<Vintage> texts) {
    List<Vintage> byDay = new ArrayList<>(texts);
    byDay.sort(
        Comparator.comparing((Vintage text) -> text.list().vintage())
            .thenComparingInt(text -> text.covers().isEmpty() ? 0 : 1));
    IdentityHashMap<Vintage, List<ListedParty>> result = new IdentityHashMap<>();
    for (ListKind kind : ListKind.values()) {
      List<Vintage> having = byDay.stream().filter(text -> has(text, kind)).toList();
      if (having.size() == 1 || kind == ListKind.OTHER) {
        // Lists of one's own are not versions of each other.
        having.forEach(text -> lists(result, text).addAll(entries(text, kind)));
      } else if (!having.isEmpty()) {
        for (Standing standing : new OneList(kind).through(having)) {
          lists(result, standing.in).add(standing.entry);
        }
      }
    }
    return texts.stream().map(text -> with(text.list(), lists(result, text))).toList();
  }

  private static List<ListedParty> lists(
      IdentityHashMap<Vintage, List<ListedParty>> result, Vintage text) {
    return result.computeIfAbsent(text, key -> new ArrayList<>());
  }

  private static boolean has(Vintage text, ListKind kind) {
    return text.covers().contains(kind) || !entries(text, kind).isEmpty();
  }

  private static List<ListedParty> entries(Vintage text, ListKind kind) {
    return text.list().entries().stream().filter(entry -> entry.list() == kind).toList();
  }

  private static Watchlist with(Watchlist list, List<ListedParty> entries) {
    return new Watchlist(list.title(), list.starter(), list.vintage(), list.sha256(), entries);
  }

  /** An entry and the newest text that has it. */
  private static final class Standing {
    private ListedParty entry;
    private Vintage in;
    private boolean met;

    Standing(ListedParty entry, Vintage in) {
      this.entry = entry;
      this.in = in;
      this.met = true;
    }
  }

  /** The texts of one list, from the oldest on. */
  private static final class OneList {
    private final ListKind kind;
    private final Map<String, Standing> byId = new LinkedHashMap<>();
    private final Map<String, List<Standing>> byName = new HashMap<>();
    private Optional<LocalDate> lastWhole = Optional.empty();

    OneList(ListKind kind) {
      this.kind = kind;
    }

    java.util.Collection<Standing> through(List<Vintage> texts) {
      for (Vintage text : texts) {
        byId.values().forEach(standing -> standing.met = false);
        for (ListedParty entry : entries(text, kind)) {
          take(entry, text);
        }
        if (text.covers().contains(kind)) {
          endOthers(text);
          lastWhole = Optional.of(text.list().vintage());
        }
      }
      return byId.values();
    }

    private void take(ListedParty entry, Vintage text) {
      Optional<Standing> before = before(entry);
      if (before.isPresent()) {
        Standing standing = before.get();
        standing.entry = joined(standing.entry, entry);
        standing.in = text;
        standing.met = true;
        note(standing);
        return;
      }
      boolean undated =
          entry.listed().periods().stream().anyMatch(p -> p.from().equals(LocalDate.MIN));
      ListedParty dated =
          undated && lastWhole.isPresent()
              ? listed(entry, since(entry, lastWhole.get().plusDays(1)))
              : entry;
      Standing standing = new Standing(dated, text);
      String id = dated.id();
      while (byId.putIfAbsent(id, standing) != null) {
        id = id + "'";
      }
      note(standing);
    }

    private void note(Standing standing) {
      for (ListedName name : standing.entry.names()) {
        if (name.kind() == ListedName.Kind.PRIMARY || name.kind() == ListedName.Kind.ALIAS) {
          List<Standing> same =
              byName.computeIfAbsent(NameKey.name(name.text()), key -> new ArrayList<>(1));
          if (!same.contains(standing)) {
            same.add(standing);
          }
        }
      }
    }

    /** The entry of an earlier text that it continues: by id, else by its name and country. */
    private Optional<Standing> before(ListedParty entry) {
      Standing byOwnId = byId.get(entry.id());
      if (byOwnId != null && !byOwnId.met) {
        return Optional.of(byOwnId);
      }
      return byName.getOrDefault(NameKey.name(entry.name()), List.of()).stream()
          .filter(standing -> !standing.met)
          .filter(standing -> sameCountry(standing.entry.country(), entry.country()))
          .findFirst();
    }

    private static boolean sameCountry(String one, String other) {
      return one.isEmpty() || other.isEmpty() || NameKey.family(one).equals(NameKey.family(other));
    }

    private void endOthers(Vintage text) {
      LocalDate last = text.list().vintage().minusDays(1);
      Set<String> refused = new HashSet<>();
      text.refusedTexts().forEach(each -> refused.add(NameKey.name(each)));
      Set<String> names = new HashSet<>();
      entries(text, kind)
          .forEach(entry -> entry.names().forEach(name -> names.add(NameKey.name(name.text()))));
      for (Standing standing : byId.values()) {
        String name = NameKey.name(standing.entry.name());
        boolean hidden =
            names.contains(name) || refused.stream().anyMatch(each -> each.contains(name));
        if (!standing.met && !hidden) {
          standing.entry = listed(standing.entry, until(standing.entry.listed(), last));
        }
      }
    }
  }

  private static InForce since(ListedParty entry, LocalDate first) {
    List<Period> periods = new ArrayList<>();
    for (Period period : entry.listed().periods()) {
      boolean open = period.from().equals(LocalDate.MIN) && !period.to().isBefore(first);
      periods.add(open ? new Period(first, period.to()) : period);
    }
    return new InForce(periods);
  }

  /** The days up to the last one; a period with an end of its own keeps it. */
  private static InForce until(InForce listed, LocalDate last) {
    List<Period> periods = new ArrayList<>();
    for (Period period : listed.periods()) {
      boolean open = period.to().equals(LocalDate.MAX) && !period.from().isAfter(last);
      periods.add(open ? period.until(last) : period);
    }
    return new InForce(periods);
  }

  private static ListedParty joined(ListedParty before, ListedParty now) {
    Set<ListedName> names = new LinkedHashSet<>(now.names());
    Set<String> texts = new HashSet<>();
    now.names().forEach(name -> texts.add(name.text()));
    for (ListedName name : before.names()) {
      if (texts.add(name.text())) {
        names.add(
            name.kind() == ListedName.Kind.PRIMARY
                ? new ListedName(name.text(), ListedName.Kind.ALIAS)
                : name);
      }
    }
    InForce listed = daysOfBoth(before.listed(), now.listed());
    return new ListedParty(
        now.id(),
        now.list(),
        now.country(),
        List.copyOf(names),
        now.addresses(),
        now.addressOnly(),
        listed,
        now.scope(),
        now.policy(),
        now.footnotes(),
        now.text(),
        now.citations());
  }

  /**
   * The days of the later text, which may name an end, and the earlier days that it leaves out: an
   * older first day of the same period, and periods that ended before.
   */
  private static InForce daysOfBoth(InForce before, InForce now) {
    List<Period> periods = new ArrayList<>();
    for (Period period : now.periods()) {
      LocalDate from = period.from();
      for (Period earlier : before.periods()) {
        boolean known = !earlier.from().equals(LocalDate.MIN);
        if (from.equals(LocalDate.MIN) && known && !earlier.from().isAfter(period.to())) {
          from = earlier.from();
        } else if (known && earlier.overlaps(period) && earlier.from().isBefore(from)) {
          from = earlier.from();
        }
      }
      periods.add(new Period(from, period.to()));
    }
    InForce days = new InForce(periods);
    for (Period earlier : before.periods()) {
      boolean ended = !earlier.to().equals(LocalDate.MAX);
      if (ended && periods.stream().noneMatch(period -> period.overlaps(earlier))) {
        days = days.with(earlier);
      }
    }
    return days;
  }

  private static ListedParty listed(ListedParty entry, InForce days) {
    return new ListedParty(
        entry.id(),
        entry.list(),
        entry.country(),
        entry.names(),
        entry.addresses(),
        entry.addressOnly(),
        days,
        entry.scope(),
        entry.policy(),
        entry.footnotes(),
        entry.text(),
        entry.citations());
  }
}
