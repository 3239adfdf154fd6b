package org.downstream.sources.starter;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names from other sources than the list itself: names in Chinese characters, short names and trade
 * names. A simplified name brings its traditional form along, given by hand or derived.
 */
final class AddedNames {

  static final List<String> HEADING =
      List.of("entry", "name", "script", "traditional", "kind", "source");
  static final String DERIVED = "derived from the simplified name";

  private final Map<String, List<StarterName>> names = new LinkedHashMap<>();

  AddedNames(Table table) {
    Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
    for (Table.Row row : table.rows()) {
      String name = row.required("name");
      String script = row.required("script");
      add(row, name, script, row.required("source"));
      if (script.equals("hans")) {
        String given = row.text("traditional");
        String other = given.isEmpty() ? traditional.transliterate(name) : given;
        if (!other.equals(name)) {
          add(row, other, "hant", DERIVED);
        }
      }
    }
  }

  private void add(Table.Row row, String name, String script, String source) {
    names
        .computeIfAbsent(row.required("entry"), entry -> new ArrayList<>())
        .add(new StarterName(row.required("entry"), name, StarterName.kind(row), script, source));
  }

  List<StarterName> of(String entry) {
    return names.getOrDefault(entry, List.of());
  }

  /** Names that would be lost, since no entry has that id. */
  List<String> withoutEntry(Set<String> entries) {
    return names.keySet().stream().filter(entry -> !entries.contains(entry)).toList();
  }
}
