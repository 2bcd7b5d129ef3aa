/** The command line, on the same features as the server. */
@NullMarked
package io.github.glossls.cli;

import org.jspecify.annotations.NullMarked;
