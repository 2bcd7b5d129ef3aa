package io.github.glossls.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the files that a command is given. */
final class TextFiles {
  private static final long LARGEST = 64L << 20;

  private static final Set<String> NOTES = Set.of("md", "markdown", "txt", "yml", "yaml");

  private TextFiles() {}

  /**
   * The text of a file: UTF-8, with or without a byte order mark, and Latin-1 where it is not.
   *
   * @param shown the file's name as the user wrote it, for messages
   * @throws CommandFailure when there is no text to be had
   */
  static String read(Path path, String shown) {
    if (Files.isDirectory(path)) {
      throw new CommandFailure(shown + " is a folder; name the files in it");
    }
    byte[] bytes = bytes(path, shown);
    for (int at = 0; at < Math.min(bytes.length, 8_000); at++) {
      if (bytes[at] == 0) {
        throw new CommandFailure(shown + " is not a text file");
      }
    }
    String text = decode(bytes);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /**
   * The notes that a path stands for: itself, or those in the folder that it names.
   *
   * @param written as the user wrote it; relative to {@code directory}
   */
  static List<String> notes(Path directory, String written) {
    Path folder = directory.resolve(written);
    if (!Files.isDirectory(folder)) {
      return List.of(written);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> NOTES.contains(extension(file)))
          .map(file -> Path.of(written).resolve(folder.relativize(file)).toString())
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      throw new CommandFailure("cannot read " + written + ": " + unreadable.getMessage());
    }
  }

  private static String extension(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static byte[] bytes(Path path, String shown) {
    try {
      if (Files.exists(path) && Files.size(path) > LARGEST) {
        throw new CommandFailure(shown + " is larger than 64 MB");
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException missing) {
      throw new CommandFailure("no such file: " + shown);
    } catch (IOException unreadable) {
      throw new CommandFailure("cannot read " + shown + ": " + unreadable.getMessage());
    }
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
