package org.downstream.sources.ownership;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.published.JsonRecords;
import org.downstream.sources.published.ListFile;

/** The objects of a JSON array, or one object a line, each as a row. */
public final class JsonStatements {

  private static final int LONGEST = 2_000;

  private JsonStatements() {}

  /**
   * Reads a file.
   *
   * @param member of the outer object that holds the array, where there is one
   * @param take takes each object; it has to end the row
   */
  public static void read(
      ListFile file, String member, FileStatements into, BiConsumer<StatedRow, JsonNode> take)
      throws IOException {
    if (lines(file)) {
      JsonRecords.ofLines(
          file,
          (number, node) -> take.accept(into.row(number, text(node)), node),
          (number, text) -> into.malformed(number, text, "a JSON object on one line"));
    } else {
      JsonRecords.ofArray(
          file,
          member,
          (number, node) -> {
            if (node.isObject()) {
              take.accept(into.row(number, text(node)), node);
            } else {
              into.malformed(number, text(node), "a JSON object");
            }
          });
    }
  }

  /** A file in lines has a whole object on the first one. */
  private static boolean lines(ListFile file) throws IOException {
    String head = file.head().text().strip();
    if (!head.startsWith("{")) {
      return false;
    }
    int end = head.indexOf('\n');
    return end < 0 || head.substring(0, end).stripTrailing().endsWith("}");
  }

  private static String text(JsonNode node) {
    String text = node.allTexts().limit(200).collect(Collectors.joining(" "));
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
