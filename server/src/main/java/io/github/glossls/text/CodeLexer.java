package io.github.glossls.text;

/**
 * Tells comments and strings from code, line by line, by the marks that a language's row in the
 * table names. What a line leaves open is one small number: 0 for nothing, else which comment or
 * string, and how deep comments nest or how often a mark repeats something.
 */
final class CodeLexer {
  /** Bits of a state. */
  static final int STATE_BITS = 12;

  private static final int MARK_BITS = 6;
  private static final int MARK = (1 << MARK_BITS) - 1;
  // What a character may begin.
  private static final int COMMENT = 1;
  private static final int QUOTE = 2;
  private static final int URL = 4;

  private static final int HIGHEST = (1 << (STATE_BITS - MARK_BITS)) - 1;

  private final CommentMarks comments;
  private final QuoteMarks quotes;
  private final int blocks;

  /** By character what may begin with it. */
  private final byte[] opens = new byte[0x80];

  CodeLexer(Language language) {
    comments = new CommentMarks(language);
    quotes = new QuoteMarks(language);
    blocks = language.blockComments().size();
    language.lineComments().forEach(line -> note(line.mark(), COMMENT));
    language.blockComments().forEach(block -> note(block.open(), COMMENT));
    language.quotes().forEach(quote -> note(quote.open(), QUOTE));
    note(":", URL);
  }

  private void note(String mark, int kind) {
    if (mark.charAt(0) < opens.length) {
      opens[mark.charAt(0)] |= (byte) kind;
    }
  }

  /**
   * Reads one line.
   *
   * @param from its first character
   * @param to behind its last one
   * @param state what the line before has left open
   * @return what this line leaves open
   */
  int lex(String text, int from, int to, int state, Segments out) {
    int at = from;
    if (state != 0) {
      int end = behindOpen(text, from, to, state);
      out.add(from, end < 0 ? to : end, zoneOf(state));
      if (end < 0) {
        return left(state, end);
      }
      at = end;
    }
    while (at < to) {
      char c = text.charAt(at);
      if (c >= opens.length || opens[c] == 0) {
        at++;
        continue;
      }
      int next = c == ':' ? behindUrl(text, at, to, out) : at;
      if (next == at) {
        int open = opened(text, at, from, to);
        if (open < 0) {
          out.add(at, to, Zone.COMMENT);
          Urls.mark(text, at, to, out);
          return 0;
        }
        next = open == 0 ? at + 1 : behind(text, at, to, open, out);
        if (next < 0) {
          return left(open, next);
        }
      }
      at = next;
    }
    return 0;
  }

  /** The state that a mark at {@code at} opens; 0 for none, negative for a comment to the end. */
  private int opened(String text, int at, int from, int to) {
    int kinds = opens[text.charAt(at)];
    int quote = (kinds & QUOTE) == 0 ? -1 : quotes.opened(text, at, from, to);
    if ((kinds & COMMENT) == 0 || (quote >= 0 && quotes.isCode(quote))) {
      return quote < 0 ? 0 : state(blocks + quote, quotes.level(quote, text, at));
    }
    // Lua's --[[ begins like its line comment.
    int block = comments.openedBlock(text, at, from);
    if (block >= 0) {
      return state(block, comments.level(block, text, at));
    }
    // In Vim a comment begins like a string.
    boolean isComment = comments.isLine(text, at, from, to);
    if (isComment && (quote < 0 || CommentMarks.isFirst(text, at, from))) {
      return -1;
    }
    return quote < 0 ? 0 : state(blocks + quote, quotes.level(quote, text, at));
  }

  /**
   * @param level how deep a comment nests, or how often a mark repeats something
   */
  private static int state(int index, int level) {
    return (Math.min(level, HIGHEST) << MARK_BITS) | (index + 1);
  }

  /** Reads what opens at {@code at}; its end, or negative when it goes on behind the line. */
  private int behind(String text, int at, int to, int open, Segments out) {
    int end = behindOpen(text, at + openLength(open, text, at), to, open);
    if (!isCode(open)) {
      out.add(at, end < 0 ? to : end, zoneOf(open));
      Urls.mark(text, at, end < 0 ? to : end, out);
    }
    return end;
  }

  private boolean isCode(int state) {
    int index = (state & MARK) - 1;
    return index >= blocks && quotes.isCode(index - blocks);
  }

  private int openLength(int state, String text, int at) {
    int index = (state & MARK) - 1;
    return index < blocks
        ? comments.openLength(index, text, at)
        : quotes.openLength(index - blocks, text, at);
  }

  private Zone zoneOf(int state) {
    return (state & MARK) - 1 < blocks ? Zone.COMMENT : Zone.STRING;
  }

  /** Behind the end of what is open; negative when the line ends before. */
  private int behindOpen(String text, int from, int to, int state) {
    int index = (state & MARK) - 1;
    return index < blocks
        ? comments.behindBlock(index, state >>> MARK_BITS, text, from, to)
        : quotes.behind(index - blocks, state >>> MARK_BITS, text, from, to);
  }

  /**
   * The state behind a line that does not close what is open.
   *
   * @param end what {@link #behindOpen} gave: of a comment its level there
   */
  private int left(int state, int end) {
    int index = (state & MARK) - 1;
    return index < blocks ? state(index, -1 - end) : state;
  }

  private static int behindUrl(String text, int colon, int to, Segments out) {
    int end = Urls.endOf(text, colon, to);
    if (end > colon) {
      out.add(Urls.startOf(text, colon), end, Zone.URL);
    }
    return end;
  }
}
