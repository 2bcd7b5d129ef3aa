package io.github.glossls.glossary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where each spelling stands among the terms of a glossary. It lies in a few arrays, so that it can
 * be stored as it is and costs nothing until it is asked.
 *
 * @param keys every {@link Spelling#key} in UTF-8, sorted by their bytes, one behind the other
 * @param keyStarts where each key begins; one more at the end
 * @param places of terms: for each key those that it names, then those that it is an alias of
 * @param placeStarts by key where its places begin; one more at the end
 */
// A bundle of arrays; never compared.
@SuppressWarnings("ArrayRecordComponent")
public record NameIndex(byte[] keys, int[] keyStarts, int[] places, int[] placeStarts) {
  static NameIndex of(List<Term> terms) {
    Map<byte[], Set<Integer>> byKey = new TreeMap<>(Arrays::compareUnsigned);
    for (int at = 0; at < terms.size(); at++) {
      add(byKey, terms.get(at).name(), at);
      for (Entry entry : terms.get(at).entries()) {
        add(byKey, entry.name(), at);
      }
    }
    for (int at = 0; at < terms.size(); at++) {
      for (Alias alias : terms.get(at).aliases()) {
        add(byKey, alias.text(), at);
      }
    }
    return of(byKey);
  }

  private static void add(Map<byte[], Set<Integer>> byKey, String name, int term) {
    byKey.computeIfAbsent(bytes(Spelling.key(name)), key -> new LinkedHashSet<>(2)).add(term);
  }

  private static NameIndex of(Map<byte[], Set<Integer>> byKey) {
    int[] keyStarts = new int[byKey.size() + 1];
    int[] placeStarts = new int[byKey.size() + 1];
    byte[] keys = new byte[byKey.keySet().stream().mapToInt(key -> key.length).sum()];
    List<Integer> places = new ArrayList<>();
    int number = 0;
    for (Map.Entry<byte[], Set<Integer>> each : byKey.entrySet()) {
      byte[] key = each.getKey();
      System.arraycopy(key, 0, keys, keyStarts[number], key.length);
      places.addAll(each.getValue());
      number++;
      keyStarts[number] = keyStarts[number - 1] + key.length;
      placeStarts[number] = places.size();
    }
    return new NameIndex(
        keys, keyStarts, places.stream().mapToInt(Integer::intValue).toArray(), placeStarts);
  }

  /** The places of the terms with a key, those that it names first. */
  List<Integer> find(String key) {
    byte[] wanted = bytes(key);
    int low = 0;
    int high = keyStarts.length - 2;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(
              keys, keyStarts[middle], keyStarts[middle + 1], wanted, 0, wanted.length);
      if (order == 0) {
        return placesOf(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }

  private List<Integer> placesOf(int key) {
    List<Integer> found = new ArrayList<>(1);
    for (int at = placeStarts[key]; at < placeStarts[key + 1]; at++) {
      found.add(places[at]);
    }
    return found;
  }

  private static byte[] bytes(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }
}
