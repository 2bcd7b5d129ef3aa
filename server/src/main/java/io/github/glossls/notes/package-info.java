/**
 * From the text of a note to its entries and problems. The only place that knows Markdown parsing.
 */
@NullMarked
package io.github.glossls.notes;

import org.jspecify.annotations.NullMarked;
