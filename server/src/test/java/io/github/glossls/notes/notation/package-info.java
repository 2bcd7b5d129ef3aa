/** What the notations are made of. */
@NullMarked
package io.github.glossls.notes.notation;

import org.jspecify.annotations.NullMarked;
