/**
 * What an editor can ask for, computed from a snapshot as plain records; knows neither JSON nor the
 * protocol library.
 */
@NullMarked
package io.github.glossls.features;

import org.jspecify.annotations.NullMarked;
