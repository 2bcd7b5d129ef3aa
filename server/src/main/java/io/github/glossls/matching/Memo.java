package io.github.glossls.matching;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is computed when it is first asked for; by two threads at once, twice. */
final class Memo<T> {
  private final Supplier<T> compute;
  private volatile Optional<T> value = Optional.empty();

  /**
   * @param compute gives an equal value each time
   */
  Memo(Supplier<T> compute) {
    this.compute = compute;
  }

  T get() {
    Optional<T> known = value;
    if (known.isEmpty()) {
      known = Optional.of(compute.get());
      value = known;
    }
    return known.get();
  }
}
