package io.github.glossls.features;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Source;
import java.util.Comparator;
import java.util.List;

/**
 * Orders entries for a reader of one document: the user's before the bundled, those that define
 * before those that only name, near before far.
 */
final class Nearness {
  private Nearness() {}

  /** The entries in the order in which somebody who reads {@code uri} wants them. */
  static List<Entry> order(List<Entry> entries, String uri) {
    if (entries.size() < 2) {
      return entries;
    }
    return entries.stream()
        .sorted(
            Comparator.comparing((Entry entry) -> source(entry).origin())
                .thenComparing(entry -> !entry.defines())
                .thenComparingInt(entry -> steps(source(entry).uri(), uri)))
        .toList();
  }

  /** How many folders lie between two URIs: up from one, down to the other. */
  static int steps(String from, String to) {
    int shared = 0;
    int length = Math.min(from.length(), to.length());
    for (int at = 0; at < length && from.charAt(at) == to.charAt(at); at++) {
      if (from.charAt(at) == '/') {
        shared = at + 1;
      }
    }
    return slashes(from, shared) + slashes(to, shared);
  }

  private static int slashes(String uri, int start) {
    return (int) uri.substring(start).chars().filter(c -> c == '/').count();
  }

  private static Source source(Entry entry) {
    return entry.namePlace().source();
  }
}
