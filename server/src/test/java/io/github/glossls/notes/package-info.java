/**
 * Notes are tested by golden files, by properties, and by the labelled samples when they are there.
 */
@NullMarked
package io.github.glossls.notes;

import org.jspecify.annotations.NullMarked;
