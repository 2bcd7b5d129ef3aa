package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Place;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Abbreviations;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.FiniteVerb;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Sentences;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An abbreviation and what it stands for, anywhere in text; see {@link Abbreviations}. */
public final class AcronymNotation implements Notation {
  /** What may follow a pair when the sentence goes on to say what the thing is or does. */
  private static final Pattern SAYS =
      Pattern.compile(
          "^\\)?[\"'”’*]*\\s*(?:(?<verb>(?:,\\s*which\\s+)?(?:is|are|refers?\\s+to|means?)\\s)|(?<connector>[:–—]\\s+|(?=to\\s+\\p{Ll}{3,}\\s)))");

  private static final String VERB = "verb";
  private static final String CONNECTOR = "connector";
  private static final Pattern VERB_BEHIND =
      Pattern.compile(
          "\\)?[\"'”’*]*(?:\\s+(?:models?|algorithms?|networks?|methods?))?\\s+(\\p{L}+)\\s");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)\\W*(?:simply put|in short|in general|basically|so)?,?\\s*(?:an?\\s+|the\\s+)?");

  /** No long form goes across it. */
  private static final char BREAK = '|';

  private static final int SHORTEST_TEXT = 4;

  /** In characters. */
  private static final int SHORTEST_SAID = 8;

  private static final int LONGEST_SAID = 400;
  private static final int SHORTEST_SENTENCE = 6;
  private static final int LONGEST_OPENING = 60;
  private static final int LONGEST_SENTENCE = 600;

  @Override
  public String id() {
    return "acronym";
  }

  @Override
  public void read(Reading reading) {
    List<Section> sections = reading.outline().sections();
    for (int at = 0; at < sections.size(); at++) {
      Optional<Line> heading = sections.get(at).heading();
      if (heading.isPresent()) {
        read(reading, List.of(heading.get()));
      }
      for (Spot spot : reading.spots().in(at, Sign.BRACKET)) {
        Block block = spot.block();
        if (block instanceof Block.Table table) {
          for (Block.Row row : table.rows()) {
            for (Line cell : row.cells()) {
              read(reading, List.of(cell));
            }
          }
        } else if (block instanceof Block.Described described) {
          read(reading, described.lines());
        } else if (!(block instanceof Block.Fence
            || block instanceof Block.Comment
            || block instanceof Block.LinkDefinition
            || block instanceof Block.Html)) {
          read(reading, block.lines());
        }
      }
    }
  }

  /** A pair may be broken across the lines of a paragraph. */
  private void read(Reading reading, List<Line> lines) {
    boolean bracket = false;
    for (Line line : lines) {
      if (reading.lines().isSilenced(line)) {
        return;
      }
      bracket |= line.text().indexOf('(') >= 0;
    }
    if (!bracket) {
      return;
    }
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>(lines.size());
    for (Line line : lines) {
      starts.add(text.length());
      boolean ends = isEntry(reading, text, starts, line);
      if (ends) {
        text.setCharAt(text.length() - 1, BREAK);
      }
      text.append(reading.inline(line).text()).append(' ');
    }
    String joined = text.toString();
    for (Abbreviations.Pair pair : Abbreviations.in(joined)) {
      int at = lineOf(starts, pair.shortSpan().start());
      if (!isInCode(reading.inline(lines.get(at)), pair.shortSpan().start() - starts.get(at))) {
        add(reading, lines, starts, joined, pair);
      }
    }
  }

  /** Whether a line of plain text begins anew below a short one: what lists without marks do. */
  private static boolean isEntry(
      Reading reading, CharSequence text, List<Integer> starts, Line line) {
    int before = starts.size() < 2 ? 0 : starts.get(starts.size() - 2);
    String next = reading.inline(line).text();
    return reading.isPlain()
        && starts.size() > 1
        && !next.isEmpty()
        && Character.isUpperCase(next.codePointAt(0))
        && !Prose.goesOn(text.subSequence(before, text.length()).toString());
  }

  private static boolean isInCode(Inline inline, int at) {
    return inline.marks().stream()
        .anyMatch(m -> m.kind() == Inline.Kind.CODE && m.start() <= at && at < m.end());
  }

  private void add(
      Reading reading,
      List<Line> lines,
      List<Integer> starts,
      String text,
      Abbreviations.Pair pair) {
    int at = lineOf(starts, pair.shortSpan().start());
    Line line = lines.get(at);
    Place place = place(reading, line, pair.shortSpan(), starts.get(at));
    Entry.Builder entry =
        Entry.named(pair.shortForm(), place, id()).alias(pair.longForm(), Alias.Kind.EXPANSION);
    int after = Math.max(pair.shortSpan().end(), pair.longSpan().end());
    int lineEnd = at + 1 < starts.size() ? starts.get(at + 1) : text.length();
    String readable = reading.isPlain() ? text.substring(0, Math.max(after, lineEnd)) : text;
    int from = Math.min(pair.shortSpan().start(), pair.longSpan().start());
    Optional<String> said = said(readable, from, after);
    said.ifPresent(definition -> entry.definition(definition, reading.place(line)));
    reading.add(entry.build(), said.isPresent() ? Strength.DESCRIBING : Strength.NAMING);
  }

  /**
   * The sentence of a pair when it says what the thing is; what follows when that says what for.
   */
  private static Optional<String> said(String text, int from, int after) {
    Matcher says = SAYS.matcher(text).region(after, text.length());
    if (!says.lookingAt() || text.length() - says.end() < SHORTEST_SAID) {
      return told(text, from, after);
    }
    boolean verb = says.start(VERB) >= 0;
    int end = Math.min(text.length(), says.end() + LONGEST_SAID);
    String whole = text.substring(verb ? from : says.end(CONNECTOR), end);
    String said = Sentences.first(whole.strip());
    return Words.areAtLeast(SHORTEST_TEXT, said) ? Optional.of(said) : Optional.empty();
  }

  /** {@code Large language models (LLMs) predict …}: the sentence when it begins with the pair. */
  private static Optional<String> told(String text, int from, int after) {
    Matcher verb = VERB_BEHIND.matcher(text).region(after, text.length());
    if (!verb.lookingAt() || !isVerb(text, verb) || !opensSentence(text, from)) {
      return Optional.empty();
    }
    int last = Math.min(text.length(), from + LONGEST_SENTENCE);
    String said = Sentences.first(text.substring(from, last).strip());
    return Words.areAtLeast(SHORTEST_SENTENCE, said) ? Optional.of(said) : Optional.empty();
  }

  private static boolean isVerb(String text, Matcher verb) {
    return StructureWords.says(verb.group(1)) || FiniteVerb.isLikelyAt(text, verb.start(1));
  }

  /** Looks back no further than an opening is long: a text may have no end of a sentence at all. */
  private static boolean opensSentence(String text, int from) {
    int first = Math.max(0, from - LONGEST_OPENING);
    int start = from;
    while (start > first && !Sentences.endsAt(text, start - 1)) {
      start--;
    }
    boolean begins = start == 0 || start > first || Sentences.endsAt(text, start - 1);
    return begins && OPENING.matcher(text.substring(start, from)).matches();
  }

  private static int lineOf(List<Integer> starts, int at) {
    int found = Collections.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  private static Place place(Reading reading, Line line, Span span, int lineStart) {
    int length = reading.inline(line).text().length();
    int start = Math.min(length, Math.max(0, span.start() - lineStart));
    return reading.place(line, start, Math.max(start, Math.min(length, span.end() - lineStart)));
  }
}
