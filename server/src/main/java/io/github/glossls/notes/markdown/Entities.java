package io.github.glossls.notes.markdown;

import java.util.Map;
import java.util.Optional;

/** The HTML entities that stand for one character of UTF-16 and that people write in notes. */
final class Entities {
  /**
   * An entity.
   *
   * @param end behind its semicolon
   */
  record Entity(char character, int end) {}

  private static final int LONGEST = 10;

  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", '\u00a0'),
          Map.entry("ndash", '–'),
          Map.entry("mdash", '—'),
          Map.entry("hellip", '…'),
          Map.entry("lsquo", '‘'),
          Map.entry("rsquo", '’'),
          Map.entry("ldquo", '“'),
          Map.entry("rdquo", '”'),
          Map.entry("rarr", '→'),
          Map.entry("larr", '←'),
          Map.entry("times", '×'),
          Map.entry("copy", '©'));

  private Entities() {}

  static Optional<Entity> at(String text, int at) {
    int end = LineShapes.indexOf(text, ';', at, LONGEST);
    if (end < 0) {
      return Optional.empty();
    }
    String name = text.substring(at + 1, end);
    Optional<Character> character =
        name.startsWith("#") ? numbered(name.substring(1)) : Optional.ofNullable(NAMED.get(name));
    return character.map(c -> new Entity(c, end + 1));
  }

  private static Optional<Character> numbered(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    try {
      int code = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
      boolean single =
          code >= ' ' && Character.isBmpCodePoint(code) && !Character.isSurrogate((char) code);
      return single ? Optional.of((char) code) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
