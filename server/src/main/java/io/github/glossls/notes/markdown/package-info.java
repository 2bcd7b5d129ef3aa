/**
 * The structure of a note: lines, blocks, sections, inline text, and the {@link
 * io.github.glossls.notes.markdown.Sign signs} that say which lines deserve a closer look. A linear
 * scanner of our own that reads any text in one pass.
 */
@NullMarked
package io.github.glossls.notes.markdown;

import org.jspecify.annotations.NullMarked;
