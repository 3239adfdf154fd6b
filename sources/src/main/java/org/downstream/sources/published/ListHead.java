package org.downstream.sources.published;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a file, by which its format is known.
 *
 * @param text the first characters, without a byte order mark
 */
public record ListHead(String text) {

  private static final Pattern ROOT =
      Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)[\\s>/]");

  /** The local name of the first element; empty when it is no XML. */
  public String root() {
    String stripped = text.stripLeading();
    if (!stripped.startsWith("<")) {
      return "";
    }
    Matcher matcher = ROOT.matcher(stripped.replaceAll("(?s)<!--.*?-->", ""));
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Whether it starts as JSON does. */
  public boolean json() {
    String stripped = text.stripLeading();
    return stripped.startsWith("{") || stripped.startsWith("[");
  }

  /** The line with that number, from 0, without its end; empty when there is none. */
  public String line(int number) {
    return text.lines().filter(line -> !line.isBlank()).skip(number).findFirst().orElse("");
  }

  /** Whether the text holds all of these, whatever their case. */
  public boolean has(String... parts) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String part : parts) {
      if (!lower.contains(part.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line has all of these among its cells, whatever their case. */
  public static boolean heading(String line, String... columns) {
    String cells =
        ","
            + line.toLowerCase(Locale.ROOT)
                .replace("\"", "")
                .replaceAll("\\s*[,;\\t]\\s*", ",")
                .strip()
            + ",";
    for (String column : columns) {
      if (!cells.contains("," + column.toLowerCase(Locale.ROOT) + ",")) {
        return false;
      }
    }
    return true;
  }
}
