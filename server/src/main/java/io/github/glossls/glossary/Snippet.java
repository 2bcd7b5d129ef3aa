package io.github.glossls.glossary;

/**
 * A fenced example of a term.
 *
 * @param caption the line above it without the colon; empty when there is none
 * @param language the fence's info string as written: {@code python}
 * @param code without a trailing line break
 */
public record Snippet(String caption, String language, String code) {}
