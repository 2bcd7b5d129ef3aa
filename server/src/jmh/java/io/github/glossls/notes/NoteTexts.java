package io.github.glossls.notes;

import io.github.glossls.glossary.Source;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Markdown that people wrote: every such file in the folders of {@code gloss-ls.notes}. */
final class NoteTexts {
  /** A note that is to be read. */
  record NoteText(Source source, String text) {}

  private NoteTexts() {}

  static List<NoteText> load() throws IOException {
    List<NoteText> texts = new ArrayList<>();
    for (String folder : System.getProperty("gloss-ls.notes", ".").split(File.pathSeparator, -1)) {
      for (Path file : markdownIn(Path.of(folder))) {
        Source source = new Source(file.toUri().toString(), file.toString(), Source.Origin.USER);
        texts.add(new NoteText(source, Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
    return texts;
  }

  private static List<Path> markdownIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  static long bytes(List<NoteText> texts) {
    return texts.stream()
        .mapToLong(note -> note.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
