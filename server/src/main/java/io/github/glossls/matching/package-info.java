/** Recognizes the terms of a glossary in any text. */
@NullMarked
package io.github.glossls.matching;

import org.jspecify.annotations.NullMarked;
