/**
 * The words of notes: which order a text, which join names, which say something, and what kind of
 * note they make.
 */
@NullMarked
package io.github.glossls.notes.words;

import org.jspecify.annotations.NullMarked;
