package org.downstream.sources.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column that a file may have.
 *
 * @param name as it stands in the header
 * @param type what a cell holds
 * @param required whether the column and every cell of it must be there
 * @param list whether a cell holds several values, separated by a semicolon
 * @param codes the words it takes; empty when it takes any
 * @param references the file whose keys it refers to; empty when it refers to none
 * @param description what it holds, in a sentence
 */
public record Column(
    String name,
    CellType type,
    boolean required,
    boolean list,
    List<String> codes,
    String references,
    String description) {

  public Column {
    codes = List.copyOf(codes);
  }

  public static Column of(String name, CellType type, String description) {
    return new Column(name, type, false, false, List.of(), "", description);
  }

  public static Column text(String name, String description) {
    return of(name, CellType.TEXT, description);
  }

  public static Column key(String description) {
    return of("id", CellType.KEY, description).needed();
  }

  public static Column code(String name, List<String> codes, String description) {
    return new Column(name, CellType.CODE, false, false, codes, "", description);
  }

  /** A column that takes the names of an enum, in small letters. */
  public static <E extends Enum<E>> Column code(String name, Class<E> words, String description) {
    List<String> codes =
        Arrays.stream(words.getEnumConstants())
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .toList();
    return code(name, codes, description);
  }

  public static Column yesNo(String name, String description) {
    return new Column(name, CellType.YES_NO, false, false, List.of("yes", "no"), "", description);
  }

  public static Column reference(String name, String file, String description) {
    return new Column(name, CellType.REFERENCE, false, false, List.of(), file, description);
  }

  /** The same column, required. */
  public Column needed() {
    return new Column(name, type, true, list, codes, references, description);
  }

  /** The same column, with several values in a cell. */
  public Column many() {
    return new Column(name, type, required, true, codes, references, description);
  }
}
