package io.github.glossls.notes.weighing;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Spelling;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the build writes what {@link NameWords} and {@link FieldNames} know, worked out so far that a
 * start only has to read it: a sign and the key of a name, or a sign and a word, a line.
 */
public final class NameList {
  static final char NAME = '=';
  static final char WORD = '-';

  /** A word that names end with. */
  static final char HEAD = '+';

  private static final int SHORTEST_HEAD = 3;

  private NameList() {}

  /** The lines for the names of a glossary's entries, and for their words. */
  public static List<String> of(List<Entry> entries) {
    Set<String> keys = new TreeSet<>();
    Map<String, Character> words = new TreeMap<>();
    for (Entry entry : entries) {
      Stream.concat(Stream.of(entry.name()), entry.aliases().stream().map(Alias::text))
          .forEach(
              name -> {
                keys.add(Spelling.key(name));
                words(name).forEach(word -> words.putIfAbsent(word, WORD));
              });
      List<String> name = words(entry.name());
      if (!name.isEmpty() && name.get(name.size() - 1).length() >= SHORTEST_HEAD) {
        words.put(name.get(name.size() - 1), HEAD);
      }
    }
    List<String> lines = new ArrayList<>();
    keys.forEach(key -> lines.add(NAME + key));
    words.forEach((word, sign) -> lines.add(sign + word));
    return lines;
  }

  /**
   * The bytes of {@link FieldNames}: a sorted hash code for each name, big-endian.
   *
   * @param common what most people know who know the field
   * @param special what few of them name
   */
  public static byte[] packed(Collection<String> common, Collection<String> special) {
    int[] hashes =
        IntStream.concat(
                common.stream().mapToInt(name -> hash(Spelling.key(name), true)),
                special.stream().mapToInt(name -> hash(Spelling.key(name), false)))
            .sorted()
            .distinct()
            .toArray();
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    return bytes.array();
  }

  /** Of a name's key; the last bit tells whether it is common. */
  static int hash(String key, boolean common) {
    return key.hashCode() << 1 | (common ? 1 : 0);
  }

  private static List<String> words(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
