/** Files, settings and the one writer that turns edits into immutable snapshots. */
@NullMarked
package io.github.glossls.workspace;

import org.jspecify.annotations.NullMarked;
