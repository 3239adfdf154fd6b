package org.downstream.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.downstream.cli.report.Layers.Drawing;
import org.downstream.cli.report.Layers.Edge;
import org.downstream.cli.report.Layers.Place;
import org.downstream.cli.report.Layers.Size;
import org.junit.jupiter.api.Test;

class LayersTest {

  private static final Size SIZE = new Size(100, 40);

  private static Drawing arrange(int boxes, List<Edge> edges) {
    List<Size> sizes = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      sizes.add(SIZE);
    }
    return Layers.arrange(sizes, edges);
  }

  @Test
  void arrowsRunFromLeftToRight() {
    List<Edge> edges = List.of(new Edge(0, 1), new Edge(1, 2), new Edge(0, 3), new Edge(3, 2));
    Drawing drawing = arrange(4, edges);
    for (Edge edge : edges) {
      assertThat(drawing.places().get(edge.from()).x())
          .isLessThan(drawing.places().get(edge.to()).x());
    }
  }

  @Test
  void aLateSourceStandsNextToWhatItFeeds() {
    Drawing drawing =
        arrange(5, List.of(new Edge(0, 1), new Edge(1, 2), new Edge(2, 3), new Edge(4, 3)));
    assertThat(drawing.places().get(4).x()).isEqualTo(drawing.places().get(2).x());
  }

  @Test
  void aCircleIsArrangedToo() {
    Drawing drawing = arrange(3, List.of(new Edge(0, 1), new Edge(1, 2), new Edge(2, 0)));
    assertThat(drawing.places().stream().map(Place::x).distinct()).hasSize(3);
    assertThat(drawing.bends().get(2)).hasSize(2);
  }

  @Test
  void noTwoBoxesOverlap() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int boxes = 2 + random.nextInt(30);
      List<Edge> edges = new ArrayList<>();
      for (int i = 0; i < boxes + random.nextInt(20); i++) {
        int from = random.nextInt(boxes);
        edges.add(new Edge(from, (from + 1 + random.nextInt(boxes - 1)) % boxes));
      }
      assertNoOverlap(seed, arrange(boxes, edges));
    }
  }

  private static void assertNoOverlap(long seed, Drawing drawing) {
    List<Place> places = drawing.places();
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        double across = Math.abs(places.get(i).x() - places.get(j).x());
        double down = Math.abs(places.get(i).y() - places.get(j).y());
        assertThat(across >= SIZE.width() || down >= SIZE.height())
            .as("boxes %d and %d of seed %d", i, j, seed)
            .isTrue();
      }
      assertThat(places.get(i).y() + SIZE.height() / 2).isLessThanOrEqualTo(drawing.height() + 1);
    }
  }
}
