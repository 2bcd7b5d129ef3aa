package io.github.glossls.notes.data;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.data.GlossaryData.Kind;
import io.github.glossls.notes.data.GlossaryData.Mistake;
import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** From the YAML of one file to entries. */
final class TermNodes {
  private static final String NOTATION = "data";

  private final Source source;
  private final String text;
  private final LineIndex lines;
  private final List<Entry> entries;
  private final List<Mistake> mistakes;

  TermNodes(
      Source source, String text, LineIndex lines, List<Entry> entries, List<Mistake> mistakes) {
    this.source = source;
    this.text = text;
    this.lines = lines;
    this.entries = entries;
    this.mistakes = mistakes;
  }

  void root(Node root) {
    if (root instanceof SequenceNode sequence) {
      sequence.getValue().forEach(term -> term(term, ""));
      return;
    }
    for (Node context : Nodes.items(Nodes.child(root, "contexts"))) {
      String name = Nodes.text(context, "name");
      Nodes.items(Nodes.child(context, "terms")).forEach(term -> term(term, name));
    }
    for (String key : List.of("terms", "entries")) {
      Nodes.items(Nodes.child(root, key)).forEach(term -> term(term, ""));
    }
  }

  Place place(Node node) {
    int line = Math.min(node.getStartMark().getLine(), lines.count() - 1);
    int start = Math.min(lines.start(line) + node.getStartMark().getColumn(), lines.end(line));
    boolean oneLine = node.getEndMark().getLine() == line;
    int end =
        oneLine
            ? Math.min(lines.start(line) + node.getEndMark().getColumn(), lines.end(line))
            : lines.end(line);
    return Place.of(source, text, lines, new Span(start, Math.max(start, end)));
  }

  private void term(Node term, String context) {
    Optional<Node> name = Nodes.child(term, "name").or(() -> Nodes.child(term, "term"));
    if (!(term instanceof MappingNode) || name.filter(n -> !Nodes.text(n).isEmpty()).isEmpty()) {
      mistakes.add(new Mistake(Kind.NAMELESS, place(term), ""));
      return;
    }
    Entry.Builder entry = Entry.named(Nodes.text(name.get()), place(name.get()), NOTATION);
    definition(term, context, entry, place(name.get()));
    Nodes.texts(term, "aliases").forEach(alias -> entry.alias(alias, Alias.Kind.SYNONYM));
    Nodes.texts(term, "alsoExplains").forEach(other -> entry.alias(other, Alias.Kind.COVERED));
    Nodes.texts(term, "related").forEach(entry::related);
    Nodes.texts(term, "avoid").forEach(entry::avoid);
    references(term, entry);
    entries.add(entry.build());
  }

  private void definition(Node term, String context, Entry.Builder entry, Place name) {
    StringBuilder markdown = new StringBuilder(Nodes.text(term, "definition"));
    Optional<Node> stands = Nodes.child(term, "definition");
    for (Node definition : Nodes.items(Nodes.child(term, "definitions"))) {
      String one = Nodes.text(definition, "markdown");
      markdown.append(markdown.isEmpty() || one.isEmpty() ? "" : "\n\n").append(one);
      stands = stands.or(() -> Nodes.child(definition, "markdown"));
    }
    List<String> examples = Nodes.texts(term, "examples");
    if (!examples.isEmpty()) {
      markdown.append(markdown.isEmpty() ? "" : "\n\n").append("Examples:\n");
      examples.forEach(example -> markdown.append("\n- ").append(example.replace("\n", " ")));
    }
    Nodes.pairs(Nodes.child(term, "meta"))
        .forEach(
            pair ->
                markdown
                    .append(markdown.isEmpty() ? "" : "\n\n")
                    .append(Nodes.text(pair.getKeyNode()))
                    .append(Nodes.text(pair.getKeyNode()).endsWith(":") ? " " : ": ")
                    .append(Nodes.text(pair.getValueNode())));
    if (!markdown.isEmpty() && !context.isEmpty()) {
      markdown.append("\n\n*").append(context).append(" context*");
    }
    if (!markdown.toString().isBlank()) {
      entry.definition(markdown.toString().strip(), stands.map(this::place).orElse(name));
    }
  }

  private static void references(Node term, Entry.Builder entry) {
    for (Node reference : Nodes.items(Nodes.child(term, "references"))) {
      String url = Nodes.text(reference, "url");
      String written = url.isEmpty() ? Nodes.text(reference) : url;
      if (!written.isBlank()) {
        entry.reference(new Reference(Nodes.text(reference, "title"), written));
      }
    }
  }
}
