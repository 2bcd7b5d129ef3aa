@NullMarked
package io.github.glossls.notes.lint;

import org.jspecify.annotations.NullMarked;
