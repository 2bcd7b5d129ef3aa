package io.github.glossls.matching;

import io.github.glossls.text.SubWords;

/**
 * What may stand between two sub-words of one name: nothing, one space, hyphen, underscore or
 * slash, Markdown emphasis around one of these, or one line break with the prefix of a comment or a
 * quotation.
 *
 * <p>Told from the characters around alone, so that an edit elsewhere changes no mention.
 */
final class Gap {
  /** Punctuation other than a hyphen, an underscore or a slash: it must be a part of the name. */
  static final int PUNCTUATED = 1;

  /** A space or a line break. */
  static final int SPACED = 2;

  /** No name goes across. */
  static final int TOO_FAR = 4;

  /** A hump, a change from letters to digits, a script without spaces; a hyphen or the like. */
  private static final int JOINED = 0;

  private static final byte LINE_END = 8;

  private static final int LONGEST = 80;
  private static final int LONGEST_EMPHASIS = 3;
  private static final int LONGEST_PUNCTUATION = 3;
  private static final String COMMENT_SIGNS = "/#*;%!-";

  /** By character of ASCII: the bits when it stands alone between two words. */
  private static final byte[] SINGLES = singles();

  private Gap() {}

  private static byte[] singles() {
    byte[] bits = new byte[0x80];
    for (char c = 0; c < bits.length; c++) {
      bits[c] =
          switch (c) {
            case ' ', '\t' -> SPACED;
            case '-', '_', '/' -> JOINED;
            case '\n', '\r' -> LINE_END;
            default -> PUNCTUATED;
          };
    }
    return bits;
  }

  /**
   * What stands between two sub-words, as bits.
   *
   * @param behind the end of the sub-word before
   * @param ahead the start of the one after
   * @param prose whether the whole document is prose, where lines break without a prefix
   */
  static int between(String text, int behind, int ahead, boolean prose) {
    if (behind + 1 == ahead) {
      return single(text, behind, prose);
    }
    if (behind >= ahead) {
      return behind == ahead ? JOINED : TOO_FAR;
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
      return text.charAt(behind) == '_' && text.charAt(ahead - 1) == '_' ? JOINED : TOO_FAR;
    }
    int found = to == from + 1 ? single(text, from, prose) : LineBreak.in(text, from, to, prose);
    return found == TOO_FAR || found == PUNCTUATED ? punctuation(text, behind, ahead) : found;
  }

  private static int single(String text, int at, boolean prose) {
    char c = text.charAt(at);
    int known = c < 0x80 ? SINGLES[c] : foreign(c);
    return known == LINE_END ? LineBreak.in(text, at, at + 1, prose) : known;
  }

  private static int foreign(char c) {
    return switch (c) {
      case '\u00A0', '\u2009', '\u202F', '\u3000' -> SPACED;
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> JOINED;
      default -> PUNCTUATED;
    };
  }

  private static int punctuation(String text, int start, int end) {
    if (end - start > LONGEST_PUNCTUATION) {
      return TOO_FAR;
    }
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return TOO_FAR;
      }
    }
    return PUNCTUATED | (text.charAt(end - 1) == ' ' ? SPACED : 0);
  }

  private static boolean isEmphasis(char c) {
    return c == '*' || c == '_' || c == '~';
  }

  /** A break between two lines of running text. */
  private static final class LineBreak {
    static int in(String text, int start, int end, boolean prose) {
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
      return runsOn ? SPACED : TOO_FAR;
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

    private static boolean isCodeSign(char c) {
      return switch (c) {
        case '=', ';', '{', '}', '<', '>' -> true;
        default -> false;
      };
    }

    /** Whether both lines look like sentences and not like code. */
    private static boolean isRunningText(String text, int lineEnd, int nextLine) {
      int words = 0;
      for (int at = lineEnd - 1; at >= 0 && !isBreak(text.charAt(at)); at--) {
        char c = text.charAt(at);
        if (lineEnd - at > 400 || isCodeSign(c)) {
          return false;
        }
        words += c == ' ' && at > 0 && SubWords.isWordPart(text.charAt(at - 1)) ? 1 : 0;
      }
      for (int at = nextLine; at < text.length() && !isBreak(text.charAt(at)); at++) {
        if (at - nextLine > 400 || isCodeSign(text.charAt(at))) {
          return false;
        }
      }
      return words >= 2;
    }
  }
}
