/** Tests of files, settings and the order of changes, without an editor. */
@NullMarked
package io.github.glossls.workspace;

import org.jspecify.annotations.NullMarked;
