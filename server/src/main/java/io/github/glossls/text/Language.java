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
    List<String> lineComments,
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

  /**
   * What encloses a comment.
   *
   * @param nests whether such a comment may hold another one
   */
  public record Block(String open, String close, boolean nests) {}

  /**
   * What encloses a string; the same at both ends.
   *
   * @param spansLines whether the string may go on behind a line break
   * @param escapes whether a backslash takes the next character's meaning away
   * @param isCharacter whether it holds one character only
   */
  public record Quote(String mark, boolean spansLines, boolean escapes, boolean isCharacter) {}

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
