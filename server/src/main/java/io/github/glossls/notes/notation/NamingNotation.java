package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.names.WordRun;
import io.github.glossls.notes.reading.Body;
import io.github.glossls.notes.reading.BodyReader;
import io.github.glossls.notes.reading.Prose;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.reading.Spots.Spot;
import io.github.glossls.notes.reading.Strength;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that first say what a thing is and then name it: {@code Learning from a few examples is
 * called few-shot learning}, {@code … a process known as distillation}. A name that is marked,
 * quoted, or of several words makes a term; a plain word is one where it is known.
 */
public final class NamingNotation implements Notation {
  private static final List<String> SIGNS =
      List.of(
          " called ",
          "(called ",
          " known as ",
          " termed ",
          " referred to as ",
          " call this ",
          " call it ");

  /** Where a line may be broken within a sign. */
  private static final String KNOWN = " known";

  private static final String REFERRED = " referred to";

  /** Behind these words something else is named than what the sentence is about. */
  private static final Set<String> MAKERS =
      Set.of(
          "paper",
          "book",
          "article",
          "file",
          "folder",
          "function",
          "class",
          "method",
          "variable",
          "library",
          "package",
          "tool",
          "company",
          "project",
          "script",
          "command",
          "course",
          "video",
          "website",
          "site",
          "dataset",
          "table",
          "column",
          "field",
          "app",
          "module",
          "api",
          "person",
          "man",
          "woman",
          "program",
          "branch",
          "repository",
          "endpoint",
          "team");

  private static final Set<String> PRONOUNS =
      Set.of("this", "that", "these", "those", "it", "they", "such", "in", "here", "so", "hence");

  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST_SAID = 3;

  /** {@code Also called X} gives another name, which is no term of its own. */
  private static final Set<String> ALSO = Set.of("also", "sometimes", "often", "previously");

  private static final String QUOTES = " \"'“‘";

  /** A stretch of the text. */
  private record Range(int start, int end, boolean marked) {}

  @Override
  public String id() {
    return "naming";
  }

  @Override
  public void read(Reading reading) {
    if (reading.genre() == Genre.MANUAL) {
      return;
    }
    for (Spot spot : reading.spots().with(Sign.NAMES)) {
      if (spot.isText() && mayName(reading, spot.block())) {
        Optional<Line> before = spot.lineBefore();
        for (Prose prose : Prose.of(reading, spot.block())) {
          read(reading, prose, before);
          before = Optional.of(prose.lines().get(prose.lines().size() - 1));
        }
      }
    }
  }

  private static boolean mayName(Reading reading, Block block) {
    boolean sign = false;
    boolean left = false;
    for (Line line : block.lines()) {
      left |= !reading.lines().isSilenced(line);
    }
    for (Line line : left ? block.lines() : List.<Line>of()) {
      sign |= holdsSign(line.text());
    }
    return sign;
  }

  private static boolean holdsSign(String text) {
    for (String sign : SIGNS) {
      if (text.contains(sign.strip())) {
        return true;
      }
    }
    return text.endsWith(KNOWN) || text.endsWith(REFERRED);
  }

  private void read(Reading reading, Prose prose, Optional<Line> before) {
    for (String sign : SIGNS) {
      int at = prose.text().indexOf(sign);
      while (at >= 0) {
        int from = at + sign.length();
        named(reading, prose, before, at, from);
        at = prose.text().indexOf(sign, from - 1);
      }
    }
  }

  private void named(Reading reading, Prose prose, Optional<Line> before, int sign, int from) {
    String text = prose.text();
    Optional<Range> range = name(reading, prose, from);
    String last = wordBefore(text, sign);
    if (range.isEmpty()
        || prose.asks(sign)
        || MAKERS.contains(last)
        || (ALSO.contains(last)
            && !isNamedToo(text, prose.sentenceStart(sign), sign - last.length(), range.get()))
        || !prose.isInOneLine(range.get().start(), range.get().end())) {
      return;
    }
    int start = prose.sentenceStart(sign);
    Range name = range.get();
    boolean said =
        Words.areAtLeast(SHORTEST_SAID, text.substring(start, sign))
            || before.isPresent()
            || start > 0;
    Optional<Names> names =
        reading
            .names(text.substring(name.start(), name.end()))
            .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES));
    int number = prose.lineAt(name.start());
    Line line = prose.lines().get(number);
    if (names.isEmpty() || !said || reading.lines().isSilenced(line)) {
      return;
    }
    boolean definite =
        name.marked()
            || TermShape.isDistinct(names.get().name())
            || introduces(text, start, sign, name);
    Body body = BodyReader.look(reading, sentence(reading, prose, before, start, name.end()));
    Entry.Builder entry =
        reading.entry(line, name.start() - prose.starts().get(number), names.get(), id());
    second(reading, prose, name).ifPresent(alias -> entry.alias(alias, Kind.SYNONYM));
    reading.add(
        entry, body, Strength.DESCRIBING, definite ? Standing.DEFINITE : Standing.SUPPORTING);
  }

  /**
   * {@code … is also known as *X*}, {@code This cycle, often called *X*, …}, where a mark shows
   * that the name is new.
   */
  private static boolean isNamedToo(String text, int start, int adverb, Range name) {
    boolean points =
        text.regionMatches(true, start, "this ", 0, 5)
            || text.regionMatches(true, start, "these ", 0, 6)
            || text.regionMatches(true, start, "the process ", 0, 12);
    return name.marked()
        && (points || text.startsWith(" is ", adverb - 4) || text.startsWith(" are ", adverb - 5));
  }

  /** {@code This small grid is called a filter}: what was just told of gets its name. */
  private static boolean introduces(String text, int start, int sign, Range name) {
    int space = text.indexOf(' ', start);
    String first = space < 0 ? "" : text.substring(start, space).toLowerCase(Locale.ROOT);
    boolean article =
        text.startsWith("a ", name.start() - 2)
            || text.startsWith("an ", name.start() - 3)
            || (text.startsWith("the ", name.start() - 4)
                && text.substring(name.start(), name.end()).indexOf(' ') > 0);
    boolean is = text.startsWith(" is", sign - 3) || text.startsWith(" are", sign - 4);
    boolean we = text.startsWith(" call", sign) && text.regionMatches(true, sign - 2, "we", 0, 2);
    boolean it = text.startsWith(", it is", sign - ", it is".length());
    return we || it || (PRONOUNS.contains(first) && article && is);
  }

  /** The name that begins at {@code from}, behind an article or a quotation mark. */
  private static Optional<Range> name(Reading reading, Prose prose, int from) {
    String text = prose.text();
    int at = prose.skip(from);
    for (String article : List.of("as ", "a ", "an ", "the ", "your ", "one ")) {
      at = text.startsWith(article, at) ? prose.skip(at + article.length()) : at;
    }
    while (at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at >= text.length()) {
      return Optional.empty();
    }
    Optional<Inline.Mark> mark =
        prose.emphasisAt(reading, at).filter(m -> m.length() < LONGEST_NAME);
    if (mark.isPresent()) {
      return Optional.of(new Range(at, at + mark.get().length(), true));
    }
    boolean quoted = at > from && QUOTES.indexOf(text.charAt(at - 1)) > 0;
    int end = WordRun.end(text, at);
    for (int later = at + 1; later < end; later++) {
      Optional<Inline.Mark> inside =
          text.charAt(later - 1) == ' ' ? prose.emphasisAt(reading, later) : Optional.empty();
      if (inside.isPresent() && later + inside.get().length() == end) {
        return Optional.of(new Range(later, end, true)); // The first k *principal components*.
      }
    }
    return end == at ? Optional.empty() : Optional.of(new Range(at, end, quoted));
  }

  /** {@code … called X or Y}. */
  private static Optional<String> second(Reading reading, Prose prose, Range first) {
    String text = prose.text();
    int after = first.end();
    while (after < text.length() && "\"'”’".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return text.startsWith(" or ", after)
        ? name(reading, prose, after + 4)
            .map(range -> text.substring(range.start(), range.end()))
            .filter(name -> TermShape.isTerm(name, Genre.NOTES))
            .filter(TermShape::isDistinct)
        : Optional.empty();
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && Letters.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The sentence, and the one before when this one begins by pointing to it. */
  private static List<Block> sentence(
      Reading reading, Prose prose, Optional<Line> before, int start, int nameEnd) {
    String text = prose.text();
    int space = text.indexOf(' ', start);
    String first = space < 0 ? "" : text.substring(start, space).replace(",", "");
    boolean points = PRONOUNS.contains(first.toLowerCase(Locale.ROOT));
    List<Line> lines = new ArrayList<>();
    if (points && start == 0) {
      before.ifPresent(lines::add);
    }
    int from = points && start > 2 ? prose.sentenceStart(start - 2) : start;
    lines.addAll(prose.part(reading, from, prose.sentenceEnd(nameEnd)));
    return lines.isEmpty() ? List.of() : List.of(new Block.Paragraph(0, false, List.copyOf(lines)));
  }
}
