package io.github.glossls.text;

/**
 * The rules of sub-words, read code point by code point. Slow beside {@link AsciiWords}, and the
 * measure for it.
 */
final class WordReader {
  private static final String ESCAPES = "nrtbfv";

  private final FoldMemo folds = new FoldMemo();
  private final char[] folded = new char[WordHash.READ];
  private int length;

  /**
   * Where the sub-word that begins at {@code start} ends; {@code start} itself when none does.
   *
   * @param start not inside of a sub-word
   */
  static int end(String text, int start) {
    int kind = CharKind.of(codePointAt(text, start));
    if (kind == CharKind.OTHER || kind == CharKind.MARK) {
      return start;
    }
    int end = endOfRun(text, start, kind);
    if (kind != CharKind.UPPER || kindAt(text, end) != CharKind.LOWER) {
      return end;
    }
    int last = lastBefore(text, start, end);
    if (last > start) {
      return isPluralEnding(text, end) ? endOfRun(text, end, CharKind.LOWER) : last;
    }
    return endOfRun(text, end, CharKind.LOWER);
  }

  /** Whether the first letter of a word belongs to an escape, as in {@code "\ntoken"}. */
  static boolean isEscaped(String text, int start, int end) {
    return start > 0
        && text.charAt(start - 1) == '\\'
        && end - start > 1
        && ESCAPES.indexOf(text.charAt(start)) >= 0;
  }

  /** Folds a word, and keeps as many characters of it as take part in a hash. */
  void fold(CharSequence text, int start, int end) {
    length = 0;
    for (int at = start; at < end; ) {
      int codePoint = codePointAt(text, at);
      for (long rest = folds.of(codePoint); rest != 0; rest >>>= 16) {
        if (length < WordHash.READ) {
          folded[length] = (char) rest;
        }
        length++;
      }
      at += Character.charCount(codePoint);
    }
  }

  /** The {@link Fingerprint#key} of the word folded last. */
  long key() {
    return WordHash.key(folded, length);
  }

  long first() {
    return WordHash.first(folded, length);
  }

  long rest() {
    return WordHash.rest(folded, length);
  }

  /** Behind the characters of one kind, and the marks on them. */
  private static int endOfRun(String text, int start, int kind) {
    int at = start;
    boolean first = true;
    while (at < text.length()) {
      int codePoint = codePointAt(text, at);
      int found = CharKind.of(codePoint);
      if (found != CharKind.MARK && (found != kind || (kind == CharKind.SINGLE && !first))) {
        break;
      }
      first = false;
      at += Character.charCount(codePoint);
    }
    return at;
  }

  /** Where the last letter before {@code end} begins, its marks included. */
  private static int lastBefore(String text, int start, int end) {
    int at = text.offsetByCodePoints(end, -1);
    while (at > start && CharKind.of(text.codePointAt(at)) == CharKind.MARK) {
      at = text.offsetByCodePoints(at, -1);
    }
    return at;
  }

  /** Whether an s at {@code at} ends a word, as in {@code LLMs} and {@code LLMsUsed}. */
  private static boolean isPluralEnding(String text, int at) {
    if (text.charAt(at) != 's') {
      return false;
    }
    int next = kindAt(text, at + 1);
    return next != CharKind.LOWER && next != CharKind.MARK;
  }

  private static int kindAt(String text, int at) {
    return at < text.length() ? CharKind.of(codePointAt(text, at)) : CharKind.OTHER;
  }

  /** As the text's own, which asks more of each character. */
  private static int codePointAt(CharSequence text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c) ? Character.codePointAt(text, at) : c;
  }
}
