package org.downstream.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.downstream.cli.report.Layers.Drawing;
import org.downstream.cli.report.Layers.Edge;
import org.downstream.cli.report.Layers.Place;
import org.downstream.cli.report.Layers.Size;

/** Draws a graph of owners as SVG, holders to the left of what they hold. */
public final class OwnersPicture {

  private static final int WIDTH = 190;
  private static final int LABEL_WIDTH = 150;
  private static final int LINE = 16;
  private static final int MARGIN = 12;
  private static final int LETTERS = 24;
  private static final String STYLE =
      "text{font:12px sans-serif}.box{fill:#fff;stroke:#444}.marked{fill:#fdecea;stroke:#b3261e}"
          + ".mark{fill:#b3261e}.line{fill:none;stroke:#666}.head{fill:#666}";

  private final OwnersGraph graph;
  private final Html html;

  private OwnersPicture(OwnersGraph graph, Writer out) {
    this.graph = graph;
    this.html = new Html(out);
  }

  /** Writes the whole picture. */
  public static void write(OwnersGraph graph, String title, Writer out) throws IOException {
    new OwnersPicture(graph, out).draw(title);
    out.flush();
  }

  private void draw(String title) throws IOException {
    List<Size> sizes = new ArrayList<>();
    for (OwnersGraph.Box box : graph.boxes()) {
      sizes.add(new Size(WIDTH, LINE * (lines(box).size() + 1)));
    }
    List<Edge> edges = new ArrayList<>();
    for (OwnersGraph.Arrow arrow : graph.arrows()) {
      edges.add(new Edge(arrow.from(), sizes.size()));
      edges.add(new Edge(sizes.size(), arrow.to()));
      sizes.add(new Size(LABEL_WIDTH, LINE * arrow.labels().size()));
    }
    Drawing drawing = Layers.arrange(sizes, edges);
    long width = Math.round(drawing.width()) + 2L * MARGIN;
    long height = Math.round(drawing.height()) + 2L * MARGIN;
    String box = "0 0 " + width + " " + height;
    html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", box, "role", "img");
    html.element("title", title).element("style", STYLE).line();
    for (int i = 0; i < graph.arrows().size(); i++) {
      draw(graph.arrows().get(i), graph.boxes().size() + i, i, drawing);
    }
    for (int i = 0; i < graph.boxes().size(); i++) {
      draw(graph.boxes().get(i), sizes.get(i), at(drawing, i));
    }
    html.close("svg").line();
  }

  private static List<String> lines(OwnersGraph.Box box) {
    List<String> lines = new ArrayList<>(SvgText.lines(box.name(), LETTERS, 3));
    lines.addAll(box.mark().isEmpty() ? List.of() : SvgText.lines(box.mark(), LETTERS, 2));
    return lines;
  }

  private void draw(OwnersGraph.Box box, Size size, Place place) throws IOException {
    double top = place.y() - size.height() / 2;
    String look = box.mark().isEmpty() ? "box" : "marked";
    SvgText.frame(html, look, place.x() - WIDTH / 2.0, top, WIDTH, size.height(), 4);
    int names = SvgText.lines(box.name(), LETTERS, 3).size();
    List<String> lines = lines(box);
    for (int i = 0; i < lines.size(); i++) {
      String kind = i < names ? "name" : "mark";
      SvgText.write(html, kind, "middle", place.x(), top + LINE * (i + 1.25), lines.get(i));
    }
    html.line();
  }

  private void draw(OwnersGraph.Arrow arrow, int label, int number, Drawing drawing)
      throws IOException {
    Place middle = at(drawing, label);
    double half = LABEL_WIDTH / 2.0;
    ArrowLine line = new ArrowLine(html);
    Place from = at(drawing, arrow.from());
    Place to = at(drawing, arrow.to());
    line.draw(from, WIDTH / 2.0, bends(drawing, 2 * number), middle, half, false);
    line.draw(middle, half, bends(drawing, 2 * number + 1), to, WIDTH / 2.0, true);
    double top = middle.y() - LINE * arrow.labels().size() / 2.0;
    for (int i = 0; i < arrow.labels().size(); i++) {
      String words = SvgText.lines(arrow.labels().get(i), LETTERS, 1).get(0);
      SvgText.write(html, "label", "middle", middle.x(), top + LINE * (i + 0.75), words);
    }
    html.line();
  }

  private static List<Place> bends(Drawing drawing, int edge) {
    return drawing.bends().get(edge).stream().map(OwnersPicture::inside).toList();
  }

  private static Place at(Drawing drawing, int number) {
    return inside(drawing.places().get(number));
  }

  private static Place inside(Place place) {
    return new Place(place.x() + MARGIN, place.y() + MARGIN);
  }
}
