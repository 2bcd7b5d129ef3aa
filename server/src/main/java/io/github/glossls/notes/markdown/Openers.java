package io.github.glossls.notes.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The delimiter runs and brackets of a text that wait for their partners, the last one first. */
final class Openers {
  /** One of them; of a bracket {@code count} is 1 when it opens an image. */
  record Opener(char mark, int count, int at) {}

  /** As many wait at once; more would make a text of brackets slow to read. */
  private static final int MOST = 64;

  private final Deque<Opener> waiting = new ArrayDeque<>(2);

  /** The last one; empty when none waits. */
  Optional<Opener> last() {
    return Optional.ofNullable(waiting.peek());
  }

  /** Makes one wait, unless too many do. */
  void add(char mark, int count, int at) {
    if (waiting.size() < MOST) {
      waiting.push(new Opener(mark, count, at));
    }
  }

  /** Makes what is left of one wait again. */
  void addBack(Opener rest) {
    waiting.push(rest);
  }

  void removeLast() {
    waiting.poll();
  }

  /** Takes one off with all that came behind it. */
  void removeThrough(Opener opener) {
    while (!waiting.isEmpty() && !waiting.pop().equals(opener)) {
      // Delimiters inside the brackets that found no partner stay text.
    }
  }

  /** The last bracket that is open. */
  Optional<Opener> bracket() {
    for (Opener opener : waiting) {
      if (opener.mark() == '[') {
        return Optional.of(opener);
      }
    }
    return Optional.empty();
  }

  /** Whether a bracket waits at a place. */
  boolean isBracketAt(int at) {
    return waiting.stream().anyMatch(opener -> opener.at() == at);
  }

  /** The run that one of {@code length} marks closes. */
  Optional<Opener> partner(char mark, int length, boolean opens) {
    for (Opener opener : waiting) {
      if (opener.mark() == '[') {
        break;
      }
      if (opener.mark() == mark && fits(opener, length, opens)) {
        return Optional.of(opener);
      }
    }
    return Optional.empty();
  }

  /** CommonMark's rule of three: a run that both opens and closes pairs only if the sum fits. */
  private static boolean fits(Opener opener, int length, boolean opens) {
    return !opens || (opener.count() + length) % 3 != 0 || length % 3 == 0;
  }
}
