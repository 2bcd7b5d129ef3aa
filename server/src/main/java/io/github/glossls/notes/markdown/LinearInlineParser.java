package io.github.glossls.notes.markdown;

import io.github.glossls.notes.markdown.Inline.Kind;
import io.github.glossls.notes.markdown.Inline.Mark;
import io.github.glossls.notes.markdown.Openers.Opener;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads inline Markdown in one pass, whatever it is given: emphasis by flanking delimiter runs,
 * code spans, links, images, wiki links, highlights, HTML tags, math, escapes and the common
 * entities. Marks that have no partner stay text.
 *
 * <p>Characters of the Markdown are kept or dropped; nothing is moved until the end. That keeps
 * offsets exact and the work linear.
 */
final class LinearInlineParser {
  private static final int LONGEST_CODE_MARK = 16;
  private static final int LONGEST_LOOSE_MARK = 60;
  private static final int LONGEST_MATH = 400;

  private static final Opener NONE = new Opener(' ', 0, 0);

  private final String source;
  private final Map<String, Block.Link> links;
  private final char[] characters;
  private final boolean[] dropped;
  private final List<Mark> marks = new ArrayList<>();
  private final Openers openers = new Openers();

  /** Bit n is set when no run of n backticks follows any more. */
  private int noCodeClosing;

  private final StrongRuns strong;
  private final HtmlInlines html = new HtmlInlines();

  private LinearInlineParser(String source, Map<String, Block.Link> links) {
    this.source = source;
    this.strong = new StrongRuns(source);
    this.links = links;
    this.characters = source.toCharArray();
    this.dropped = new boolean[characters.length];
  }

  static Inline parse(String source, Map<String, Block.Link> links) {
    int signs = Sign.ofUnmarked(source);
    return (signs & Sign.MAY_BE_MARKED) == 0
        ? Inline.plain(source, signs)
        : new LinearInlineParser(source, links).parse();
  }

  private Inline parse() {
    Optional<Span> embedded = LinkTargets.embedded(source);
    if (embedded.isPresent()) {
      Span address = embedded.get();
      drop(0, address.start());
      drop(address.end(), characters.length);
      marks.add(new Mark(Kind.LINK, address.start(), address.end(), address.in(source)));
      return compact();
    }
    int at = 0;
    while (at < characters.length) {
      at = Sign.mayBeMark(characters[at]) ? mark(at) : at + 1;
      while (at < characters.length && characters[at] == ']') {
        at = closeBracket(at);
      }
    }
    return compact();
  }

  /** Reads what begins at a mark; gives the next place to look at. */
  private int mark(int at) {
    return switch (characters[at]) {
      case '\\' -> escape(at);
      case '`' -> code(at);
      case '$' -> math(at);
      case '*', '_', '~', '=' -> delimiters(at);
      case '[' -> openBracket(at, at);
      case '!' ->
          at + 1 < characters.length && characters[at + 1] == '['
              ? openBracket(at, at + 1)
              : at + 1;
      case '<' -> tag(at);
      case '&' -> entity(at);
      case StyledLetters.FIRST_UNIT -> styled(at);
      default -> at + 1;
    };
  }

  private int escape(int at) {
    if (at + 1 < characters.length && Flanking.isAsciiPunctuation(characters[at + 1])) {
      dropped[at] = true;
      return at + 2;
    }
    dropped[at] = at + 1 == characters.length;
    return at + 1;
  }

  private int code(int at) {
    int length = LineShapes.run(source, at, '`');
    int from = at + length;
    if (length > LONGEST_CODE_MARK || (noCodeClosing & (1 << length)) != 0) {
      return from;
    }
    int close = from;
    while (close < characters.length) {
      close = source.indexOf('`', close);
      if (close < 0) {
        noCodeClosing |= 1 << length;
        return from;
      }
      int run = LineShapes.run(source, close, '`');
      if (run == length) {
        drop(at, from);
        drop(close, close + run);
        marks.add(new Mark(Kind.CODE, from, close, ""));
        return close + run;
      }
      close += run;
    }
    return from;
  }

  /** Math keeps its characters; {@code $5 and $6} is none. */
  private int math(int at) {
    int from = at + LineShapes.run(source, at, '$');
    int last = Math.min(characters.length, from + LONGEST_MATH);
    if (from < last && characters[from] > ' ') {
      for (int close = from + 1; close < last; close++) {
        if (characters[close] == '$' && characters[close - 1] > ' ') {
          boolean price = close + 1 < characters.length && Character.isDigit(characters[close + 1]);
          return price ? from : close + LineShapes.run(source, close, '$');
        }
      }
    }
    return from;
  }

  private int delimiters(int at) {
    char mark = characters[at];
    int length = LineShapes.run(source, at, mark);
    int after = at + length;
    if ((mark == '~' || mark == '=') && length != 2) {
      return after;
    }
    Flanking flanking = Flanking.of(characters, at, length);
    if (mark == '*' && length == 2) {
      strong.pass();
      if (closesBehindBlank(at, flanking)) {
        return after;
      }
    }
    int used = flanking.closes() ? close(mark, at, length, flanking.opens()) : 0;
    if (flanking.opens() && used < length) {
      openers.add(mark, length - used, at + used);
    }
    return after;
  }

  /** Closes a bold text in front of a blank, see {@link StrongRuns}; whether it did. */
  private boolean closesBehindBlank(int at, Flanking flanking) {
    Opener opener = openers.last().orElse(NONE);
    if (opener.mark() != '*'
        || opener.count() != 2
        || !flanking.opens()
        || flanking.closes()
        || at - opener.at() > LONGEST_LOOSE_MARK
        || characters[at - 1] != ' '
        || !strong.areLeftInPairs()) {
      return false;
    }
    openers.removeLast();
    int inner = opener.at() + 2;
    drop(opener.at(), inner);
    drop(at, at + 2);
    marks.add(new Mark(Kind.STRONG, inner, at - 1, ""));
    return true;
  }

  /** Pairs a closing run with the openers before it; gives how many of its characters it used. */
  private int close(char mark, int at, int length, boolean opens) {
    int used = 0;
    while (used < length) {
      Optional<Opener> found = openers.partner(mark, length, opens);
      if (found.isEmpty()) {
        return used;
      }
      Opener opener = found.get();
      openers.removeThrough(opener);
      int pair = Math.min(2, Math.min(opener.count(), length - used));
      int inner = opener.at() + opener.count();
      drop(inner - pair, inner);
      drop(at + used, at + used + pair);
      if (mark != '~' && mark != '=') {
        marks.add(new Mark(pair == 2 ? Kind.STRONG : Kind.EMPHASIS, inner, at + used, ""));
      }
      if (opener.count() > pair) {
        openers.addBack(new Opener(mark, opener.count() - pair, opener.at()));
      }
      used += pair;
    }
    return used;
  }

  private int openBracket(int from, int bracket) {
    openers.add('[', bracket - from, bracket);
    return bracket + 1;
  }

  private int closeBracket(int at) {
    Optional<Opener> found = openers.bracket();
    if (found.isEmpty()) {
      return at + 1;
    }
    Opener opener = found.get();
    int open = opener.at();
    boolean image = opener.count() == 1;
    if (source.startsWith("]", at + 1) && !source.startsWith("(", at + 2) && isWikiOpening(open)) {
      openers.removeThrough(opener);
      openers.removeLast();
      return wiki(open, at);
    }
    Optional<LinkTargets.Target> target = LinkTargets.after(source, open, at, links);
    openers.removeThrough(opener);
    if (target.isEmpty()) {
      return at + 1;
    }
    int end = target.get().end();
    drop(at, end);
    if (image) {
      drop(open - 1, at);
      marks.add(new Mark(Kind.IMAGE, open + 1, at, target.get().url()));
    } else {
      drop(open, open + 1);
      marks.add(new Mark(Kind.LINK, open + 1, at, target.get().url()));
    }
    return end;
  }

  private boolean isWikiOpening(int open) {
    return open > 0 && characters[open - 1] == '[' && openers.isBracketAt(open - 1);
  }

  /** {@code [[note#part|shown]]}. */
  private int wiki(int open, int close) {
    int bar = LineShapes.indexOf(source, '|', open, close - open);
    int shown = bar > open ? bar + 1 : open + 1;
    String target = source.substring(open + 1, shown == open + 1 ? close : shown - 1);
    drop(open - 1, shown);
    drop(close, close + 2);
    marks.add(new Mark(Kind.LINK, shown, close, LinkTargets.ofWiki(target)));
    return close + 2;
  }

  private int tag(int at) {
    if (source.startsWith("<!--", at)) {
      int close = source.indexOf("-->", at);
      int end = close < 0 ? characters.length : close + 3;
      drop(at, end);
      return end;
    }
    Optional<HtmlInlines.Tag> tag = HtmlInlines.tagAt(source, at);
    if (tag.isEmpty()) {
      Optional<String> address = LinkTargets.autolink(source, at);
      if (address.isEmpty()) {
        return at + 1;
      }
      int end = at + 1 + address.get().length();
      dropped[at] = true;
      dropped[end] = true;
      marks.add(new Mark(Kind.LINK, at + 1, end, address.get()));
      return end + 1;
    }
    drop(at, tag.get().end());
    if (tag.get().name().equals("br")) {
      characters[at] = ' ';
      dropped[at] = false;
    }
    html.see(tag.get(), at).ifPresent(marks::add);
    return tag.get().end();
  }

  private int entity(int at) {
    Optional<Entities.Entity> entity = Entities.at(source, at);
    if (entity.isEmpty()) {
      return at + 1;
    }
    drop(at + 1, entity.get().end());
    characters[at] = entity.get().character();
    return entity.get().end();
  }

  /** Letters in a style of mathematics, of words that are written so for being bold. */
  private int styled(int from) {
    boolean bold = StyledLetters.isBold(source, from);
    int end = from;
    for (int at = from; at < characters.length; ) {
      char plain = StyledLetters.plain(source, at);
      boolean between = plain == 0 && at > from && " -".indexOf(characters[at]) >= 0;
      if (plain == 0 && !between) {
        break;
      }
      if (plain != 0) {
        characters[at] = plain;
        dropped[at + 1] = true;
        end = at + 2;
      }
      at += plain == 0 ? 1 : 2;
    }
    if (bold && end - from > 2) {
      marks.add(new Mark(Kind.STRONG, from, end, ""));
    }
    return Math.max(end, from + 1);
  }

  private void drop(int from, int to) {
    for (int at = from; at < to; at++) {
      dropped[at] = true;
    }
  }

  private Inline compact() {
    KeptRuns runs = KeptRuns.of(dropped);
    if (runs.length() == characters.length && marks.isEmpty()) {
      return Inline.plain(source, Sign.of(source));
    }
    String text = runs.compact(characters);
    List<Mark> placed = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      int start = runs.place(mark.start());
      placed.add(new Mark(mark.kind(), start, runs.place(mark.end()), mark.target()));
    }
    if (placed.size() > 1) {
      placed.sort(Comparator.comparingInt(Mark::start));
    }
    return Inline.of(text, runs, placed);
  }
}
