package io.github.glossls.text;

/** Makes many fingerprints with one buffer. Not for several threads at once. */
public final class Fingerprints {
  private final WordReader reader = new WordReader();

  /** The fingerprint of one sub-word, folded or not. */
  public Fingerprint of(CharSequence word) {
    reader.fold(word, 0, word.length());
    return new Fingerprint(reader.key(), reader.first(), reader.rest());
  }
}
