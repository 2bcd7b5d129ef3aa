package io.github.glossls.workspace;

import io.github.glossls.glossary.Source;
import io.github.glossls.notes.Note;
import io.github.glossls.notes.NoteReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The notes that the server brings along. */
public final class BundledNotes {
  /** Stands before the file name in the URI of a bundled note: {@code gloss:///agents.md}. */
  public static final String SCHEME = "gloss:///";

  private static final String FOLDER = "glossary";

  private BundledNotes() {}

  /** Every bundled note, read. */
  public static List<Note> read(NoteReader reader) {
    List<Note> notes = new ArrayList<>();
    texts()
        .forEach(
            (name, text) ->
                notes.add(
                    reader.read(
                        new Source(SCHEME + name, name, Source.Origin.BUNDLED), text, true)));
    return List.copyOf(notes);
  }

  /** The title of every bundled note by file name, in order. */
  public static Map<String, String> titles() {
    Map<String, String> titles = new TreeMap<>();
    texts()
        .forEach(
            (name, text) -> {
              Optional<String> heading =
                  text.lines().filter(line -> line.startsWith("# ")).findFirst();
              titles.put(name, heading.map(line -> line.substring(2).strip()).orElse(name));
            });
    return titles;
  }

  /** The Markdown of every bundled note by file name, in order. */
  static Map<String, String> texts() {
    URL folder = BundledNotes.class.getClassLoader().getResource(FOLDER);
    if (folder == null) {
      return Map.of();
    }
    try {
      URI uri = folder.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return textsIn(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return textsIn(jar.getPath(FOLDER));
      }
    } catch (IOException | URISyntaxException broken) {
      throw new UncheckedIOException(new IOException("The bundled glossary: " + folder, broken));
    }
  }

  /** One bundled note; empty when there is none of that name. */
  static Optional<byte[]> bytes(String name) throws IOException {
    if (name.contains("/") || name.contains("\\")) {
      return Optional.empty();
    }
    try (InputStream in =
        BundledNotes.class.getClassLoader().getResourceAsStream(FOLDER + "/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private static Map<String, String> textsIn(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".md")) {
          texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
