package io.github.glossls.notes.markdown;

import io.github.glossls.notes.markdown.Block.Abbreviation;
import io.github.glossls.notes.markdown.Block.Footnote;
import io.github.glossls.notes.markdown.Block.Link;
import io.github.glossls.notes.markdown.Block.LinkDefinition;
import java.util.List;
import java.util.Optional;

/**
 * Lines that define something by a label in square brackets: {@code [label]: url}, {@code [^note]:
 * text}, {@code *[ABBR]: expansion}.
 */
final class ReferenceShapes {
  private static final int LONGEST_LABEL = 300;

  private ReferenceShapes() {}

  static Optional<Block> read(int depth, Line line) {
    String text = line.text();
    int open = text.startsWith("*[") ? 1 : 0;
    if (text.charAt(open) != '[') {
      return Optional.empty();
    }
    int close = text.indexOf("]:", open);
    if (close < open + 2 || close > LONGEST_LABEL) {
      return Optional.empty();
    }
    Line rest = line.from(close + 2);
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    if (open == 1) {
      return Optional.of(new Abbreviation(depth, line.part(2, close), rest, List.of(line)));
    }
    String label = text.substring(1, close);
    if (label.startsWith("^")) {
      return Optional.of(new Footnote(depth, label.substring(1), List.of(rest)));
    }
    return link(label, rest.text()).map(link -> new LinkDefinition(depth, link, List.of(line)));
  }

  private static Optional<Link> link(String label, String rest) {
    int space = rest.indexOf(' ');
    String target = space < 0 ? rest : rest.substring(0, space);
    String title = space < 0 ? "" : rest.substring(space).strip();
    if (target.startsWith("<") && target.endsWith(">")) {
      target = target.substring(1, target.length() - 1);
    }
    boolean titled =
        (title.length() >= 2 && "\"'(".indexOf(title.charAt(0)) >= 0) || title.isEmpty();
    boolean looksLikeTarget =
        target.contains("/") || target.contains(".") || target.startsWith("#");
    if (!titled || !looksLikeTarget || target.isEmpty()) {
      return Optional.empty();
    }
    String bare = title.isEmpty() ? "" : title.substring(1, title.length() - 1);
    return Optional.of(new Link(label, target, bare));
  }
}
