package io.github.glossls.notes.markdown;

import java.util.Map;

/** Reads the inline Markdown of single lines. */
public final class InlineReader {
  private final Map<String, Block.Link> links;

  public InlineReader(Map<String, Block.Link> links) {
    this.links = links;
  }

  public Inline read(Line line) {
    return LinearInlineParser.parse(line.text(), links);
  }
}
