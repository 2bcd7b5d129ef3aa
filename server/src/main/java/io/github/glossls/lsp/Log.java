package io.github.glossls.lsp;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Says what happens, in the log and to the client, as much of it as was asked for. */
final class Log implements AutoCloseable {
  /** Where a client shows messages of the server. */
  @FunctionalInterface
  interface Listener {
    void message(LogLevel level, String message);
  }

  private final LogLevel level;
  private final PrintStream out;
  private final List<TakenOver> takenOver = new ArrayList<>();
  private volatile Listener client = (at, message) -> {};

  private record TakenOver(Logger logger, Handler handler) {}

  Log(LogLevel level, PrintStream out) {
    this.level = level;
    this.out = out;
  }

  /** From now on a client is told too. */
  void tell(Listener listener) {
    client = listener;
  }

  /**
   * What a library writes to its own logger, of less weight to a user than to its makers. It is
   * written, and never sent: a library that tells of a failure to send would be told to send more.
   */
  void takeOver(String library) {
    Logger logger = Logger.getLogger(library);
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            write(LogLevel.DEBUG, entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    takenOver.add(new TakenOver(logger, handler));
  }

  /** Gives the libraries' loggers back, which outlive this log. */
  @Override
  public void close() {
    for (TakenOver each : takenOver) {
      each.logger().removeHandler(each.handler());
      each.logger().setUseParentHandlers(true);
    }
    takenOver.clear();
  }

  boolean shows(LogLevel wanted) {
    return wanted.compareTo(level) <= 0;
  }

  void error(String message, Throwable cause) {
    say(LogLevel.ERROR, message + ": " + cause);
    if (shows(LogLevel.DEBUG)) {
      cause.printStackTrace(out);
    }
  }

  void error(String message) {
    say(LogLevel.ERROR, message);
  }

  void warning(String message) {
    say(LogLevel.WARNING, message);
  }

  void info(String message) {
    say(LogLevel.INFO, message);
  }

  void debug(String message) {
    say(LogLevel.DEBUG, message);
  }

  /** A message of the protocol; only written, for a client that is told of messages gets more. */
  void traffic(String direction, String json) {
    if (shows(LogLevel.TRACE)) {
      out.println(direction + " " + json);
      out.flush();
    }
  }

  private void say(LogLevel at, String message) {
    if (shows(at)) {
      write(at, message);
      client.message(at, message);
    }
  }

  private void write(LogLevel at, String message) {
    if (shows(at)) {
      out.println("gloss-ls " + at.name().toLowerCase(Locale.ROOT) + ": " + message);
      out.flush();
    }
  }
}
