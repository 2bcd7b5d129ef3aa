package io.github.glossls.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Compiles surface forms into a {@link Layer}. Used once. */
final class LayerBuilder {
  private final long hashMask;
  private final GrowingVocabulary words = new GrowingVocabulary();
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
    for (int word = 0; word < form.words().size(); word++) {
      wordOf.add(words.number(form.words().get(word)));
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
    int edges = wordOf.size() - targets.size();
    TrieBuilder trie = new TrieBuilder(words, hashMask, edges);
    int[] nodeOfForm = new int[targets.size()];
    int at = 0;
    for (int form = 0; form < nodeOfForm.length; form++) {
      int node = trie.begin(wordOf.get(at));
      for (int word = 1; word < lengths.get(form); word++) {
        node = trie.step(node, wordOf.get(at + word));
      }
      nodeOfForm[form] = node;
      at += lengths.get(form);
    }
    return new Layer(arrays(trie, nodeOfForm));
  }

  /** Sorts the forms by node: names before cues, those that were added first staying first. */
  private LayerArrays arrays(TrieBuilder trie, int[] nodeOfForm) {
    int[] nodeForms = new int[trie.nodes() + 1];
    for (int node : nodeOfForm) {
      nodeForms[node + 1]++;
    }
    for (int node = 0; node < trie.nodes(); node++) {
      nodeForms[node + 1] += nodeForms[node];
    }
    int count = nodeOfForm.length;
    int[] sorted = new int[count * LayerArrays.FORM];
    long[] sortedCapitals = new long[count];
    int[] placeOf = new int[count];
    int[] free = Arrays.copyOf(nodeForms, trie.nodes());
    for (int index = 0; index < 2 * count; index++) {
      int form = index % count;
      if (Traits.has(traits.get(form), Traits.CUE) == index < count) {
        continue;
      }
      int place = free[nodeOfForm[form]]++;
      sorted[place * LayerArrays.FORM] = traits.get(form);
      sorted[place * LayerArrays.FORM + 1] = targets.get(form);
      sortedCapitals[place] = capitals[form];
      placeOf[form] = place;
    }
    Map<Integer, String> sortedPunctuation = new HashMap<>();
    punctuation.forEach((form, text) -> sortedPunctuation.put(placeOf[form], text));
    Vocabulary vocabulary = words.build(hashMask);
    TrieBuilder.Trie built = trie.build(vocabulary, nodeForms, sorted);
    int[] cased = IntStream.range(0, count).filter(form -> sortedCapitals[form] != 0).toArray();
    return new LayerArrays(
        hashMask,
        longest,
        vocabulary.prints(),
        vocabulary.starts(),
        vocabulary.chars(),
        built.edges().table(),
        built.edges().pilots(),
        built.beginnings().firsts(),
        built.beginnings().edges(),
        nodeForms,
        sorted,
        cased,
        Arrays.stream(cased).mapToLong(form -> sortedCapitals[form]).toArray(),
        Map.copyOf(sortedPunctuation));
  }
}
