/** Glossaries that come as data rather than text: Contextive's YAML, and our own JSON. */
@NullMarked
package io.github.glossls.notes.data;

import org.jspecify.annotations.NullMarked;
