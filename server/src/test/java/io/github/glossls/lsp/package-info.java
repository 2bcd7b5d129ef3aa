/** Tests over the wire: a client on one end, the whole server on the other. */
@NullMarked
package io.github.glossls.lsp;

import org.jspecify.annotations.NullMarked;
