@NullMarked
package io.github.glossls.features;

import org.jspecify.annotations.NullMarked;
