package org.downstream.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Puts boxes in columns so that arrows run from left to right (after Sugiyama, Tagawa and Toda
 * 1981): arrows that close a circle are turned round, each box stands right of all its sources, a
 * long arrow gets a bend in every column that it crosses, and boxes move towards their neighbours.
 */
final class Layers {

  private static final double COLUMN_GAP = 19;
  private static final double ROW_GAP = 22;
  private static final double BEND_HEIGHT = 6;
  private static final int SWEEPS = 12;

  /** How large a box is. */
  record Size(double width, double height) {}

  /** From one box to another, by their numbers. */
  record Edge(int from, int to) {}

  /** The middle of a box, or a point on an arrow. */
  record Place(double x, double y) {}

  /** Where everything stands: the boxes, the bends of each arrow, and the whole. */
  record Drawing(List<Place> places, List<List<Place>> bends, double width, double height) {}

  private final List<Size> sizes;
  private final List<Edge> edges;
  private final List<Item> items = new ArrayList<>();
  private final List<List<Item>> columns = new ArrayList<>();
  private final List<List<Item>> routes = new ArrayList<>();

  private static final class Item {
    final Size size;
    final int column;
    final List<Item> left = new ArrayList<>();
    final List<Item> right = new ArrayList<>();
    double x;
    double y;
    double room;

    Item(Size size, int column) {
      this.size = size;
      this.column = column;
    }

    double y() {
      return y;
    }
  }

  private Layers(List<Size> sizes, List<Edge> edges) {
    this.sizes = sizes;
    this.edges = edges;
  }

  static Drawing arrange(List<Size> sizes, List<Edge> edges) {
    Layers layers = new Layers(sizes, edges);
    layers.fill(new Ranks(sizes.size(), edges));
    layers.order();
    layers.settle();
    return layers.drawing();
  }

  private void fill(Ranks ranks) {
    for (int i = 0; i < sizes.size(); i++) {
      items.add(add(new Item(sizes.get(i), ranks.of(i))));
    }
    for (Edge edge : edges) {
      Item from = items.get(edge.from());
      Item to = items.get(edge.to());
      boolean turned = from.column > to.column;
      Item last = turned ? to : from;
      Item end = turned ? from : to;
      List<Item> route = new ArrayList<>();
      for (int column = last.column + 1; column < end.column; column++) {
        Item bend = add(new Item(new Size(0, BEND_HEIGHT), column));
        connect(last, bend);
        route.add(turned ? 0 : route.size(), bend);
        last = bend;
      }
      connect(last, end);
      routes.add(route);
    }
  }

  private Item add(Item item) {
    while (columns.size() <= item.column) {
      columns.add(new ArrayList<>());
    }
    columns.get(item.column).add(item);
    return item;
  }

  private static void connect(Item left, Item right) {
    left.right.add(right);
    right.left.add(left);
  }

  private void order() {
    columns.forEach(Layers::stack);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean rightwards = sweep % 2 == 0;
      eachColumn(
          rightwards,
          column -> {
            // Within a column, the order follows the mean of the neighbours; ties keep theirs.
            column.sort(
                Comparator.comparingDouble(
                    item -> meanOf(rightwards ? item.left : item.right, item.y)));
            stack(column);
          });
    }
  }

  private void settle() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean rightwards = sweep % 2 == 0;
      eachColumn(rightwards, column -> pull(column, rightwards));
    }
    double top = items().mapToDouble(item -> item.y - item.size.height() / 2).min().orElse(0);
    items().forEach(item -> item.y -= top);
    double left = 0;
    for (List<Item> column : columns) {
      double width = column.stream().mapToDouble(item -> item.size.width()).max().orElse(0);
      for (Item item : column) {
        item.x = left + width / 2;
        item.room = width;
      }
      left += width + COLUMN_GAP;
    }
  }

  private Stream<Item> items() {
    return columns.stream().flatMap(List::stream);
  }

  private void eachColumn(boolean rightwards, Consumer<List<Item>> step) {
    for (int i = 0; i < columns.size(); i++) {
      step.accept(columns.get(rightwards ? i : columns.size() - 1 - i));
    }
  }

  /** One below the other, the middle of the column at zero. */
  private static void stack(List<Item> column) {
    double y = 0;
    for (int i = 0; i < column.size(); i++) {
      y += i == 0 ? 0 : distance(column.get(i - 1), column.get(i));
      column.get(i).y = y;
    }
    double middle = y / 2;
    column.forEach(item -> item.y -= middle);
  }

  /** As near to the neighbours as the others in the column allow. */
  private static void pull(List<Item> column, boolean rightwards) {
    double[] wished =
        column.stream()
            .mapToDouble(item -> meanOf(rightwards ? item.left : item.right, item.y))
            .toArray();
    double[] down = wished.clone();
    double[] up = wished.clone();
    for (int i = 1; i < wished.length; i++) {
      double room = distance(column.get(i - 1), column.get(i));
      down[i] = Math.max(wished[i], down[i - 1] + room);
    }
    for (int i = wished.length - 2; i >= 0; i--) {
      double room = distance(column.get(i), column.get(i + 1));
      up[i] = Math.min(wished[i], up[i + 1] - room);
    }
    for (int i = 0; i < wished.length; i++) {
      column.get(i).y = (down[i] + up[i]) / 2;
    }
  }

  private static double distance(Item upper, Item lower) {
    return (upper.size.height() + lower.size.height()) / 2 + ROW_GAP;
  }

  private static double meanOf(List<Item> neighbours, double otherwise) {
    return neighbours.stream().mapToDouble(Item::y).average().orElse(otherwise);
  }

  /** An arrow is level while it crosses a column, so that it runs under nothing in it. */
  private static List<Place> points(List<Item> route) {
    boolean leftwards = route.size() > 1 && route.get(0).x > route.get(1).x;
    List<Place> points = new ArrayList<>();
    for (Item bend : route) {
      double half = (leftwards ? -bend.room : bend.room) / 2;
      points.add(new Place(bend.x - half, bend.y));
      points.add(new Place(bend.x + half, bend.y));
    }
    return points;
  }

  private Drawing drawing() {
    double width = items().mapToDouble(item -> item.x + item.size.width() / 2).max().orElse(0);
    double height = items().mapToDouble(item -> item.y + item.size.height() / 2).max().orElse(0);
    return new Drawing(
        items.stream().map(item -> new Place(item.x, item.y)).toList(),
        routes.stream().map(Layers::points).toList(),
        width,
        height);
  }
}
