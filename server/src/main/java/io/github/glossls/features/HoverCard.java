package io.github.glossls.features;

import io.github.glossls.notes.markdown.PlainText;
import io.github.glossls.text.Span;

/**
 * What a hover shows.
 *
 * @param span the mention's exact range
 * @param markdown for clients that render it
 */
public record HoverCard(Span span, String markdown) {
  /** The same for clients that do not render Markdown, without any left in it. */
  public String plainText() {
    return PlainText.of(markdown);
  }
}
