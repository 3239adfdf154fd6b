package org.downstream.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.item.Spelling;
import org.downstream.time.Period;

/**
 * Which country is in which country group on which day, and as which destination it counts (15 CFR
 * part 740, supp. 1; part 738, supp. 1). Immutable.
 *
 * <p>Days before the first recorded one are answered as that one, so that an old deal is not taken
 * for free only since the record starts later; see {@link #recordedFrom()}.
 */
public final class CountryGroups {

  private static final int SUGGESTIONS = 3;

  private final List<GroupMembership> memberships;
  private final LocalDate recordedFrom;
  // Law changes on a few days only: one ready answer for each span between two changes.
  private final long[] changes;
  private final Map<String, List<Set<String>>> members;
  private final List<Map<String, String>> destinations;

  /** The groups that follow from these statements. */
  public CountryGroups(
      Collection<GroupMembership> memberships,
      Collection<DerivedGroup> derived,
      Collection<DestinationTreatment> treatments) {
    this.memberships = List.copyOf(memberships);
    List<Period> periods =
        Stream.concat(
                memberships.stream().map(GroupMembership::period),
                treatments.stream().map(DestinationTreatment::period))
            .toList();
    this.recordedFrom =
        memberships.stream()
            .map(membership -> membership.period().from())
            .min(LocalDate::compareTo)
            .orElseThrow(
                () -> new IllegalArgumentException("No membership.\nMaybe the file is empty."));
    List<LocalDate> days = changeDays(periods, recordedFrom);
    this.changes = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
    this.destinations = days.stream().map(day -> destinationsOn(treatments, day)).toList();
    this.members = membersBySpan(this.memberships, derived, days);
  }

  /** The first day for which the groups are recorded. */
  public LocalDate recordedFrom() {
    return recordedFrom;
  }

  /** The names of all groups, those that are derived included. */
  public Set<String> names() {
    return members.keySet();
  }

  /** Whether the country, or the destination that it counts as, is in the group on that day. */
  public boolean contains(String group, String country, LocalDate on) {
    int span = span(on);
    return spans(group).get(span).contains(destination(country, span));
  }

  /** The members of the group on that day, in alphabetical order. */
  public Set<String> members(String group, LocalDate on) {
    return spans(group).get(span(on));
  }

  /** The days on which the members of a group change, or a country comes to count as another. */
  public SortedSet<LocalDate> turns(String group) {
    List<Set<String>> spans = spans(group);
    SortedSet<LocalDate> days = new TreeSet<>();
    for (int i = 1; i < changes.length; i++) {
      if (!spans.get(i).equals(spans.get(i - 1))
          || !destinations.get(i).equals(destinations.get(i - 1))) {
        days.add(LocalDate.ofEpochDay(changes[i]));
      }
    }
    return days;
  }

  /** The destination that the country counts as on that day; itself for most. */
  public String destination(String country, LocalDate on) {
    return destination(country, span(on));
  }

  /** What is recorded about that membership on that day; empty for derived groups. */
  public Optional<GroupMembership> membership(String group, String country, LocalDate on) {
    LocalDate day = on.isBefore(recordedFrom) ? recordedFrom : on;
    String destination = destination(country, on);
    return memberships.stream()
        .filter(found -> found.group().equals(group) && found.country().equals(destination))
        .filter(found -> found.period().contains(day))
        .findFirst();
  }

  private String destination(String country, int span) {
    return destinations.get(span).getOrDefault(country, country);
  }

  private int span(LocalDate on) {
    int found = Arrays.binarySearch(changes, on.toEpochDay());
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private List<Set<String>> spans(String group) {
    List<Set<String>> spans = members.get(group);
    if (spans == null) {
      throw unknown(group, members.keySet());
    }
    return spans;
  }

  private static IllegalArgumentException unknown(String group, Set<String> names) {
    Map<String, String> spellings =
        names.stream().collect(Collectors.toMap(name -> name, name -> name));
    List<String> nearest = Spelling.nearest(group, spellings, SUGGESTIONS);
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "There is no country group \"%s\".\nMaybe %s.",
            group,
            String.join(" or ", nearest.isEmpty() ? new TreeSet<>(names) : nearest)));
  }

  private static List<LocalDate> changeDays(List<Period> periods, LocalDate first) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Period period : periods) {
      days.add(period.from());
      if (!period.to().equals(LocalDate.MAX)) {
        days.add(period.to().plusDays(1));
      }
    }
    return List.copyOf(days.tailSet(first));
  }

  private static Map<String, String> destinationsOn(
      Collection<DestinationTreatment> treatments, LocalDate day) {
    return treatments.stream()
        .filter(treatment -> treatment.period().contains(day))
        .collect(
            Collectors.toUnmodifiableMap(
                DestinationTreatment::place, DestinationTreatment::treatedAs));
  }

  private static Map<String, List<Set<String>>> membersBySpan(
      List<GroupMembership> memberships, Collection<DerivedGroup> derived, List<LocalDate> days) {
    Map<String, List<GroupMembership>> byGroup =
        memberships.stream().collect(Collectors.groupingBy(GroupMembership::group));
    Map<String, List<Set<String>>> spans = new TreeMap<>();
    byGroup.forEach(
        (group, rows) ->
            spans.put(group, days.stream().map(day -> membersOn(group, rows, day)).toList()));
    Map<String, List<Set<String>>> stored = Map.copyOf(spans);
    for (DerivedGroup group : derived) {
      List<Set<String>> of = new ArrayList<>();
      for (int i = 0; i < days.size(); i++) {
        int span = i;
        of.add(
            Collections.unmodifiableSet(
                group.members(name -> storedMembers(stored, name).get(span))));
      }
      if (spans.put(group.name(), List.copyOf(of)) != null) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "The group %s is both stored and derived.\nMaybe one of them has another name.",
                group.name()));
      }
    }
    return Collections.unmodifiableMap(new HashMap<>(spans));
  }

  private static List<Set<String>> storedMembers(
      Map<String, List<Set<String>>> stored, String name) {
    List<Set<String>> found = stored.get(name);
    if (found == null) {
      throw unknown(name, stored.keySet());
    }
    return found;
  }

  private static Set<String> membersOn(String group, List<GroupMembership> rows, LocalDate day) {
    Set<String> members = new TreeSet<>();
    for (GroupMembership row : rows) {
      if (row.period().contains(day) && !members.add(row.country())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s is in %s twice on %s.\nMaybe one row should end the day before the other starts.",
                row.country(),
                group,
                day));
      }
    }
    return Collections.unmodifiableSet(members);
  }
}
