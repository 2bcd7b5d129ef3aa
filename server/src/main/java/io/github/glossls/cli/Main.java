package io.github.glossls.cli;

import java.util.Optional;

/**
 * Where the program starts. An editor's call goes straight to the server, past everything that the
 * other commands need: nobody should wait for an option parser to see a definition.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Optional<ServeOptions> serve = ServeOptions.parse(args);
    int exitCode =
        serve.isPresent()
            ? ServerProcess.run(serve.get())
            : CommandLineProgram.run(args, Terminal.ofThisProcess());
    System.exit(exitCode);
  }
}
