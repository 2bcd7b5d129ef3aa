package io.github.glossls.text;

import java.util.List;

/** Where the strings of one language begin and end. */
final class QuoteMarks {
  private static final int LONGEST_ESCAPE = 12;

  private final List<Language.Quote> quotes;
  private final Mark[] opens;
  private final Mark[] closes;

  QuoteMarks(Language language) {
    quotes = language.quotes();
    opens = quotes.stream().map(quote -> new Mark(quote.open())).toArray(Mark[]::new);
    closes = quotes.stream().map(quote -> new Mark(quote.close())).toArray(Mark[]::new);
  }

  /** The number of the string that opens at {@code at}, from 0; negative for none. */
  int opened(String text, int at, int from, int to) {
    for (int index = 0; index < quotes.size(); index++) {
      int length = openLength(index, text, at);
      if (length > 0
          && at + length <= to
          && stands(quotes.get(index), text, at, from)
          && ends(index, level(index, text, at), text, at + length, to)) {
        return index;
      }
    }
    return -1;
  }

  /** A mark that begins with a letter is none inside a word: {@code r"} in {@code for"}. */
  private static boolean stands(Language.Quote quote, String text, int at, int from) {
    if (at == from) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean word = Character.isLetterOrDigit(before) || before == '_';
    return !(word && (quote.apart() || Character.isLetter(quote.open().charAt(0))))
        && !(quote.apart() && ")]}'.".indexOf(before) >= 0);
  }

  /** An apostrophe without a partner in its line is an apostrophe. */
  private boolean ends(int index, int level, String text, int from, int to) {
    return switch (quotes.get(index).ending()) {
      case ANYWHERE, LINE, NEXT_CHARACTER -> true;
      case IN_LINE -> behind(index, level, text, from, to) >= 0;
      case ONE_CHARACTER -> isCharacter(index, text, from, to);
    };
  }

  private boolean isCharacter(int index, String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    if (text.charAt(from) == '\\') {
      int end = behind(index, 0, text, from, to);
      return end >= 0 && end - from <= LONGEST_ESCAPE;
    }
    int end = from + Character.charCount(text.codePointAt(from));
    return end < to && closes[index].lengthAt(text, end) > 0;
  }

  /** How long the mark is that opens a string at {@code at}; 0 when none does. */
  int openLength(int index, String text, int at) {
    return opens[index].lengthAt(text, at);
  }

  /** What has to be known of an open string besides which it is. */
  int level(int index, String text, int at) {
    return opens[index].level(text, at);
  }

  /** Whether what begins there is a character of code, not a string. */
  boolean isCode(int index) {
    return quotes.get(index).ending() == Language.Ending.NEXT_CHARACTER;
  }

  /**
   * Behind the end of a string; negative when it goes on behind the line.
   *
   * @param level how often its opening mark repeats something
   * @param from behind its opening mark
   */
  int behind(int index, int level, String text, int from, int to) {
    Language.Quote quote = quotes.get(index);
    if (quote.ending() == Language.Ending.LINE) {
      return to;
    }
    if (quote.ending() == Language.Ending.NEXT_CHARACTER) {
      return Math.min(to, from + 1);
    }
    char closesWith = closes[index].first();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int close = c == closesWith ? closes[index].lengthAt(text, at, level) : 0;
      if (c == quote.escape() && c != 0) {
        at += 2;
      } else if (close == 0) {
        at++;
      } else if (quote.doubles() && closes[index].lengthAt(text, at + close, level) > 0) {
        at += 2 * close;
      } else {
        return at + close <= to ? at + close : -1;
      }
    }
    return -1;
  }
}
