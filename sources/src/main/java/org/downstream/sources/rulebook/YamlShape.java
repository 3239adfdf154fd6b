package org.downstream.sources.rulebook;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Refuses what YAML allows and no provision needs: aliases, which can multiply or go in circles,
 * keys that are no words, and keys that stand twice.
 */
final class YamlShape {

  private final String file;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlShape(String file) {
    this.file = file;
  }

  static void check(String file, Node node) {
    new YamlShape(file).check(node);
  }

  private void check(Node node) {
    if (!seen.add(node)) {
      throw at(node)
          .refuse(
              RulebookFault.YAML_INVALID,
              "A place that is written once and used twice is not taken.\nMaybe write it out.");
    }
    if (node instanceof MappingNode mapping) {
      Set<String> names = new HashSet<>();
      for (NodeTuple tuple : mapping.getValue()) {
        check(tuple.getKeyNode());
        name(tuple.getKeyNode(), names);
        check(tuple.getValueNode());
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::check);
    }
  }

  private void name(Node key, Set<String> names) {
    if (!(key instanceof ScalarNode scalar)) {
      throw at(key)
          .refuse(RulebookFault.YAML_INVALID, "A key must be a word.\nMaybe a quote is missing.");
    }
    if (!names.add(scalar.getValue())) {
      throw at(key)
          .refuse(
              RulebookFault.KEY_DUPLICATE, "The key \"" + scalar.getValue() + "\" stands twice.");
    }
  }

  private YamlPlace at(Node node) {
    return new YamlPlace(file, node);
  }
}
