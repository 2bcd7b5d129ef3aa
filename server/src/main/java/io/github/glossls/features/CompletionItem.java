package io.github.glossls.features;

import io.github.glossls.text.Span;

/**
 * One thing that could be typed here.
 *
 * @param label what the list shows
 * @param detail a few words beside it; may be empty
 * @param insertText what is inserted; in snippet syntax when {@code isSnippet}
 * @param filterText what the client compares with what was typed
 * @param sortText orders the list
 * @param insert the stretch before the cursor that is replaced
 * @param replace the same with the rest of the word behind the cursor; starts where {@code insert}
 *     does
 * @param key by which {@link Completions#documentation} finds the text for it
 */
public record CompletionItem(
    String label,
    Kind kind,
    String detail,
    String insertText,
    boolean isSnippet,
    String filterText,
    String sortText,
    Span insert,
    Span replace,
    String key) {
  /** What the item inserts. */
  public enum Kind {
    TERM,
    ABBREVIATION,
    REFERENCE,
    SNIPPET
  }
}
