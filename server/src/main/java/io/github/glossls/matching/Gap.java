package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

/**
 * What may stand between two sub-words of one name: nothing, one space, hyphen, underscore or
 * slash, Markdown emphasis around one of these, or one line break with the prefix of a comment or a
 * quotation.
 *
 * <p>Told from the characters around alone, so that an edit elsewhere changes no mention.
 */
enum Gap {
  /** A hump, a change from letters to digits, or a script without spaces. */
  NOTHING,
  /** A hyphen, an underscore or a slash. */
  HYPHEN,
  SPACE,
  LINE_BREAK,
  /** Other punctuation, which must be a part of the name. */
  PUNCTUATION,
  /** No name goes across. */
  TOO_FAR;

  private static final int LONGEST = 80;
  private static final int LONGEST_EMPHASIS = 3;
  private static final int LONGEST_PUNCTUATION = 3;
  private static final String COMMENT_SIGNS = "/#*;%!-";
  private static final String CODE_SIGNS = "=;{}<>";

  boolean isSpace() {
    return this == SPACE || this == LINE_BREAK;
  }

  /**
   * @param behind the end of the sub-word before
   * @param ahead the start of the one after
   * @param prose whether the whole document is prose, where lines break without a prefix
   */
  static Gap between(String text, int behind, int ahead, boolean prose) {
    if (behind >= ahead) {
      return behind == ahead ? NOTHING : TOO_FAR;
    }
    if (behind + 1 == ahead) {
      return text.charAt(behind) == ' ' ? SPACE : single(text, behind, prose);
    }
    if (ahead - behind > LONGEST) {
      return TOO_FAR;
    }
    int from = behind;
    int to = ahead;
    while (from < to && from - behind < LONGEST_EMPHASIS && isEmphasis(text.charAt(from))) {
      from++;
    }
    while (to > from && ahead - to < LONGEST_EMPHASIS && isEmphasis(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return text.charAt(behind) == '_' && text.charAt(ahead - 1) == '_' ? HYPHEN : TOO_FAR;
    }
    Gap found = to == from + 1 ? single(text, from, prose) : LineBreak.in(text, from, to, prose);
    return found == TOO_FAR ? punctuation(text, behind, ahead) : found;
  }

  private static Gap single(String text, int at, boolean prose) {
    char c = text.charAt(at);
    return switch (c) {
      case ' ', '\t', '\u00A0', '\u2009', '\u202F', '\u3000' -> SPACE;
      case '-', '_', '/', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
          HYPHEN;
      case '\n', '\r' -> LineBreak.in(text, at, at + 1, prose);
      default -> punctuation(text, at, at + 1);
    };
  }

  private static Gap punctuation(String text, int start, int end) {
    if (end - start > LONGEST_PUNCTUATION) {
      return TOO_FAR;
    }
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return TOO_FAR;
      }
    }
    return PUNCTUATION;
  }

  private static boolean isEmphasis(char c) {
    return c == '*' || c == '_' || c == '~';
  }

  /** A break between two lines of running text. */
  private static final class LineBreak {
    static Gap in(String text, int start, int end, boolean prose) {
      int at = start;
      if (at < end && text.charAt(at) == '-') {
        at++;
      }
      at = behindBlanks(text, at, end);
      if (at < end && text.charAt(at) == '\r') {
        at++;
      }
      if (at < end && text.charAt(at) == '\n') {
        at++;
      }
      if (at == start || !isBreak(text.charAt(at - 1))) {
        return TOO_FAR;
      }
      int breakEnd = at;
      at = behindBlanks(text, at, end);
      int prefix = at;
      while (at < end && at - prefix < 3 && isPrefix(text.charAt(at), prose)) {
        at++;
      }
      boolean hasPrefix = at > prefix;
      if (hasPrefix) {
        at = behindBlanks(text, at, end);
      }
      if (at < end) {
        return TOO_FAR;
      }
      boolean runsOn = prose || hasPrefix || isRunningText(text, start, breakEnd);
      return runsOn ? LINE_BREAK : TOO_FAR;
    }

    private static boolean isBreak(char c) {
      return c == '\n' || c == '\r';
    }

    private static int behindBlanks(String text, int from, int end) {
      int at = from;
      while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      return at;
    }

    private static boolean isPrefix(char c, boolean prose) {
      return c == '>' || (!prose && COMMENT_SIGNS.indexOf(c) >= 0);
    }

    /** Whether both lines look like sentences and not like code. */
    private static boolean isRunningText(String text, int lineEnd, int nextLine) {
      int words = 0;
      for (int at = lineEnd - 1; at >= 0 && !isBreak(text.charAt(at)); at--) {
        char c = text.charAt(at);
        if (lineEnd - at > 400 || CODE_SIGNS.indexOf(c) >= 0) {
          return false;
        }
        words += c == ' ' && at > 0 && SubWords.isWordPart(text.charAt(at - 1)) ? 1 : 0;
      }
      for (int at = nextLine; at < text.length() && !isBreak(text.charAt(at)); at++) {
        if (at - nextLine > 400 || CODE_SIGNS.indexOf(text.charAt(at)) >= 0) {
          return false;
        }
      }
      return words >= 2;
    }
  }
}
