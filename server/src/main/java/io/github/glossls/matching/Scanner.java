package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import java.util.List;

/**
 * One pass over a text: cuts it into sub-words a window at a time, goes all ways through the tries
 * from them, then chooses the longest names. The three steps are apart so that each is made of
 * short loops without surprises for the processor. Buffers are kept, nothing is allocated for a
 * word or a line; so a scanner belongs to one thread.
 */
final class Scanner {
  /** In characters, with all that may stand between its words. */
  private static final int LONGEST_NAME = 1_500;

  /** Whether what a form names still is in the glossary. */
  interface Alive {
    boolean test(int layer, int target);
  }

  private final SubWords words = new SubWords();
  private final Walks[] walks;
  private final Chooser chooser;
  private final int longest;

  Scanner(List<Layer> layers, Alive isAlive) {
    walks = layers.stream().map(layer -> new Walks(words, layer)).toArray(Walks[]::new);
    chooser = new Chooser(words, layers, walks, isAlive);
    // At least one, so that every window goes on even when there is no name to look for.
    longest = Math.max(1, layers.stream().mapToInt(Layer::longest).max().orElse(0));
  }

  /**
   * Finds the names that start from {@code from}, a place outside of every sub-word, up to and not
   * including {@code to}.
   *
   * @param prose whether all of the text is prose
   */
  void scan(String text, boolean prose, int from, int to, Hits names, Hits cues) {
    chooser.begin(text, prose, from, names, cues);
    for (Walks ofLayer : walks) {
      ofLayer.begin(text, prose);
    }
    int at = from;
    while (at < to) {
      int next = words.fill(text, at, text.length());
      boolean isLast = next >= text.length();
      int limit = isLast ? words.count() : complete(at);
      matchAll(limit, to);
      if (isLast) {
        break;
      }
      at = limit < words.count() ? words.start(limit) : next;
    }
    for (Walks ofLayer : walks) {
      ofLayer.end();
    }
    chooser.end();
  }

  /** How many words of the buffer have behind them all that a name can go on with. */
  private int complete(int from) {
    int count = words.count() - longest;
    if (count > 0) {
      return count;
    }
    // Few and far between: those count that have as much text behind them as a name can take.
    count = words.count();
    while (count > 0 && words.start(count - 1) > from + SubWords.WINDOW - LONGEST_NAME) {
      count--;
    }
    return count;
  }

  /**
   * Matches the first words.
   *
   * @param limit how many
   * @param to where the names have to start before
   */
  private void matchAll(int limit, int to) {
    for (Walks ofLayer : walks) {
      ofLayer.go(limit);
    }
    for (int from = 0; from < limit; from += Long.SIZE) {
      long found = 0;
      for (Walks ofLayer : walks) {
        found |= ofLayer.ends().at(from / Long.SIZE);
      }
      for (; found != 0; found &= found - 1) {
        int word = from + Long.numberOfTrailingZeros(found);
        if (words.start(word) >= to) {
          return;
        }
        chooser.match(word);
      }
    }
  }
}
