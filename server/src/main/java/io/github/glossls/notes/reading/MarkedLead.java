package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Inline.Kind;
import io.github.glossls.notes.markdown.Inline.Mark;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Lead.Marked;
import io.github.glossls.notes.reading.Lead.Separator;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Values;
import io.github.glossls.text.Arrow;
import io.github.glossls.text.Letters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marked name that a line begins with: {@code **X** (Y) - d}, {@code **X:** d}. */
final class MarkedLead {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(:\\s?[-–—](?=\\s|$)|:=?|-{1,2}>|={1,2}>|["
              + Arrow.SIGNS
              + "]\\ufe0f?|==?|[-–—]{1,2}(?=\\s|$)|\\|(?=\\s)(?![^|]*\\|)|—|(?<=\\s)–)\\s*");

  /** {@code **Analyst = Detective**}, {@code **Bias: what is added**}: all of it in bold. */
  private static final Pattern EQUATION =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\d /&-]{1,50}?)(?:\\s+(=|→|⇒|->|[-–—](?=\\s+(?:\\S+\\s+){2}))\\s+|(:)\\s+(?=(?:\\S+\\s+){3}))(?=(?:[Aa]n?\\s+)?\\p{Lu}?\\p{Ll}{2,})");

  private static final Pattern VERB =
      Pattern.compile(
          ",?[\\s\\xa0]+(?:which\\s+\\p{L}+|is|are|was|were|means?|refers?\\s+to|stands?\\s+for|denotes?|describes?|represents?|is\\s+defined\\s+as|consists?\\s+of|involves?|(?:has|have)\\s+an?)\\b");
  private static final Set<String> BETWEEN =
      Set.of(
          "/",
          "or",
          "(",
          "also known as",
          ", also known as",
          "also called",
          ", also called",
          "aka",
          ", aka",
          ", or");
  private static final List<String> ARTICLES = List.of("A", "An", "The");
  private static final int LONGEST_LABEL = 120;
  private static final int LONGEST_NUMBER = 3;

  private MarkedLead() {}

  /** The marked name that a line begins with. */
  static Optional<Lead> of(Inline inline) {
    if (inline.marks().isEmpty()) {
      return Optional.empty();
    }
    int start = firstMarked(inline);
    int article = isMarkedAt(inline, 0) ? 0 : afterArticle(inline.text());
    if (article > 0) {
      return inline
          .markAt(Kind.STRONG, article)
          .map(mark -> lead(inline, mark))
          .filter(lead -> lead.separator() == Separator.VERB);
    }
    for (Kind kind : new Kind[] {Kind.STRONG, Kind.DEFINED, Kind.EMPHASIS, Kind.CODE}) {
      Optional<Mark> mark = inline.markAt(kind, start).filter(m -> m.length() > 0);
      if (mark.isPresent()) {
        return Optional.of(lead(inline, mark.get()));
      }
    }
    return Optional.empty();
  }

  /** {@code A **label** is …}: where the name begins; 0 without an article. */
  private static int afterArticle(String text) {
    for (String article : ARTICLES) {
      int end = article.length();
      boolean gap =
          text.length() > end && (text.charAt(end) == ' ' || text.charAt(end) == '\u00a0');
      if (gap && text.startsWith(article)) {
        return end + 1;
      }
    }
    return 0;
  }

  private static int firstMarked(Inline inline) {
    String text = inline.text();
    int at = afterNumber(text);
    int last = at + 8;
    while (at < text.length() && at < last) {
      int c = text.codePointAt(at);
      if (Letters.isLetterOrDigit(c) || isMarkedAt(inline, at)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** {@code [1] **X**}, {@code (2) **Y**}. */
  private static int afterNumber(String text) {
    int close =
        text.startsWith("[") ? text.indexOf(']') : text.startsWith("(") ? text.indexOf(')') : 0;
    boolean number = close > 1 && close <= LONGEST_NUMBER;
    for (int at = 1; number && at < close; at++) {
      number = text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
    return number ? close + 1 : 0;
  }

  private static boolean isMarkedAt(Inline inline, int at) {
    for (Mark mark : inline.marks()) {
      if (mark.start() == at && mark.length() > 1) {
        return true;
      }
    }
    return false;
  }

  private static Lead lead(Inline inline, Mark mark) {
    String text = inline.text();
    int end = withBracket(text, withAlternatives(inline, mark));
    Marked marked =
        switch (mark.kind()) {
          case EMPHASIS -> Marked.EMPHASIS;
          case CODE -> Marked.CODE;
          default -> Marked.STRONG;
        };
    int labelEnd = end;
    while (labelEnd > mark.start() && " :-–—=.".indexOf(text.charAt(labelEnd - 1)) >= 0) {
      labelEnd--;
    }
    if (mayEquate(text, mark)) {
      Matcher equation = EQUATION.matcher(text).region(mark.start(), mark.end());
      boolean whole = mark.end() >= text.stripTrailing().length() - 1;
      if (equation.lookingAt() && (whole || equates(text, equation))) {
        Separator sign = equation.start(2) < 0 ? Separator.COLON : Separator.EQUALS;
        String name = equation.group(1);
        return new Lead(name, mark.start(), equation.end(1), marked, sign, equation.end());
      }
    }
    String inside = text.substring(labelEnd, end);
    int shown = Math.min(labelEnd, mark.start() + LONGEST_LABEL);
    String label = text.substring(mark.start(), shown);
    if (inside.indexOf(':') >= 0 || (inside.indexOf('-') >= 0 && end < text.length())) {
      return new Lead(
          label, mark.start(), shown, marked, colonOrEnd(text, end), Lead.behindBlanks(text, end));
    }
    return separated(text, label, mark.start(), shown, end, marked);
  }

  /** Whether it has an equals sign or an arrow, and not only a dash or colon. */
  private static boolean equates(String text, Matcher equation) {
    int sign = equation.start(2);
    boolean drawn = equation.end(2) - sign > 1;
    return sign >= 0 && (drawn || "-–—".indexOf(text.charAt(sign)) < 0);
  }

  /** Whether a sign of {@link #EQUATION} stands inside a mark, with white space behind it. */
  private static boolean mayEquate(String text, Mark mark) {
    for (int at = mark.start() + 1; at < mark.end() - 1; at++) {
      if (text.charAt(at + 1) <= ' ' && ":=→⇒>-–—".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Separator colonOrEnd(String text, int from) {
    return Lead.behindBlanks(text, from) >= text.length() ? Separator.END : Separator.COLON;
  }

  private static Lead separated(
      String text, String label, int start, int end, int from, Marked marked) {
    int rest = Lead.behindBlanks(text, from);
    if (rest < text.length() && isSeparator(text.charAt(rest))) {
      Matcher separator = SEPARATOR.matcher(text).region(from, text.length());
      if (separator.lookingAt()) {
        Separator kind = Separator.of(separator.group(1));
        int next = separator.end();
        return new Lead(
            label, start, end, marked, next >= text.length() ? Separator.END : kind, next);
      }
    }
    if (maySay(text, from)
        && (VERB.matcher(text).region(from, text.length()).lookingAt()
            || says(text, rest, marked == Marked.CODE && TermShape.isWritten(label)))) {
      return new Lead(label, start, end, marked, Separator.VERB, start);
    }
    boolean nothing = Values.trimmed(text.substring(rest), " \t.,;:").isEmpty();
    return new Lead(
        label,
        start,
        end,
        marked,
        nothing ? Separator.END : Separator.TEXT,
        nothing ? text.length() : rest);
  }

  /** Whether white space, or a comma before it, sets the rest of a sentence off. */
  private static boolean maySay(String text, int from) {
    if (from >= text.length()) {
      return false;
    }
    char next = text.charAt(from);
    return next <= ' ' || next == ',' || next == '\u00a0';
  }

  /** A verb by which texts tell of things; behind a product's name also {@code to monitor …}. */
  private static boolean says(String text, int from, boolean purpose) {
    int end = text.indexOf(' ', from);
    String word = end < 0 ? "" : text.substring(from, end);
    return StructureWords.isVerb(word) || (purpose && word.equals("to"));
  }

  /** {@code **X** / **Y**} and {@code **X** or **Y**} are one label. */
  private static int withAlternatives(Inline inline, Mark first) {
    int end = first.end();
    for (Mark mark : inline.marks()) {
      if (mark.kind() == first.kind() && mark.start() > end && mark.start() - end <= 20) {
        String between = inline.text().substring(end, mark.start()).strip();
        boolean closes = !between.equals("(") || inline.text().startsWith(")", mark.end());
        if (closes && BETWEEN.contains(between)) {
          end = mark.end();
        }
      }
    }
    return end;
  }

  private static int withBracket(String text, int end) {
    int open = Lead.behindBlanks(text, end);
    if (open < text.length() && text.charAt(open) == '(' && open - end <= 1) {
      int depth = 0;
      for (int at = open; at < Math.min(text.length(), open + 200); at++) {
        depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
        if (depth == 0) {
          return at + 1;
        }
      }
    }
    return text.startsWith(")", end) ? end + 1 : end;
  }

  private static boolean isSeparator(char c) {
    return ":-=–—|".indexOf(c) >= 0 || Arrow.is(c);
  }
}
