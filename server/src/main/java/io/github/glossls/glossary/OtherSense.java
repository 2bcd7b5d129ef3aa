package io.github.glossls.glossary;

import java.util.List;

/**
 * Another meaning of a term's word, from a "Not to be confused with" line: {@code user agent (the
 * browser string) [HTTP, header]}.
 *
 * @param phrase what people write for it: {@code user agent}
 * @param gloss a few words on what it means; empty when the note gives none
 * @param cues words that stand near it
 */
public record OtherSense(String phrase, String gloss, List<String> cues) {
  public OtherSense {
    cues = List.copyOf(cues);
  }

  /** Whether a word is said of this sense. */
  boolean mentions(String word) {
    String key = Spelling.key(word);
    return !key.isEmpty()
        && (Spelling.key(phrase).contains(key)
            || Spelling.key(gloss).contains(key)
            || cues.stream().anyMatch(cue -> Spelling.key(cue).equals(key)));
  }
}
