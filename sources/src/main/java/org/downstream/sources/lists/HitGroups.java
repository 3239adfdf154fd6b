package org.downstream.sources.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.downstream.sources.published.BearerKind;
import org.downstream.sources.published.PartyIdentifier;
import org.downstream.sources.published.PublishedParty;

/**
 * Tells which entries are one party, so that a company that stands on several lists is one hit: the
 * same name, folded, in the same country, or the same number of a register. The first entry that
 * shares a key decides; nothing is merged afterwards.
 */
final class HitGroups {

  /** "Example Manufacturing Corporation (EMC)". */
  private static final Pattern BRACKETS = Pattern.compile("(?<=\\S)\\s*\\([^()]{1,30}\\)$");

  private final LongInts groups = new LongInts();
  private int next;

  /** The group of an entry, from 0. */
  int groupOf(PublishedParty party) {
    List<String> asked = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    keys(party, asked, kept);
    int group = -1;
    for (String key : asked) {
      int found = groups.get(NameKey.hash(key));
      if (found >= 0 && (group < 0 || found < group)) {
        group = found;
      }
    }
    if (group < 0) {
      group = next++;
    }
    for (String key : kept) {
      groups.putIfAbsent(NameKey.hash(key), group);
    }
    return group;
  }

  int size() {
    return next;
  }

  private static void keys(PublishedParty party, List<String> asked, List<String> kept) {
    String kind =
        party.kind() == BearerKind.VESSEL || party.kind() == BearerKind.AIRCRAFT ? "v" : "p";
    // An alias may be the name of another company of the group; the published name is not.
    for (String name : List.of(party.name(), BRACKETS.matcher(party.name()).replaceFirst(""))) {
      String key = kind + NameKey.name(name) + "|";
      for (String country : party.countries()) {
        String here = key + NameKey.family(country);
        asked.add(here);
        kept.add(here);
      }
      // Where one of the two lists names no country, the name decides.
      asked.add(party.countries().isEmpty() ? key + "any" : key + "none");
      kept.add(key + "any");
      if (party.countries().isEmpty()) {
        kept.add(key + "none");
      }
    }
    for (PartyIdentifier id : party.identifiers()) {
      String key = key(id);
      if (!key.isEmpty()) {
        asked.add(key);
        kept.add(key);
      }
    }
  }

  /** A number that only one party has; "" for others, such as the ticker of a shared issue. */
  private static String key(PartyIdentifier id) {
    String type = id.type().toLowerCase(Locale.ROOT);
    String value = NameKey.compact(id.value());
    if (value.length() < 6) {
      return "";
    }
    if (type.contains("unified social credit")
        || type.equals("usccode")
        || type.equals("usc code")) {
      return "uscc|" + value;
    }
    if (type.contains("legal entity number") || type.equals("leicode") || type.equals("lei")) {
      return "lei|" + value;
    }
    if (type.contains("imo") || type.contains("vessel registration")) {
      String figures = value.replaceAll("[^0-9]", "");
      return figures.length() == 7 ? "imo|" + figures : "";
    }
    boolean register = type.contains("registration number") || type.contains("company number");
    return register && !id.country().isEmpty() ? "reg|" + id.country() + value : "";
  }
}
