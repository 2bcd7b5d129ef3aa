/**
 * The structure of a note: lines, blocks, sections, inline text. A linear scanner of our own that
 * reads any text in one pass; what it leaves to flexmark is named in {@link
 * io.github.glossls.notes.markdown.InlineReader}.
 */
@NullMarked
package io.github.glossls.notes.markdown;

import org.jspecify.annotations.NullMarked;
