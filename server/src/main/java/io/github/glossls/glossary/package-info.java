/**
 * What a term is: entries read from notes, merged into an immutable {@link
 * io.github.glossls.glossary.Glossary}.
 */
@NullMarked
package io.github.glossls.glossary;

import org.jspecify.annotations.NullMarked;
