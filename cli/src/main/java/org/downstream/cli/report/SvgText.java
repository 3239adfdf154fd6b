package org.downstream.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.downstream.cli.output.TextWrap;

/** Text and frames of a picture, in whole pixels. */
final class SvgText {

  private SvgText() {}

  /** At most so many lines; what does not fit ends in an ellipsis. */
  static List<String> lines(String text, int columns, int most) {
    List<String> lines = new ArrayList<>(TextWrap.lines(text, columns));
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1);
    kept.set(most - 1, TextWrap.lines(last, columns - 1).get(0) + "…");
    return kept;
  }

  static void write(Html html, String look, String anchor, double x, double y, String words)
      throws IOException {
    html.element("text", words, "class", look, "text-anchor", anchor, "x", whole(x), "y", whole(y));
  }

  static void frame(
      Html html, String look, double x, double y, double width, double height, int round)
      throws IOException {
    html.open(
            "rect",
            "class",
            look,
            "x",
            whole(x),
            "y",
            whole(y),
            "width",
            whole(width),
            "height",
            whole(height),
            "rx",
            Integer.toString(round))
        .close("rect");
  }

  private static String whole(double number) {
    return Long.toString(Math.round(number));
  }
}
