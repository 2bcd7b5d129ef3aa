package io.github.glossls.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sub-words: {@code ragPipeline} is {@code rag}, {@code Pipeline}; {@code
 * HTTPServer} is {@code HTTP}, {@code Server}; {@code BM25} is {@code BM}, {@code 25}; {@code RAGs}
 * stays whole. Scripts written without spaces give one sub-word for each character.
 *
 * <p>An object of this class is a buffer that is filled again and again, so that cutting a text
 * allocates nothing. Each sub-word comes with a 64-bit hash of its folded characters, rolled over
 * them as they are read. Words of plain ASCII take a short path.
 *
 * <p>Behind a backslash a letter may be an escape, as in {@code "\nToken"}: such a word is given
 * twice, with its first letter and without.
 */
public final class SubWords {
  /** How many characters of a text one filling reads at most. */
  public static final int WINDOW = 1 << 13;

  private static final long SEED = 0x9AE16A3B2F90404FL;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private static final byte OTHER = 0;
  private static final byte LOWER = 1;
  private static final byte UPPER = 2;
  private static final byte DIGIT = 3;
  private static final byte MARK = 4;
  private static final byte SINGLE = 5;
  private static final byte KATAKANA = 6;
  private static final byte FOREIGN = 7;
  private static final byte[] ASCII = ascii();
  private static final String ESCAPES = "nrtbfv";

  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;
  private final char[] window = new char[WINDOW + 2];
  private int count;

  // What the last word cut was.
  private int end;
  private long hash;
  private boolean wasNoWord;

  /**
   * @param capacity how many sub-words one filling may give; at least 2
   */
  public SubWords(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
    hashes = new long[capacity];
  }

  public int count() {
    return count;
  }

  /** Whether the last filling ended because there was no more room. */
  public boolean isFull() {
    return count >= starts.length - 1;
  }

  public int start(int index) {
    return starts[index];
  }

  public int end(int index) {
    return ends[index];
  }

  public long hash(int index) {
    return hashes[index];
  }

  /** The hash of one sub-word, as {@link #fill} gives it. */
  public static long hash(CharSequence word) {
    long hash = SEED;
    for (int at = 0; at < word.length(); ) {
      int codePoint = Character.codePointAt(word, at);
      hash = roll(hash, Folding.fold(codePoint));
      at += Character.charCount(codePoint);
    }
    return finish(hash);
  }

  /** The sub-words of a short text, folded. */
  public static List<String> of(String text) {
    SubWords words = new SubWords(64);
    List<String> cut = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      at = words.fill(text, at, text.length());
      for (int word = 0; word < words.count(); word++) {
        cut.add(Folding.fold(text.substring(words.start(word), words.end(word))));
      }
    }
    return cut;
  }

  /** The text folded: case, diacritics and compatibility forms set aside. */
  public static String folded(CharSequence text) {
    return Folding.fold(text);
  }

  /** Whether the characters from {@code start} to {@code end}, folded, are {@code folded}. */
  public static boolean matches(
      String text, int start, int end, char[] folded, int from, int length) {
    int compared = 0;
    for (int at = start; at < end; ) {
      char c = text.charAt(at);
      if (c < 0x80) {
        int lower = ASCII[c] == UPPER ? c | 0x20 : c;
        if (compared == length || folded[from + compared++] != lower) {
          return false;
        }
        at++;
        continue;
      }
      int codePoint = text.codePointAt(at);
      for (long rest = Folding.fold(codePoint); rest != 0; rest >>>= 16) {
        if (compared == length || folded[from + compared++] != (char) rest) {
          return false;
        }
      }
      at += Character.charCount(codePoint);
    }
    return compared == length;
  }

  /** Whether a code point belongs to words. */
  public static boolean isWordPart(int codePoint) {
    return kind(codePoint) != OTHER;
  }

  /** Whether words are written without spaces in the script of this code point. */
  public static boolean isUnspaced(int codePoint) {
    return codePoint >= 0x0E00 && kind(codePoint) == SINGLE;
  }

  /**
   * Cuts from {@code from}, which is no place inside a sub-word, until the buffer is full or {@code
   * to} is reached; a sub-word that starts before {@code to} is read to its end.
   *
   * @return where to go on
   */
  public int fill(String text, int from, int to) {
    int windowEnd = Math.min(text.length(), from + WINDOW);
    if (from >= windowEnd) {
      count = 0;
      return from;
    }
    text.getChars(from, windowEnd, window, 0);
    int size = windowEnd - from;
    window[size] = 0;
    // How a word ends may depend on the two characters behind it.
    int safe = windowEnd == text.length() ? size : size - 3;
    return from + fill(text, from, Math.min(to - from, size), safe);
  }

  /** Places are relative to the window, which begins at {@code base}. */
  private int fill(String text, int base, int to, int safe) {
    char[] window = this.window;
    byte[] ascii = ASCII;
    int room = starts.length - 1;
    int n = 0;
    int at = 0;
    int escaped = base > 0 && text.charAt(base - 1) == '\\' ? 0 : -1;
    while (at < to && n < room) {
      char c = window[at];
      int kind = c < 0x80 ? ascii[c] : FOREIGN;
      if (kind == OTHER) {
        at++;
        if (c == '\\') {
          escaped = at;
        }
        continue;
      }
      int start = at;
      long rolled;
      if (kind == LOWER) {
        rolled = SEED;
        do {
          rolled = (rolled ^ c) * PRIME;
          c = window[++at];
          kind = c < 0x80 ? ascii[c] : FOREIGN;
        } while (kind == LOWER);
      } else {
        at = kind == FOREIGN ? at : cutOther(window, at, kind);
        rolled = hash;
        kind = at == start || window[at] >= 0x80 ? FOREIGN : OTHER;
      }
      if (kind == FOREIGN || at > safe) {
        if (at > safe && start > 0) {
          count = n;
          return start;
        }
        at = cutForeign(text, base + start) - base;
        rolled = hash;
        if (wasNoWord) {
          continue;
        }
      }
      starts[n] = base + start;
      ends[n] = base + at;
      hashes[n++] = finish(rolled);
      if (escaped == start) {
        n = withoutEscape(text, base + start, base + at, n);
      }
    }
    count = n;
    return at;
  }

  /** A word of ASCII that begins with a capital or a digit. Leaves its hash in {@link #hash}. */
  private int cutOther(char[] window, int start, int kind) {
    long rolled = SEED;
    long before = SEED;
    int at = start;
    char c = window[at];
    int next;
    do {
      before = rolled;
      rolled = (rolled ^ (kind == UPPER ? c | 0x20 : c)) * PRIME;
      c = window[++at];
      next = asciiKind(c);
    } while (next == kind);
    if (next == LOWER && kind == UPPER) {
      if (at - start > 1 && !isPluralEnding(window, at)) {
        hash = before;
        return at - 1;
      }
      do {
        rolled = (rolled ^ c) * PRIME;
        c = window[++at];
        next = asciiKind(c);
      } while (next == LOWER);
    }
    hash = rolled;
    return at;
  }

  /** As {@link #isPluralEnding(String, int)}; a foreign letter behind is looked at again. */
  private static boolean isPluralEnding(char[] window, int at) {
    return window[at] == 's' && asciiKind(window[at + 1]) != LOWER;
  }

  private static int asciiKind(char c) {
    return c < 0x80 ? ASCII[c] : FOREIGN;
  }

  /** Whether an s at {@code at} ends a word, as in {@code LLMs} and {@code LLMsUsed}. */
  private static boolean isPluralEnding(String text, int at) {
    if (text.charAt(at) != 's') {
      return false;
    }
    int kind = at + 1 == text.length() ? OTHER : kind(text.codePointAt(at + 1));
    return kind != LOWER && kind != MARK;
  }

  /**
   * The same rules over code points of any script. Leaves the hash in {@link #hash}.
   *
   * @return the end of the word; where the next one may begin when {@link #wasNoWord}
   */
  private int cutForeign(String text, int start) {
    int codePoint = text.codePointAt(start);
    int kind = kind(codePoint);
    wasNoWord = kind == OTHER || kind == MARK;
    if (wasNoWord) {
      return start + Character.charCount(codePoint);
    }
    read(text, start, kind);
    if (kind == UPPER && end < text.length() && kind(text.codePointAt(end)) == LOWER) {
      if (lastBefore(text, start, end) > start && !isPluralEnding(text, end)) {
        int last = lastBefore(text, start, end);
        hash = SEED;
        roll(text, start, last);
        return last;
      }
      read(text, end, LOWER, hash);
    }
    return end;
  }

  private void read(String text, int start, int kind) {
    read(text, start, kind, SEED);
  }

  /** Reads characters of one kind, and the marks on them. */
  private void read(String text, int start, int kind, long seed) {
    int at = start;
    hash = seed;
    boolean first = true;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int found = kind(codePoint);
      if (found != MARK && (found != kind || (kind == SINGLE && !first))) {
        break;
      }
      first = false;
      hash = roll(hash, Folding.fold(codePoint));
      at += Character.charCount(codePoint);
    }
    end = at;
  }

  private void roll(String text, int start, int to) {
    for (int at = start; at < to; ) {
      int codePoint = text.codePointAt(at);
      hash = roll(hash, Folding.fold(codePoint));
      at += Character.charCount(codePoint);
    }
  }

  /** Where the last letter before {@code end} begins, its marks included. */
  private static int lastBefore(String text, int start, int end) {
    int at = text.offsetByCodePoints(end, -1);
    while (at > start && kind(text.codePointAt(at)) == MARK) {
      at = text.offsetByCodePoints(at, -1);
    }
    return at;
  }

  private int withoutEscape(String text, int start, int end, int n) {
    if (end - start > 1 && ESCAPES.indexOf(text.charAt(start)) >= 0) {
      starts[n] = start + 1;
      ends[n] = end;
      hash = SEED;
      roll(text, start + 1, end);
      hashes[n++] = finish(hash);
    }
    return n;
  }

  private static long roll(long hash, long folded) {
    long rolled = hash;
    for (long rest = folded; rest != 0; rest >>>= 16) {
      rolled = (rolled ^ (char) rest) * PRIME;
    }
    return rolled;
  }

  private static long finish(long hash) {
    return hash ^ (hash >>> 32);
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[0x80];
    for (int c = 0; c < 0x80; c++) {
      kinds[c] =
          Character.isLowerCase(c)
              ? LOWER
              : Character.isUpperCase(c) ? UPPER : Character.isDigit(c) ? DIGIT : OTHER;
    }
    return kinds;
  }

  private static byte kind(int codePoint) {
    if (codePoint < 0x80) {
      return ASCII[codePoint];
    }
    return switch (Character.getType(codePoint)) {
      case Character.LOWERCASE_LETTER -> LOWER;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          isThaiLike(codePoint) ? SINGLE : MARK;
      case Character.FORMAT -> MARK;
      case Character.OTHER_LETTER, Character.MODIFIER_LETTER, Character.LETTER_NUMBER ->
          otherLetter(codePoint);
      default -> OTHER;
    };
  }

  private static byte otherLetter(int codePoint) {
    if (codePoint < 0x0E00) {
      return LOWER;
    }
    if ((codePoint >= 0x30A0 && codePoint <= 0x30FF)
        || (codePoint >= 0xFF66 && codePoint <= 0xFF9F)) {
      return KATAKANA;
    }
    boolean unspaced =
        isThaiLike(codePoint)
            || Character.isIdeographic(codePoint)
            || (codePoint >= 0x3040 && codePoint < 0x30A0)
            || (codePoint >= 0xAC00 && codePoint < 0xD7A4);
    return unspaced ? SINGLE : LOWER;
  }

  /** Thai, Lao, Myanmar and Khmer. */
  private static boolean isThaiLike(int codePoint) {
    return (codePoint >= 0x0E00 && codePoint < 0x0F00)
        || (codePoint >= 0x1000 && codePoint < 0x10A0)
        || (codePoint >= 0x1780 && codePoint < 0x1800);
  }
}
