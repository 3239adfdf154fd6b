package org.downstream.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of JSON Schema that docs/formats/check.schema.json uses. */
final class Schema {

  private final JsonNode root;

  Schema(JsonNode root) {
    this.root = root;
  }

  List<String> problems(JsonNode value) {
    List<String> problems = new ArrayList<>();
    check(root, value, "", problems);
    return problems;
  }

  private void check(JsonNode declared, JsonNode value, String path, List<String> problems) {
    JsonNode schema = resolved(declared);
    if (schema.has("type") && !types(schema.get("type")).contains(typeOf(value))) {
      problems.add(path + ": is " + typeOf(value) + " and not " + schema.get("type"));
      return;
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      problems.add(path + ": " + value + " is not among the declared words");
    }
    if (schema.has("pattern") && value.isTextual()) {
      if (!value.asText().matches(schema.get("pattern").asText())) {
        problems.add(path + ": " + value + " does not match " + schema.get("pattern"));
      }
    }
    if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        check(schema.get("items"), value.get(i), path + "/" + i, problems);
      }
    }
    if (value.isObject()) {
      checkObject(schema, value, path, problems);
    }
  }

  private void checkObject(JsonNode schema, JsonNode value, String path, List<String> problems) {
    JsonNode properties = schema.path("properties");
    JsonNode others = schema.path("additionalProperties");
    value
        .properties()
        .forEach(
            property -> {
              String below = path + "/" + property.getKey();
              if (properties.has(property.getKey())) {
                check(properties.get(property.getKey()), property.getValue(), below, problems);
              } else if (others.isObject()) {
                check(others, property.getValue(), below, problems);
              } else {
                problems.add(below + ": is not declared");
              }
            });
    schema
        .path("required")
        .forEach(
            key -> {
              if (!value.has(key.asText())) {
                problems.add(path + "/" + key.asText() + ": is missing");
              }
            });
    properties
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!requires(schema.path("required"), key)) {
                problems.add(path + "/" + key + ": is declared but not required");
              }
            });
  }

  private static boolean requires(JsonNode required, String key) {
    Set<String> keys = new HashSet<>();
    required.forEach(each -> keys.add(each.asText()));
    return keys.contains(key);
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
  }

  private static boolean contains(JsonNode words, JsonNode value) {
    for (JsonNode word : words) {
      if (word.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> types(JsonNode type) {
    Set<String> types = new HashSet<>();
    if (type.isArray()) {
      type.forEach(each -> types.add(each.asText()));
    } else {
      types.add(type.asText());
    }
    return types;
  }

  private static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "array";
      case OBJECT -> "object";
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      default -> "null";
    };
  }
}
