package io.github.glossls.matching;

import io.github.glossls.text.Fingerprint;
import io.github.glossls.text.SubWords;
import java.util.Arrays;

/**
 * The sub-words of a layer by number. A hash only says where to look; whether a sub-word of a text
 * is the one looked for is decided here, by comparing all of it.
 */
final class Vocabulary {
  static final int STRIDE = 2;

  /** By number {@link Fingerprint#first} and {@link Fingerprint#rest} of a word. */
  private final long[] prints;

  /** By number where the characters of a word begin, if its fingerprint does not tell them. */
  private final int[] starts;

  private final char[] chars;

  /** What of a hash counts; fingerprints that are hashes have their sign besides. */
  private final long mask;

  Vocabulary(long[] prints, int[] starts, char[] chars, long hashMask) {
    this.prints = prints;
    this.starts = starts;
    this.chars = chars;
    mask = hashMask | Long.MIN_VALUE;
  }

  /** From prints of which all bits are there still; they become its own. */
  static Vocabulary of(long[] prints, int[] starts, char[] chars, long hashMask) {
    Vocabulary made = new Vocabulary(prints, starts, chars, hashMask);
    Arrays.setAll(prints, at -> made.masked(prints[at]));
    return made;
  }

  long[] prints() {
    return prints;
  }

  int[] starts() {
    return starts;
  }

  char[] chars() {
    return chars;
  }

  int size() {
    return starts.length - 1;
  }

  /** A {@link Fingerprint#code}, as far as hashes count. */
  long code(long code) {
    return masked(code);
  }

  /** Whether a sub-word of a text is the word with a number. */
  boolean is(int number, SubWords words, int word, String text) {
    if (prints[number * STRIDE] != masked(words.first(word))) {
      return false;
    }
    long rest = words.rest(word);
    return prints[number * STRIDE + 1] == masked(rest)
        && (rest >= 0 || hasChars(number, words, word, text));
  }

  private boolean hasChars(int number, SubWords words, int word, String text) {
    int start = starts[number];
    int length = starts[number + 1] - start;
    return SubWords.matches(text, words.start(word), words.end(word), chars, start, length);
  }

  private long masked(long print) {
    return print < 0 ? print & mask : print;
  }
}
