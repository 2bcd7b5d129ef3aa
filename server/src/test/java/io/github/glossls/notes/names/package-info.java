/** What the notations are made of. */
@NullMarked
package io.github.glossls.notes.names;

import org.jspecify.annotations.NullMarked;
