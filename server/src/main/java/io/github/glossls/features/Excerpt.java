package io.github.glossls.features;

import io.github.glossls.text.Sentences;

/**
 * The beginning of a Markdown text.
 *
 * @param text ends where a paragraph ends, if one does within the limit; a sentence otherwise
 * @param isCut whether something was left out
 */
record Excerpt(String text, boolean isCut) {
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
      if (Sentences.endsAt(text, at)) {
        return at + 1;
      }
    }
    int space = text.lastIndexOf(' ', limit);
    int end = space > limit / 2 ? space : limit;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
