package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Source;
import io.github.glossls.notes.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The notes of the glossary folder, read as the build reads them. */
final class BundledPages {
  private static final Path GLOSSARY = Path.of("..", "glossary");

  private BundledPages() {}

  static List<Page> read() throws IOException {
    NoteReader reader = new NoteReader();
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(GLOSSARY)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        Source source = new Source("gloss:///" + name, name, Source.Origin.BUNDLED);
        pages.add(new Page(reader.read(source, text, true), text));
      }
    }
    return pages;
  }
}
