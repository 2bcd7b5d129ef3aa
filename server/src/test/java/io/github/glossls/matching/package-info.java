/** Tests of recognizing terms. */
@NullMarked
package io.github.glossls.matching;

import org.jspecify.annotations.NullMarked;
