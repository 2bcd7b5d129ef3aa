package io.github.glossls.lsp;

import java.io.PrintStream;
import java.util.OptionalLong;

/**
 * How a server is started.
 *
 * @param log where it writes what it has to say besides the protocol: standard error, or a file
 * @param clientProcessId whose end ends the server, besides the process that {@code initialize}
 *     names
 */
public record ServerOptions(LogLevel logLevel, PrintStream log, OptionalLong clientProcessId) {}
