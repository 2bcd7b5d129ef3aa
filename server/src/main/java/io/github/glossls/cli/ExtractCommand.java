package io.github.glossls.cli;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Source;
import io.github.glossls.glossary.Spelling;
import io.github.glossls.matching.CompiledGlossary;
import io.github.glossls.notes.Note;
import io.github.glossls.notes.NoteReader;
import io.github.glossls.notes.WrittenForms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gloss-ls extract}: the terms that notes define. */
@Command(
    name = "extract",
    sortOptions = false,
    description = "Lists the terms that notes define, and what is wrong with the notes.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  gloss-ls extract notes/glossary.md",
      "  gloss-ls extract --format json notes/*.md"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A note, or a folder of notes: Markdown, plain text or YAML.")
  private List<String> paths = List.of();

  @Option(
      names = "--glossary",
      description = "Read every note as a glossary, whatever its name says.")
  private boolean asGlossary;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    NoteReader reader = new NoteReader();
    List<Note> notes = new ArrayList<>();
    boolean allRead = true;
    for (String path : paths) {
      try {
        for (String file : TextFiles.notes(terminal.directory(), path)) {
          notes.add(read(reader, file));
        }
      } catch (CommandFailure unreadable) {
        terminal.complain(unreadable);
        allRead = false;
      }
    }
    Set<String> known = knownTerms(notes);
    List<Note> settled =
        notes.stream()
            .map(note -> note.settled(name -> known.contains(Spelling.key(name))))
            .toList();
    if (format == Format.JSON) {
      terminal.out().println(Json.write(ExtractJson.of(settled)));
    } else {
      new ExtractText(terminal).lines(settled).forEach(terminal.out()::println);
    }
    return allRead ? ExitCode.OK : ExitCode.ERROR;
  }

  /**
   * A bold word or a heading may name a term that another note, or the bundled glossary, defines.
   */
  private static Set<String> knownTerms(List<Note> notes) {
    Set<String> known = new HashSet<>();
    Stream.concat(
            notes.stream().flatMap(note -> note.entries().stream()),
            CompiledGlossary.bundled().stream().flatMap(bundled -> bundled.entries().stream()))
        .filter(entry -> entry.standing() == Entry.Standing.DEFINITE)
        .flatMap(ExtractCommand::names)
        .forEach(name -> known.add(Spelling.key(name)));
    return known;
  }

  /** Under which a text may mean an entry. */
  private static Stream<String> names(Entry entry) {
    return Stream.concat(
        Stream.of(entry.name()),
        entry.aliases().stream()
            .filter(alias -> alias.kind() != Alias.Kind.LOOK_UP)
            .map(Alias::text));
  }

  private Note read(NoteReader reader, String written) {
    Path path = terminal.directory().resolve(written);
    String text = TextFiles.read(path, written);
    Source source = new Source(path.toUri().toString(), written, Source.Origin.USER);
    Note note = reader.read(source, text, asGlossary);
    return format == Format.JSON ? WrittenForms.added(note, text) : note;
  }
}
