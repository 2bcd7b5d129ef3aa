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

  private static boolean isNamePart(char c) {
    return Letters.isLetterOrDigit(c) || c == '-' || c == '/' || c == '\'' || c == '’';
  }
}
