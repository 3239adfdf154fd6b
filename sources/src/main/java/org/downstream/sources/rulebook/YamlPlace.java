package org.downstream.sources.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One node of a YAML file that knows its place, so that every mistake names line and column. */
final class YamlPlace {

  private final String file;
  private final Node node;

  YamlPlace(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  Refusal refuse(String message) {
    Mark mark = node.getStartMark();
    return new Refusal(
        new RulebookProblem(file, mark.getLine() + 1, mark.getColumn() + 1, message));
  }

  String file() {
    return file;
  }

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** The keys and values of a mapping; a key outside the given ones is refused. */
  Map<String, YamlPlace> keys(Set<String> allowed) {
    if (!(node instanceof MappingNode mapping)) {
      throw refuse(
          "Expected keys (" + String.join(", ", allowed) + "), found a plain value or list.");
    }
    Map<String, YamlPlace> result = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlPlace key = new YamlPlace(file, tuple.getKeyNode());
      String name = key.text();
      if (!allowed.contains(name)) {
        throw key.refuse("Unknown key \"" + name + "\"." + Advice.nearest(name, allowed));
      }
      if (result.put(name, new YamlPlace(file, tuple.getValueNode())) != null) {
        throw key.refuse("The key \"" + name + "\" stands twice.");
      }
    }
    return result;
  }

  /** All keys and values of a mapping, whatever they are called. */
  Map<String, YamlPlace> anyKeys() {
    if (!(node instanceof MappingNode mapping)) {
      throw refuse("Expected keys, found a plain value or list.");
    }
    Map<String, YamlPlace> result = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlPlace key = new YamlPlace(file, tuple.getKeyNode());
      if (result.put(key.text(), new YamlPlace(file, tuple.getValueNode())) != null) {
        throw key.refuse("The key \"" + key.text() + "\" stands twice.");
      }
    }
    return result;
  }

  /** The elements of a list. */
  <T> List<T> each(Function<YamlPlace, T> read) {
    if (!(node instanceof SequenceNode sequence)) {
      throw refuse("Expected a list.\nMaybe a \"-\" is missing.");
    }
    List<T> result = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      result.add(read.apply(new YamlPlace(file, element)));
    }
    return result;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw refuse("Expected a plain value, found keys or a list.");
    }
    return scalar.getValue().strip();
  }

  String filledText() {
    String text = text();
    if (text.isEmpty()) {
      throw refuse("Expected a text, found nothing.");
    }
    return text;
  }

  boolean yes() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refuse("Expected true or false, found \"" + text() + "\".");
    };
  }

  LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException e) {
      throw refuse("Expected a day as YYYY-MM-DD, found \"" + text() + "\".");
    }
  }

  <E extends Enum<E>> E code(Class<E> type) {
    String text = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      names.add(constant.name().toLowerCase(Locale.ROOT));
    }
    throw refuse("\"" + text + "\" is not known here." + Advice.nearest(text, names));
  }

  /** The value of a plain node as text, number or truth, and a list of them as a list. */
  Object plain() {
    if (node instanceof SequenceNode) {
      return each(YamlPlace::text);
    }
    return text();
  }

  static YamlPlace required(Map<String, YamlPlace> keys, String key, YamlPlace at) {
    return Optional.ofNullable(keys.get(key))
        .orElseThrow(() -> at.refuse("The key \"" + key + "\" is missing."));
  }
}
