package io.github.glossls.text;

import java.util.List;

/**
 * Tells comments and strings from code, line by line, by the marks that a language's row in the
 * table names. What a line leaves open is one small number: 0 for nothing, else which comment or
 * string, and how deep comments nest.
 */
final class CodeLexer {
  /** Bits of a state. */
  static final int STATE_BITS = 12;

  private static final int MARK_BITS = 6;
  private static final int DEEPEST = (1 << (STATE_BITS - MARK_BITS)) - 1;
  private static final int LONGEST_CHARACTER = 12;

  private final Language language;
  private final boolean[] opens = new boolean[0x80];

  CodeLexer(Language language) {
    this.language = language;
    language.lineComments().forEach(this::note);
    language.blockComments().forEach(block -> note(block.open()));
    language.quotes().forEach(quote -> note(quote.mark()));
    opens[':'] = true;
  }

  private void note(String mark) {
    if (mark.charAt(0) < opens.length) {
      opens[mark.charAt(0)] = true;
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
    int open = state;
    if (open != 0) {
      int end = behindOpen(text, from, to, open);
      out.add(from, end < 0 ? to : end, zoneOf(open));
      if (end < 0) {
        return nested(text, from, to, open);
      }
      at = end;
    }
    while (at < to) {
      char c = text.charAt(at);
      if (c >= opens.length || !opens[c]) {
        at++;
        continue;
      }
      int next = c == ':' ? behindUrl(text, at, to, out) : at;
      if (next == at) {
        open = openedBlock(text, at);
        // Lua's --[[ begins like its line comment.
        if (open == 0 && isLineComment(text, at, to, from)) {
          out.add(at, to, Zone.COMMENT);
          Urls.mark(text, at, to, out);
          return 0;
        }
        open = open == 0 ? openedQuote(text, at, to) : open;
        next = open == 0 ? at + 1 : behind(text, at, to, open, out);
        if (next < 0) {
          return nested(text, at + markLength(open), to, open);
        }
      }
      at = next;
    }
    return 0;
  }

  /** Reads what opens at {@code at}; its end, or negative when it goes on behind the line. */
  private int behind(String text, int at, int to, int open, Segments out) {
    int end = behindOpen(text, at + markLength(open), to, open);
    out.add(at, end < 0 ? to : end, zoneOf(open));
    Urls.mark(text, at, end < 0 ? to : end, out);
    return end;
  }

  private boolean isLineComment(String text, int at, int to, int lineStart) {
    for (String mark : language.lineComments()) {
      if (text.startsWith(mark, at) && at + mark.length() <= to) {
        // A # inside a word or a shell expansion, a % behind a digit, an apostrophe: no comment.
        boolean free = at == lineStart || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean expansion =
            mark.equals("#") && at > lineStart && "${".indexOf(text.charAt(at - 1)) >= 0;
        boolean word = !Character.isLetter(mark.charAt(0)) || isWord(text, at, to, mark.length());
        return mark.length() > 1 ? word : free && !expansion;
      }
    }
    return false;
  }

  private static boolean isWord(String text, int at, int to, int length) {
    boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return starts && (at + length == to || !Character.isLetterOrDigit(text.charAt(at + length)));
  }

  /** Which block comment opens at {@code at}; 0 for none. */
  private int openedBlock(String text, int at) {
    List<Language.Block> blocks = language.blockComments();
    for (int index = 0; index < blocks.size(); index++) {
      if (text.startsWith(blocks.get(index).open(), at)) {
        return index + 1;
      }
    }
    return 0;
  }

  /** Which string opens at {@code at}; 0 for none. */
  private int openedQuote(String text, int at, int to) {
    List<Language.Quote> quotes = language.quotes();
    for (int index = 0; index < quotes.size(); index++) {
      Language.Quote quote = quotes.get(index);
      if (text.startsWith(quote.mark(), at)) {
        int state = language.blockComments().size() + index + 1;
        return quote.spansLines() || closes(text, at, to, quote, state) ? state : 0;
      }
    }
    return 0;
  }

  /** An apostrophe without a partner in its line is an apostrophe. */
  private boolean closes(String text, int at, int to, Language.Quote quote, int state) {
    int end = behindOpen(text, at + quote.mark().length(), to, state);
    return end >= 0 && (!quote.isCharacter() || end - at <= LONGEST_CHARACTER);
  }

  private int markLength(int state) {
    int index = (state & ((1 << MARK_BITS) - 1)) - 1;
    int blocks = language.blockComments().size();
    return index < blocks
        ? language.blockComments().get(index).open().length()
        : language.quotes().get(index - blocks).mark().length();
  }

  private Zone zoneOf(int state) {
    int index = (state & ((1 << MARK_BITS) - 1)) - 1;
    return index < language.blockComments().size() ? Zone.COMMENT : Zone.STRING;
  }

  /** Behind the end of what is open; negative when the line ends before. */
  private int behindOpen(String text, int from, int to, int state) {
    int index = (state & ((1 << MARK_BITS) - 1)) - 1;
    int blocks = language.blockComments().size();
    if (index < blocks) {
      long found = closed(text, from, to, state);
      return found < 0 ? -1 : (int) found;
    }
    Language.Quote quote = language.quotes().get(index - blocks);
    int at = from;
    while (at < to) {
      if (quote.escapes() && text.charAt(at) == '\\') {
        at += 2;
      } else if (text.startsWith(quote.mark(), at)) {
        int end = at + quote.mark().length();
        return end <= to ? end : -1;
      } else {
        at++;
      }
    }
    return -1;
  }

  /** Behind a comment's end; negative when it goes on, and then the depth is in the lower bits. */
  private long closed(String text, int from, int to, int state) {
    Language.Block block = language.blockComments().get((state & ((1 << MARK_BITS) - 1)) - 1);
    int depth = state >>> MARK_BITS;
    int at = from;
    while (at < to) {
      if (text.startsWith(block.close(), at)) {
        at += block.close().length();
        if (depth == 0) {
          return at;
        }
        depth--;
      } else if (block.nests() && text.startsWith(block.open(), at)) {
        depth = Math.min(depth + 1, DEEPEST);
        at += block.open().length();
      } else {
        at++;
      }
    }
    return Long.MIN_VALUE | depth;
  }

  /** The state behind a line that does not close what is open. */
  private int nested(String text, int from, int to, int state) {
    int mark = state & ((1 << MARK_BITS) - 1);
    if (mark - 1 >= language.blockComments().size()) {
      return mark;
    }
    int depth = (int) closed(text, from, to, state);
    return (depth << MARK_BITS) | mark;
  }

  private static int behindUrl(String text, int colon, int to, Segments out) {
    int end = Urls.endOf(text, colon, to);
    if (end > colon) {
      out.add(Urls.startOf(text, colon), end, Zone.URL);
    }
    return end;
  }
}
