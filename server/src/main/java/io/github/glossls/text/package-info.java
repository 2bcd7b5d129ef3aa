/**
 * Immutable texts: offsets, lines, words and their forms, zones. Knows nothing of glossaries or
 * editors.
 */
@NullMarked
package io.github.glossls.text;

import org.jspecify.annotations.NullMarked;
