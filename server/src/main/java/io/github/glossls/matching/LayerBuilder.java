package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles surface forms into a {@link Layer}. Used once. */
final class LayerBuilder {
  private final long hashMask;
  private final Map<String, Integer> words = new HashMap<>();
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
      wordOf.add(words.computeIfAbsent(word, unseen -> words.size()));
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

  void addAll(List<SurfaceForm> forms, int target) {
    forms.forEach(form -> add(form, target));
  }

  Layer build() {
    WordTable table = new WordTable(words.keySet(), hashMask);
    int[] slotOf = new int[words.size()];
    words.forEach((word, ordinal) -> slotOf[ordinal] = table.slotOf(word));
    int[] nodeOfForm = new int[targets.size()];
    Edges edges = walk(slotOf, table.roots, nodeOfForm);
    return new Layer(arrays(table, edges, nodeOfForm));
  }

  /** Makes the trie's nodes and edges; tells where each form ends. */
  private Edges walk(int[] slotOf, int[] roots, int[] nodeOfForm) {
    Edges edges = new Edges(Math.max(1, wordOf.size() - targets.size()));
    int at = 0;
    for (int form = 0; form < nodeOfForm.length; form++) {
      int slot = slotOf[wordOf.get(at)];
      if (roots[slot] == Layer.NONE) {
        roots[slot] = edges.newNode();
      }
      int node = roots[slot];
      for (int word = 1; word < lengths.get(form); word++) {
        node = edges.step(node, slotOf[wordOf.get(at + word)]);
      }
      nodeOfForm[form] = node;
      at += lengths.get(form);
    }
    return edges;
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
    int[] sortedTraits = new int[count];
    int[] sortedTargets = new int[count];
    long[] sortedCapitals = new long[count];
    Map<Integer, String> sortedPunctuation = new HashMap<>();
    int[] free = Arrays.copyOf(nodeForms, edges.nodes());
    for (int index = 0; index < 2 * count; index++) {
      int form = index % count;
      if (Traits.has(traits.get(form), Traits.CUE) == index < count) {
        continue;
      }
      int place = free[nodeOfForm[form]]++;
      sortedTraits[place] = traits.get(form);
      sortedTargets[place] = targets.get(form);
      sortedCapitals[place] = capitals[form];
      if (punctuation.containsKey(form)) {
        sortedPunctuation.put(place, punctuation.getOrDefault(form, ""));
      }
    }
    edges.markNodesThatGoOn(nodeForms);
    return new LayerArrays(
        hashMask,
        table.sharedHashes,
        longest,
        table.tags,
        table.roots,
        table.wordStarts,
        table.wordChars,
        edges.keys(),
        edges.targets(),
        nodeForms,
        sortedTraits,
        sortedTargets,
        sortedCapitals,
        Map.copyOf(sortedPunctuation));
  }

  /** The sub-words, hashed into slots. */
  private static final class WordTable {
    final int[] tags;
    final int[] roots;
    final int[] wordStarts;
    final char[] wordChars;
    final long hashMask;
    boolean sharedHashes;

    WordTable(Iterable<String> words, long hashMask) {
      this.hashMask = hashMask;
      int count = 0;
      int chars = 0;
      for (String word : words) {
        count++;
        chars += word.length() + 1;
      }
      int slots = Tables.sizeFor(count);
      tags = new int[slots];
      roots = new int[slots];
      Arrays.fill(roots, Layer.NONE);
      wordStarts = new int[slots];
      wordChars = new char[chars];
      int at = 0;
      for (String word : words) {
        int slot = freeSlot(SubWords.hash(word) & hashMask);
        wordStarts[slot] = at;
        wordChars[at++] = (char) word.length();
        word.getChars(0, word.length(), wordChars, at);
        at += word.length();
      }
    }

    private int freeSlot(long masked) {
      int tag = Layer.tag(masked);
      int slot = (int) (masked >>> 40) & (tags.length - 1);
      while (tags[slot] != 0) {
        sharedHashes |= tags[slot] == tag;
        slot = (slot + 1) & (tags.length - 1);
      }
      tags[slot] = tag;
      return slot;
    }

    int slotOf(String word) {
      long masked = SubWords.hash(word) & hashMask;
      int tag = Layer.tag(masked);
      int slot = (int) (masked >>> 40) & (tags.length - 1);
      while (tags[slot] != tag || !isWord(slot, word)) {
        slot = (slot + 1) & (tags.length - 1);
      }
      return slot;
    }

    private boolean isWord(int slot, String word) {
      int from = wordStarts[slot];
      return SubWords.matches(word, 0, word.length(), wordChars, from + 1, wordChars[from]);
    }
  }
}
