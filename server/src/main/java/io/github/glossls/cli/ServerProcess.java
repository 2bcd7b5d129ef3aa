package io.github.glossls.cli;

import io.github.glossls.lsp.Server;
import io.github.glossls.lsp.ServerOptions;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** This process as a language server. */
final class ServerProcess {
  private ServerProcess() {}

  /** Serves one editor until it is done, and gives the process's exit code. */
  static int run(ServeOptions options) {
    // What a library may print goes to standard error: standard output is the protocol.
    System.setOut(System.err);
    try {
      PrintStream log = log(options);
      Transport.Connection editor = options.transport().connect();
      return Server.run(
          editor.in(),
          editor.out(),
          new ServerOptions(options.logLevel(), log, options.clientProcessId()));
    } catch (IOException unreachable) {
      System.err.println("gloss-ls: " + message(options, unreachable));
      return ExitCode.ERROR;
    }
  }

  private static PrintStream log(ServeOptions options) throws IOException {
    return options.log().isEmpty()
        ? System.err
        : new PrintStream(
            new FileOutputStream(options.log().get(), true), true, StandardCharsets.UTF_8);
  }

  private static String message(ServeOptions options, IOException problem) {
    if (options.transport() instanceof Transport.Socket socket) {
      return "no editor listens on port " + socket.port() + " of this machine: " + problem;
    }
    if (options.transport() instanceof Transport.Pipe pipe) {
      return "no editor listens on " + pipe.path() + ": " + problem;
    }
    return "cannot write the log: " + problem.getMessage();
  }
}
