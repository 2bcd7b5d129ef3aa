package io.github.glossls.features;

import io.github.glossls.text.Span;

/**
 * What a hover shows.
 *
 * @param span the mention's exact range
 * @param markdown for clients that render it
 * @param plainText the same for clients that do not, without Markdown left in it
 */
public record HoverCard(Span span, String markdown, String plainText) {}
