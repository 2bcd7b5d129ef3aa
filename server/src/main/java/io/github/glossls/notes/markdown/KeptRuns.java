package io.github.glossls.notes.markdown;

import java.util.Arrays;

/**
 * Which characters of some Markdown are the text that a reader sees: runs between the marks that
 * were dropped. There are few, so that this is smaller than a table of every character.
 */
final class KeptRuns {
  /** Where nothing was dropped. */
  static final KeptRuns ALL = new KeptRuns(new int[0], new int[0], 0);

  /** Where each run begins in the Markdown, and in the text. */
  private final int[] sources;

  private final int[] places;

  /** Of the text. */
  private final int length;

  private KeptRuns(int[] sources, int[] places, int length) {
    this.sources = sources;
    this.places = places;
    this.length = length;
  }

  static KeptRuns of(boolean[] dropped) {
    int[] sources = new int[4];
    int[] places = new int[4];
    int count = 0;
    int length = 0;
    int at = 0;
    while (at < dropped.length) {
      if (dropped[at]) {
        at++;
        continue;
      }
      if (count == sources.length) {
        sources = Arrays.copyOf(sources, count * 2);
        places = Arrays.copyOf(places, count * 2);
      }
      sources[count] = at;
      places[count++] = length;
      while (at < dropped.length && !dropped[at]) {
        at++;
        length++;
      }
    }
    return new KeptRuns(Arrays.copyOf(sources, count), Arrays.copyOf(places, count), length);
  }

  int length() {
    return length;
  }

  /** The text; moves its characters to the beginning of {@code characters}. */
  String compact(char[] characters) {
    for (int run = 0; run < sources.length; run++) {
      int end = run + 1 < places.length ? places[run + 1] : length;
      System.arraycopy(characters, sources[run], characters, places[run], end - places[run]);
    }
    return new String(characters, 0, length);
  }

  /** Where the character at {@code at} of the text stands in the Markdown. */
  int offset(int at) {
    if (sources.length == 0) {
      return at;
    }
    int run = Arrays.binarySearch(places, Math.min(at, length));
    int before = run >= 0 ? run : -run - 2;
    return sources[before] + Math.min(at, length) - places[before];
  }

  /** Where the first kept character from {@code source} of the Markdown on stands in the text. */
  int place(int source) {
    int run = Arrays.binarySearch(sources, source);
    if (run >= 0) {
      return places[run];
    }
    int before = -run - 2;
    int end = before + 1 < places.length ? places[before + 1] : length;
    return before < 0 ? 0 : Math.min(end, places[before] + source - sources[before]);
  }
}
