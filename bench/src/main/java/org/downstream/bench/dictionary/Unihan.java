package org.downstream.bench.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads properties of the Unihan database, one file a property, as published or with a colon. */
final class Unihan {
  private static final Pattern ROW =
      Pattern.compile("U\\+([0-9A-F]+)(?:[^\\t:]*\\tk\\w+\\t|: )([^#]*).*");
  private static final Pattern PARTS = Pattern.compile("[ ,]+");
  private static final Pattern PLACE_IN_DICTIONARY = Pattern.compile("[0-9.*,]+:");
  private static final Pattern FREQUENCY = Pattern.compile("\\([0-9]+\\)");
  private static final Pattern DICTIONARIES = Pattern.compile("<.*");

  private Unihan() {}

  /** The values of a property for each character that has it, in the order given there. */
  static Map<Integer, List<String>> property(Path folder, String name) throws IOException {
    Map<Integer, List<String>> values = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve(name + ".txt"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        List<String> all = new ArrayList<>();
        for (String part : PARTS.split(row.group(2).strip(), -1)) {
          String value = PLACE_IN_DICTIONARY.matcher(part).replaceAll("");
          all.add(DICTIONARIES.matcher(FREQUENCY.matcher(value).replaceAll("")).replaceAll(""));
        }
        values.put(Integer.parseInt(row.group(1), 16), all);
      }
    }
    return values;
  }

  /** A code point written as {@code U+4E00}. */
  static int codePoint(String value) {
    return Integer.parseInt(value.substring(2), 16);
  }
}
