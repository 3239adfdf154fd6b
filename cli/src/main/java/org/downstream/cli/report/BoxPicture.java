package org.downstream.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.downstream.cli.report.ChainGraph.Box;
import org.downstream.cli.report.ChainGraph.Mark;
import org.downstream.cli.report.ChainGraph.Sign;
import org.downstream.cli.report.Layers.Place;
import org.downstream.cli.report.Layers.Size;

/** A party in the picture: its names, and what is marked on it. */
final class BoxPicture {

  static final double WIDTH = 172;

  private static final int COLUMNS = 18;
  private static final int LOCAL_COLUMNS = 22;
  private static final int MOST_LINES = 4;
  private static final int PADDING = 11;
  private static final int NAME_LINE = 17;
  private static final int MARK_LINE = 21;

  private final Box box;
  private final List<String> latin;
  private final List<String> local;
  private final List<String> marks;

  BoxPicture(Box box) {
    this.box = box;
    this.latin = SvgText.lines(box.latin(), COLUMNS, MOST_LINES);
    this.local =
        box.local().map(name -> SvgText.lines(name, LOCAL_COLUMNS, MOST_LINES)).orElse(List.of());
    this.marks = box.marks().stream().map(BoxPicture::words).toList();
  }

  Size size() {
    int marksHeight = marks.isEmpty() ? 0 : 5 + marks.size() * MARK_LINE;
    int unknownSign = box.unknown() ? 26 : 0;
    return new Size(
        WIDTH,
        2.0 * PADDING + (latin.size() + local.size()) * NAME_LINE + marksHeight + unknownSign);
  }

  void draw(Html html, Place place) throws IOException {
    double left = place.x() - WIDTH / 2;
    double top = place.y() - size().height() / 2;
    html.open("g", "class", look());
    html.element("title", box.latin() + box.local().map(name -> " " + name).orElse(""));
    SvgText.frame(html, "frame", left, top, WIDTH, size().height(), 10);
    double y = top + PADDING + 13;
    if (box.unknown()) {
      SvgText.write(html, "query", "middle", place.x(), y + 8, "?");
      y += 26;
    }
    String anchor = box.unknown() ? "middle" : "start";
    double x = box.unknown() ? place.x() : left + PADDING;
    for (String line : latin) {
      SvgText.write(html, "name", anchor, x, y, line);
      y += NAME_LINE;
    }
    for (String line : local) {
      SvgText.write(html, "local", anchor, x, y, line);
      y += NAME_LINE;
    }
    drawMarks(html, left + PADDING - 3, y - 6);
    html.close("g").line();
  }

  private void drawMarks(Html html, double left, double top) throws IOException {
    double y = top;
    for (int i = 0; i < marks.size(); i++) {
      String sign = box.marks().get(i).sign().name().toLowerCase(Locale.ROOT).replace('_', '-');
      html.open("g", "class", "mark " + sign);
      SvgText.frame(html, "pill", left, y, WIDTH - 2 * PADDING + 6, MARK_LINE - 3, 5);
      SvgText.write(html, "word", "start", left + 7, y + 13, marks.get(i));
      html.close("g");
      y += MARK_LINE;
    }
  }

  private String look() {
    StringBuilder look = new StringBuilder("party");
    if (box.unknown()) {
      look.append(" unknown");
    }
    if (box.marks().stream().anyMatch(mark -> mark.sign() == Sign.LISTED)) {
      look.append(" is-listed");
    }
    if (box.marks().stream().anyMatch(mark -> mark.sign() == Sign.END)) {
      look.append(" is-end");
    }
    return look.toString();
  }

  private static String words(Mark mark) {
    String sign =
        switch (mark.sign()) {
          case LISTED -> "■ ";
          case OWNED -> "▲ ";
          case HEADQUARTERED -> "◆ ";
          case END -> "⇥ ";
          case OWN_USE -> "↻ ";
        };
    return sign + mark.words();
  }
}
