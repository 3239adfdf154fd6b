package org.downstream.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.downstream.cli.output.Words;
import org.downstream.cli.report.ChainGraph.Arrow;
import org.downstream.cli.report.Layers.Place;
import org.downstream.cli.report.Layers.Size;
import org.downstream.trade.DealChain.Link;
import org.downstream.trade.DealChain.Position;

/** What is written on an arrow: kind, key, goods and date of the deals that it stands for. */
final class LabelPicture {

  private static final double WIDTH = 126;
  private static final int COLUMNS = 17;
  private static final int LINE = 15;
  private static final int PADDING = 7;
  private static final int MOST_DEALS = 3;

  private record Line(String look, String words) {}

  private final List<Line> lines = new ArrayList<>();
  private final boolean asked;

  LabelPicture(Arrow arrow) {
    this.asked = arrow.asked();
    if (!arrow.recorded()) {
      SvgText.lines(arrow.words(), COLUMNS, 3).forEach(line -> lines.add(new Line("fact", line)));
      return;
    }
    List<Link> deals = arrow.deals().stream().limit(MOST_DEALS).toList();
    deals.forEach(this::add);
    int more = arrow.deals().size() - deals.size();
    if (more > 0) {
      lines.add(new Line("fact", "and " + Words.count(more, "more deal")));
    }
  }

  private void add(Link link) {
    if (link.position() == Position.AT) {
      lines.add(new Line("this", "THIS DEAL"));
    }
    String head = Words.kind(link.kind()) + " " + link.deal();
    SvgText.lines(head, COLUMNS - 1, 3).forEach(line -> lines.add(new Line("kind", line)));
    String goods = Words.goods(link.quantity(), link.item());
    SvgText.lines(goods, COLUMNS, 3).forEach(line -> lines.add(new Line("fact", line)));
    lines.add(new Line("fact", link.date().toString()));
  }

  Size size() {
    return new Size(WIDTH, 2.0 * PADDING + lines.size() * LINE);
  }

  void draw(Html html, Place place) throws IOException {
    double height = size().height();
    double top = place.y() - height / 2;
    html.open("g", "class", asked ? "label asked" : "label");
    SvgText.frame(html, "plate", place.x() - WIDTH / 2, top, WIDTH, height, 7);
    double y = top + PADDING + 11;
    for (Line line : lines) {
      SvgText.write(html, line.look(), "middle", place.x(), y, line.words());
      y += LINE;
    }
    html.close("g");
  }
}
