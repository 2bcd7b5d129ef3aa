package io.github.glossls.text;

/** Makes many fingerprints with one buffer. Not for several threads at once. */
public final class Fingerprints {
  private final WordReader reader = new WordReader();
  private final byte[] bytes = new byte[WordHash.READ + WordHash.BEHIND];

  /** The fingerprint of one sub-word, folded or not. */
  public Fingerprint of(CharSequence word) {
    int length = word.length();
    if (length == 0 || length > WordHash.READ || !isPlain(word)) {
      reader.fold(word, 0, length);
      return new Fingerprint(reader.key(), reader.first(), reader.rest());
    }
    long first = WordHash.first(bytes, 0, length);
    return new Fingerprint(WordHash.key(first, length), first, WordHash.rest(bytes, 0, length));
  }

  /**
   * Whether a word has only letters and digits of ASCII, as far as it was found to be in the
   * buffer.
   */
  private boolean isPlain(CharSequence word) {
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (c >= 0x80 || !Letters.isLetterOrDigit(c)) {
        return false;
      }
      bytes[at] = (byte) c;
    }
    return true;
  }
}
