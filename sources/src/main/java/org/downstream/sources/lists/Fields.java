package org.downstream.sources.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.downstream.sources.lists.ListDiff.FieldChange;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.published.PublishedParty;

/** The fields of an entry, and how those of two differ apart from an editor's hand. */
final class Fields {

  private Fields() {}

  /** The list, name and country that an entry is known by where it has no id of its own. */
  static String key(PublishedParty party) {
    return party.list() + "|" + party.country() + "|" + NameKey.compact(party.name());
  }

  /** Everything that is in it, so that of several entries of one name the same ones meet first. */
  static String wholeKey(PublishedParty party) {
    return of(party).values().stream()
            .map(values -> String.join(",", compared(values).keySet()))
            .collect(Collectors.joining("|"))
        + rawKey(party);
  }

  static Map<String, List<String>> of(PublishedParty party) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("name", List.of(party.name()));
    fields.put("aliases", names(party, PublishedName.Use.ALIAS));
    fields.put("former names", names(party, PublishedName.Use.FORMER));
    fields.put("weak aliases", names(party, PublishedName.Use.WEAK));
    fields.put("type", List.of(party.kind().name().toLowerCase(Locale.ROOT)));
    fields.put("list", List.of(party.list().title()));
    fields.put("countries", party.countries());
    fields.put("addresses", party.addresses());
    fields.put("address only", List.of(party.addressOnly() ? "yes" : "no"));
    fields.put("from", party.from().map(day -> List.of(day.toString())).orElse(List.of()));
    fields.put("to", party.to().map(day -> List.of(day.toString())).orElse(List.of()));
    fields.put("requirement", text(party.requirement()));
    fields.put("policy", text(party.policy()));
    fields.put("footnotes", party.footnotes().stream().map(String::valueOf).toList());
    fields.put("citations", party.citations());
    fields.put("programs", party.programs());
    fields.put(
        "identifiers",
        party.identifiers().stream()
            .map(id -> (id.type() + " " + id.value() + " " + id.country()).strip())
            .toList());
    fields.put("remarks", party.remarks());
    return fields;
  }

  private static List<String> names(PublishedParty party, PublishedName.Use use) {
    return party.names().stream()
        .filter(name -> name.use() == use)
        .filter(name -> !NameKey.compact(name.text()).equals(NameKey.compact(party.name())))
        .map(PublishedName::text)
        .toList();
  }

  private static List<String> text(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** What differs; the text as a whole only when no field shows the difference. */
  static List<FieldChange> changes(PublishedParty before, PublishedParty now, boolean raw) {
    List<FieldChange> changes = new ArrayList<>();
    Map<String, List<String>> fieldsNow = of(now);
    of(before)
        .forEach(
            (field, values) -> {
              Map<String, String> was = compared(values);
              Map<String, String> is = compared(fieldsNow.getOrDefault(field, List.of()));
              if (!was.keySet().equals(is.keySet())) {
                changes.add(new FieldChange(field, without(was, is), without(is, was)));
              }
            });
    if (raw
        && changes.isEmpty()
        && !rawKey(before).equals(rawKey(now))
        && !wordKey(before).equals(wordKey(now))) {
      changes.add(
          new FieldChange("text", String.join(" | ", before.raw()), String.join(" | ", now.raw())));
    }
    return changes;
  }

  private static String without(Map<String, String> these, Map<String, String> those) {
    return these.entrySet().stream()
        .filter(entry -> !those.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("; "));
  }

  /** Values by what is compared of them, sorted. */
  private static Map<String, String> compared(List<String> values) {
    Map<String, String> result = new TreeMap<>();
    for (String value : values) {
      String key = NameKey.compact(value);
      if (!key.isEmpty()) {
        result.putIfAbsent(key, value);
      }
    }
    return result;
  }

  /** The pieces of the text, whatever their order. */
  private static String rawKey(PublishedParty party) {
    List<String> pieces = new ArrayList<>();
    for (String cell : party.raw()) {
      for (String piece : cell.split("[;\\n|—]", -1)) {
        String key = NameKey.compact(piece.strip().replaceAll("(?i)^and\\b|\\band$", ""));
        if (!key.isEmpty()) {
          pieces.add(key);
        }
      }
    }
    pieces.sort(null);
    return String.join("|", pieces);
  }

  /** The words of the text, whatever their order. */
  private static String wordKey(PublishedParty party) {
    List<String> words = new ArrayList<>();
    party.raw().forEach(cell -> words.addAll(NameKey.words(cell)));
    words.removeIf(word -> word.equals("and"));
    words.sort(null);
    return String.join(" ", words);
  }
}
