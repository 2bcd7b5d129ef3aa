package io.github.glossls.matching;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Source;
import io.github.glossls.text.Span;
import io.github.glossls.text.SubWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The text that {@code bench/corpus.sh} built, and lists of terms to search it for. */
final class Corpus {
  private static final int DOCUMENT = 100_000;
  private static final int SAMPLE = 30_000_000;
  private static final Pattern LINE = Pattern.compile("\n");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

  private Corpus() {}

  /** The corpus in documents of about 100 kB that end with a line. */
  static List<String> documents() throws IOException {
    String text = Files.readString(path(), StandardCharsets.UTF_8);
    List<String> documents = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', Math.min(at + DOCUMENT, text.length() - 1));
      int behind = end < 0 ? text.length() : end + 1;
      documents.add(text.substring(at, behind));
      at = behind;
    }
    return documents;
  }

  static long bytes(List<String> documents) {
    return documents.stream()
        .mapToLong(document -> document.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  static Path path() {
    return Path.of(System.getProperty("gloss-ls.corpus", "corpus.txt"));
  }

  /**
   * The names of the bundled glossary, then phrases of one to three words that the corpus itself
   * has a few times, the frequent ones first: every list begins with the shorter ones.
   */
  static List<String> terms(int count) throws IOException {
    Set<String> terms = new LinkedHashSet<>();
    CompiledGlossary.bundled().orElseThrow().entries().stream()
        .map(Entry::name)
        .filter(name -> name.length() > 3 && name.matches("[A-Za-z -]+"))
        .limit(400)
        .forEach(terms::add);
    if (count > terms.size()) {
      terms.addAll(phrases());
    }
    List<String> all = terms.stream().limit(count).toList();
    if (all.size() < count) {
      throw new IllegalStateException("the corpus gives only " + all.size() + " terms");
    }
    return all;
  }

  private static List<String> phrases() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    String text = Files.readString(path(), StandardCharsets.UTF_8);
    LINE.splitAsStream(text.substring(0, Math.min(SAMPLE, text.length())))
        .forEach(line -> count(line, counts));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= 2 && entry.getValue() <= 200)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(phrase -> phrase.length() > 5)
        .toList();
  }

  private static void count(String line, Map<String, Integer> counts) {
    String folded = SubWords.folded(line);
    List<String> words = new ArrayList<>();
    WORD.matcher(folded).results().forEach(word -> words.add(word.group()));
    for (int at = 0; at < words.size(); at++) {
      StringBuilder phrase = new StringBuilder();
      for (int length = 0; length < 3 && at + length < words.size(); length++) {
        phrase.append(length == 0 ? "" : " ").append(words.get(at + length));
        if (length > 0 && folded.contains(phrase)) {
          counts.merge(phrase.toString(), 1, Integer::sum);
        }
      }
    }
  }

  static Glossary glossary(List<String> terms) {
    return Glossary.merge(entries(terms));
  }

  static List<Entry> entries(List<String> terms) {
    Source source = new Source("file:///terms.md", "terms.md", Source.Origin.USER);
    Place place = new Place(source, 0, new Span(0, 0), "");
    return terms.stream().map(term -> Entry.named(term, place, "benchmark").build()).toList();
  }
}
