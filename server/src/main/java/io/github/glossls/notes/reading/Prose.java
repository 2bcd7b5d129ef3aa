package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.text.Letters;
import io.github.glossls.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of a block that run on as one text, since many writers break their lines at a fixed width:
 * a long line without an end goes on with the next.
 *
 * @param lines as they stand
 * @param starts where each line begins in {@code text}
 * @param text of all lines without marks
 */
public record Prose(List<Line> lines, List<Integer> starts, String text) {
  private static final int SHORTEST_BROKEN_LINE = 60;
  private static final int LONGEST = 4_000;
  private static final int MOST_LINES = 40;
  private static final int LONGEST_SENTENCE = 600;

  /** The texts of a block's lines, one or several lines each. */
  public static List<Prose> of(Reading reading, Block block) {
    List<Prose> all = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Line line : block.lines()) {
      starts.add(text.length());
      lines.add(line);
      String own = reading.inline(line).text();
      text.append(own);
      if (goesOn(own) && text.length() < LONGEST) {
        text.append(' ');
      } else {
        all.add(new Prose(List.copyOf(lines), List.copyOf(starts), text.toString()));
        lines.clear();
        starts.clear();
        text.setLength(0);
      }
    }
    if (!lines.isEmpty()) {
      all.add(new Prose(List.copyOf(lines), List.copyOf(starts), text.toString()));
    }
    return all;
  }

  /** The first of some lines, with those that it goes on with. */
  public static List<Line> first(Reading reading, List<Line> lines) {
    int end = 1;
    while (end < lines.size()
        && end < MOST_LINES
        && goesOn(reading.inline(lines.get(end - 1)).text())) {
      end++;
    }
    return List.copyOf(lines.subList(0, end));
  }

  /** Whether the text of a line seems to go on with the next. */
  public static boolean goesOn(String text) {
    String line = text.stripTrailing();
    return line.length() >= SHORTEST_BROKEN_LINE
        && ".!?:;".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** Whether a line ends with its sentence, as where the writer breaks lines between them. */
  public static boolean ends(String text) {
    String line = text.stripTrailing();
    return !line.isEmpty() && Sentences.endsAt(line, line.length() - 1);
  }

  /** Whether a stop or colon ends a line, before quotes, brackets and white space. */
  static boolean endsOrPauses(String text) {
    int at = text.length() - 1;
    while (at >= 0 && Letters.isWhitespace(text.charAt(at))) {
      at--;
    }
    while (at >= 0 && "\"'”’)]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ".!?:;".indexOf(text.charAt(at)) >= 0;
  }

  /** The index of the line that the character at {@code at} stands in. */
  public int lineAt(int at) {
    int line = starts.size() - 1;
    while (line > 0 && starts.get(line) > at) {
      line--;
    }
    return line;
  }

  /** Whether a stretch lies in one line. */
  public boolean isInOneLine(int start, int end) {
    return lineAt(start) == lineAt(Math.max(start, end - 1));
  }

  /** Bold or slanted text that begins at {@code at}. */
  public Optional<Inline.Mark> emphasisAt(Reading reading, int at) {
    int line = lineAt(at);
    int here = at - starts.get(line);
    return reading.inline(lines.get(line)).marks().stream()
        .filter(mark -> mark.start() == here && mark.length() > 1)
        .filter(mark -> mark.kind() == Inline.Kind.STRONG || mark.kind() == Inline.Kind.EMPHASIS)
        .findFirst();
  }

  /** Where the sentence begins that the character at {@code at} belongs to. */
  public int sentenceStart(int at) {
    int start = at - 1;
    int last = Math.max(-1, at - LONGEST_SENTENCE);
    while (start > last && !Sentences.endsAt(text, start)) {
      start--;
    }
    return skip(start + 1);
  }

  /** Where the sentence ends, exclusive. */
  public int sentenceEnd(int at) {
    int end = at;
    int last = Math.min(text.length(), at + LONGEST_SENTENCE);
    while (end < last && !Sentences.endsAt(text, end)) {
      end++;
    }
    return Math.min(text.length(), end + 1);
  }

  /** Whether the sentence that the character at {@code at} belongs to is a question. */
  public boolean asks(int at) {
    return text.charAt(sentenceEnd(at) - 1) == '?';
  }

  /** The first character from {@code at} on that is no white space. */
  public int skip(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return next;
  }

  /** A stretch as the lines, or parts of lines, that it stands in. */
  public List<Line> part(Reading reading, int start, int end) {
    List<Line> parts = new ArrayList<>();
    for (int at = lineAt(start); at < lines.size() && starts.get(at) < end; at++) {
      Line part = part(reading, lines.get(at), start - starts.get(at), end - starts.get(at));
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static Line part(Reading reading, Line line, int start, int end) {
    Inline inline = reading.inline(line);
    Line rest = start <= 0 ? line : reading.markdownFrom(line, start);
    if (end >= inline.text().length()) {
      return rest;
    }
    int cut = inline.offset(end) + line.start() - rest.start();
    return rest.part(0, Math.max(0, Math.min(cut, rest.text().length())));
  }
}
