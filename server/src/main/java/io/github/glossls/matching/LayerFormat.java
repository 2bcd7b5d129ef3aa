package io.github.glossls.matching;

import java.util.Arrays;
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
    out.number(arrays.nodeForms().length);
    int before = 0;
    for (int first : arrays.nodeForms()) {
      int form = first & Integer.MAX_VALUE;
      out.number(((form - before) << 1) | (first >>> 31));
      before = form;
    }
    writeForms(out, arrays);
  }

  private static void writeWords(PackedOutput out, LayerArrays arrays) {
    int[] tags = arrays.tags();
    out.number(tags.length);
    out.number((int) Arrays.stream(tags).filter(tag -> tag != 0).count());
    int before = 0;
    for (int slot = 0; slot < tags.length; slot++) {
      if (tags[slot] != 0) {
        out.number(slot - before);
        out.number(tags[slot]);
        out.number(arrays.roots()[slot] + 1);
        out.number(arrays.wordStarts()[slot]);
        before = slot;
      }
    }
    out.text(new String(arrays.wordChars()));
  }

  private static void writeEdges(PackedOutput out, LayerArrays arrays) {
    long[] keys = arrays.edgeKeys();
    out.number(keys.length);
    out.number((int) Arrays.stream(keys).filter(key -> key != 0).count());
    int before = 0;
    for (int edge = 0; edge < keys.length; edge++) {
      if (keys[edge] != 0) {
        out.number(edge - before);
        out.longNumber(keys[edge]);
        out.number(arrays.edgeTargets()[edge]);
        before = edge;
      }
    }
  }

  private static void writeForms(PackedOutput out, LayerArrays arrays) {
    int count = arrays.formTraits().length;
    out.number(count);
    for (int form = 0; form < count; form++) {
      out.number(arrays.formTraits()[form]);
      int target = arrays.formTargets()[form];
      out.number((target << 1) ^ (target >> 31));
      if (Traits.has(arrays.formTraits()[form], Traits.CASED)) {
        out.longNumber(arrays.formCapitals()[form]);
      }
    }
    out.number(arrays.punctuation().size());
    new TreeMap<>(arrays.punctuation())
        .forEach(
            (form, punctuation) -> {
              out.number(form);
              out.text(punctuation);
            });
  }

  static LayerArrays read(PackedInput in) {
    long hashMask = in.longNumber();
    boolean sharedHashes = in.number() == 1;
    int longest = in.number();
    int[] tags = new int[in.number()];
    int[] roots = new int[tags.length];
    int[] wordStarts = new int[tags.length];
    Arrays.fill(roots, Layer.NONE);
    int slot = 0;
    for (int left = in.number(); left > 0; left--) {
      slot += in.number();
      tags[slot] = in.number();
      roots[slot] = in.number() - 1;
      wordStarts[slot] = in.number();
    }
    char[] wordChars = in.text().toCharArray();
    long[] edgeKeys = new long[in.number()];
    int[] edgeTargets = new int[edgeKeys.length];
    int edge = 0;
    for (int left = in.number(); left > 0; left--) {
      edge += in.number();
      edgeKeys[edge] = in.longNumber();
      edgeTargets[edge] = in.number();
    }
    int[] nodeForms = readNodes(in);
    int[] traits = new int[in.number()];
    int[] targets = new int[traits.length];
    long[] capitals = new long[traits.length];
    for (int form = 0; form < traits.length; form++) {
      traits[form] = in.number();
      int target = in.number();
      targets[form] = (target >>> 1) ^ -(target & 1);
      capitals[form] = Traits.has(traits[form], Traits.CASED) ? in.longNumber() : 0;
    }
    return new LayerArrays(
        hashMask,
        sharedHashes,
        longest,
        tags,
        roots,
        wordStarts,
        wordChars,
        edgeKeys,
        edgeTargets,
        nodeForms,
        traits,
        targets,
        capitals,
        readPunctuation(in));
  }

  private static int[] readNodes(PackedInput in) {
    int[] nodeForms = new int[in.number()];
    int form = 0;
    for (int node = 0; node < nodeForms.length; node++) {
      int packed = in.number();
      form += packed >>> 1;
      nodeForms[node] = form | (packed << 31);
    }
    return nodeForms;
  }

  private static Map<Integer, String> readPunctuation(PackedInput in) {
    Map<Integer, String> punctuation = new TreeMap<>();
    for (int left = in.number(); left > 0; left--) {
      punctuation.put(in.number(), in.text());
    }
    return Map.copyOf(punctuation);
  }
}
