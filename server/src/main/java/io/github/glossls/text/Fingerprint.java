package io.github.glossls.text;

/**
 * A folded sub-word as numbers, by which it is looked up.
 *
 * @param key one that most other sub-words do not have, and that costs least
 * @param first its first eight characters, a byte for each, the first lowest, when all of it is
 *     ASCII; else negative, the same as {@code rest}
 * @param rest its next eight characters, 0 when there are none; negative, a hash of all of it, when
 *     it has still more or is not ASCII
 */
public record Fingerprint(long key, long first, long rest) {
  /** The fingerprint of one sub-word. */
  public static Fingerprint of(CharSequence word) {
    return new Fingerprints().of(word);
  }

  /**
   * A number that tells the word: all of it, when it has at most eight characters and is ASCII;
   * else negative, a hash that another word may have too. Never 0.
   */
  public long code() {
    return WordHash.code(first, rest);
  }

  /** Whether no other word has this first and this rest. */
  public boolean tellsAll() {
    return rest >= 0;
  }
}
