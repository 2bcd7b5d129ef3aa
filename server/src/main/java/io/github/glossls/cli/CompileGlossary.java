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
 * Part of the build: makes one compiled glossary of a folder of notes, and a list of the names in
 * it, by which names in other notes are known.
 */
public final class CompileGlossary {
  private CompileGlossary() {}

  /**
   * @param args the folder of notes; the file to write; the file to write the names to
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
  }
}
