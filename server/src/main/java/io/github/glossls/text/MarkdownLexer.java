package io.github.glossls.text;

/**
 * Tells the zones of Markdown, line by line. What a line leaves open is one number: which block
 * (front matter, fence, HTML comment), for a fence its mark, the language inside and what that
 * language has left open.
 */
final class MarkdownLexer {
  static final int DOCUMENT_START = 1;

  private static final int NOTHING = 0;
  private static final int FRONT_MATTER = 2;
  private static final int HTML_COMMENT = 3;
  private static final int FENCE = 4;
  private static final int MODE_BITS = 3;
  private static final int LENGTH_SHIFT = MODE_BITS;
  private static final int LENGTH_BITS = 5;
  private static final int TILDE = 1 << (LENGTH_SHIFT + LENGTH_BITS);
  private static final int LANGUAGE_SHIFT = LENGTH_SHIFT + LENGTH_BITS + 1;
  private static final int LANGUAGE_BITS = 8;
  private static final int INNER_SHIFT = LANGUAGE_SHIFT + LANGUAGE_BITS;

  /** As {@link CodeLexer#lex}; a document's first line has the state {@link #DOCUMENT_START}. */
  int lex(String text, int from, int to, int state, Segments out) {
    int mode = state & ((1 << MODE_BITS) - 1);
    if (mode == DOCUMENT_START && isAll(text, from, to, '-', 3)) {
      out.add(from, to, Zone.FRONT_MATTER);
      return FRONT_MATTER;
    }
    return switch (mode) {
      case FRONT_MATTER -> frontMatter(text, from, to, out);
      case HTML_COMMENT -> comment(text, from, from, to, out);
      case FENCE -> fenced(text, from, to, state, out);
      default -> text(text, from, to, out);
    };
  }

  private static int frontMatter(String text, int from, int to, Segments out) {
    out.add(from, to, Zone.FRONT_MATTER);
    boolean closes = isAll(text, from, to, '-', 3) || isAll(text, from, to, '.', 3);
    return closes ? NOTHING : FRONT_MATTER;
  }

  /** A comment that is open at {@code at}. */
  private int comment(String text, int start, int at, int to, Segments out) {
    int close = text.indexOf("-->", at);
    if (close < 0 || close >= to) {
      out.add(start, to, Zone.COMMENT);
      return HTML_COMMENT;
    }
    out.add(start, close + 3, Zone.COMMENT);
    return inline(text, close + 3, to, out);
  }

  private static int fenced(String text, int from, int to, int state, Segments out) {
    char mark = (state & TILDE) == 0 ? '`' : '~';
    int length = (state >>> LENGTH_SHIFT) & ((1 << LENGTH_BITS) - 1);
    out.add(from, to, Zone.FENCED_CODE);
    if (isAll(text, behindQuote(text, from, to), to, mark, length)) {
      return NOTHING;
    }
    int language = (state >>> LANGUAGE_SHIFT) & ((1 << LANGUAGE_BITS) - 1);
    int inner = Languages.lexer(language).lex(text, from, to, state >>> INNER_SHIFT, out);
    return (state & ((1 << INNER_SHIFT) - 1)) | (inner << INNER_SHIFT);
  }

  private int text(String text, int from, int to, Segments out) {
    int start = behindQuote(text, from, to);
    char first = start < to ? text.charAt(start) : ' ';
    if (first == '`' || first == '~') {
      int end = start;
      while (end < to && text.charAt(end) == first) {
        end++;
      }
      if (end - start >= 3 && (first == '~' || text.substring(end, to).indexOf('`') < 0)) {
        out.add(from, to, Zone.FENCED_CODE);
        return openFence(text, end, to, first, end - start);
      }
    }
    if (isHeading(text, start, to) || isUnderlined(text, start, to)) {
      out.add(from, to, Zone.HEADING);
    }
    return inline(text, start, to, out);
  }

  private static int openFence(String text, int info, int to, char mark, int length) {
    int start = info;
    while (start < to && " {.".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to && " {},:\t".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int language = Languages.indexOf(text.substring(start, end));
    return FENCE
        | (Math.min(length, (1 << LENGTH_BITS) - 1) << LENGTH_SHIFT)
        | (mark == '~' ? TILDE : 0)
        | (language << LANGUAGE_SHIFT);
  }

  /** Code spans, links, addresses and comments inside a line of text. */
  private int inline(String text, int from, int to, Segments out) {
    Urls.mark(text, from, to, out);
    int at = from;
    while (at < to) {
      int next = at + 1;
      switch (text.charAt(at)) {
        case '\\' -> next = at + 2;
        case '`' -> next = codeSpan(text, at, to, out);
        case '[' -> next = link(text, at, to, out);
        case '<' -> {
          if (text.startsWith("<!--", at)) {
            return comment(text, at, at, to, out);
          }
          next = tag(text, at, to, out);
        }
        default -> {}
      }
      at = next;
    }
    return NOTHING;
  }

  private static int codeSpan(String text, int at, int to, Segments out) {
    int ticks = at;
    while (ticks < to && text.charAt(ticks) == '`') {
      ticks++;
    }
    int length = ticks - at;
    for (int end = text.indexOf('`', ticks); end >= 0 && end < to; end = text.indexOf('`', end)) {
      int run = end;
      while (run < to && text.charAt(run) == '`') {
        run++;
      }
      if (run - end == length) {
        out.add(at, run, Zone.INLINE_CODE);
        return run;
      }
      end = run;
    }
    return ticks;
  }

  /**
   * {@code [text](target)}, {@code [[target|text]]}, {@code [text][label]}, {@code [label]: url}.
   */
  private static int link(String text, int at, int to, Segments out) {
    int close = text.indexOf(']', at);
    if (close < 0 || close >= to) {
      return at + 1;
    }
    if (text.startsWith("[[", at)) {
      int bar = text.indexOf('|', at);
      boolean hasText = bar >= 0 && bar < close;
      out.add(at, hasText ? bar : close, hasText ? Zone.LINK_TARGET : Zone.LINK_TEXT);
      out.add(hasText ? bar : close, close, Zone.LINK_TEXT);
      return close;
    }
    char behind = close + 1 < to ? text.charAt(close + 1) : ' ';
    if (behind == '(') {
      int end = text.indexOf(')', close);
      int targetEnd = end < 0 || end > to ? to : end;
      out.add(at + 1, close, Zone.LINK_TEXT);
      out.add(close + 2, targetEnd, Zone.LINK_TARGET);
      return at + 1;
    }
    if (behind == '[') {
      out.add(at + 1, close, Zone.LINK_TEXT);
    } else if (behind == ':') {
      out.add(close + 2, to, Zone.LINK_TARGET);
    }
    return at + 1;
  }

  private static int tag(String text, int at, int to, Segments out) {
    int end = text.indexOf('>', at);
    boolean opens =
        at + 1 < to && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
    if (!opens || end < 0 || end >= to) {
      return at + 1;
    }
    out.add(at, end + 1, Zone.INLINE_CODE);
    Urls.mark(text, at, end + 1, out);
    return end + 1;
  }

  private static boolean isHeading(String text, int start, int to) {
    int end = start;
    while (end < to && text.charAt(end) == '#') {
      end++;
    }
    return end > start && end - start <= 6 && (end == to || text.charAt(end) == ' ');
  }

  /** Whether the next line underlines this one. */
  private static boolean isUnderlined(String text, int start, int to) {
    int next = to;
    if (next < text.length() && text.charAt(next) == '\r') {
      next++;
    }
    if (next >= text.length() || text.charAt(next) != '\n' || start == to) {
      return false;
    }
    int end = text.indexOf('\n', next + 1);
    int lineEnd = end < 0 ? text.length() : end;
    return isAll(text, next + 1, lineEnd, '=', 1) || isAll(text, next + 1, lineEnd, '-', 2);
  }

  /** Behind indentation and the marks of quotations. */
  private static int behindQuote(String text, int from, int to) {
    int at = from;
    while (at < to && " \t>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Whether a line holds nothing but {@code mark}, at least so often, and blanks behind. */
  private static boolean isAll(String text, int from, int to, char mark, int least) {
    int at = from;
    while (at < to && text.charAt(at) == mark) {
      at++;
    }
    int count = at - from;
    while (at < to && text.charAt(at) <= ' ') {
      at++;
    }
    return count >= least && at == to;
  }
}
