package io.github.glossls.matching;

import io.github.glossls.text.Fingerprint;
import io.github.glossls.text.Fingerprints;
import java.util.Arrays;

/**
 * The sub-words of a layer while it is built, numbered from 0 as they come. There are hundreds of
 * thousands in a large glossary: they are kept as numbers, of which the garbage collector knows
 * nothing.
 */
final class GrowingVocabulary {
  private static final int STRIDE = 4;
  private static final int FIRST = 1;
  private static final int REST = 2;
  private static final int CODE = 3;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Fingerprints fingerprints = new Fingerprints();

  /** By number its key, first, rest and code. */
  private long[] prints = new long[64 * STRIDE];

  /** By number where its characters begin, if its fingerprint does not tell them. */
  private int[] starts = new int[64];

  private char[] chars = new char[256];
  private int size;

  /** An open-addressing table of numbers, one more than they are; 0 in empty places. */
  private int[] places = new int[128];

  /** The number of a word, a new one for a word that is new. */
  int number(String word) {
    Fingerprint print = fingerprints.of(word);
    int at = place(print.code());
    while (places[at] != 0) {
      if (is(places[at] - 1, print, word)) {
        return places[at] - 1;
      }
      at = next(at);
    }
    add(print, word);
    places[at] = size;
    if (size * 2 > places.length) {
      spread();
    }
    return size - 1;
  }

  private boolean is(int number, Fingerprint print, String word) {
    int row = number * STRIDE;
    return prints[row + FIRST] == print.first()
        && prints[row + REST] == print.rest()
        && (print.tellsAll() || hasChars(number, word));
  }

  private boolean hasChars(int number, String word) {
    int start = starts[number];
    if (starts[number + 1] - start != word.length()) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      if (chars[start + at] != word.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  private void add(Fingerprint print, String word) {
    int row = size * STRIDE;
    if (row == prints.length) {
      prints = Arrays.copyOf(prints, row * 2);
    }
    prints[row] = print.key();
    prints[row + FIRST] = print.first();
    prints[row + REST] = print.rest();
    prints[row + CODE] = print.code();
    size++;
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
    }
    starts[size] = starts[size - 1] + (print.tellsAll() ? 0 : addChars(word));
  }

  private int addChars(String word) {
    int start = starts[size - 1];
    if (start + word.length() > chars.length) {
      chars = Arrays.copyOf(chars, (start + word.length()) * 2);
    }
    word.getChars(0, word.length(), chars, start);
    return word.length();
  }

  private void spread() {
    places = new int[places.length * 2];
    for (int number = 0; number < size; number++) {
      int at = place(code(number));
      while (places[at] != 0) {
        at = next(at);
      }
      places[at] = number + 1;
    }
  }

  private int place(long code) {
    return (int) ((code * SPREAD) >>> Integer.SIZE) & (places.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (places.length - 1);
  }

  int size() {
    return size;
  }

  /** The {@link Fingerprint#key} of a word. */
  long key(int number) {
    return prints[number * STRIDE];
  }

  /** The {@link Fingerprint#code} of a word. */
  long code(int number) {
    return prints[number * STRIDE + CODE];
  }

  Vocabulary build(long hashMask) {
    long[] told = new long[size * Vocabulary.STRIDE];
    for (int number = 0; number < size; number++) {
      told[number * Vocabulary.STRIDE] = prints[number * STRIDE + FIRST];
      told[number * Vocabulary.STRIDE + 1] = prints[number * STRIDE + REST];
    }
    return Vocabulary.of(
        told, Arrays.copyOf(starts, size + 1), Arrays.copyOf(chars, starts[size]), hashMask);
  }
}
