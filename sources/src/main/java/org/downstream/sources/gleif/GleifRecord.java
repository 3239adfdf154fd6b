package org.downstream.sources.gleif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.published.XmlNode;

/** A record in XML, JSON or CSV, whose texts are found by their path in the XML. */
interface GleifRecord {

  /** The texts at a path such as "Entity/LegalName", in order; none when there are none. */
  List<String> texts(String path);

  /** The first text at that path, or "". */
  default String text(String path) {
    List<String> texts = texts(path);
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /** The records at a path, such as the periods of a relation. */
  List<GleifRecord> records(String path);

  /** A record in XML. */
  static GleifRecord of(XmlNode node) {
    return new GleifRecord() {
      @Override
      public List<String> texts(String path) {
        return nodes(path).stream().map(XmlNode::text).filter(text -> !text.isEmpty()).toList();
      }

      @Override
      public List<GleifRecord> records(String path) {
        return nodes(path).stream().map(GleifRecord::of).toList();
      }

      private List<XmlNode> nodes(String path) {
        List<XmlNode> at = List.of(node);
        for (String name : path.split("/", -1)) {
          at = at.stream().flatMap(each -> each.all(name)).toList();
        }
        return at;
      }
    };
  }

  /** A record in JSON; texts stand alone or, as in the golden copy, in a member "$". */
  static GleifRecord of(JsonNode node) {
    return new GleifRecord() {
      @Override
      public List<String> texts(String path) {
        return nodes(path).stream()
            .map(each -> each.isObject() ? each.text("$") : each.text())
            .filter(text -> !text.isEmpty())
            .toList();
      }

      @Override
      public List<GleifRecord> records(String path) {
        List<JsonNode> found = nodes(path);
        if (found.isEmpty() && path.contains("/")) {
          // Some publishers leave out the inner name of a list.
          found = nodes(path.substring(0, path.lastIndexOf('/')));
        }
        return found.stream().filter(JsonNode::isObject).map(GleifRecord::of).toList();
      }

      private List<JsonNode> nodes(String path) {
        List<JsonNode> at = List.of(node);
        for (String name : path.split("/", -1)) {
          at = at.stream().flatMap(each -> each.list(name).stream()).toList();
        }
        return at;
      }
    };
  }

  /** A row of the golden copy in CSV; repeated texts are numbered from 1. */
  static GleifRecord of(Map<String, String> cells) {
    return new GleifRecord() {
      @Override
      public List<String> texts(String path) {
        String column = column(path);
        List<String> result = new ArrayList<>();
        add(result, column);
        for (int i = 1; cells.containsKey(column + "." + i); i++) {
          add(result, column + "." + i);
        }
        return result;
      }

      private void add(List<String> result, String column) {
        String text = cells.getOrDefault(column, "");
        if (!text.isBlank()) {
          result.add(text);
        }
      }

      @Override
      public List<GleifRecord> records(String path) {
        List<GleifRecord> result = new ArrayList<>();
        for (int i = 1; i < 100; i++) {
          String start = column(path) + "." + i + ".";
          Map<String, String> part = new java.util.HashMap<>();
          cells.forEach(
              (name, text) -> {
                if (name.startsWith(start)) {
                  part.put(name.substring(start.length()), text);
                }
              });
          if (part.isEmpty()) {
            return result;
          }
          result.add(of(part));
        }
        return result;
      }

      /** The names of the columns leave out the inner name of some lists. */
      private static String column(String path) {
        return path.replace("RelationshipPeriods/RelationshipPeriod", "Period")
            .replace("RelationshipQuantifiers/RelationshipQuantifier", "Quantifiers")
            .replace("ExceptionCategory", "Exception.Category")
            .replace("ExceptionReason", "Exception.Reason")
            .replace('/', '.')
            .toLowerCase(Locale.ROOT);
      }
    };
  }
}
