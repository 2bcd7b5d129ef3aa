package io.github.glossls.notes.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** American English, and the words of the field that no dictionary has yet. */
final class EnglishDictionary implements Predicate<String> {
  private static final String WORDS = "/org/languagetool/resource/en/hunspell/en_US";

  private final Speller speller;
  private final Set<String> fieldWords;

  private EnglishDictionary(Speller speller, Set<String> fieldWords) {
    this.speller = speller;
    this.fieldWords = fieldWords;
  }

  static EnglishDictionary load() {
    try (InputStream words = resource(WORDS + ".dict");
        InputStream info = resource(WORDS + ".info");
        InputStream own = resource("/glossary-words.txt")) {
      Set<String> fieldWords =
          new String(own.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.toCollection(TreeSet::new));
      return new EnglishDictionary(new Speller(Dictionary.read(words, info)), fieldWords);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean test(String word) {
    String stem = word.replaceFirst("'s?$", "");
    return fieldWords.contains(stem)
        || fieldWords.contains(stem.toLowerCase(Locale.ROOT))
        || isKnown(stem)
        || isKnown(stem.toLowerCase(Locale.ROOT));
  }

  private boolean isKnown(String word) {
    return !speller.isMisspelled(word);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(EnglishDictionary.class.getResourceAsStream(name), name);
  }
}
