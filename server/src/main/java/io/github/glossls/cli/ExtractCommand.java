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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
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

  /** A note and what it was read from. */
  private record Read(Note note, String text) {}

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    NoteReader reader = new NoteReader();
    List<Read> read = new ArrayList<>();
    boolean allRead = true;
    for (String path : paths) {
      try {
        for (String file : TextFiles.notes(terminal.directory(), path)) {
          read.add(read(reader, file));
        }
      } catch (CommandFailure unreadable) {
        terminal.complain(unreadable);
        allRead = false;
      }
    }
    List<Note> settled = settled(read);
    if (format == Format.JSON) {
      terminal.out().println(Json.write(ExtractJson.of(settled)));
    } else {
      new ExtractText(terminal).lines(settled).forEach(terminal.out()::println);
    }
    return allRead ? ExitCode.OK : ExitCode.ERROR;
  }

  /** The keys of the names of the entries that make terms. */
  private static Set<String> definite(Stream<Entry> entries) {
    Set<String> keys = new HashSet<>();
    entries
        .filter(entry -> entry.standing() == Entry.Standing.DEFINITE)
        .flatMap(ExtractCommand::names)
        .forEach(name -> keys.add(Spelling.key(name)));
    return keys;
  }

  /** By the keys of names the other names of the same term. */
  private static Map<String, Set<String>> otherNames(List<Entry> entries) {
    Map<String, Set<String>> others = new HashMap<>();
    for (Entry entry : entries) {
      List<String> names = new ArrayList<>(List.of(entry.name()));
      entry.aliases().stream()
          .filter(alias -> alias.kind().isOtherName())
          .forEach(alias -> names.add(alias.text()));
      for (String name : names) {
        others.computeIfAbsent(Spelling.key(name), key -> new LinkedHashSet<>()).addAll(names);
      }
    }
    return others;
  }

  /** Under which a text may mean an entry. */
  private static Stream<String> names(Entry entry) {
    return Stream.concat(
        Stream.of(entry.name()),
        entry.aliases().stream()
            .filter(alias -> alias.kind() != Alias.Kind.LOOK_UP)
            .map(Alias::text));
  }

  /** The notes with what counts of them beside each other and the bundled glossary. */
  private List<Note> settled(List<Read> read) {
    Set<String> told = definite(read.stream().flatMap(each -> each.note().entries().stream()));
    List<Entry> bundled =
        CompiledGlossary.bundled().stream().flatMap(all -> all.entries().stream()).toList();
    Map<String, Set<String>> names = otherNames(bundled);
    Set<String> known = definite(bundled.stream());
    known.addAll(told);
    Predicate<String> isKnown = name -> known.contains(Spelling.key(name));
    Predicate<String> isTold = name -> told.contains(Spelling.key(name));
    List<Note> settled = new ArrayList<>();
    for (Read each : read) {
      Note note = each.note().settled(isKnown, isTold);
      settled.add(
          format == Format.JSON
              ? WrittenForms.added(note, each.text(), key -> names.getOrDefault(key, Set.of()))
              : note);
    }
    return settled;
  }

  private Read read(NoteReader reader, String written) {
    Path path = terminal.directory().resolve(written);
    String text = TextFiles.read(path, written);
    Source source = new Source(path.toUri().toString(), written, Source.Origin.USER);
    return new Read(reader.read(source, text, asGlossary), text);
  }
}
