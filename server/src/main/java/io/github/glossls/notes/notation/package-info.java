/** The notations people write definitions in, one class each. */
@NullMarked
package io.github.glossls.notes.notation;

import org.jspecify.annotations.NullMarked;
