@NullMarked
package io.github.glossls.notes;

import org.jspecify.annotations.NullMarked;
