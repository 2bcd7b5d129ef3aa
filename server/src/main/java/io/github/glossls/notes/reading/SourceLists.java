package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Reference;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sections that list sources: what stands below {@code ## References & useful links} is further
 * reading on what the section around it is about, or the note: its heading has to name a term.
 */
public final class SourceLists {
  private static final Pattern BETWEEN_LISTS = Pattern.compile("(?i)\\s*(?:[&/,+]|\\band\\b)\\s*");
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> LAST_OF_LABEL = Set.of("reading", "more", "info", "information");
  private static final String NOTATION = "link";
  private static final int MOST_REFERENCES = 20;

  /** What a title says of its text, not of its subject. */
  private static final Set<String> OF_THE_TEXT =
      Set.of(
          "a",
          "an",
          "the",
          "to",
          "on",
          "of",
          "and",
          "notes",
          "note",
          "cheatsheet",
          "cheat",
          "sheet",
          "guide",
          "introduction",
          "intro",
          "overview",
          "basics",
          "fundamentals",
          "tutorial",
          "summary",
          "understanding",
          "explained",
          "lecture",
          "chapter",
          "course",
          "what",
          "is",
          "are");

  private final Reading reading;
  private final Map<String, Entry> byName = new HashMap<>();

  private SourceLists(Reading reading) {
    this.reading = reading;
  }

  /** Adds to what was found the sources that are listed for it. */
  static void refer(Reading reading) {
    SourceLists lists = new SourceLists(reading);
    for (Section section :
        reading.genre() == Genre.MANUAL ? List.<Section>of() : reading.outline().sections()) {
      if (section.heading().filter(line -> listsSources(reading.inline(line).text())).isPresent()) {
        lists.refer(section);
      }
    }
  }

  /** Whether a line stands in a list of sources and is one: what it begins with is its title. */
  public static boolean isSource(Reading reading, int section, Line line) {
    return reading.inline(line).has(Sign.LINK)
        && reading
            .outline()
            .sections()
            .get(section)
            .heading()
            .filter(heading -> listsSources(reading.inline(heading).text()))
            .isPresent();
  }

  /** Whether a paragraph only says where more is: {@code Paper: https://…}, links alone. */
  public static boolean isSource(Reading reading, Block block) {
    Links links = new Links(reading);
    return (block instanceof Block.Paragraph || block instanceof Block.Item)
        && block.lines().stream()
            .allMatch(
                line ->
                    links.isOnlyLinks(reading.inline(line), false) || isLabelled(reading, line));
  }

  private static boolean isLabelled(Reading reading, Line line) {
    String text = reading.inline(line).text();
    boolean links = reading.inline(line).has(Sign.LINK) || text.contains("://");
    return links
        && reading.label(line).filter(found -> found.kind() == Label.Kind.REFERENCES).isPresent();
  }

  /** {@code References}, {@code Further reading & links}. */
  private static boolean listsSources(String text) {
    if (!endsLabel(Words.firstLetters(text)) && !endsLabel(Words.lastLetters(text))) {
      return false;
    }
    boolean any = false;
    for (String part : BETWEEN_LISTS.split(AROUND.matcher(text).replaceAll(""), -1)) {
      any |= isLabel(part);
    }
    return any;
  }

  private static boolean isLabel(String text) {
    return Label.kind(text).filter(Label.Kind.REFERENCES::equals).isPresent();
  }

  private static boolean endsLabel(String word) {
    return isLabel(word) || LAST_OF_LABEL.contains(word);
  }

  private void refer(Section list) {
    List<Reference> references = BodyReader.listedIn(reading, list.blocks());
    if (!references.isEmpty()) {
      subject(list).ifPresent(entry -> refer(entry, references));
    }
  }

  /** The term that the nearest heading around a list names, or the first of the note. */
  private Optional<Entry> subject(Section list) {
    if (byName.isEmpty()) {
      reading.findings().all().forEach(found -> known(found.entry()));
    }
    List<Line> headings = new ArrayList<>(reading.outline().headingsAround(list));
    reading.outline().sections().stream()
        .flatMap(section -> section.heading().stream())
        .findFirst()
        .ifPresent(headings::add);
    return headings.stream().flatMap(heading -> named(heading).stream()).findFirst();
  }

  private void known(Entry entry) {
    byName.putIfAbsent(reading.keys().of(entry.name()), entry);
    for (Alias alias : entry.aliases()) {
      byName.putIfAbsent(reading.keys().of(alias.text()), entry);
    }
  }

  private Optional<Entry> entry(String name) {
    return Optional.ofNullable(byName.get(reading.keys().of(name)));
  }

  private Optional<Entry> named(Line heading) {
    StringBuilder subject = new StringBuilder();
    for (String word : BLANKS.split(reading.inline(heading).text(), -1)) {
      if (!OF_THE_TEXT.contains(word.toLowerCase(Locale.ROOT))) {
        subject.append(word).append(' ');
      }
    }
    return entry(subject.toString().strip())
        .or(() -> HeadingNames.of(reading, heading).flatMap(names -> entry(names.name())));
  }

  private void refer(Entry entry, List<Reference> references) {
    Entry.Builder listed = Entry.named(entry.name(), entry.namePlace(), NOTATION);
    references.stream().limit(MOST_REFERENCES).forEach(listed::reference);
    reading.add(listed.standing(Standing.SUPPORTING).build(), Strength.NAMING);
  }
}
