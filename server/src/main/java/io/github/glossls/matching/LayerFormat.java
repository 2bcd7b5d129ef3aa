package io.github.glossls.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a layer is written: its tables as they lie in memory, empty places and all. They could be
 * smaller, but then each start would have to build them again.
 */
final class LayerFormat {
  private LayerFormat() {}

  static void write(PackedOutput out, LayerArrays arrays) {
    out.longNumber(arrays.hashMask());
    out.number(arrays.longest());
    out.longs(arrays.wordPrints());
    out.ints(arrays.wordStarts());
    out.chars(arrays.wordChars());
    out.longs(arrays.edges());
    out.chars(arrays.pilots());
    out.longs(arrays.firsts());
    out.longs(arrays.edgeBits());
    out.ints(arrays.nodeForms());
    out.ints(arrays.forms());
    out.ints(arrays.cased());
    out.longs(arrays.capitals());
    writePunctuation(out, arrays.punctuation());
  }

  static LayerArrays read(PackedInput in) {
    return new LayerArrays(
        in.longNumber(),
        in.number(),
        in.longs(),
        in.ints(),
        in.chars(),
        in.longs(),
        in.chars(),
        in.longs(),
        in.longs(),
        in.ints(),
        in.ints(),
        in.ints(),
        in.longs(),
        readPunctuation(in));
  }

  private static void writePunctuation(PackedOutput out, Map<Integer, String> punctuation) {
    out.number(punctuation.size());
    new TreeMap<>(punctuation)
        .forEach(
            (form, signs) -> {
              out.number(form);
              out.text(signs);
            });
  }

  private static Map<Integer, String> readPunctuation(PackedInput in) {
    Map<Integer, String> punctuation = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      punctuation.put(in.number(), in.text());
    }
    return Map.copyOf(punctuation);
  }
}
