/** What the notations are made of. */
@NullMarked
package io.github.glossls.notes.weighing;

import org.jspecify.annotations.NullMarked;
