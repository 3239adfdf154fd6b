package org.downstream.sources.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.downstream.rule.Fact;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Provisions with one mistake each, made from a good one. */
final class Mutants {

  /** A provision with a mistake, and how it must be refused. */
  record Mutant(String text, RulebookFault fault, int line, int column) {}

  private final String text;
  private final MappingNode root;
  private final SplittableRandom random;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(String text, SplittableRandom random) {
    this.text = text;
    this.root = (MappingNode) new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
    this.random = random;
  }

  /** One mutant of each kind that fits this provision. */
  static List<Mutant> of(String text, SplittableRandom random) {
    Mutants all = new Mutants(text, random);
    all.keys();
    all.missing();
    all.types();
    all.words();
    all.days();
    all.conditions();
    all.outcomes();
    all.facts();
    return all.mutants;
  }

  private void keys() {
    List<Node> keys = new ArrayList<>();
    collectKeys(root, keys);
    Node key = keys.get(random.nextInt(keys.size()));
    String name = ((ScalarNode) key).getValue();
    int at = random.nextInt(name.length() + 1);
    replace(key, name.substring(0, at) + "q" + name.substring(at), RulebookFault.KEY_UNKNOWN);
    NodeTuple twice = root.getValue().get(random.nextInt(root.getValue().size()));
    mutants.add(
        new Mutant(
            text + "\n" + ((ScalarNode) twice.getKeyNode()).getValue() + ": x\n",
            RulebookFault.KEY_DUPLICATE,
            lines() + 1,
            1));
  }

  private int lines() {
    return text.split("\n", -1).length;
  }

  private static void collectKeys(Node node, List<Node> into) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        into.add(tuple.getKeyNode());
        if (!((ScalarNode) tuple.getKeyNode()).getValue().equals("facts")) {
          collectKeys(tuple.getValueNode(), into);
        }
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> collectKeys(each, into));
    }
  }

  private void missing() {
    for (String key :
        List.of("id", "title", "citations", "verified", "text", "condition", "outcome", "cases")) {
      List<NodeTuple> tuples = root.getValue();
      for (int i = 0; i < tuples.size(); i++) {
        Node found = tuples.get(i).getKeyNode();
        if (((ScalarNode) found).getValue().equals(key)) {
          int from = found.getStartMark().getIndex();
          int to =
              i + 1 < tuples.size()
                  ? tuples.get(i + 1).getKeyNode().getStartMark().getIndex()
                  : text.length();
          Mark first = root.getStartMark();
          mutants.add(
              new Mutant(
                  text.substring(0, from) + text.substring(to),
                  RulebookFault.KEY_MISSING,
                  first.getLine() + 1,
                  first.getColumn() + 1));
        }
      }
    }
    for (String list : List.of("citations", "text", "cases")) {
      replace(value(root, list), "[]", RulebookFault.VALUE_EMPTY);
    }
  }

  private void types() {
    for (String list : List.of("citations", "text", "cases")) {
      replace(value(root, list), "a word", RulebookFault.TYPE_WRONG);
    }
    replace(value(root, "outcome"), "[prohibits]", RulebookFault.TYPE_WRONG);
    replace(value(root, "title"), "[a, b]", RulebookFault.TYPE_WRONG);
    replace(value(root, "title"), "NO", RulebookFault.TYPE_WRONG);
    replace(value(root, "condition"), "{a: b}", RulebookFault.TYPE_WRONG);
    replace(value(root, "verified"), "perhaps", RulebookFault.TYPE_WRONG);
    replace(value(root, "id"), "another/path", RulebookFault.ID_MISMATCH);
  }

  private void words() {
    replace(value(root, "for_each"), "deel", RulebookFault.CODE_UNKNOWN);
    replace(value(root, "acts"), "exports", RulebookFault.CODE_UNKNOWN);
    replace(value(value(root, "outcome"), "effect"), "prohibit", RulebookFault.CODE_UNKNOWN);
    replace(value(aCase(), "expect"), "establishd", RulebookFault.CODE_UNKNOWN);
  }

  private void days() {
    Node text = value(root, "text");
    Node from = value(((SequenceNode) text).getValue().get(0), "from");
    replace(from, "2022-02-30", RulebookFault.DATE_INVALID);
    replace(from, "7 October 2022", RulebookFault.DATE_INVALID);
    replace(value(aCase(), "on"), "2022-13-01", RulebookFault.DATE_INVALID);
    replace(
        text,
        "[{from: 2000-01-01, to: 2001-06-30}, {from: 2001-06-30}]",
        RulebookFault.PERIOD_INVALID);
    replace(
        ((SequenceNode) text).getValue().get(0),
        "{from: 2001-01-02, to: 2001-01-01}",
        RulebookFault.PERIOD_INVALID);
  }

  private void conditions() {
    Node condition = value(root, "condition");
    for (String wrong : List.of("item.tpp", "item.tpp >= 'many'", "act.kind && item.known")) {
      replace(condition, "\"" + wrong + "\"", RulebookFault.CONDITION_INVALID);
    }
    replace(condition, "item.tp >= 4800.0", RulebookFault.FACT_UNKNOWN);
    replace(condition, "act.destination in group.NOWHERE", RulebookFault.FACT_UNKNOWN);
  }

  private void outcomes() {
    Node outcome = value(root, "outcome");
    replace(
        outcome, "{effect: excepts, lifts: [no/such]}", RulebookFault.REFERENCE_UNKNOWN, "no/such");
    String own = ((ScalarNode) value(root, "id")).getValue();
    replace(
        outcome,
        "{effect: excepts, lifts: [" + own + "]}",
        RulebookFault.REFERENCE_INVALID,
        own + "]");
    replace(outcome, "{effect: prohibits, weight: high}", RulebookFault.OUTCOME_INVALID, "high");
    replace(outcome, "{effect: requires_license}", RulebookFault.OUTCOME_INVALID);
    replace(
        outcome, "{effect: classifies, paragraph: item.tpp}", RulebookFault.FACT_TYPE, "item.tpp");
  }

  private void facts() {
    for (Node each : ((SequenceNode) value(root, "cases")).getValue()) {
      for (NodeTuple tuple : ((MappingNode) value(each, "facts")).getValue()) {
        String name = ((ScalarNode) tuple.getKeyNode()).getValue();
        for (String wrong : wrong(Fact.named(name).orElseThrow().type())) {
          replace(tuple.getValueNode(), wrong, RulebookFault.FACT_TYPE);
        }
        replace(tuple.getKeyNode(), "item.no_such_fact", RulebookFault.FACT_UNKNOWN);
      }
    }
  }

  private static List<String> wrong(Fact.Type type) {
    return switch (type) {
      case TRUTH -> List.of("abc", "12", "[true]", "{a: b}", "yes please");
      case NUMBER -> List.of("abc", "true", "[1]", "1e400", "4 800", "{a: b}");
      case TEXT -> List.of("[CN]", "{a: b}");
      case SET -> List.of("abc", "{a: b}");
    };
  }

  private Node aCase() {
    List<Node> cases = ((SequenceNode) value(root, "cases")).getValue();
    return cases.get(random.nextInt(cases.size()));
  }

  private static Node value(Node mapping, String key) {
    return ((MappingNode) mapping)
        .getValue().stream()
            .filter(each -> ((ScalarNode) each.getKeyNode()).getValue().equals(key))
            .findFirst()
            .orElseThrow()
            .getValueNode();
  }

  private void replace(Node node, String with, RulebookFault fault) {
    replace(node, with, fault, with);
  }

  /** The mistake stands where that part of the new text does, or at its start. */
  private void replace(Node node, String with, RulebookFault fault, String part) {
    Mark from = node.getStartMark();
    String rest = text.substring(end(node));
    int at = with.indexOf(part);
    mutants.add(
        new Mutant(
            text.substring(0, from.getIndex()) + with + rest,
            fault,
            from.getLine() + 1,
            from.getColumn() + 1 + at));
  }

  /** A block ends on the next line that holds anything; its last line end stays. */
  private int end(Node node) {
    int end = node.getEndMark().getIndex();
    boolean block = end > 0 && (end == text.length() || node.getEndMark().getColumn() == 0);
    return block ? text.lastIndexOf('\n', end - 1) : end;
  }
}
