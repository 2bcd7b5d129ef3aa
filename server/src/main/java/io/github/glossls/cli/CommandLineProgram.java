package io.github.glossls.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: every command but the editor's quick way into the server. */
final class CommandLineProgram {
  private CommandLineProgram() {}

  /** Runs one command and gives the process's exit code; see {@link ExitCode}. */
  static int run(String[] args, Terminal terminal) {
    String[] named =
        ServeOptions.startsServer(args)
            ? Stream.concat(Stream.of("serve"), Stream.of(args)).toArray(String[]::new)
            : args;
    CommandLine program =
        new CommandLine(new Root())
            .addSubcommand(new DefineCommand(terminal))
            .addSubcommand(new AnnotateCommand(terminal))
            .addSubcommand(new ExtractCommand(terminal))
            .addSubcommand(new ServeCommand())
            .addSubcommand(new DoctorCommand(terminal))
            .addSubcommand(new VersionCommand(terminal))
            .addSubcommand(new WarmUpCommand());
    program.getSubcommands().values().forEach(CommandLineProgram::addHelp);
    program
        .setOut(new PrintWriter(terminal.out(), true, UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, UTF_8))
        .setUsageHelpWidth(Math.max(terminal.width(), 60))
        .setUsageHelpAutoWidth(false)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((problem, given) -> misused(problem, terminal))
        .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, terminal));
    int code = program.execute(named);
    terminal.out().flush();
    return code;
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this.").build());
  }

  private static int misused(ParameterException problem, Terminal terminal) {
    terminal.complain(problem);
    if (problem instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        terminal.err().println("Did you mean: " + String.join(", ", suggestions) + "?");
      }
    }
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("Try: " + command + " --help");
    return ExitCode.ERROR;
  }

  private static int failed(Exception problem, Terminal terminal) {
    if (problem instanceof CommandFailure || problem instanceof UncheckedIOException) {
      terminal.complain(problem);
    } else {
      terminal.complain("an error of gloss-ls itself; please report it with the lines below");
      problem.printStackTrace(terminal.err());
    }
    return ExitCode.ERROR;
  }

  /** The program itself, without a command. */
  @Command(
      name = "gloss-ls",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND",
      description = {
        "Knows the vocabulary of AI engineering: for editors a language server,"
            + " on the command line a dictionary.",
        ""
      },
      commandListHeading = "%nCommands:%n",
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:done",
        "1:nothing was found, or the notes have problems",
        "2:the call was wrong, or something failed"
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  gloss-ls define RAG            what RAG means, and where to read more",
        "  gloss-ls annotate README.md    the terms in a file, underlined and explained",
        "  gloss-ls --stdio               the language server, as an editor starts it",
        "",
        "Notes of your own, in Markdown, come before the bundled glossary."
      })
  private static final class Root implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "no command given");
    }
  }
}
