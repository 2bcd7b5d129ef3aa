package io.github.glossls.notes.markdown;

import java.util.regex.Pattern;

/** What the beginning of a line makes of it. All offsets are within the given text. */
final class LineShapes {
  private static final Pattern CODE =
      Pattern.compile(
          ".*[;{}]|.*\\(\\).*|(?:import|from|def|class|return|print|for|while|if|else|elif)\\b.*[:(=].*");

  private static final int PROSE_WORDS = 6;

  private static final int LONGEST_ORDINAL = 9;
  private static final int MOST_DIGITS = 2;
  private static final int LONGEST_ROMAN = 5;
  private static final int SHORTEST_WORD = 3;
  private static final int WIKI_LEVEL = 2;
  private static final int LONGEST_ENTRY = 60;

  /** What people draw before an item, beside Markdown's own markers. */
  private static final String DRAWN = "•●◦○▪■▸►‣→⇒➔➜➤👉🔹🔸🔷🔶";

  private static final char FIRST_DRAWN = '\u2022';

  private LineShapes() {}

  /** The level of an ATX heading, or 0. {@code #tag} is none, {@code ##Heading} is. */
  static int headingLevel(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    if (level == 0) {
      return isWikiHeading(line) ? WIKI_LEVEL : 0;
    }
    if (level > 6 || level == line.length()) {
      return 0;
    }
    char next = line.charAt(level);
    boolean spaced = next == ' ' || next == '\t';
    return spaced || (level > 1 && (Character.isLetter(next) || next == '*')) ? level : 0;
  }

  /** {@code == Lexicon ==}, as wikis have it; which of two is the higher one differs by wiki. */
  private static boolean isWikiHeading(String line) {
    int marks = line.charAt(0) == '=' ? run(line, 0, '=') : 0;
    int end = line.length() - marks;
    return marks > 1
        && end > marks + 2
        && line.charAt(marks) == ' '
        && line.charAt(end - 1) == ' '
        && run(line, end, '=') == marks;
  }

  /** How many characters a heading has before its text. */
  static int headingMarks(String line) {
    return run(line, 0, line.charAt(0));
  }

  /** The length of a list marker with the white space after it, or 0. */
  static int markerLength(String line) {
    int end = 0;
    char first = line.charAt(0);
    boolean drawn = isDrawn(line);
    if (first == '-' || first == '*' || first == '+' || drawn) {
      end = isArrow(line) ? 2 : Character.charCount(line.codePointAt(0));
    } else if (first == '=' && isArrow(line)) {
      end = 2;
    } else {
      while (end < line.length() && end < LONGEST_ORDINAL && isDigit(line.charAt(end))) {
        end++;
      }
      if (end == 0) {
        end = isLetterOrdinal(line) ? 1 : romanLength(line);
      }
      if (end == 0
          || end == line.length()
          || (line.charAt(end) != '.' && line.charAt(end) != ')')) {
        return 0;
      }
      end += line.startsWith(").", end) ? 2 : 1;
    }
    if (end == line.length()) {
      return end;
    }
    int space = end;
    while (space < line.length() && (line.charAt(space) == ' ' || line.charAt(space) == '\t')) {
      space++;
    }
    if (space == end) {
      return drawn || isWordBehind(line, end) || isPhraseBehind(line) ? end : 0;
    }
    return space;
  }

  /** The length of a box to tick, {@code [ ]} or {@code [x]}, with the blanks behind it, or 0. */
  static int boxLength(String line, int from) {
    boolean box =
        from + 3 < line.length()
            && line.charAt(from) == '['
            && " xX".indexOf(line.charAt(from + 1)) >= 0
            && line.charAt(from + 2) == ']'
            && line.charAt(from + 3) <= ' ';
    int end = from + 3;
    while (box && end < line.length() && line.charAt(end) <= ' ') {
      end++;
    }
    return box ? end - from : 0;
  }

  /**
   * A marker as Markdown has it: a bullet or an arrow that somebody drew becomes {@code -}.
   *
   * @param length of the marker, as {@link #markerLength} tells it
   */
  static String marker(String line, int length) {
    char first = line.charAt(0);
    boolean drawn = isDrawn(line) || first == '=' || (first == '-' && isArrow(line));
    return drawn ? "-" : line.substring(0, length).strip();
  }

  private static boolean isDrawn(String line) {
    char first = line.charAt(0);
    return first >= FIRST_DRAWN && DRAWN.indexOf(line.codePointAt(0)) >= 0;
  }

  /** {@code ->} or {@code =>}, which some write before each thing they say. */
  private static boolean isArrow(String line) {
    return line.length() > 1 && line.charAt(1) == '>';
  }

  /** {@code 2.Strong AI}, as people number who leave no space; {@code 1.x} is a version. */
  private static boolean isWordBehind(String line, int end) {
    return isDigit(line.charAt(0))
        && end <= MOST_DIGITS + 1
        && end + 1 < line.length()
        && Character.isLetter(line.charAt(end))
        && Character.isLetter(line.charAt(end + 1));
  }

  /** {@code -Transfer learning}; no option of a program, and no sum. */
  private static boolean isPhraseBehind(String line) {
    if (line.charAt(0) != '-' || line.length() < 2 || !Character.isUpperCase(line.charAt(1))) {
      return false;
    }
    int end = 2;
    while (end < line.length() && Character.isLowerCase(line.charAt(end))) {
      end++;
    }
    return end > SHORTEST_WORD && (end == line.length() || " :,".indexOf(line.charAt(end)) >= 0);
  }

  private static boolean isLetterOrdinal(String line) {
    return line.length() > 2
        && line.charAt(0) >= 'a'
        && line.charAt(0) <= 'h'
        && line.charAt(1) == ')';
  }

  /** {@code iv.}: of a small roman numeral its length, or 0. */
  private static int romanLength(String line) {
    int end = 0;
    while (end < Math.min(line.length(), LONGEST_ROMAN) && "ivx".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The length of a fence of backticks, tildes or dollar signs at the start, or 0. */
  static int fenceLength(String line) {
    char mark = line.charAt(0);
    if (mark != '`' && mark != '~' && mark != '$') {
      return 0;
    }
    int length = run(line, 0, mark);
    if (mark == '$') {
      return length == 2 && line.length() == 2 ? 2 : 0;
    }
    if (length < 3 || (mark == '`' && line.indexOf('`', length) >= 0)) {
      return 0;
    }
    return length;
  }

  static int run(String line, int from, char mark) {
    int end = from;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    return end - from;
  }

  static boolean isRule(String line) {
    char mark = line.charAt(0);
    if (mark != '-' && mark != '*' && mark != '_') {
      return false;
    }
    int count = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == mark) {
        count++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return count >= 3;
  }

  /** 1 for a line of equals signs, 2 for one of hyphens, 0 otherwise. */
  static int underlineLevel(String line) {
    char mark = line.charAt(0);
    if ((mark != '=' && mark != '-') || line.length() < 2) {
      return 0;
    }
    return run(line, 0, mark) == line.length() ? mark == '=' ? 1 : 2 : 0;
  }

  /** {@code | --- | :-: |}, with at least one pipe. */
  static boolean isTableDelimiter(String line) {
    boolean pipe = false;
    boolean dash = false;
    for (int at = 0; at < line.length(); at++) {
      switch (line.charAt(at)) {
        case '|', '+' -> pipe = true;
        case '-' -> dash = true;
        case ':', ' ', '\t' -> {}
        default -> {
          return false;
        }
      }
    }
    return pipe && dash;
  }

  /** {@code **Learning rate:** …}: it goes on with nothing, not even with a list item above it. */
  static boolean isEntry(String line) {
    int close = line.startsWith("**") ? indexOf(line, '*', 2, LONGEST_ENTRY) : -1;
    return close > 2
        && line.startsWith("**", close)
        && (line.charAt(close - 1) == ':' || line.startsWith(":", close + 2));
  }

  /** Like {@link String#indexOf(int, int)}, but looks at no more than {@code limit} characters. */
  static int indexOf(String text, char c, int from, int limit) {
    int last = Math.min(text.length(), from + limit);
    for (int at = from; at < last; at++) {
      if (text.charAt(at) == c) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a line without a mark looks like one of a program. */
  static boolean isCode(String line) {
    return CODE.matcher(line).matches();
  }

  /**
   * Whether an indented line is a sentence rather than code: many notes are indented because they
   * were pasted so.
   */
  static boolean isProse(String line) {
    int words = 0;
    int letters = 0;
    boolean inside = false;
    for (int at = 0; at < line.length(); at++) {
      boolean letter = Character.isLetter(line.charAt(at));
      letters += letter || line.charAt(at) == ' ' ? 1 : 0;
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && line.charAt(at) == '\'');
    }
    return words >= PROSE_WORDS
        && letters * 10 >= line.length() * 9
        && line.indexOf("  ") < 0
        && Character.isLetter(line.charAt(0));
  }
}
