package io.github.glossls.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells whether two long forms of one abbreviation mean the same thing. */
final class Expansions {
  /** Words that writers of the same long form exchange or leave out. */
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

  private static final int SHORTEST_STEM = 3;

  private Expansions() {}

  /**
   * The same words, where small words do not count and one word may be a shorter form of the other:
   * {@code reinforcement learning from human feedback} and {@code … with human feedback}, {@code
   * convolutional neural network} and {@code … net}.
   */
  static boolean same(String one, String other) {
    if (Spelling.key(one).equals(Spelling.key(other))) {
      return true;
    }
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.size() != b.size()) {
      return false;
    }
    for (int at = 0; at < a.size(); at++) {
      if (!sameStem(a.get(at), b.get(at))) {
        return false;
      }
    }
    return !a.isEmpty();
  }

  private static List<String> words(String text) {
    return Arrays.stream(Spelling.spaced(text).split(" ", -1))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }

  private static boolean sameStem(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.equals(longer)
        || (shorter.length() >= SHORTEST_STEM && longer.startsWith(shorter));
  }
}
