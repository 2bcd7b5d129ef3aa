package io.github.glossls.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code gloss-ls version}. */
@Command(
    name = "version",
    sortOptions = false,
    description = "Says which gloss-ls and which Java this is.")
final class VersionCommand implements Callable<Integer> {
  private final Terminal terminal;

  VersionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (String line : new Version().getVersion()) {
      terminal.out().println(line);
    }
    return ExitCode.OK;
  }
}
