package io.github.glossls.matching;

import java.util.Map;
import java.util.TreeMap;

/** How a layer is written: its hash tables without their empty places. */
final class LayerFormat {
  private LayerFormat() {}

  static void write(PackedOutput out, LayerArrays arrays) {
    out.longNumber(arrays.hashMask());
    out.number(arrays.sharedHashes() ? 1 : 0);
    out.number(arrays.longest());
    writeWords(out, arrays);
    writeEdges(out, arrays);
    out.longs(arrays.beginnings());
    out.ints(arrays.nodeForms());
    out.ints(arrays.forms());
    out.ints(arrays.cased());
    out.longs(arrays.capitals());
    out.number(arrays.punctuation().size());
    new TreeMap<>(arrays.punctuation())
        .forEach(
            (form, punctuation) -> {
              out.number(form);
              out.text(punctuation);
            });
  }

  /** The characters of the words one behind the other, in the order of their slots. */
  private static void writeWords(PackedOutput out, LayerArrays arrays) {
    WordTable words = new WordTable(arrays.words(), arrays.wordChars());
    Growing numbers = new Growing();
    StringBuilder chars = new StringBuilder();
    for (int slot = 0; slot < arrays.words().length; slot += WordTable.STRIDE) {
      if (!words.isEmpty(slot)) {
        numbers.add(slot);
        numbers.add(words.tagAt(slot));
        numbers.add(words.root(slot));
        numbers.add(words.length(slot));
        chars.append(arrays.wordChars(), words.start(slot), words.length(slot));
      }
    }
    out.number(arrays.words().length);
    out.text(chars.toString());
    out.ints(numbers.toArray());
  }

  private static void writeEdges(PackedOutput out, LayerArrays arrays) {
    long[] edges = arrays.edges();
    Growing numbers = new Growing();
    for (int edge = 0; edge < edges.length; edge += LayerArrays.EDGE) {
      if (edges[edge] != 0) {
        numbers.add(edge);
        numbers.add((int) (edges[edge] >>> 32));
        numbers.add((int) edges[edge]);
        numbers.add((int) edges[edge + 1]);
      }
    }
    out.number(edges.length);
    out.ints(numbers.toArray());
  }

  static LayerArrays read(PackedInput in) {
    long hashMask = in.longNumber();
    boolean sharedHashes = in.number() == 1;
    int longest = in.number();
    WordTable words = readWords(in);
    long[] edges = readEdges(in);
    long[] beginnings = in.longs();
    int[] nodeForms = in.ints();
    int[] forms = in.ints();
    int[] cased = in.ints();
    long[] capitals = in.longs();
    return new LayerArrays(
        hashMask,
        sharedHashes,
        longest,
        words.table(),
        words.chars(),
        edges,
        beginnings,
        nodeForms,
        forms,
        cased,
        capitals,
        readPunctuation(in));
  }

  private static WordTable readWords(PackedInput in) {
    long[] table = new long[in.number()];
    WordTable words = new WordTable(table, in.text().toCharArray());
    int[] numbers = in.ints();
    int start = 0;
    for (int at = 0; at < numbers.length; at += 4) {
      words.put(numbers[at], numbers[at + 1], numbers[at + 2], start, numbers[at + 3]);
      start += numbers[at + 3];
    }
    return words;
  }

  private static long[] readEdges(PackedInput in) {
    long[] edges = new long[in.number()];
    int[] numbers = in.ints();
    for (int at = 0; at < numbers.length; at += 4) {
      edges[numbers[at]] = joined(numbers[at + 1], numbers[at + 2]);
      edges[numbers[at] + 1] = numbers[at + 3];
    }
    return edges;
  }

  private static long joined(int high, int low) {
    return ((long) high << 32) | (low & 0xFFFFFFFFL);
  }

  private static Map<Integer, String> readPunctuation(PackedInput in) {
    Map<Integer, String> punctuation = new TreeMap<>();
    for (int left = in.number(); left > 0; left--) {
      punctuation.put(in.number(), in.text());
    }
    return Map.copyOf(punctuation);
  }
}
