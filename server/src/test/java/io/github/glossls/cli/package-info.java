/** The command line. */
@NullMarked
package io.github.glossls.cli;

import org.jspecify.annotations.NullMarked;
