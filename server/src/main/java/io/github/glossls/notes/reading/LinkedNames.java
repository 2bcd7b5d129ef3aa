package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Values;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Links of a note that say in their text which of its terms they tell of: {@code [Understanding
 * LSTM networks](…)} is a reference for LSTM wherever in the note it stands, and so is {@code LSTM
 * explained: https://…}.
 */
final class LinkedNames {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d+#.-]+");
  private static final Pattern EXTENSION = Pattern.compile("\\.(?:html?|pdf|md|php)$");
  private static final int MOST_WORDS = 5;
  private static final int MOST_WORDS_OF_REMARK = 8;
  private static final int MOST_REFERENCES = 8;
  private static final int LONGEST_TEXT = 200;
  private static final int SHORTEST_NAME = 3;
  private static final String NOTATION = "link";

  private final Reading reading;
  private final Map<String, List<Reference>> byName = new HashMap<>();

  private LinkedNames(Reading reading) {
    this.reading = reading;
  }

  /** Adds to what was found the links that name it. */
  static void refer(Reading reading) {
    if (reading.genre() != Genre.NOTES) {
      return;
    }
    LinkedNames linked = new LinkedNames(reading);
    linked.collect();
    if (!linked.byName.isEmpty()) {
      Set<String> seen = new HashSet<>();
      List.copyOf(reading.findings().all()).stream()
          .map(Findings.Found::entry)
          .filter(entry -> seen.add(reading.keys().of(entry.name())))
          .forEach(linked::refer);
    }
  }

  private void collect() {
    for (Section section : reading.outline().sections()) {
      section.heading().ifPresent(this::collect);
      for (Block block : section.blocks()) {
        boolean text = block instanceof Block.Paragraph || block instanceof Block.Item;
        (text ? block.lines() : List.<Line>of()).forEach(this::collect);
      }
    }
  }

  private void collect(Line line) {
    Inline inline = reading.inline(line);
    if (inline.has(Sign.LINK)) {
      inline.links().forEach(link -> collect(inline, link));
    } else if (inline.has(Sign.COLON) && inline.text().contains("://")) {
      bare(inline.text());
    }
  }

  private void collect(Inline inline, Inline.Mark link) {
    String text = inline.marked(link).strip();
    if (Links.isWebAddress(link.target())
        && !Links.isWebAddress(text)
        && text.length() <= LONGEST_TEXT) {
      Reference reference = new Reference(text, link.target());
      collect(text, reference);
      page(reference);
    }
  }

  /** {@code MMLU dataset: https://…}, {@code - https://… (ReAct)}: an address and what it is of. */
  private void bare(String text) {
    List<Reference> references = new Links(reading).bare(text);
    if (references.size() != 1) {
      return;
    }
    Reference reference = references.get(0);
    String remark = Values.trimmed(text.replace(reference.url(), " "), " \t:–—()-<>,;|.");
    if (Words.areAtMost(MOST_WORDS_OF_REMARK, remark)) {
      collect(remark, new Reference(remark, reference.url()));
    }
    page(reference);
  }

  /** {@code …/wiki/Dynamic_time_warping}: by what the address calls its page. */
  private void page(Reference reference) {
    int slash = reference.url().lastIndexOf('/');
    String file = EXTENSION.matcher(reference.url().substring(slash + 1)).replaceFirst("");
    String page = file.replace('_', ' ').replace('-', ' ');
    int kind = page.indexOf(" (");
    collectName(kind < 0 ? page : page.substring(0, kind), reference);
  }

  /** By every name that the text may hold. */
  private void collect(String text, Reference reference) {
    String[] words = BETWEEN_WORDS.split(text, -1);
    for (int first = 0; first < words.length; first++) {
      StringBuilder name = new StringBuilder();
      for (int last = first; last < Math.min(words.length, first + MOST_WORDS); last++) {
        name.append(name.isEmpty() ? "" : " ").append(words[last]);
        collectName(name.toString(), reference);
      }
    }
  }

  private void collectName(String name, Reference reference) {
    String key = Spelling.key(name);
    if (key.length() >= SHORTEST_NAME) {
      byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(reference);
    }
  }

  private void refer(Entry entry) {
    Map<String, Reference> references = new LinkedHashMap<>();
    add(references, entry.name());
    for (Alias alias : entry.aliases()) {
      add(references, alias.text());
    }
    if (!references.isEmpty()) {
      refer(entry, references.values());
    }
  }

  private void refer(Entry entry, Collection<Reference> references) {
    Entry.Builder linked = Entry.named(entry.name(), entry.namePlace(), NOTATION);
    references.stream().limit(MOST_REFERENCES).forEach(linked::reference);
    reading.add(linked.standing(Standing.SUPPORTING).build(), Strength.NAMING);
  }

  private void add(Map<String, Reference> references, String name) {
    for (Reference reference : byName.getOrDefault(reading.keys().of(name), List.of())) {
      references.putIfAbsent(reference.url(), reference);
    }
  }
}
