package io.github.glossls.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds characters, so that spellings which readers take for the same compare equal: case,
 * diacritics, and Unicode's compatibility forms (full width, ligatures, mathematical letters).
 *
 * <p>One code point becomes up to four UTF-16 code units, packed into a long, the first in the
 * lowest 16 bits; 0 means that the character is left out. No locale takes part, so that a Turkish
 * dotless i is an i everywhere.
 */
final class Folding {
  private static final int TABLE_SIZE = 0x600;
  private static final long[] TABLE = table();

  private Folding() {}

  static long fold(int codePoint) {
    if (codePoint < TABLE_SIZE) {
      return TABLE[codePoint];
    }
    if (codePoint > 0xFF00 && codePoint < 0xFF5F) {
      return TABLE[codePoint - 0xFEE0];
    }
    return isStable(codePoint) ? pack(codePoint) : compute(codePoint);
  }

  /** Whether a table has the character. */
  static boolean isQuick(int codePoint) {
    return codePoint < TABLE_SIZE;
  }

  /** The text with every character folded. */
  static String fold(CharSequence text) {
    int same = 0;
    while (same < text.length() && isSmallAscii(text.charAt(same))) {
      same++;
    }
    if (same == text.length()) {
      return text.toString();
    }
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, same);
    for (int at = same; at < text.length(); ) {
      int codePoint = Character.codePointAt(text, at);
      for (long rest = fold(codePoint); rest != 0; rest >>>= 16) {
        folded.append((char) rest);
      }
      at += Character.charCount(codePoint);
    }
    return folded.toString();
  }

  /** Most of what is folded is so already. */
  private static boolean isSmallAscii(char c) {
    return c < 0x80 && (c < 'A' || c > 'Z') && c != 0;
  }

  /** Scripts without case and without compatibility forms among their common letters. */
  private static boolean isStable(int codePoint) {
    return (codePoint >= 0x3041 && codePoint < 0xA000)
        || (codePoint >= 0xAC00 && codePoint < 0xD7A4);
  }

  private static long[] table() {
    long[] table = new long[TABLE_SIZE];
    for (int codePoint = 0; codePoint < TABLE_SIZE; codePoint++) {
      table[codePoint] = codePoint < 0x80 ? Character.toLowerCase(codePoint) : compute(codePoint);
    }
    return table;
  }

  private static long compute(int codePoint) {
    if (Character.getType(codePoint) == Character.FORMAT) {
      return 0;
    }
    String special = special(codePoint);
    if (!special.isEmpty()) {
      return pack(special);
    }
    String text = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    text = withoutDiacritics(text).toLowerCase(Locale.ROOT);
    return pack(withoutDiacritics(text));
  }

  /** Letters that Unicode does not take apart, spelled as people do without them. */
  private static String special(int codePoint) {
    return switch (codePoint) {
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'þ', 'Þ' -> "th";
      case 'ı' -> "i";
      default -> "";
    };
  }

  /** Only Latin, Greek and Cyrillic accents: a Japanese voicing mark makes another letter. */
  private static String withoutDiacritics(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(apart.length());
    for (int at = 0; at < apart.length(); at++) {
      char c = apart.charAt(at);
      if (c < 0x300 || c > 0x36F) {
        kept.append(c);
      }
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static long pack(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        ? codePoint
        : Character.highSurrogate(codePoint) | ((long) Character.lowSurrogate(codePoint) << 16);
  }

  private static long pack(String text) {
    long packed = 0;
    for (int at = Math.min(text.length(), 4) - 1; at >= 0; at--) {
      packed = (packed << 16) | text.charAt(at);
    }
    return packed;
  }
}
