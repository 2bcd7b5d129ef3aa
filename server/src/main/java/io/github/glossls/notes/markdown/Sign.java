package io.github.glossls.notes.markdown;

import io.github.glossls.text.Arrow;
import java.util.List;

/**
 * What a text holds that one way of writing definitions or another needs. All signs of a text are
 * found in one pass over it; most texts lack most of them, and need no closer look by whoever looks
 * for those. A set of signs is an {@code int} with the {@link #bit()} of each.
 */
public enum Sign {
  COLON(1 << 0),
  EQUALS(1 << 1),
  DASH(1 << 2),
  ARROW(1 << 3),
  BRACKET(1 << 4),
  QUESTION_MARK(1 << 5),
  /** The word {@code is} or {@code are} between spaces. */
  IS(1 << 6),
  /** A word that begins like {@code means}, {@code refers}, {@code consists} or {@code denotes}. */
  MEANS(1 << 7),
  STRONG(1 << 8),
  EMPHASIS(1 << 9),
  CODE(1 << 10),
  LINK(1 << 11),
  IMAGE(1 << 12),
  DEFINED(1 << 13),
  ABBREVIATION(1 << 14),
  /** A word that begins like {@code called}, {@code known}, {@code termed} or {@code referred}. */
  NAMES(1 << 15);

  /** In the set of a Markdown text that holds a character which marks may begin with. */
  static final int MAY_BE_MARKED = 1 << 30;

  /** Of the characters of ASCII that are signs by themselves. */
  private static final int[] OF_CHARACTER = ofCharacters();

  private final int bit;

  Sign(int bit) {
    this.bit = bit;
  }

  public int bit() {
    return bit;
  }

  /** The set of the given signs. */
  public static int set(Sign... signs) {
    int set = 0;
    for (Sign sign : signs) {
      set |= sign.bit();
    }
    return set;
  }

  /** Whether a mark may begin with a character. */
  static boolean mayBeMark(char c) {
    return c < OF_CHARACTER.length
        ? (OF_CHARACTER[c] & MAY_BE_MARKED) != 0
        : c == StyledLetters.FIRST_UNIT;
  }

  private static int[] ofCharacters() {
    int[] signs = new int[128];
    for (char c : "*_`[<\\&~=$!".toCharArray()) {
      signs[c] = MAY_BE_MARKED;
    }
    signs[':'] = COLON.bit();
    signs['='] |= EQUALS.bit();
    signs['-'] = DASH.bit();
    signs['|'] = DASH.bit();
    signs['('] = BRACKET.bit();
    signs['?'] = QUESTION_MARK.bit();
    return signs;
  }

  /** The signs of a text. */
  static int of(String text) {
    return of(text, 0);
  }

  /** The signs of a text without marks; where one may begin, the rest is not looked at. */
  static int ofUnmarked(String text) {
    return of(text, MAY_BE_MARKED);
  }

  private static int of(String text, int enough) {
    int signs = naming(text, 0);
    int last = text.length() - 4; // No word that is a sign fits behind it.
    for (int at = 0; at < text.length() && (signs & enough) == 0; at++) {
      char c = text.charAt(at);
      if (c > ' ') {
        signs |= c < OF_CHARACTER.length ? OF_CHARACTER[c] : beyondAscii(c);
      } else if (at <= last) {
        signs |= word(text, at);
      }
    }
    return signs;
  }

  /** The signs that marks are. */
  static int of(List<Inline.Mark> marks) {
    int signs = 0;
    for (Inline.Mark mark : marks) {
      signs |= of(mark.kind()).bit();
    }
    return signs;
  }

  private static int beyondAscii(char c) {
    return switch (c) {
      case '–', '—' -> DASH.bit();
      case StyledLetters.FIRST_UNIT -> MAY_BE_MARKED;
      default -> Arrow.is(c) ? ARROW.bit() : 0;
    };
  }

  /** The sign that the word behind the white space at {@code at} is. */
  private static int word(String text, int at) {
    return switch (text.charAt(at + 1)) {
      case 'i' -> text.startsWith(" is ", at) ? IS.bit() : 0;
      case 'a' -> text.startsWith(" are ", at) ? IS.bit() : 0;
      case 'm' -> text.startsWith("mean", at + 1) ? MEANS.bit() : 0;
      case 'c' -> text.startsWith("consist", at + 1) ? MEANS.bit() : naming(text, at + 1);
      case 'd' -> text.startsWith("denote", at + 1) ? MEANS.bit() : 0;
      case 'r' -> text.startsWith("refer", at + 1) ? MEANS.bit() | naming(text, at + 1) : 0;
      case 's' -> text.startsWith("stand", at + 1) ? MEANS.bit() : 0;
      case 'k', 't' -> naming(text, at + 1);
      default -> 0;
    };
  }

  private static int naming(String text, int at) {
    char first = at < text.length() ? text.charAt(at) : ' ';
    boolean names =
        switch (first) {
          case 'c' -> text.startsWith("call", at);
          case 'k' -> text.startsWith("known", at);
          case 't' -> text.startsWith("termed", at);
          case 'r' -> text.startsWith("referred", at);
          default -> false;
        };
    return names ? NAMES.bit() : 0;
  }

  private static Sign of(Inline.Kind kind) {
    return switch (kind) {
      case STRONG -> STRONG;
      case EMPHASIS -> EMPHASIS;
      case CODE -> CODE;
      case LINK -> LINK;
      case IMAGE -> IMAGE;
      case DEFINED -> DEFINED;
      case ABBREVIATION -> ABBREVIATION;
    };
  }
}
