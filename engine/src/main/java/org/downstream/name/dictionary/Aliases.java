package org.downstream.name.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trade names and other names that no rule derives, each with its source. */
public final class Aliases {
  private Aliases() {}

  /** The rows that are shipped. */
  public static List<Alias> shipped() {
    return Table.ALL;
  }

  private static final class Table {
    static final List<Alias> ALL;

    static {
      List<Alias> all = new ArrayList<>();
      for (List<String> row :
          TableFile.read("aliases.tsv", "name", "other_name", "kind", "source", "from", "to")
              .rows()) {
        Alias.Kind kind = Alias.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        all.add(new Alias(row.get(0), row.get(1), kind, row.get(3), row.get(4), row.get(5)));
      }
      ALL = List.copyOf(all);
    }
  }
}
