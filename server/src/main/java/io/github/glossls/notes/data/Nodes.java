package io.github.glossls.notes.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Lenient access to YAML: what is of another kind than expected is not there. */
final class Nodes {
  private Nodes() {}

  static Optional<Node> child(Node node, String key) {
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (text(tuple.getKeyNode()).equals(key)) {
          return Optional.of(tuple.getValueNode());
        }
      }
    }
    return Optional.empty();
  }

  /** The items of a sequence; a scalar is a sequence of one. */
  static List<Node> items(Optional<Node> node) {
    if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    boolean scalar = node.isPresent() && !text(node.get()).isEmpty();
    return scalar ? List.of(node.get()) : List.of();
  }

  static List<NodeTuple> pairs(Optional<Node> node) {
    return node.isPresent() && node.get() instanceof MappingNode map ? map.getValue() : List.of();
  }

  /** The text of a scalar, stripped; empty for everything else, and for null. */
  static String text(Node node) {
    return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
        ? scalar.getValue().strip()
        : "";
  }

  static String text(Node node, String key) {
    return child(node, key).map(Nodes::text).orElse("");
  }

  static List<String> texts(Node node, String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(child(node, key))) {
      if (!text(item).isEmpty()) {
        texts.add(text(item));
      }
    }
    return texts;
  }
}
