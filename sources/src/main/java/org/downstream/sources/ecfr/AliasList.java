package org.downstream.sources.ecfr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The aliases of an entity cell: "X, a.k.a., the following two aliases: —Y; and —Z.", or "X, a.k.a.
 * Y, address", or "X (a.k.a., Y and Z), address".
 *
 * @param before the text before the list
 * @param aliases as published
 * @param after the text after the list
 * @param asAnnounced whether it holds as many aliases as the text announces, if it announces any
 */
record AliasList(String before, List<String> aliases, String after, boolean asAnnounced) {

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?i)(?:,?\\s*\\(?\\b[af]\\.?\\s?k\\.?\\s?a\\b\\s*[,.]*\\s*,?\\s*)?(?:(?:and|as|including)\\s+){0,2}(?:the\\s+){0,2}"
              + "(?:follow(?:ing)?\\s+)?(?:the\\s+){0,2}(?:following\\s+)?(?:([a-z]+(?:-[a-z]+)?|\\d+)\\s+)?(?:following\\s+)?"
              + "(?:alias(?:es)?|aliaes|entity)\\b[^:\\n—]*(?:[,.;]?\\s*(?=\\n|—)|:)");
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("(?i),?\\s*\\((?:[af]\\.?k\\.?a\\.?|alias(?:es)?:?),?\\s*([^()]*)\\)");
  private static final Pattern IN_LINE = Pattern.compile("(?i),?\\s*\\ba\\.?k\\.?a\\.?,?\\s+");
  private static final Pattern TO_INCLUDE =
      Pattern.compile("(?is),?\\s*(?:and\\s+)?to include the following[^:.]*(?:[:.]|$)");
  private static final Map<String, Integer> NUMBERS = numbers();

  static AliasList in(String text) {
    Matcher parentheses = IN_PARENTHESES.matcher(text);
    Set<String> aliases = new LinkedHashSet<>();
    StringBuilder plain = new StringBuilder();
    while (parentheses.find()) {
      for (String alias :
          parentheses.group(1).split(";|,\\s+(?!Ltd|Inc|LLC|Co\\b)|\\s+and\\s+", -1)) {
        add(aliases, alias.replaceFirst("^and\\s+", ""));
      }
      parentheses.appendReplacement(plain, "");
    }
    parentheses.appendTail(plain);
    Matcher introduction = INTRODUCTION.matcher(plain);
    if (introduction.find()
        && introduction
            .group()
            .toLowerCase(Locale.ROOT)
            .matches("(?s).*(a\\.?\\s?k\\.?\\s?a|following|alias).*")) {
      return listed(plain.toString(), introduction, aliases);
    }
    return inLine(plain.toString(), aliases);
  }

  private static AliasList listed(String text, Matcher introduction, Set<String> aliases) {
    List<String> rest = new ArrayList<>();
    List<String> read = new ArrayList<>();
    boolean open = true;
    boolean more = true;
    for (String line : text.substring(introduction.end()).split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      if (open && (line.startsWith("—") || more)) {
        read.add(line.replaceFirst("^—\\s*", ""));
        more = line.matches("(?is).*;(?:\\s*and)?\\s*$");
      } else {
        open = false;
        rest.add(line);
      }
    }
    if (rest.isEmpty() && !read.isEmpty()) {
      splitAddress(read, rest);
    }
    Set<String> listed = new LinkedHashSet<>();
    read.forEach(alias -> add(listed, alias));
    aliases.addAll(listed);
    Optional<Integer> announced =
        introduction.group(1) == null
            ? Optional.empty()
            : Optional.ofNullable(NUMBERS.get(introduction.group(1).toLowerCase(Locale.ROOT)));
    return new AliasList(
        NameEnd.tidy(text.substring(0, introduction.start())),
        List.copyOf(aliases),
        String.join("\n", rest),
        announced.map(number -> number == listed.size()).orElse(true));
  }

  /** The last alias may hold the address: "—Huawei Istanbul OpenLab. Istanbul, Turkey." */
  private static void splitAddress(List<String> read, List<String> rest) {
    String last = TO_INCLUDE.matcher(read.get(read.size() - 1)).replaceFirst(". ");
    Matcher stop = Pattern.compile("\\.,?\\s+(?=[A-Z0-9#])").matcher(last);
    while (stop.find()) {
      String address = last.substring(stop.end());
      if (address.contains(",") && !address.matches("(?i)(?:ltd|inc|co|llc|limited)\\b.*")) {
        read.set(read.size() - 1, last.substring(0, stop.start() + 1));
        rest.add(address);
        return;
      }
    }
    NameEnd end = NameEnd.of(last);
    if (!end.rest().isEmpty()) {
      read.set(read.size() - 1, end.name());
      rest.add(end.rest());
    }
  }

  private static AliasList inLine(String text, Set<String> aliases) {
    Matcher inLine = IN_LINE.matcher(text);
    if (!inLine.find()) {
      NameEnd end = NameEnd.of(text);
      return new AliasList(end.name(), List.copyOf(aliases), end.rest(), true);
    }
    String before = NameEnd.tidy(text.substring(0, inLine.start()));
    String rest = text.substring(inLine.end());
    for (String part : IN_LINE.split(rest, -1)) {
      NameEnd end = NameEnd.of(part);
      add(aliases, end.name());
      rest = end.rest();
    }
    return new AliasList(before, List.copyOf(aliases), rest, true);
  }

  private static void add(Set<String> aliases, String alias) {
    String tidy =
        NameEnd.tidy(
            TO_INCLUDE
                .matcher(alias)
                .replaceFirst("")
                .replaceAll("(?i)[;,\\s]\\s*and\\s*;?\\s*$", "")
                .replaceAll("(?i)^(?:and\\s+)?[af]\\.k\\.a\\.,?\\s*", "")
                .replaceAll("[;\\s]+$", "")
                .replaceAll(";\\s*\\([^)]*\\)$", ""));
    if (!tidy.isEmpty()) {
      aliases.add(tidy);
    }
  }

  private static Map<String, Integer> numbers() {
    String[] words =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen twenty")
            .split(" ", -1);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      numbers.put(words[i], i + 1);
      numbers.put(Integer.toString(i + 1), i + 1);
    }
    return Map.copyOf(numbers);
  }
}
