package io.github.glossls.features;

import io.github.glossls.text.Document;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a name that stands before the cursor.
 *
 * @param typed up to the cursor
 * @param insert where {@code typed} stands
 * @param replace the same with the rest of the word behind the cursor
 */
record TypedPrefix(String typed, Span insert, Span replace) {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 120;

  /**
   * Every stretch before the cursor that a name of several words could begin with, the longest
   * first: of {@code a vector data}, {@code a vector data}, {@code vector data} and {@code data}.
   */
  static List<TypedPrefix> inProse(Document document, int offset) {
    String text = document.text();
    int lineStart = document.lines().start(document.lines().lineOf(offset));
    int limit = Math.max(lineStart, offset - LONGEST);
    List<TypedPrefix> prefixes = new ArrayList<>();
    int start = offset;
    while (start > limit && prefixes.size() < MOST_WORDS) {
      start = wordStart(text, start, limit);
      if (start < offset && isWord(text.charAt(start))) {
        prefixes.add(0, of(text, start, offset));
      }
      if (start <= limit || !isGap(text.charAt(start - 1))) {
        break;
      }
      start--;
      if (start > limit && isGap(text.charAt(start - 1))) {
        break;
      }
    }
    if (prefixes.isEmpty()) {
      prefixes.add(of(text, offset, offset));
    }
    return prefixes;
  }

  /**
   * Every stretch before the cursor that begins where a word of the identifier begins, the longest
   * first: of {@code myVectorDa}, all, {@code VectorDa} and {@code Da}.
   */
  static List<TypedPrefix> inIdentifier(Document document, int offset) {
    String text = document.text();
    int start = identifierStart(text, offset);
    List<TypedPrefix> prefixes = new ArrayList<>();
    for (int at = start; at < offset; at++) {
      if (at == start || beginsWord(text.charAt(at - 1), text.charAt(at))) {
        prefixes.add(of(text, at, offset));
      }
    }
    if (prefixes.isEmpty()) {
      prefixes.add(of(text, offset, offset));
    }
    return prefixes;
  }

  static int identifierStart(String text, int offset) {
    int start = offset;
    while (start > 0 && offset - start < LONGEST && isIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static TypedPrefix of(String text, int start, int offset) {
    int end = offset;
    while (end < text.length() && isIdentifierPart(text.charAt(end))) {
      end++;
    }
    return new TypedPrefix(
        text.substring(start, offset), new Span(start, offset), new Span(start, end));
  }

  private static boolean beginsWord(char before, char c) {
    return before == '_'
        || (Character.isUpperCase(c) && !Character.isUpperCase(before))
        || (Character.isDigit(before) && Character.isLetter(c));
  }

  private static int wordStart(String text, int offset, int limit) {
    int start = offset;
    while (start > limit && isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '.' || c == '+';
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == '_' || c == '/';
  }

  private static boolean isIdentifierPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
