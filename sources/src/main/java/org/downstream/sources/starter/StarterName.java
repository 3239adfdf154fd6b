package org.downstream.sources.starter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.watchlist.ListedName;

/** A row of {@code starter-names.csv}. */
record StarterName(String entry, String name, ListedName.Kind kind, String script, String source) {

  static final List<String> HEADING = List.of("entry", "name", "kind", "script", "source");
  static final Set<String> SCRIPTS = Set.of("latin", "hans", "hant", "other");

  static StarterName read(Table.Row row) {
    if (!SCRIPTS.contains(row.text("script"))) {
      throw row.problem("script", String.join(" or ", new TreeSet<>(SCRIPTS)));
    }
    return new StarterName(
        row.required("entry"),
        row.required("name"),
        kind(row),
        row.text("script"),
        row.required("source"));
  }

  static ListedName.Kind kind(Table.Row row) {
    return switch (row.text("kind")) {
      case "primary" -> ListedName.Kind.PRIMARY;
      case "alias" -> ListedName.Kind.ALIAS;
      case "added" -> ListedName.Kind.ADDED;
      case "weak" -> ListedName.Kind.WEAK;
      default -> throw row.problem("kind", "primary, alias, added or weak");
    };
  }

  List<String> row() {
    return List.of(entry, name, kind.name().toLowerCase(Locale.ROOT), script, source);
  }

  ListedName listed() {
    return new ListedName(name, kind);
  }
}
