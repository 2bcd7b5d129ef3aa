/** Merging and finding. */
@NullMarked
package io.github.glossls.glossary;

import org.jspecify.annotations.NullMarked;
