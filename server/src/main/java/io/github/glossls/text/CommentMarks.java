package io.github.glossls.text;

import java.util.List;

/** Where the comments of one language begin and end. */
final class CommentMarks {
  private static final String SIGNS = "!#$%&*+./<=>?@\\^|~:-";
  private static final String ENDS_OF_COMMANDS = ";&|()";

  private final List<Language.LineComment> lines;
  private final List<Language.Block> blocks;
  private final Mark[] opens;
  private final Mark[] closes;

  CommentMarks(Language language) {
    lines = language.lineComments();
    blocks = language.blockComments();
    opens = blocks.stream().map(block -> new Mark(block.open())).toArray(Mark[]::new);
    closes = blocks.stream().map(block -> new Mark(block.close())).toArray(Mark[]::new);
  }

  /**
   * Whether a comment begins at {@code at} that ends with the line from {@code from} to {@code to}.
   */
  boolean isLine(String text, int at, int from, int to) {
    for (Language.LineComment line : lines) {
      String mark = line.mark();
      if (text.startsWith(mark, at) && at + mark.length() <= to) {
        return fits(line, text, at, from, to);
      }
    }
    return false;
  }

  private static boolean fits(Language.LineComment line, String text, int at, int from, int to) {
    char before = at == from ? '\n' : text.charAt(at - 1);
    int end = at + line.mark().length();
    return switch (line.place()) {
      case APART -> before <= ' ' || ENDS_OF_COMMANDS.indexOf(before) >= 0;
      case FIRST -> isFirst(text, at, from);
      case NO_OPERATOR -> SIGNS.indexOf(before) < 0 && !isSignBehind(text, end, to);
      case NO_BRACKET -> isUsual(line.mark(), before, text, end, to) && !text.startsWith("[", end);
      case USUAL -> isUsual(line.mark(), before, text, end, to);
    };
  }

  /** More dashes only make a longer mark. */
  private static boolean isSignBehind(String text, int end, int to) {
    int at = end;
    while (at < to && text.charAt(at) == '-') {
      at++;
    }
    return at < to && SIGNS.indexOf(text.charAt(at)) >= 0;
  }

  /** A # inside a word or a shell expansion, a % behind a digit, an apostrophe: no comment. */
  private static boolean isUsual(String mark, char before, String text, int end, int to) {
    boolean free = !Character.isLetterOrDigit(before);
    if (Character.isLetter(mark.charAt(0))) {
      return free && (end == to || !Character.isLetterOrDigit(text.charAt(end)));
    }
    boolean expansion = mark.equals("#") && "${".indexOf(before) >= 0;
    return mark.length() > 1 || (free && !expansion);
  }

  static boolean isFirst(String text, int at, int from) {
    int start = from;
    while (start < at && text.charAt(start) <= ' ') {
      start++;
    }
    return start == at;
  }

  /** The number of the block that opens at {@code at}, from 0; negative for none. */
  int openedBlock(String text, int at, int from) {
    for (int index = 0; index < blocks.size(); index++) {
      Language.Block block = blocks.get(index);
      // The sign for a product in brackets is no comment: (*).
      if (openLength(index, text, at) > 0
          && (!block.first() || isFirst(text, at, from))
          && !(block.open().equals("(*") && text.startsWith(")", at + 2))) {
        return index;
      }
    }
    return -1;
  }

  /** How long the mark is that opens a block at {@code at}; 0 when none does. */
  int openLength(int index, String text, int at) {
    return opens[index].lengthAt(text, at);
  }

  /** What has to be known of an open block besides which it is. */
  int level(int index, String text, int at) {
    return opens[index].level(text, at);
  }

  /**
   * Behind the end of a block; when it goes on behind the line, the level there as {@code -1 -
   * level}.
   *
   * @param level how deep it nests; or, of marks that repeat something, how often
   */
  int behindBlock(int index, int level, String text, int from, int to) {
    boolean nests = blocks.get(index).nests();
    int depth = nests ? level : 0;
    char closesWith = closes[index].first();
    char opensWith = nests ? opens[index].first() : closesWith;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c != closesWith && c != opensWith) {
        at++;
        continue;
      }
      int close = closes[index].lengthAt(text, at, level);
      int open = close == 0 && nests ? openLength(index, text, at) : 0;
      if (close > 0 && depth == 0) {
        return at + close;
      }
      depth += close > 0 ? -1 : open > 0 ? 1 : 0;
      at += Math.max(1, close + open);
    }
    return -1 - (nests ? depth : level);
  }
}
