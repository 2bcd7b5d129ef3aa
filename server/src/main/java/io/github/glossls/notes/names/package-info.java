/**
 * From a text to the names in it: where one stands, what other names its brackets give, whether it
 * can be a term.
 */
@NullMarked
package io.github.glossls.notes.names;

import org.jspecify.annotations.NullMarked;
