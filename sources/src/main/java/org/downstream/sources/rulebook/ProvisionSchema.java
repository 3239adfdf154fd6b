package org.downstream.sources.rulebook;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The published JSON Schema of a provision, held against each file as it is read. What it finds is
 * said with line and column, and with the nearest valid name.
 */
final class ProvisionSchema {

  private static final String RESOURCE = "/rulebook/provision.schema.json";

  private final YamlPlace schema;
  private final Validator validator;
  private final URI uri;

  /** The schema that is published with the rulebook. */
  ProvisionSchema() {
    // JSON is YAML, so one parser does for both.
    Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text()));
    this.schema = new YamlPlace(RESOURCE, node);
    this.validator =
        new ValidatorFactory()
            .withDialect(new Dialects.Draft2020Dialect())
            .withDisabledSchemaValidation(true)
            .withJsonNodeFactory(new SnakeYamlNode.Factory())
            .createValidator();
    this.uri = validator.registerSchema(node);
  }

  private static String text() {
    try (InputStream in = ProvisionSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE + " is not on the class path.\nMaybe a jar is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every breach of the schema in that file, in the order of the lines. */
  List<RulebookProblem> problems(YamlPlace file) {
    List<RulebookProblem> problems = new ArrayList<>();
    for (Error error : validate(file.node())) {
      problems(error, file).forEach(problems::add);
    }
    problems.sort(
        Comparator.comparing(RulebookProblem::line)
            .thenComparing(RulebookProblem::column)
            .thenComparing(RulebookProblem::message));
    return problems;
  }

  /** The validator resolves the nodes of the schema while it runs, so one file at a time. */
  private synchronized List<Error> validate(Node node) {
    return validator.validate(uri, node).getErrors();
  }

  private Stream<RulebookProblem> problems(Error error, YamlPlace file) {
    String pointer = error.getInstanceLocation();
    String rule = error.getSchemaLocation();
    YamlPlace asked = schema.at(rule.substring(rule.indexOf('#') + 1));
    YamlPlace found = file.at(pointer);
    if (error.getKeyword() == null) {
      // The value of a key that may not be there: "additionalProperties" is false.
      String owner = rule.substring(rule.indexOf('#') + 1, rule.lastIndexOf('/'));
      return Stream.of(unknownKey(file.keyAt(pointer), schema.at(owner + "/properties")));
    }
    return switch (error.getKeyword()) {
      case "required" -> missingKeys(found, asked);
      case "type" -> Stream.of(wrongType(found, asked.at("/type").text()));
      case "enum" -> Stream.of(unknownWord(found, asked.at("/enum").each(YamlPlace::text)));
      case "const" -> Stream.of(unknownWord(found, List.of(asked.at("/const").text())));
      case "minItems", "minLength" ->
          Stream.of(
              found.problem(RulebookFault.VALUE_EMPTY, "Nothing stands in " + name(pointer) + "."));
      case "pattern" ->
          Stream.of(
              found.problem(
                  RulebookFault.DATE_INVALID,
                  "Expected a day as YYYY-MM-DD, found \"" + found.text() + "\"."));
      case "if" -> Stream.empty(); // what the branch found is said by itself
      default -> Stream.of(found.problem(RulebookFault.TYPE_WRONG, error.getError() + "."));
    };
  }

  private static RulebookProblem unknownKey(YamlPlace key, YamlPlace properties) {
    Set<String> valid = properties.anyKeys().keySet();
    return key.problem(
        RulebookFault.KEY_UNKNOWN,
        "Unknown key \"" + key.text() + "\"." + Advice.nearest(key.text(), valid));
  }

  /** A key that stands there misspelt is not missing as well. */
  private static Stream<RulebookProblem> missingKeys(YamlPlace found, YamlPlace asked) {
    Set<String> valid = asked.at("/properties").anyKeys().keySet();
    Set<String> there = found.anyKeys().keySet();
    Set<String> meant =
        there.stream()
            .map(key -> valid.contains(key) ? key : Advice.name(key, valid).orElse(key))
            .collect(Collectors.toSet());
    return asked.at("/required").each(YamlPlace::text).stream()
        .filter(key -> !meant.contains(key))
        .map(
            key -> found.problem(RulebookFault.KEY_MISSING, "The key \"" + key + "\" is missing."));
  }

  private static RulebookProblem wrongType(YamlPlace found, String type) {
    String expected =
        switch (type) {
          case "string" -> "a text";
          case "boolean" -> "true or false";
          case "array" -> "a list";
          default -> "keys";
        };
    String advice =
        type.equals("string") && found.isPlain()
            ? "\nMaybe put it in quotes: \"" + found.text() + "\"."
            : "";
    return found.problem(
        RulebookFault.TYPE_WRONG,
        "Expected " + expected + ", found " + words(found) + "." + advice);
  }

  private static RulebookProblem unknownWord(YamlPlace found, List<String> valid) {
    if (!found.isPlain()) {
      return found.problem(
          RulebookFault.TYPE_WRONG, "Expected a word, found " + words(found) + ".");
    }
    return found.problem(
        RulebookFault.CODE_UNKNOWN,
        "\""
            + found.text()
            + "\" is not known here. Expected "
            + String.join(", ", valid)
            + "."
            + Advice.nearest(found.text(), valid));
  }

  private static String words(YamlPlace found) {
    if (found.isPlain()) {
      return found.text().isEmpty() ? "nothing" : "\"" + found.text() + "\"";
    }
    return found.isList() ? "a list" : "keys";
  }

  private static String name(String pointer) {
    return pointer.isEmpty() ? "the file" : pointer.substring(1).replace('/', '.');
  }
}
