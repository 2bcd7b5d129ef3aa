package io.github.glossls.cli;

import io.github.glossls.matching.Evidence;
import io.github.glossls.matching.Matcher;
import io.github.glossls.matching.Mention;
import io.github.glossls.matching.Mentions;
import io.github.glossls.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gloss-ls annotate}: the mentions in files. */
@Command(
    name = "annotate",
    sortOptions = false,
    description = "Shows the terms that files mention, and what they mean.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  gloss-ls annotate README.md src/rag.py",
      "  gloss-ls annotate --all --explain auth.ts",
      "  gloss-ls annotate --all --format json docs/*.md"
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "A text file of any kind.")
  private List<String> paths = List.of();

  @Mixin private NoteOptions noteOptions = new NoteOptions();

  @Option(names = "--all", description = "Uncertain mentions too: those that may mean otherwise.")
  private boolean all;

  @Option(names = "--explain", description = "Why each mention has the confidence that it has.")
  private boolean explain;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  AnnotateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Matcher matcher = KnownNotes.load(noteOptions, terminal).matcher();
    List<Annotated> files = new ArrayList<>();
    boolean allRead = true;
    for (String path : paths) {
      try {
        files.add(annotate(path, matcher));
      } catch (CommandFailure unreadable) {
        terminal.complain(unreadable);
        allRead = false;
      }
    }
    print(files);
    if (!allRead) {
      return ExitCode.ERROR;
    }
    boolean found = files.stream().anyMatch(file -> !file.mentions().isEmpty());
    return found ? ExitCode.OK : ExitCode.NOTHING_FOUND;
  }

  private Annotated annotate(String written, Matcher matcher) {
    Path path = terminal.directory().resolve(written);
    Document document = Document.of(path.toUri().toString(), "", 0, TextFiles.read(path, written));
    Mentions found = matcher.scan(document);
    List<Mention> mentions = found.all().stream().filter(one -> all || one.isConfident()).toList();
    List<List<Evidence>> reasons =
        explain ? mentions.stream().map(found::explain).toList() : List.of();
    return new Annotated(written, document, mentions, reasons);
  }

  private void print(List<Annotated> files) {
    if (format == Format.JSON) {
      terminal
          .out()
          .println(Json.write(files.stream().flatMap(file -> file.json().stream()).toList()));
    } else if (explain) {
      files.stream().flatMap(file -> file.explanations().stream()).forEach(terminal.out()::println);
    } else {
      new AnnotatedText(terminal).lines(files).forEach(terminal.out()::println);
    }
  }
}
