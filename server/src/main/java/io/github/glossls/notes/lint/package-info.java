/** Checks a set of glossary notes the way an editor would read them, one class a rule. */
@NullMarked
package io.github.glossls.notes.lint;

import org.jspecify.annotations.NullMarked;
