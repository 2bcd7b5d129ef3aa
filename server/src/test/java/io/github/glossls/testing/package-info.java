/** The one fixture format and what compares with it. */
@NullMarked
package io.github.glossls.testing;

import org.jspecify.annotations.NullMarked;
