package io.github.glossls.notes.names;

import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.text.Letters;

/** A name that nothing but its words sets off, as it stands in a sentence. */
public final class WordRun {
  private static final int MOST_WORDS = 4;

  private WordRun() {}

  /**
   * Where the name ends that begins at {@code from}: behind up to four words, before punctuation or
   * a word that no name goes on with. {@code from} itself when there is none.
   */
  public static int end(String text, int from) {
    int end = from;
    int words = 0;
    int at = from;
    while (at < text.length() && words <= MOST_WORDS) {
      int start = at;
      while (at < text.length() && isNamePart(text.charAt(at))) {
        at++;
      }
      String word = text.substring(start, at);
      if (word.isEmpty() || StructureWords.joins(word)) {
        break;
      }
      end = at;
      words++;
      if (at >= text.length() || text.charAt(at) != ' ') {
        break;
      }
      at++;
    }
    return words > MOST_WORDS ? from : end;
  }

  /**
   * Where the name begins that ends at {@code end}: before up to four words, behind punctuation or
   * a word that no name begins with. {@code end} itself when there is none.
   */
  public static int start(String text, int end) {
    int start = end;
    int words = 0;
    int at = end;
    while (at > 0 && words <= MOST_WORDS) {
      int wordEnd = at;
      while (at > 0 && isNamePart(text.charAt(at - 1))) {
        at--;
      }
      String word = text.substring(at, wordEnd);
      // What could be a verb is a noun before the sign: a linear model, which …
      boolean noun = words == 0 && StructureWords.isBase(word);
      if (word.isEmpty() || (StructureWords.endsName(word) && !noun)) {
        break;
      }
      start = at;
      words++;
      if (at == 0 || text.charAt(at - 1) != ' ') {
        break;
      }
      if (at > 1 && "\"”".indexOf(text.charAt(at - 2)) >= 0) {
        return end; // The name begins with what is quoted before.
      }
      at--;
    }
    return words > MOST_WORDS ? end : start;
  }

  private static boolean isNamePart(char c) {
    return Letters.isLetterOrDigit(c) || c == '-' || c == '/' || c == '\'' || c == '’';
  }
}
