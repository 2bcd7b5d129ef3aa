package io.github.glossls.workspace;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Background work on threads of its own, which are gone with the server. */
public final class BackgroundThreads implements Background {
  /** Notes are read while the user works: a part of the machine is enough. */
  private static final int MOST_READERS = 4;

  private final ScheduledExecutorService owner;
  private final ExecutorService readers;
  private final BiConsumer<String, Throwable> failures;

  /**
   * @param failures told what a task threw; the other tasks go on
   */
  public BackgroundThreads(BiConsumer<String, Throwable> failures) {
    this.failures = failures;
    int half = Runtime.getRuntime().availableProcessors() / 2;
    owner = Executors.newSingleThreadScheduledExecutor(daemons("gloss-ls notes"));
    readers =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(MOST_READERS, half)), daemons("gloss-ls reader"));
  }

  @Override
  public void inOrder(Runnable task) {
    submit(() -> owner.execute(guarded(task)));
  }

  @Override
  public void later(Duration delay, Runnable task) {
    submit(
        () -> {
          var unused = owner.schedule(guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        });
  }

  @Override
  public void aside(Runnable task) {
    submit(() -> readers.execute(guarded(task)));
  }

  @Override
  public void close() {
    owner.shutdownNow();
    readers.shutdownNow();
  }

  private static void submit(Runnable submission) {
    try {
      submission.run();
    } catch (RejectedExecutionException closing) {
      // The server is going down; nobody will see what this task would do.
    }
  }

  private Runnable guarded(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
        failures.accept("A background task failed", failure);
      }
    };
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
