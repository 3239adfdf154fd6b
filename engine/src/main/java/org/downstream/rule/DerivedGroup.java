package org.downstream.rule;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.downstream.evidence.Citation;

/**
 * A set of countries that the text describes by other groups, such as "D1 + D4 + D5 - A5 - A6".
 *
 * @param name a short name, such as "S"
 * @param definition groups and single countries ("{MO}"), joined by + and - from left to right
 * @param citation the text that uses the set
 */
public record DerivedGroup(String name, String definition, Citation citation) {

  /** The members, given those of each group. */
  Set<String> members(Function<String, Set<String>> group) {
    Set<String> members = new TreeSet<>();
    String sign = "+";
    boolean signExpected = false;
    for (String word : definition.strip().split("\\s+", -1)) {
      if (signExpected) {
        sign = word;
      } else if (sign.equals("+")) {
        members.addAll(term(word, group));
      } else if (sign.equals("-")) {
        members.removeAll(term(word, group));
      } else {
        throw unreadable();
      }
      signExpected = !signExpected;
    }
    if (!signExpected) {
      throw unreadable();
    }
    return members;
  }

  private static Set<String> term(String word, Function<String, Set<String>> group) {
    return word.startsWith("{") && word.endsWith("}")
        ? Set.of(word.substring(1, word.length() - 1))
        : group.apply(word);
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "The definition of %s (\"%s\") cannot be read.\nMaybe a + or - is missing between two groups.",
            name,
            definition));
  }
}
