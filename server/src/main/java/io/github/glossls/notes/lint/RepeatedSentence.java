package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Entry;
import io.github.glossls.notes.Problem;
import io.github.glossls.notes.markdown.PlainText;
import io.github.glossls.text.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Two entries that say the same are one entry, or do not say what sets them apart. */
final class RepeatedSentence implements Rule {
  private static final int SHORTEST = 25;

  @Override
  public void check(List<Page> pages, Consumer<Problem> found) {
    Map<String, Entry> seen = new HashMap<>();
    Page.defining(pages).forEach(entry -> check(entry, seen, found));
  }

  private static void check(Entry entry, Map<String, Entry> seen, Consumer<Problem> found) {
    String text = PlainText.of(entry.definition().orElseThrow().markdown());
    for (String sentence : Sentences.of(text)) {
      String key = sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
      Entry first = key.length() < SHORTEST ? entry : seen.getOrDefault(key, entry);
      if (!first.name().equals(entry.name())) {
        found.accept(
            Rule.warning(
                "repeated-sentence",
                entry.namePlace(),
                String.format(
                    "\"%s\" and \"%s\" share: %s", first.name(), entry.name(), sentence)));
      }
      seen.putIfAbsent(key, entry);
    }
  }
}
