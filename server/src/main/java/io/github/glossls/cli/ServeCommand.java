package io.github.glossls.cli;

import io.github.glossls.lsp.LogLevel;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gloss-ls serve}, for whoever writes its options in another way than editors do. */
@Command(
    name = "serve",
    sortOptions = false,
    description = {
      "The language server. Editors start it; standard output carries the protocol and nothing else."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gloss-ls serve                       over standard input and output",
      "  gloss-ls --stdio                     the same",
      "  gloss-ls serve --log=/tmp/gloss-ls.log --log-level=debug"
    })
final class ServeCommand implements Callable<Integer> {
  /** One way to reach the editor. */
  static final class Reach {
    @Option(names = "--stdio", description = "Standard input and output; the default.")
    private boolean stdio;

    @Option(
        names = "--socket",
        paramLabel = "PORT",
        description = "A port of this machine that the editor listens on.")
    private @Nullable Integer port;

    @Option(
        names = "--pipe",
        paramLabel = "PATH",
        description = "A Unix domain socket or Windows pipe that the editor listens on.")
    private @Nullable String pipe;

    Transport transport() {
      if (stdio || (port == null && pipe == null)) {
        return new Transport.Stdio();
      }
      if (pipe != null) {
        return new Transport.Pipe(pipe);
      }
      return new Transport.Socket(checkedPort());
    }

    private int checkedPort() {
      if (port == null || !Transport.isPort(port)) {
        throw new CommandFailure("--socket takes a port from 1 to 65535, not " + port);
      }
      return port;
    }
  }

  @ArgGroup private Reach reach = new Reach();

  @Option(
      names = {"--client-process-id", "--clientProcessId"},
      paramLabel = "N",
      description = "The editor's process: the server ends when that does.")
  private @Nullable Long clientProcessId;

  @Option(names = "--log", paramLabel = "FILE", description = "Default: standard error.")
  private @Nullable String log;

  @Option(
      names = "--log-level",
      paramLabel = "LEVEL",
      description = "error, warning, info, debug or trace; default: warning.")
  private LogLevel logLevel = LogLevel.WARNING;

  @Override
  public Integer call() {
    OptionalLong editor =
        clientProcessId == null ? OptionalLong.empty() : OptionalLong.of(clientProcessId);
    return ServerProcess.run(
        new ServeOptions(reach.transport(), editor, Optional.ofNullable(log), logLevel));
  }
}
