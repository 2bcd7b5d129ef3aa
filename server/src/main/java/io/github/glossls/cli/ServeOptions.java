package io.github.glossls.cli;

import io.github.glossls.lsp.LogLevel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How the server is reached and what it writes down.
 *
 * @param clientProcessId of the editor, with which the server ends
 * @param log a file path; empty for standard error
 */
record ServeOptions(
    Transport transport, OptionalLong clientProcessId, Optional<String> log, LogLevel logLevel) {
  private static final Set<String> SERVER_OPTIONS =
      Set.of("--stdio", "--socket", "--pipe", "--client-process-id", "--clientProcessId");

  static ServeOptions defaults() {
    return new ServeOptions(
        new Transport.Stdio(), OptionalLong.empty(), Optional.empty(), LogLevel.WARNING);
  }

  /** Whether the arguments ask for the server without naming its command, as many editors do. */
  static boolean startsServer(String[] args) {
    return args.length > 0 && SERVER_OPTIONS.contains(name(args[0]));
  }

  /**
   * Reads {@code serve} and the options of the form {@code --name=value} that editors pass. Empty
   * for any other command, and for whatever deserves the full parser and its messages.
   */
  static Optional<ServeOptions> parse(String[] args) {
    boolean named = args.length > 0 && args[0].equals("serve");
    if (!named && !startsServer(args)) {
      return Optional.empty();
    }
    ServeOptions options = defaults();
    for (String arg : Arrays.asList(args).subList(named ? 1 : 0, args.length)) {
      Optional<ServeOptions> next = options.with(name(arg), arg.substring(name(arg).length()));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      options = next.get();
    }
    return Optional.of(options);
  }

  private static String name(String arg) {
    int equals = arg.indexOf('=');
    return equals < 0 ? arg : arg.substring(0, equals);
  }

  private Optional<ServeOptions> with(String name, String assigned) {
    if (name.equals("--stdio") && assigned.isEmpty()) {
      return Optional.of(with(new Transport.Stdio()));
    }
    if (assigned.length() < 2) {
      return Optional.empty();
    }
    String value = assigned.substring(1);
    return switch (name) {
      case "--socket" ->
          number(value)
              .filter(Transport::isPort)
              .map(n -> with(new Transport.Socket(n.intValue())));
      case "--pipe" -> Optional.of(with(new Transport.Pipe(value)));
      case "--client-process-id", "--clientProcessId" ->
          number(value).map(id -> new ServeOptions(transport, OptionalLong.of(id), log, logLevel));
      case "--log" ->
          Optional.of(new ServeOptions(transport, clientProcessId, Optional.of(value), logLevel));
      case "--log-level" ->
          Arrays.stream(LogLevel.values())
              .filter(level -> level.name().equals(value.toUpperCase(Locale.ROOT)))
              .findFirst()
              .map(level -> new ServeOptions(transport, clientProcessId, log, level));
      default -> Optional.empty();
    };
  }

  private ServeOptions with(Transport other) {
    return new ServeOptions(other, clientProcessId, log, logLevel);
  }

  private static Optional<Long> number(String digits) {
    try {
      return Optional.of(Long.parseLong(digits));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
