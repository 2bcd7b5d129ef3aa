package io.github.glossls.matching;

import java.util.List;

/**
 * One way in which a name is written.
 *
 * @param words its sub-words, folded
 * @param traits bits of {@link Traits}
 * @param capitals which of its letters are capitals, one bit each, the first letter lowest; told
 *     only for {@link Traits#CASED}
 * @param punctuation the punctuation between and behind its words that belongs to the name, in
 *     order; empty for most
 */
record SurfaceForm(List<String> words, int traits, long capitals, String punctuation) {
  SurfaceForm with(int trait) {
    return trait == 0 ? this : new SurfaceForm(words, traits | trait, capitals, punctuation);
  }
}
