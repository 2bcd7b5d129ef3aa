package io.github.glossls.cli;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Source;
import io.github.glossls.matching.CompiledGlossary;
import io.github.glossls.notes.NoteReader;
import io.github.glossls.notes.weighing.NameList;
import io.github.glossls.workspace.BundledNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Part of the build: makes one compiled glossary of a folder of notes, a list of the names in it,
 * and one of the names in a vocabulary, by which names in other notes are known.
 */
public final class CompileGlossary {
  private CompileGlossary() {}

  /**
   * @param args the folder of notes; the file to write; the file to write the names to; the folder
   *     of the vocabulary; the file to write that to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path target = Path.of(args[1]);
    NoteReader reader = new NoteReader();
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".md")) {
          Source source = new Source(BundledNotes.SCHEME + name, name, Source.Origin.BUNDLED);
          entries.addAll(reader.read(source, Files.readString(file), true).entries());
        }
      }
    }
    Files.write(target, CompiledGlossary.compile(entries));
    Files.createDirectories(Objects.requireNonNull(Path.of(args[2]).getParent()));
    Files.write(Path.of(args[2]), NameList.of(entries));
    Files.write(
        Path.of(args[4]),
        NameList.packed(lines(Path.of(args[3], "common")), lines(Path.of(args[3], "special"))));
  }

  /** The lines of all lists in a folder. */
  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
