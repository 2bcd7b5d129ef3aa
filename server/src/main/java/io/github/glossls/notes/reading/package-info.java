/**
 * One note while it is read: its lines and sections as the notations ask for them, and what was
 * found so far.
 */
@NullMarked
package io.github.glossls.notes.reading;

import org.jspecify.annotations.NullMarked;
