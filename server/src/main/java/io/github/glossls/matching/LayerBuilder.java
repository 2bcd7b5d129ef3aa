package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Compiles surface forms into a {@link Layer}. Used once. */
final class LayerBuilder {
  private final long hashMask;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private long[] hashes = new long[64];
  private long[] keys = new long[64];
  private final Growing wordOf = new Growing();
  private final Growing targets = new Growing();
  private final Growing traits = new Growing();
  private final Growing lengths = new Growing();
  private long[] capitals = new long[64];
  private final Map<Integer, String> punctuation = new HashMap<>();
  private int longest;

  LayerBuilder() {
    this(-1L);
  }

  /**
   * @param hashMask which bits of a hash count; fewer than all only to force collisions
   */
  LayerBuilder(long hashMask) {
    this.hashMask = hashMask;
  }

  void add(SurfaceForm form, int target) {
    for (String word : form.words()) {
      wordOf.add(ordinals.computeIfAbsent(word, this::newWord));
    }
    int ordinal = targets.size();
    lengths.add(form.words().size());
    longest = Math.max(longest, form.words().size());
    targets.add(target);
    traits.add(form.traits());
    if (ordinal == capitals.length) {
      capitals = Arrays.copyOf(capitals, ordinal * 2);
    }
    capitals[ordinal] = form.capitals();
    if (!form.punctuation().isEmpty()) {
      punctuation.put(ordinal, form.punctuation());
    }
  }

  private int newWord(String word) {
    int ordinal = words.size();
    words.add(word);
    if (ordinal == hashes.length) {
      hashes = Arrays.copyOf(hashes, ordinal * 2);
      keys = Arrays.copyOf(keys, ordinal * 2);
    }
    keys[ordinal] = SubWords.key(word) & hashMask;
    hashes[ordinal] = SubWords.hash(word) & hashMask;
    return ordinal;
  }

  void addAll(List<SurfaceForm> forms, int target) {
    forms.forEach(form -> add(form, target));
  }

  Layer build() {
    WordTable table = WordTable.of(words, hashes);
    int[] nodeOfForm = new int[targets.size()];
    Edges edges = walk(table, nodeOfForm);
    return new Layer(arrays(table, edges, nodeOfForm));
  }

  /** Makes the trie's nodes and edges; tells where each form ends. */
  private Edges walk(WordTable table, int[] nodeOfForm) {
    int[] slotOf = new int[words.size()];
    for (int ordinal = 0; ordinal < slotOf.length; ordinal++) {
      slotOf[ordinal] = table.slot(hashes[ordinal], words.get(ordinal));
    }
    Edges edges = new Edges(Math.max(1, wordOf.size() - targets.size()));
    int at = 0;
    for (int form = 0; form < nodeOfForm.length; form++) {
      int first = slotOf[wordOf.get(at)];
      if (table.root(first) == Layer.NONE) {
        table.setRoot(first, edges.newNode());
      }
      int node = table.root(first);
      for (int word = 1; word < lengths.get(form); word++) {
        node = edges.step(node, slotOf[wordOf.get(at + word)]);
      }
      nodeOfForm[form] = node;
      at += lengths.get(form);
    }
    return edges;
  }

  private long[] beginnings() {
    Beginnings beginnings = new Beginnings(targets.size());
    int at = 0;
    for (int form = 0; form < targets.size(); form++) {
      long first = keys[wordOf.get(at)];
      if (lengths.get(form) == 1) {
        beginnings.add(first);
      } else {
        beginnings.add(first, keys[wordOf.get(at + 1)]);
      }
      at += lengths.get(form);
    }
    return beginnings.bits();
  }

  /** Sorts the forms by node: names before cues, those that were added first staying first. */
  private LayerArrays arrays(WordTable table, Edges edges, int[] nodeOfForm) {
    int[] nodeForms = new int[edges.nodes() + 1];
    for (int node : nodeOfForm) {
      nodeForms[node + 1]++;
    }
    for (int node = 0; node < edges.nodes(); node++) {
      nodeForms[node + 1] += nodeForms[node];
    }
    int count = nodeOfForm.length;
    int[] sorted = new int[count * LayerArrays.FORM];
    long[] sortedCapitals = new long[count];
    Map<Integer, String> sortedPunctuation = new HashMap<>();
    int[] free = Arrays.copyOf(nodeForms, edges.nodes());
    for (int index = 0; index < 2 * count; index++) {
      int form = index % count;
      if (Traits.has(traits.get(form), Traits.CUE) == index < count) {
        continue;
      }
      int place = free[nodeOfForm[form]]++;
      sorted[place * LayerArrays.FORM] = traits.get(form);
      sorted[place * LayerArrays.FORM + 1] = targets.get(form);
      sortedCapitals[place] = capitals[form];
      if (punctuation.containsKey(form)) {
        sortedPunctuation.put(place, punctuation.getOrDefault(form, ""));
      }
    }
    edges.markNodesThatGoOn(nodeForms);
    int[] cased = IntStream.range(0, count).filter(form -> sortedCapitals[form] != 0).toArray();
    return new LayerArrays(
        hashMask,
        table.hasSharedHashes(),
        longest,
        table.table(),
        table.chars(),
        edges.table(),
        beginnings(),
        nodeForms,
        sorted,
        cased,
        Arrays.stream(cased).mapToLong(form -> sortedCapitals[form]).toArray(),
        Map.copyOf(sortedPunctuation));
  }
}
