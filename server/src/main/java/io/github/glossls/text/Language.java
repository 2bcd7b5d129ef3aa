package io.github.glossls.text;

import java.util.List;

/**
 * What is known of the syntax of a language: enough to tell comments, strings and code apart.
 *
 * @param id as the protocol has it: {@code python}
 * @param lineComments what starts a comment that ends with its line, the usual one first
 * @param quotes of strings, longer ones first
 */
public record Language(
    String id,
    Kind kind,
    List<LineComment> lineComments,
    List<Block> blockComments,
    List<Quote> quotes) {

  /** How a text of the language is read. */
  public enum Kind {
    CODE,
    MARKDOWN,
    /** Running text throughout. */
    PROSE,
    /** Running text between tags. */
    MARKUP
  }

  /** What has to stand around the mark of a comment. */
  public enum Place {
    /** A letter, as a mark, not inside a word; one sign not right behind a letter or digit. */
    USUAL,
    /** Only a blank, a bracket or the end of a command before it. */
    APART,
    /** Nothing but blanks before it. */
    FIRST,
    /** No other sign beside it: with one it is an operator. */
    NO_OPERATOR,
    /** No bracket behind it. */
    NO_BRACKET
  }

  /** What starts a comment that ends with its line. */
  public record LineComment(String mark, Place place) {}

  /**
   * What encloses a comment.
   *
   * @param nests whether such a comment may hold another one
   * @param first whether only blanks may stand before it in its line
   */
  public record Block(String open, String close, boolean nests, boolean first) {}

  /** How a string ends. */
  public enum Ending {
    /** With its mark, in its line; else the mark opens nothing. */
    IN_LINE,
    /** With its mark, maybe behind a line break. */
    ANYWHERE,
    /** With its mark, behind one character. */
    ONE_CHARACTER,
    /** With its line. */
    LINE,
    /** Behind the one character that follows, whatever it is; such a character is code. */
    NEXT_CHARACTER
  }

  /**
   * What encloses a string.
   *
   * @param escape what takes the next character's meaning away; 0 for nothing
   * @param doubles whether the closing mark twice stands for itself
   * @param apart whether the mark means something else right behind a word or a closing bracket
   */
  public record Quote(
      String open, String close, Ending ending, char escape, boolean doubles, boolean apart) {}

  public Language {
    lineComments = List.copyOf(lineComments);
    blockComments = List.copyOf(blockComments);
    quotes = List.copyOf(quotes);
  }

  /** Whether a line break inside a sentence is nothing special. */
  public boolean isProse() {
    return kind == Kind.MARKDOWN || kind == Kind.PROSE;
  }
}
