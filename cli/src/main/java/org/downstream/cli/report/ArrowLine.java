package org.downstream.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.downstream.cli.report.Layers.Place;

/** A smooth line through its bends, level where it leaves and where it arrives. */
final class ArrowLine {

  private static final int HEAD = 9;

  /** An arrow that runs back arrives below those that leave. */
  private static final int BELOW = 12;

  private final Html html;

  ArrowLine(Html html) {
    this.html = html;
  }

  /** From the edge of one box to the edge of another, each given by its middle and half width. */
  void draw(Place from, double halfFrom, List<Place> bends, Place to, double halfTo, boolean head)
      throws IOException {
    int way = to.x() >= from.x() ? 1 : -1;
    double gap = head ? HEAD - 1 : 0;
    double y = head && way < 0 ? to.y() + BELOW : to.y();
    List<Place> points = new ArrayList<>();
    points.add(new Place(from.x() + way * halfFrom, from.y()));
    points.addAll(bends);
    points.add(new Place(to.x() - way * (halfTo + gap), y));
    html.open("path", "class", "line", "d", path(points)).close("path");
    if (head) {
      html.open("path", "class", "head", "d", head(to.x() - way * halfTo, y, way));
      html.close("path");
    }
  }

  private static String path(List<Place> points) {
    StringBuilder path = new StringBuilder("M" + point(points.get(0)));
    for (int i = 1; i < points.size(); i++) {
      Place from = points.get(i - 1);
      Place to = points.get(i);
      double middle = (from.x() + to.x()) / 2;
      path.append(" C")
          .append(point(new Place(middle, from.y())))
          .append(' ')
          .append(point(new Place(middle, to.y())))
          .append(' ')
          .append(point(to));
    }
    return path.toString();
  }

  private static String head(double x, double y, int way) {
    double back = x - way * HEAD;
    return "M"
        + point(new Place(x, y))
        + " L"
        + point(new Place(back, y - 5))
        + " L"
        + point(new Place(back, y + 5))
        + " Z";
  }

  private static String point(Place place) {
    return Math.round(place.x()) + "," + Math.round(place.y());
  }
}
