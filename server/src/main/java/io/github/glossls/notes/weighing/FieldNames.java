package io.github.glossls.notes.weighing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Names of terms of the field, whether or not the bundled glossary defines them: the lists in
 * {@code src/main/vocabulary}. Common are those that several people who listed the terms of a field
 * thought of. The build packs them into the sorted hash codes of their keys, see {@link
 * NameList#packed}, so that a start reads four bytes a name; of names that are in no list one in
 * some 50,000 is taken for one that is.
 */
final class FieldNames {
  private static final String PACKED = "field-names.bin";
  private static final int[] HASHES = read();

  private FieldNames() {}

  /** Whether the lists have a name. */
  enum Familiarity {
    UNKNOWN,
    SPECIAL,
    COMMON
  }

  /**
   * Where the lists have a name.
   *
   * @param key of the name, see {@link io.github.glossls.glossary.Spelling}
   */
  static Familiarity of(String key) {
    int special = NameList.hash(key, false);
    int at = Arrays.binarySearch(HASHES, special);
    int behind = at < 0 ? -at - 1 : at + 1;
    // The hash of a common name is the next number.
    if (behind < HASHES.length && HASHES[behind] == (special | 1)) {
      return Familiarity.COMMON;
    }
    return at < 0 ? Familiarity.UNKNOWN : Familiarity.SPECIAL;
  }

  static boolean isName(String key) {
    return of(key) != Familiarity.UNKNOWN;
  }

  private static int[] read() {
    try (InputStream in = FieldNames.class.getResourceAsStream(PACKED)) {
      if (in == null) {
        throw new IllegalStateException(PACKED + " is missing from the jar");
      }
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      int[] hashes = new int[bytes.remaining() / Integer.BYTES];
      bytes.asIntBuffer().get(hashes);
      return hashes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
