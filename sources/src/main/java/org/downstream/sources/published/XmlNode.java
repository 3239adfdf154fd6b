package org.downstream.sources.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of an entry, with what is in it. Names are without prefixes. */
public final class XmlNode {

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean cut;

  XmlNode(String name) {
    this.name = name;
  }

  void attribute(String key, String value) {
    attributes.put(key, value);
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void append(String characters) {
    text.append(characters);
  }

  void markCut() {
    cut = true;
  }

  /** Whether something of it was left out, since it is larger than any entry. */
  public boolean cut() {
    return cut;
  }

  public String name() {
    return name;
  }

  public List<XmlNode> children() {
    return Collections.unmodifiableList(children);
  }

  /** The value of an attribute, or "". */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The first child of that name. */
  public Optional<XmlNode> child(String wanted) {
    return all(wanted).findFirst();
  }

  /** All children of that name. */
  public Stream<XmlNode> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted));
  }

  /** All elements of that name, at any depth. */
  public Stream<XmlNode> anywhere(String wanted) {
    return children.stream()
        .flatMap(
            child ->
                Stream.concat(
                    child.name.equals(wanted) ? Stream.of(child) : Stream.empty(),
                    child.anywhere(wanted)));
  }

  /** The text of the element itself, without the space around it. */
  public String text() {
    return text.toString().strip();
  }

  /** The text of the first child of that name, or "". */
  public String text(String wanted) {
    return child(wanted).map(XmlNode::text).orElse("");
  }

  /** Every text in it, in the order of the file, without the numbers of a database. */
  public Stream<String> texts() {
    return Stream.concat(
            Stream.concat(
                Stream.of(text()),
                // Numbers of a database say nothing of the entry.
                attributes.entrySet().stream()
                    .filter(each -> !each.getKey().equals("logicalId"))
                    .map(Map.Entry::getValue)),
            children.stream().flatMap(XmlNode::texts))
        .filter(each -> !each.isBlank());
  }
}
