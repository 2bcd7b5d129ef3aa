package io.github.glossls.features;

import java.util.Locale;
import java.util.Set;

/**
 * The beginning of a Markdown text.
 *
 * @param text ends where a paragraph ends, if one does within the limit; a sentence otherwise
 * @param isCut whether something was left out
 */
record Excerpt(String text, boolean isCut) {
  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g", "i.e", "etc", "vs", "cf", "al", "fig", "eq", "no", "approx", "dr", "mr", "ms");

  /**
   * As many whole paragraphs as fit.
   *
   * @param limit UTF-16 code units
   */
  static Excerpt paragraphs(String markdown, int limit) {
    String text = markdown.strip();
    if (text.length() <= limit) {
      return new Excerpt(text, false);
    }
    int end = lastParagraphEnd(text, limit);
    if (end <= 0) {
      end = lastSentenceEnd(text, limit);
    }
    return new Excerpt(text.substring(0, end).strip(), true);
  }

  /** The first sentence of a plain text, or its first line where that ends sooner. */
  static String firstSentence(String plainText) {
    String text = plainText.strip();
    int line = text.indexOf('\n');
    String paragraph = line < 0 ? text : text.substring(0, line).stripTrailing();
    for (int at = 0; at < paragraph.length(); at++) {
      if (endsSentence(paragraph, at)) {
        return paragraph.substring(0, at + 1);
      }
    }
    return paragraph;
  }

  private static int lastParagraphEnd(String text, int limit) {
    int end = 0;
    boolean inFence = false;
    int lineStart = 0;
    while (lineStart < limit) {
      int lineEnd = text.indexOf('\n', lineStart);
      if (lineEnd < 0) {
        lineEnd = text.length();
      }
      String line = text.substring(lineStart, Math.min(lineEnd, lineStart + 80)).strip();
      if (line.startsWith("```") || line.startsWith("~~~")) {
        inFence = !inFence;
      } else if (line.isEmpty() && !inFence) {
        end = lineStart;
      }
      lineStart = lineEnd + 1;
    }
    return end;
  }

  private static int lastSentenceEnd(String text, int limit) {
    for (int at = limit - 1; at > limit / 2; at--) {
      if (endsSentence(text, at)) {
        return at + 1;
      }
    }
    int space = text.lastIndexOf(' ', limit);
    int end = space > limit / 2 ? space : limit;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    if (at + 1 == text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean startsSentence = next == text.length() || !Character.isLowerCase(text.charAt(next));
    return startsSentence && !(c == '.' && isAbbreviation(text, at));
  }

  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < 8 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word)
        || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
