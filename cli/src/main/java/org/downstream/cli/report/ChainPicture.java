package org.downstream.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Words;
import org.downstream.cli.report.ChainGraph.Arrow;
import org.downstream.cli.report.ChainGraph.Box;
import org.downstream.cli.report.Layers.Drawing;
import org.downstream.cli.report.Layers.Edge;
import org.downstream.cli.report.Layers.Place;
import org.downstream.cli.report.Layers.Size;
import org.downstream.screening.Determination;
import org.downstream.trade.DealChain.Link;

/**
 * The picture of a chain as inline SVG: parties are boxes, deals are arrows from left to right with
 * what they carry written on them.
 */
final class ChainPicture {

  private static final int MARGIN = 10;
  private static final int MOST_DEALS = 120;

  private static final String LEGEND =
      "Filled plate: the deal in question. Dashed: not on record. ■ on a list · ▲ owned by listed parties · ◆ headquartered in scope · ⇥ last known holder or user · ↻ own use.";

  private final Html html;
  private final String id;
  private final Determination determination;
  private final ChainGraph graph;
  private final List<BoxPicture> boxes = new ArrayList<>();
  private final List<LabelPicture> labels = new ArrayList<>();

  ChainPicture(Html html, String id, Determination determination, PartyNames names) {
    this.html = html;
    this.id = id;
    this.determination = determination;
    this.graph = new ChainGraph(determination, names);
  }

  /** Draws the chain; one that is too long to be read as a picture is named as such. */
  void draw() throws IOException {
    int deals = determination.chain().links().size();
    if (deals > MOST_DEALS || graph.boxes().isEmpty()) {
      html.element(
          "p",
          deals == 0
              ? "The record holds no chain for this deal."
              : "The chain has "
                  + deals
                  + " deals, too many for a picture; the table has them all.",
          "class",
          "note");
      return;
    }
    graph.boxes().forEach(box -> boxes.add(new BoxPicture(box)));
    graph.arrows().forEach(arrow -> labels.add(new LabelPicture(arrow)));
    Drawing drawing = Layers.arrange(sizes(), edges());
    open(drawing);
    for (int i = 0; i < labels.size(); i++) {
      draw(i, drawing);
    }
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).draw(html, at(drawing, i));
    }
    html.close("svg", "div").line();
    html.element("p", LEGEND, "class", "note legend");
  }

  private List<Size> sizes() {
    List<Size> sizes = new ArrayList<>();
    boxes.forEach(box -> sizes.add(box.size()));
    labels.forEach(label -> sizes.add(label.size()));
    return sizes;
  }

  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      edges.add(new Edge(graph.arrows().get(i).from(), boxes.size() + i));
      edges.add(new Edge(boxes.size() + i, graph.arrows().get(i).to()));
    }
    return edges;
  }

  private void open(Drawing drawing) throws IOException {
    long width = Math.round(drawing.width()) + 2L * MARGIN;
    long height = Math.round(drawing.height()) + 2L * MARGIN;
    html.open("div", "class", "picture", "tabindex", "0", "role", "group");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        Long.toString(width),
        "style",
        "min-width:" + Math.round(width * 0.66) + "px",
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc");
    html.element("title", "The chain of deal " + determination.deal().id(), "id", id + "-title");
    html.element("desc", description(), "id", id + "-desc");
  }

  private String description() {
    StringBuilder words = new StringBuilder();
    for (Arrow arrow : graph.arrows()) {
      words.append(name(arrow.from())).append(" to ").append(name(arrow.to())).append(": ");
      if (arrow.recorded()) {
        words.append(String.join("; ", arrow.deals().stream().map(ChainPicture::words).toList()));
      } else {
        words.append(arrow.words());
      }
      words.append(". ");
    }
    for (Box box : graph.boxes()) {
      if (!box.marks().isEmpty()) {
        words.append(box.latin()).append(": ");
        words.append(String.join(", ", box.marks().stream().map(mark -> mark.words()).toList()));
        words.append(". ");
      }
    }
    return words.toString();
  }

  private String name(int box) {
    return graph.boxes().get(box).latin();
  }

  private static String words(Link link) {
    return Words.kind(link.kind())
        + " "
        + link.deal()
        + " of "
        + Words.goods(link.quantity(), link.item())
        + " on "
        + link.date();
  }

  private void draw(int number, Drawing drawing) throws IOException {
    Arrow arrow = graph.arrows().get(number);
    Place label = at(drawing, boxes.size() + number);
    double half = labels.get(number).size().width() / 2;
    Place from = at(drawing, arrow.from());
    Place to = at(drawing, arrow.to());
    String kind = arrow.asked() ? "way asked" : arrow.recorded() ? "way" : "way open";
    html.open("g", "class", kind);
    ArrowLine line = new ArrowLine(html);
    line.draw(from, BoxPicture.WIDTH / 2, bends(drawing, 2 * number), label, half, false);
    line.draw(label, half, bends(drawing, 2 * number + 1), to, BoxPicture.WIDTH / 2, true);
    labels.get(number).draw(html, label);
    html.close("g").line();
  }

  private static List<Place> bends(Drawing drawing, int edge) {
    return drawing.bends().get(edge).stream().map(ChainPicture::inside).toList();
  }

  private static Place at(Drawing drawing, int number) {
    return inside(drawing.places().get(number));
  }

  private static Place inside(Place place) {
    return new Place(place.x() + MARGIN, place.y() + MARGIN);
  }
}
