/** The readers of Markdown are tested by the text they give, and by what no text may do to them. */
@NullMarked
package io.github.glossls.notes.markdown;

import org.jspecify.annotations.NullMarked;
