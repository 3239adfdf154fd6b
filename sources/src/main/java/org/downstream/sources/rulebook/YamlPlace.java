package org.downstream.sources.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

  Refusal refuse(RulebookFault fault, String message) {
    return new Refusal(problem(fault, message));
  }

  RulebookProblem problem(RulebookFault fault, String message) {
    Mark mark = node.getStartMark();
    return new RulebookProblem(fault, file, mark.getLine() + 1, mark.getColumn() + 1, message);
  }

  Node node() {
    return node;
  }

  /** The place that a JSON pointer leads to from here, such as "/cases/0/on". */
  YamlPlace at(String pointer) {
    YamlPlace place = this;
    for (String step : steps(pointer)) {
      place =
          place.node instanceof SequenceNode sequence
              ? new YamlPlace(file, sequence.getValue().get(Integer.parseInt(step)))
              : new YamlPlace(file, place.tuple(step).getValueNode());
    }
    return place;
  }

  /** The key of the value that a JSON pointer leads to. */
  YamlPlace keyAt(String pointer) {
    int last = pointer.lastIndexOf('/');
    return at(pointer.substring(0, last)).key(steps(pointer.substring(last)).get(0));
  }

  /** The key of that name, which must be there. */
  YamlPlace key(String name) {
    return new YamlPlace(file, tuple(name).getKeyNode());
  }

  private static List<String> steps(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .skip(1)
        .map(step -> step.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  private NodeTuple tuple(String key) {
    return ((MappingNode) node)
        .getValue().stream()
            .filter(each -> ((ScalarNode) each.getKeyNode()).getValue().equals(key))
            .findFirst()
            .orElseThrow();
  }

  /** The keys and values of a mapping; a key outside the given ones is refused. */
  Map<String, YamlPlace> keys(Set<String> allowed) {
    if (!(node instanceof MappingNode mapping)) {
      throw refuse(
          RulebookFault.TYPE_WRONG,
          "Expected keys (" + String.join(", ", allowed) + "), found a plain value or list.");
    }
    Map<String, YamlPlace> result = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlPlace key = new YamlPlace(file, tuple.getKeyNode());
      String name = key.text();
      if (!allowed.contains(name)) {
        throw key.refuse(
            RulebookFault.KEY_UNKNOWN,
            "Unknown key \"" + name + "\"." + Advice.nearest(name, allowed));
      }
      if (result.put(name, new YamlPlace(file, tuple.getValueNode())) != null) {
        throw key.refuse(RulebookFault.KEY_DUPLICATE, "The key \"" + name + "\" stands twice.");
      }
    }
    return result;
  }

  /** All keys and values of a mapping, whatever they are called. */
  Map<String, YamlPlace> anyKeys() {
    if (!(node instanceof MappingNode mapping)) {
      throw refuse(RulebookFault.TYPE_WRONG, "Expected keys, found a plain value or list.");
    }
    Map<String, YamlPlace> result = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlPlace key = new YamlPlace(file, tuple.getKeyNode());
      if (result.put(key.text(), new YamlPlace(file, tuple.getValueNode())) != null) {
        throw key.refuse(
            RulebookFault.KEY_DUPLICATE, "The key \"" + key.text() + "\" stands twice.");
      }
    }
    return result;
  }

  /** The elements of a list. */
  <T> List<T> each(Function<YamlPlace, T> read) {
    if (!(node instanceof SequenceNode sequence)) {
      throw refuse(RulebookFault.TYPE_WRONG, "Expected a list.\nMaybe a \"-\" is missing.");
    }
    List<T> result = new ArrayList<>();
    List<Runnable> parts = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      parts.add(() -> result.add(read.apply(new YamlPlace(file, element))));
    }
    List<RulebookProblem> problems = Refusal.in(parts);
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return result;
  }

  boolean isPlain() {
    return node instanceof ScalarNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw refuse(RulebookFault.TYPE_WRONG, "Expected a plain value, found keys or a list.");
    }
    return scalar.getValue().strip();
  }

  String filledText() {
    String text = text();
    if (text.isEmpty()) {
      throw refuse(RulebookFault.VALUE_EMPTY, "Expected a text, found nothing.");
    }
    return text;
  }

  boolean yes() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw refuse(
              RulebookFault.TYPE_WRONG, "Expected true or false, found \"" + text() + "\".");
    };
  }

  LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException e) {
      throw refuse(
          RulebookFault.DATE_INVALID, "Expected a day as YYYY-MM-DD, found \"" + text() + "\".");
    }
  }

  /** A word that must be one of these. */
  String oneOf(Collection<String> words) {
    String text = text();
    if (!words.contains(text)) {
      throw refuse(
          RulebookFault.CODE_UNKNOWN,
          "\""
              + text
              + "\" is not known here. Expected "
              + String.join(", ", words)
              + "."
              + Advice.nearest(text, words));
    }
    return text;
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
    throw refuse(
        RulebookFault.CODE_UNKNOWN,
        "\"" + text + "\" is not known here." + Advice.nearest(text, names));
  }

  static YamlPlace required(Map<String, YamlPlace> keys, String key, YamlPlace at) {
    return Optional.ofNullable(keys.get(key))
        .orElseThrow(
            () -> at.refuse(RulebookFault.KEY_MISSING, "The key \"" + key + "\" is missing."));
  }
}
