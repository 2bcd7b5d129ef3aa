package io.github.glossls.workspace;

import java.time.Duration;

/** Where work is done that nobody waits for. */
public interface Background extends AutoCloseable {
  /** Runs a task on the one thread that owns the notes, after those given before. */
  void inOrder(Runnable task);

  /** Does the same after a time. */
  void later(Duration delay, Runnable task);

  /** Runs a task that takes long, at the same time as a few others. */
  void aside(Runnable task);

  @Override
  void close();
}
