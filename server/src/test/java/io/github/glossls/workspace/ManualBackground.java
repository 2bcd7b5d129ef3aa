package io.github.glossls.workspace;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Background work that is done when a test says so, on its own thread. */
final class ManualBackground implements Background {
  private final Queue<Runnable> due = new ArrayDeque<>();
  private final List<Runnable> later = new ArrayList<>();

  @Override
  public void inOrder(Runnable task) {
    due.add(task);
  }

  @Override
  public void later(Duration delay, Runnable task) {
    later.add(task);
  }

  @Override
  public void aside(Runnable task) {
    due.add(task);
  }

  /** Does all that is due, and what that brings along. */
  void work() {
    for (Runnable task = due.poll(); task != null; task = due.poll()) {
      task.run();
    }
  }

  /** Lets the time pass that tasks wait for, and does all that is due then. */
  void pass() {
    work();
    List<Runnable> waited = List.copyOf(later);
    later.clear();
    due.addAll(waited);
    work();
  }

  @Override
  public void close() {}
}
