package io.github.glossls.notes.names;

import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Aligns an abbreviation with the words of a long form from the right: each letter takes the
 * beginning of a word, a word may give several letters from its beginning ({@code Ro-P-E}, {@code
 * reg-ex}), small words may be passed over, digits may be words, and {@code X} is {@code ex}.
 */
final class Initials {
  private record Word(String text, int start) {}

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or",
          "the", "to", "via", "with", "&", "+");

  private static final Map<Character, Set<String>> DIGITS =
      Map.of(
          '1', Set.of("one", "first"),
          '2', Set.of("to", "two", "too", "second"),
          '3', Set.of("three", "third"),
          '4', Set.of("for", "four"),
          '8', Set.of("eight"));

  private static final char MOST_REPEATS = '5';
  private static final int MOST_STEPS = 4_000;

  private final String shortForm;
  private final List<Word> words;
  private int steps;

  private Initials(String shortForm, List<Word> words) {
    this.shortForm = shortForm;
    this.words = words;
  }

  /** Where in {@code candidate} the long form begins; its last word is the candidate's last. */
  static Optional<Integer> start(String shortForm, String candidate) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < shortForm.length(); at++) {
      char c = shortForm.charAt(at);
      if (Letters.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    List<Word> words = words(candidate);
    if (letters.length() < 2 || words.isEmpty()) {
      return Optional.empty();
    }
    Initials alignment = new Initials(letters.toString(), words);
    int first = alignment.align(letters.length(), words.size(), true);
    if (first < 0) {
      first = alignment.alignRepeats();
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(wholeWord(candidate, words.get(first).start()));
  }

  /** {@code word}: {@code left} letters of the short form are still free, words before it too. */
  private int align(int left, int word, boolean last) {
    if (left == 0) {
      return word;
    }
    if (word == 0 || ++steps > MOST_STEPS) {
      return -1;
    }
    String text = words.get(word - 1).text();
    for (int taken = Math.min(left, text.length()); taken >= 1; taken--) {
      boolean takes =
          shortForm.regionMatches(left - taken, text, 0, taken)
              || (taken == 1 && soundsLike(shortForm.charAt(left - 1), text));
      if (takes) {
        int found = align(left - taken, word - 1, false);
        if (found >= 0) {
          return found;
        }
      }
    }
    if (last && Character.isDigit(shortForm.charAt(left - 1)) && left > 2) {
      return align(left - 1, word, true);
    }
    return !last && SMALL.contains(text) ? align(left, word - 1, false) : -1;
  }

  /** {@code IA3}: a digit tells how often the letter before it begins a word. */
  private int alignRepeats() {
    int length = shortForm.length();
    char digit = shortForm.charAt(length - 1);
    if (length < 2 || digit < '2' || digit > MOST_REPEATS) {
      return -1;
    }
    String letters = shortForm.substring(0, length - 1);
    String repeated = letters.repeat(digit - '0');
    String last = letters + letters.substring(letters.length() - 1).repeat(digit - '1');
    for (String spelledOut : new String[] {repeated, last}) {
      int found = new Initials(spelledOut, words).align(spelledOut.length(), words.size(), true);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** How many letters a short form stands for: five where a digit repeats one, as in {@code T5}. */
  static int letterCount(String shortForm) {
    char last = shortForm.length() == 2 ? shortForm.charAt(1) : ' ';
    return last > '2' && last <= MOST_REPEATS ? last - '0' : shortForm.length();
  }

  /** Words, where a hyphen ends one. */
  static int wordCount(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean gap = c == '-' || Letters.isWhitespace(c);
      words += gap || inside ? 0 : 1;
      inside = !gap;
    }
    return words;
  }

  /** {@code 2} is {@code to}, {@code X} the beginning of {@code extreme}. */
  private static boolean soundsLike(char sign, String word) {
    return sign == 'x' ? word.startsWith("ex") : DIGITS.getOrDefault(sign, Set.of()).contains(word);
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '&' || c == '+') {
        words.add(new Word(String.valueOf(c), at));
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && Letters.isLetterOrDigit(text.charAt(at))) {
        boolean hump =
            at > start
                && Letters.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1));
        if (hump) {
          break;
        }
        at++;
      }
      if (at > start) {
        words.add(new Word(text.substring(start, at).toLowerCase(Locale.ROOT), start));
      } else {
        at++;
      }
    }
    return words;
  }

  /** A hyphenated word is not cut: {@code multi-head attention} for {@code HA} begins at multi. */
  private static int wholeWord(String text, int start) {
    int at = start;
    while (at > 0 && !Letters.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
