/** Names that no notation is sure of, weighed by all that speaks for and against them. */
@NullMarked
package io.github.glossls.notes.weighing;

import org.jspecify.annotations.NullMarked;
