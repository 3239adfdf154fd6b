package org.downstream.name.dictionary;

import java.util.List;
import java.util.Locale;

/**
 * Given names that can be one.
 *
 * @param kind in which way they are one
 * @param name the full name, or the usual spelling
 * @param others what stands for it; never empty
 */
public record GivenNameGroup(Kind kind, String name, List<String> others) {
  /** In which way names are one. */
  public enum Kind {
    /** Short and pet forms of the name. */
    SHORT,
    /** Spellings of the name in Latin letters. */
    SPELLING,
    /** The name in other languages. */
    LANGUAGE
  }

  public GivenNameGroup {
    others = List.copyOf(others);
  }

  /** The groups that are shipped, in the order of the table. */
  public static List<GivenNameGroup> shipped() {
    return Table.ALL;
  }

  private static GivenNameGroup of(List<String> row) {
    return new GivenNameGroup(
        Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
        row.get(1),
        List.of(row.get(2).split(" ", -1)));
  }

  private static final class Table {
    static final List<GivenNameGroup> ALL =
        TableFile.read("given-names.tsv", "kind", "name", "others").rows().stream()
            .map(GivenNameGroup::of)
            .toList();
  }
}
