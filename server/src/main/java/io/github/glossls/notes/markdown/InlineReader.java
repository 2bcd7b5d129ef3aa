package io.github.glossls.notes.markdown;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the inline Markdown of the lines of one note, and of parts of them: each once. */
public final class InlineReader {
  private record Read(Line line, Inline inline) {}

  private final Map<String, Block.Link> links;

  /** By line number; what else is read of a line is a part of it. */
  private final @Nullable Read[] lines;

  private final Map<Line, Inline> parts = new HashMap<>();

  public InlineReader(Outline outline) {
    this.links = outline.links();
    this.lines = new Read[outline.lines().count()];
  }

  /** The inline text of a line or of a part of one. */
  public Inline read(Line line) {
    Read whole = lines[line.number()];
    if (whole == null) {
      Inline inline = parse(line);
      lines[line.number()] = new Read(line, inline);
      return inline;
    }
    boolean same =
        whole.line().start() == line.start()
            && whole.line().text().length() == line.text().length();
    return same ? whole.inline() : parts.computeIfAbsent(line, this::parse);
  }

  private Inline parse(Line line) {
    return LinearInlineParser.parse(line.text(), links);
  }
}
