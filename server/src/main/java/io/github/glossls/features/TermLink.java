package io.github.glossls.features;

import io.github.glossls.text.Span;

/**
 * A mention that leads somewhere.
 *
 * @param term the term's name, by which {@link TermLinks#resolve} finds its target
 */
public record TermLink(Span span, String term) {
  /**
   * Where a link leads.
   *
   * @param url of the term's first reference, or of its note
   * @param tooltip a few words of plain text
   */
  public record Target(String url, String tooltip) {}
}
