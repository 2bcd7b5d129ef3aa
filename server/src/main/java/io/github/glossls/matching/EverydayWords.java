package io.github.glossls.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Short words of English and of code that abbreviations happen to spell, from a list. */
final class EverydayWords {
  private static final Set<String> WORDS = read();

  private EverydayWords() {}

  /**
   * @param word in small letters
   */
  static boolean has(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> read() {
    try (InputStream list =
        Objects.requireNonNull(EverydayWords.class.getResourceAsStream("everyday-words.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("everyday-words.txt cannot be read", e);
    }
  }
}
