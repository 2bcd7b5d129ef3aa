/** The Language Server Protocol: the only place where lsp4j and line/character positions exist. */
@NullMarked
package io.github.glossls.lsp;

import org.jspecify.annotations.NullMarked;
