package io.github.glossls.glossary;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is computed when it is first asked for; by two threads at once, twice. Equal to one
 * with an equal value.
 */
public final class Memo<T> {
  private final Supplier<T> compute;
  private volatile Optional<T> value = Optional.empty();

  /**
   * @param compute gives an equal value each time
   */
  public Memo(Supplier<T> compute) {
    this.compute = compute;
  }

  /** A value that is there already. */
  public static <T> Memo<T> of(T value) {
    Memo<T> memo = new Memo<>(() -> value);
    memo.value = Optional.of(value);
    return memo;
  }

  public T get() {
    Optional<T> known = value;
    if (known.isEmpty()) {
      known = Optional.of(compute.get());
      value = known;
    }
    return known.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Memo<?> memo && get().equals(memo.get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  @Override
  public String toString() {
    return get().toString();
  }
}
