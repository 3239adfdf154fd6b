package org.downstream.sources.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A value of JSON: an object, an array, or anything else as text. */
public final class JsonNode {

  private static final JsonNode NOTHING = new JsonNode("");

  private final String text;
  private final Map<String, JsonNode> members = new LinkedHashMap<>();
  private final List<JsonNode> elements = new ArrayList<>();
  private boolean object;

  JsonNode(String text) {
    this.text = text;
  }

  static JsonNode ofObject() {
    JsonNode node = new JsonNode("");
    node.object = true;
    return node;
  }

  void put(String key, JsonNode value) {
    members.put(key, value);
  }

  void add(JsonNode element) {
    elements.add(element);
  }

  /** Whether it is an object. */
  public boolean isObject() {
    return object;
  }

  /** The text of a plain value; "" for null, objects and arrays. */
  public String text() {
    return text;
  }

  public boolean has(String key) {
    return members.containsKey(key);
  }

  /** The member of that name; an empty value when there is none. */
  public JsonNode get(String key) {
    return members.getOrDefault(key, NOTHING);
  }

  /** The text of the member of that name, or "". */
  public String text(String key) {
    return get(key).text;
  }

  /** The elements of an array; a value that is no array counts as its only element. */
  public List<JsonNode> list(String key) {
    JsonNode value = get(key);
    if (!value.elements.isEmpty()) {
      return Collections.unmodifiableList(value.elements);
    }
    return value.text.isEmpty() && !value.object ? List.of() : List.of(value);
  }

  /** The texts of an array, or the only text. */
  public List<String> texts(String key) {
    return list(key).stream().map(JsonNode::text).filter(each -> !each.isBlank()).toList();
  }

  /** Every text in it, in the order of the file. */
  public Stream<String> allTexts() {
    return Stream.concat(
        text.isBlank() ? Stream.empty() : Stream.of(text),
        Stream.concat(members.values().stream(), elements.stream()).flatMap(JsonNode::allTexts));
  }

  /** The names of the members. */
  public java.util.Set<String> keys() {
    return Collections.unmodifiableSet(members.keySet());
  }
}
