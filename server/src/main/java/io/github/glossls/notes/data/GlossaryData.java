package io.github.glossls.notes.data;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source;
import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A glossary in YAML or JSON: Contextive's {@code contexts} with their {@code terms}, or a list of
 * terms as {@code gloss-ls export} writes it. JSON is read as the YAML it is, which keeps lines and
 * columns.
 *
 * @param mistakes what is wrong with single parts; the other parts are read all the same
 */
public record GlossaryData(List<Entry> entries, List<Mistake> mistakes) {
  /** Something that cannot be used. */
  public record Mistake(Kind kind, Place place, String what) {}

  /** What may be wrong. */
  public enum Kind {
    MALFORMED,
    NAMELESS,
    MISSING_IMPORT
  }

  private static final int LARGEST = 8 << 20;
  private static final int DEEPEST = 50;
  private static final int MOST_ALIASES = 50;
  private static final int MOST_IMPORTS = 100;

  public GlossaryData {
    entries = List.copyOf(entries);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Reads a glossary and what it imports.
   *
   * @param files the text of a local file by URI; empty when it cannot be read
   */
  public static GlossaryData read(
      Source source, String text, Function<String, Optional<String>> files) {
    List<Entry> entries = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    read(source, text, files, entries, mistakes, new HashSet<>());
    return new GlossaryData(entries, mistakes);
  }

  private static void read(
      Source source,
      String text,
      Function<String, Optional<String>> files,
      List<Entry> entries,
      List<Mistake> mistakes,
      Set<String> seen) {
    if (!seen.add(source.uri()) || seen.size() > MOST_IMPORTS) {
      return;
    }
    LineIndex lines = LineIndex.of(text);
    Optional<Node> root = compose(source, text, lines, mistakes);
    if (root.isEmpty()) {
      return;
    }
    TermNodes terms = new TermNodes(source, text, lines, entries, mistakes);
    terms.root(root.get());
    for (Node imported : Nodes.items(Nodes.child(root.get(), "imports"))) {
      String target = Nodes.text(imported);
      Optional<String> uri = resolved(source.uri(), target);
      Optional<String> other = uri.flatMap(files);
      if (other.isPresent()) {
        Source from = new Source(uri.orElseThrow(), target, source.origin());
        read(from, other.get(), files, entries, mistakes, seen);
      } else {
        mistakes.add(new Mistake(Kind.MISSING_IMPORT, terms.place(imported), target));
      }
    }
  }

  private static Optional<String> resolved(String base, String target) {
    try {
      return target.contains("://")
          ? Optional.empty()
          : Optional.of(new URI(base).resolve(target.replace(" ", "%20")).toString());
    } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Where the YAML breaks, what stands before the broken item is read. */
  private static Optional<Node> compose(
      Source source, String text, LineIndex lines, List<Mistake> mistakes) {
    try {
      return composed(text);
    } catch (MarkedYAMLException broken) {
      int line = broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine();
      int column = broken.getProblemMark() == null ? 0 : broken.getProblemMark().getColumn();
      int known = Math.min(line, lines.count() - 1);
      int at = Math.min(lines.start(known) + column, lines.end(known));
      Place place = Place.of(source, text, lines, new Span(at, Math.max(at, lines.end(known))));
      mistakes.add(new Mistake(Kind.MALFORMED, place, String.valueOf(broken.getProblem())));
      return beforeItem(text, lines, known);
    } catch (YAMLException | StackOverflowError tooMuch) {
      Place place = Place.of(source, text, lines, lines.span(0));
      mistakes.add(new Mistake(Kind.MALFORMED, place, String.valueOf(tooMuch.getMessage())));
      return Optional.empty();
    }
  }

  private static Optional<Node> beforeItem(String text, LineIndex lines, int broken) {
    for (int line = broken; line > 0; line--) {
      if (lines.span(line).in(text).stripLeading().startsWith("- ")) {
        try {
          return composed(text.substring(0, lines.start(line)));
        } catch (YAMLException | StackOverflowError stillBroken) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> composed(String text) {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(LARGEST);
    limits.setNestingDepthLimit(DEEPEST);
    limits.setMaxAliasesForCollections(MOST_ALIASES);
    limits.setAllowDuplicateKeys(true);
    Node root = new Yaml(new SafeConstructor(limits)).compose(new java.io.StringReader(text));
    return Optional.ofNullable(root)
        .filter(node -> node instanceof MappingNode || node instanceof SequenceNode);
  }
}
