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
    WordTable words = new WordTable(arrays.words(), arrays.wordChars());
    int slots = arrays.words().length;
    out.text(new String(arrays.wordChars()));
    out.number(slots);
    int before = -WordTable.STRIDE;
    for (int slot = 0; slot < slots; slot += WordTable.STRIDE) {
      if (!words.isEmpty(slot)) {
        out.number(slot - before);
        out.number(words.tagAt(slot));
        out.number(words.root(slot) + 1);
        out.number(words.start(slot));
        out.number(words.length(slot));
        before = slot;
      }
    }
    out.number(0);
  }

  private static void writeEdges(PackedOutput out, LayerArrays arrays) {
    long[] edges = arrays.edges();
    out.number(edges.length);
    int before = -LayerArrays.EDGE;
    for (int edge = 0; edge < edges.length; edge += LayerArrays.EDGE) {
      if (edges[edge] != 0) {
        out.number(edge - before);
        out.longNumber(edges[edge]);
        out.number((int) edges[edge + 1]);
        before = edge;
      }
    }
    out.number(0);
  }

  private static void writeForms(PackedOutput out, LayerArrays arrays) {
    int count = arrays.formCount();
    out.number(count);
    for (int form = 0; form < count; form++) {
      int traits = arrays.forms()[form * LayerArrays.FORM];
      int target = arrays.forms()[form * LayerArrays.FORM + 1];
      out.number(traits);
      out.number((target << 1) ^ (target >> 31));
      if (Traits.has(traits, Traits.CASED)) {
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
    WordTable words = readWords(in);
    long[] edges = readEdges(in);
    long[] beginnings = in.longs();
    int[] nodeForms = readNodes(in);
    long[] capitals = new long[in.number()];
    int[] forms = readForms(in, capitals);
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
        capitals,
        readPunctuation(in));
  }

  private static WordTable readWords(PackedInput in) {
    char[] chars = in.text().toCharArray();
    WordTable words = new WordTable(new long[in.number()], chars);
    int slot = -WordTable.STRIDE;
    for (int ahead = in.number(); ahead > 0; ahead = in.number()) {
      slot += ahead;
      words.put(slot, in.number(), in.number() - 1, in.number(), in.number());
    }
    return words;
  }

  private static long[] readEdges(PackedInput in) {
    long[] edges = new long[in.number()];
    int edge = -LayerArrays.EDGE;
    for (int ahead = in.number(); ahead > 0; ahead = in.number()) {
      edge += ahead;
      edges[edge] = in.longNumber();
      edges[edge + 1] = in.number();
    }
    return edges;
  }

  /**
   * @param capitals filled in
   */
  private static int[] readForms(PackedInput in, long[] capitals) {
    int[] forms = new int[capitals.length * LayerArrays.FORM];
    for (int form = 0; form < capitals.length; form++) {
      int traits = in.number();
      int target = in.number();
      forms[form * LayerArrays.FORM] = traits;
      forms[form * LayerArrays.FORM + 1] = (target >>> 1) ^ -(target & 1);
      capitals[form] = Traits.has(traits, Traits.CASED) ? in.longNumber() : 0;
    }
    return forms;
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
