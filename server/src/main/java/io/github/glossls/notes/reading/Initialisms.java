package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Abbreviations;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Abbreviations that a note uses for its terms and nowhere spells out: {@code CPC} in a note that
 * tells what {@code Contrastive Predictive Coding} is. The letters have to be the initials of one
 * term of the note and of no other, and to name nothing else in it.
 */
final class Initialisms {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "to", "a", "an", "with", "on", "by");
  private static final String NOTATION = "acronym";
  private static final int FEWEST_LETTERS = 2;
  private static final int MOST_LETTERS = 6;

  /** Fewer letters than this may stand for much else: they have to come back, or in its text. */
  private static final int TELLING = 3;

  /** What is set against others in {@code ML vs DL} counts as often. */
  private static final int FEWEST_TIMES = 2;

  private final Reading reading;

  /** By initials, in capitals, the entries that may be meant. */
  private final Map<String, List<Entry>> byInitials = new HashMap<>();

  /** As they stand in the note first. */
  private final Map<String, String> written = new HashMap<>();

  private final Map<String, Integer> used = new HashMap<>();

  private Initialisms(Reading reading) {
    this.reading = reading;
  }

  /** Adds to what was found the abbreviations that the note uses for it. */
  static void refer(Reading reading) {
    if (reading.genre() == Genre.MANUAL) {
      return;
    }
    Initialisms initialisms = new Initialisms(reading);
    initialisms.collect();
    if (!initialisms.byInitials.isEmpty()) {
      initialisms.count();
    }
    if (!initialisms.used.isEmpty()) {
      initialisms.add();
    }
  }

  private void collect() {
    for (Findings.Found found : reading.findings().all()) {
      String all = initials(found.entry(), true);
      String without = all.isEmpty() ? "" : initials(found.entry(), false);
      collect(without, found.entry());
      if (!all.equals(without)) {
        collect(all, found.entry());
      }
    }
  }

  private void collect(String initials, Entry entry) {
    if (initials.length() >= FEWEST_LETTERS && initials.length() <= MOST_LETTERS) {
      byInitials.computeIfAbsent(initials, letters -> new ArrayList<>(1)).add(entry);
    }
  }

  /** Empty for a single word, and where a name has an abbreviation already. */
  private static String initials(Entry entry, boolean small) {
    for (Alias alias : entry.aliases()) {
      if (alias.kind() != Alias.Kind.SYNONYM) {
        return "";
      }
    }
    String name = entry.name();
    if (name.indexOf(' ') < 0 && name.indexOf('-') < 0) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(name, -1)) {
      boolean letter = word.length() == 1 && !initials.isEmpty() && !SMALL.contains(word);
      if (word.isEmpty() || letter || !Letters.isLetter(word.codePointAt(0))) {
        return "";
      }
      if (small || !SMALL.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  private void count() {
    for (Section section : reading.outline().sections()) {
      section.heading().ifPresent(this::count);
      for (Block block : section.blocks()) {
        boolean text = block instanceof Block.Paragraph || block instanceof Block.Item;
        (text ? block.lines() : List.<Line>of()).forEach(this::count);
      }
    }
  }

  private void count(Line line) {
    String text = reading.inline(line).text();
    int times = text.contains(" vs") ? FEWEST_TIMES : 1;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end - at >= FEWEST_LETTERS
          && end - at <= MOST_LETTERS + 1
          && hasCapitals(text, at, end)) {
        count(Abbreviations.stem(text.substring(at, end)), times);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Whether a word has as many capitals as an abbreviation. */
  private static boolean hasCapitals(String text, int from, int to) {
    int capitals = 0;
    for (int at = from; at < to; at++) {
      capitals += Letters.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals >= FEWEST_LETTERS;
  }

  private void count(String word, int times) {
    if (Abbreviations.capitals(word) >= FEWEST_LETTERS) {
      String letters = word.toUpperCase(Locale.ROOT);
      if (byInitials.containsKey(letters)) {
        written.putIfAbsent(letters, word);
        used.merge(letters, times, Integer::sum);
      }
    }
  }

  private void add() {
    Set<String> names = new HashSet<>();
    for (Findings.Found found : List.copyOf(reading.findings().all())) {
      if (!isUnspelled(found.entry())) {
        names.add(reading.keys().of(found.entry().name()));
        found.entry().aliases().forEach(alias -> names.add(reading.keys().of(alias.text())));
      }
    }
    used.forEach(
        (letters, times) -> {
          if (!names.contains(reading.keys().of(letters))) {
            meant(letters)
                .filter(
                    entry ->
                        letters.length() >= TELLING
                            || times >= FEWEST_TIMES
                            || uses(entry, letters))
                .filter(entry -> !beginsLongerWord(letters, entry.name()))
                .ifPresent(entry -> add(entry, written.getOrDefault(letters, letters)));
          }
        });
  }

  /** Whether the text of an entry itself has the letters: {@code The aim of DL is to …}. */
  private boolean uses(Entry entry, String letters) {
    String word = written.getOrDefault(letters, letters);
    String text = entry.definition().map(Definition::markdown).orElse("");
    int at = text.indexOf(word);
    int end = at + word.length();
    return at >= 0
        && (at == 0 || !Letters.isLetterOrDigit(text.charAt(at - 1)))
        && (end == text.length() || !Letters.isLetterOrDigit(text.charAt(end)));
  }

  /** {@code ML} of {@code MLOps lifecycle}: chance. */
  private static boolean beginsLongerWord(String letters, String name) {
    return name.startsWith(letters) && Letters.isLetter(name.charAt(letters.length()));
  }

  /** Capitals of which their own entry does not tell what they stand for. */
  private static boolean isUnspelled(Entry entry) {
    boolean letters = Abbreviations.capitals(entry.name()) >= FEWEST_LETTERS;
    for (Alias alias : entry.aliases()) {
      letters &= alias.kind() != Alias.Kind.EXPANSION;
    }
    return letters;
  }

  /** The one term that the letters are the initials of; empty when there are several. */
  private Optional<Entry> meant(String letters) {
    Map<String, Entry> byName = new LinkedHashMap<>();
    for (Entry entry : byInitials.getOrDefault(letters, List.of())) {
      if (TermShape.isTerm(entry.name(), Genre.NOTES)) {
        byName.putIfAbsent(reading.keys().of(entry.name()), entry);
      }
    }
    return byName.size() == 1 ? byName.values().stream().findFirst() : Optional.empty();
  }

  private void add(Entry entry, String abbreviation) {
    Entry.Builder named = Entry.named(entry.name(), entry.namePlace(), NOTATION);
    named.alias(abbreviation, Alias.Kind.ABBREVIATION).standing(Standing.SUPPORTING);
    reading.add(named.build(), Strength.NAMING);
  }
}
