package io.github.glossls.matching;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list whose items are made when they are first asked for. Each place gives the same
 * object every time, to every thread: entries are told apart by identity.
 */
final class LazyList<T> extends AbstractList<T> implements RandomAccess {
  private final AtomicReferenceArray<@Nullable T> known;
  private final IntFunction<T> make;

  LazyList(int size, IntFunction<T> make) {
    this.known = new AtomicReferenceArray<>(size);
    this.make = make;
  }

  @Override
  public T get(int index) {
    T item = known.get(index);
    if (item != null) {
      return item;
    }
    T made = make.apply(index);
    T first = known.compareAndExchange(index, null, made);
    return first == null ? made : first;
  }

  @Override
  public int size() {
    return known.length();
  }
}
