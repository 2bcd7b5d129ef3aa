package io.github.glossls.notes.names;

import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.text.Arrow;
import io.github.glossls.text.Letters;
import java.util.Locale;
import java.util.Set;

/**
 * What shows that some words are no name: signs of code, of a sentence, a list, a number or a
 * quotation. Read character by character, since nearly every line of a note is asked about.
 */
final class NoName {
  /** Behind another word they make a sentence. */
  private static final Set<String> VERBS =
      Set.of(
          "is", "are", "was", "were", "has", "have", "can", "will", "would", "could", "might",
          "must", "should", "isn't", "aren't", "doesn't", "don't", "isn’t", "aren’t", "doesn’t",
          "don’t", "did", "didn't", "didn’t", "can't", "can’t", "cannot", "won't", "won’t");

  /** Between other words they point to something, or set things against each other. */
  private static final Set<String> POINTING =
      Set.of(
          "behind", "its", "your", "our", "their", "my", "this", "these", "vs", "vs.", "VS", "VS.",
          "versus", "versus.", "Versus", "Vs", "Vs.", "you", "we", "but", "it", "It", "if",
          "because", "Your", "Our", "Its", "Their", "My");

  /** At the beginning they point to what was told. */
  private static final Set<String> FIRST =
      Set.of(
          "suppose", "assume", "its", "their", "our", "my", "your", "this", "that", "these",
          "those", "to", "vs", "vs.", "versus", "even", "too", "don't", "don’t", "can't", "can’t",
          "it's", "it’s", "that's", "that’s", "there's", "there’s", "you're", "you’re", "they're",
          "they’re", "we're", "we’re", "you've", "you’ve", "we've", "we’ve", "i've", "i’ve", "i'm",
          "i’m", "you'll", "you’ll", "we'll", "we’ll", "here's", "here’s");

  /** At the beginning they make a sentence; {@code CAN bus} is a name. */
  private static final Set<String> FIRST_VERBS =
      Set.of(
          "have", "Have", "has", "Has", "can", "Can", "cannot", "Cannot", "could", "Could",
          "should", "Should", "would", "Would");

  /** By themselves they stand for a name. */
  private static final Set<String> PRONOUNS =
      Set.of("it", "It", "me", "Me", "we", "We", "you", "You", "they", "They", "them", "Them");

  /** Behind a word that ends like a verb: {@code reflects on the}, {@code learns how to}. */
  private static final Set<String> BEHIND_VERB =
      Set.of(
          "on",
          "a",
          "an",
          "the",
          "how",
          "when",
          "what",
          "well",
          "two",
          "three",
          "several",
          "different",
          "no",
          "only",
          "both",
          "its");

  /** At the end they say how it is with what stands before, or point to something. */
  private static final Set<String> LAST =
      Set.of(
          "really",
          "actually",
          "usually",
          "simply",
          "often",
          "also",
          "always",
          "it",
          "them",
          "what",
          "which",
          "whether",
          "between",
          "then");

  private static final int SHORTEST_VERB = 4;
  private static final int LONGEST_WORD = 8;

  private NoName() {}

  static boolean is(String name) {
    return (hasSign(name) || hasTellingWord(name)) && !ComparedNames.isMethod(name);
  }

  private static boolean hasSign(String name) {
    boolean bracketed = name.charAt(0) == '(' && name.indexOf(')') == name.length() - 1;
    if ("-/@.".indexOf(name.charAt(0)) >= 0
        || bracketed
        || name.startsWith("[]")
        || isFormula(name)
        || isRemark(name)
        || isRange(name)
        || isCount(name)) {
      return true;
    }
    boolean open = name.indexOf('[') >= 0 && name.indexOf(']') < 0;
    int comma = name.length();
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean sign =
          switch (c) {
            case '{', '}', '<', '>', '=', '|', '\\', '←', '…' -> true;
            case '.', '!', '?', ';' -> isSpaceAt(name, at + 1) || name.startsWith("...", at);
            case ':' -> name.startsWith("//", at + 1);
            case '&' -> name.startsWith("&", at + 1);
            case ',' -> at > comma + 1 || isOpening(name, at);
            default -> Arrow.is(c);
          };
      if (sign) {
        return true;
      }
      if (c == '"' && at > 0 && isSpaceAt(name, at + 1) && name.indexOf('"') == at) {
        return true; // It ends a quotation that began before the name.
      }
      comma = c == ',' ? at : comma;
      // A quotation or a formula that goes on behind the name.
      open ^= c == '"' || (c == '$' && name.startsWith("$", at + 1));
    }
    return open;
  }

  /** {@code So, NER}: a sentence begins. */
  private static boolean isOpening(String name, int comma) {
    return name.lastIndexOf(' ', comma) < 0
        && StructureWords.opensLabel(name.substring(0, comma), Genre.NOTES);
  }

  static boolean isFormula(String name) {
    return name.charAt(0) == '$' && name.charAt(name.length() - 1) == '$';
  }

  /** {@code [5 marks]}, where {@code [MASK]} is a token. */
  private static boolean isRemark(String name) {
    return name.charAt(0) == '[' && name.indexOf(']') == name.length() - 1 && name.indexOf(' ') > 0;
  }

  /** {@code 3-5 layers}, {@code 10 %}. */
  private static boolean isRange(String name) {
    int at = 0;
    while (at < name.length() && isDigit(name.charAt(at))) {
      at++;
    }
    boolean dash = at + 1 < name.length() && "-–".indexOf(name.charAt(at)) >= 0;
    return at > 0 && dash && isDigit(name.charAt(at + 1));
  }

  /** {@code 3 components}, where {@code 3D models} are things. */
  private static boolean isCount(String name) {
    int space = name.indexOf(' ');
    boolean plural = space > 0 && space <= 3 && name.endsWith("s");
    return plural
        && name.substring(0, space).chars().allMatch(c -> isDigit((char) c))
        && Character.isLowerCase(name.charAt(space + 1));
  }

  private static boolean hasTellingWord(String name) {
    boolean afterVerb = false;
    for (int start = 0; start < name.length(); ) {
      int end = start;
      while (end < name.length() && !isSpaceAt(name, end)) {
        end++;
      }
      if (tells(name, start, end, afterVerb)) {
        return true;
      }
      afterVerb = start > 0 && mayBeVerb(name, start, end);
      start = end + 1;
    }
    return false;
  }

  private static boolean tells(String name, int start, int end, boolean afterVerb) {
    if (end - start > LONGEST_WORD) {
      return false;
    }
    String word = name.substring(start, end);
    boolean last = end == name.length();
    if (start == 0) {
      return last
          ? PRONOUNS.contains(word)
          : FIRST_VERBS.contains(word) || FIRST.contains(word.toLowerCase(Locale.ROOT));
    }
    return VERBS.contains(word)
        || (last && LAST.contains(word))
        || word.equals("~")
        || (!last && (POINTING.contains(word) || StructureWords.makesSentence(word)))
        || (!last && afterVerb && BEHIND_VERB.contains(word))
        || (word.equals("with") && name.startsWith(" respect ", end));
  }

  /** In small letters with an s behind, but no plural such as {@code analysis}. */
  private static boolean mayBeVerb(String name, int start, int end) {
    if (end - start < SHORTEST_VERB
        || name.charAt(end - 1) != 's'
        || "siu".indexOf(name.charAt(end - 2)) >= 0) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (!Letters.isLetter(name.charAt(at)) || Letters.isUpperCase(name.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpaceAt(String name, int at) {
    return at < name.length() && name.charAt(at) <= ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
