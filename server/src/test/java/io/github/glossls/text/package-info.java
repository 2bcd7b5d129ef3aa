@NullMarked
package io.github.glossls.text;

import org.jspecify.annotations.NullMarked;
