package io.github.glossls.notes.words;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.text.Sentences;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first sentence of a text says of a given name. */
public final class NameInText {
  /** {@code They can …}, {@code It tries to …}: only a verb stands right behind such a word. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)(?:it|they)(?:['’](?:s|re|ll))?\\s+\\p{L}{2,}|(?:this|these|that)\\s+(?:can|could|will|would|may|might|do(?:es)?|ha[sv]e?|also|usually|often)\\s");

  private static final Pattern POINTING =
      Pattern.compile("(?i)(?:this|these|such(?:\\s+an?)?)\\s+");

  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?:(?:in|for|according to|within|under) [^,.]{1,60},\\s+)?(?:(?:an?|the)\\s+)?");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:s|es)?\\)?(?:\\s*\\([^)]{1,80}\\))?(?:\\s+(?:of|in)\\s+(?:an?\\s+|the\\s+)?\\p{L}+)?(?:\\s+(?:algorithm|analysis|approach|architecture|distribution|function|layer|learning|loss|matrix|method|metric|model|network|problem|process|score|system|technique|test|theorem)s?)?,?\\s+(?:(?:also|often|commonly|sometimes)\\s[^.]{1,60}?\\s)?(?:is|are|means?|refers?|describes?|represents?|denotes?|stands?|allows?|consists?|involves?|helps?|enables?|uses?|measures?|provides?|occurs?|happens?|works?|was|were)\\b");
  private static final Pattern EQUATES =
      Pattern.compile(
          "(?:s|es)?(?:\\s*\\([^)]{1,80}\\))?,?\\s+(?:(?:is|are)\\s+(?:an?|the|any|one of)\\s|means?\\s|refers?\\s+to\\s|stands?\\s+for\\s).*");

  /** What {@link #BEFORE_NAME} begins with. */
  private static final Set<String> OPENING_NAME =
      Set.of("in", "for", "according", "within", "under", "a", "an", "the");

  private static final int SHORTEST_HEAD = 4;
  private static final int LETTERS_COMPARED = 3;
  private static final int LONGEST_SENTENCE = 400;

  private NameInText() {}

  /**
   * Whether the text takes up the name above it: {@code They can …}, {@code This regression is …}
   * below {@code Linear regression}.
   */
  public static boolean takesUp(String text, String name) {
    if (PRONOUN.matcher(text).lookingAt()) {
      return true;
    }
    Matcher pointing = POINTING.matcher(text);
    if (!pointing.lookingAt()) {
      return false;
    }
    String rest = text.substring(pointing.end()).toLowerCase(Locale.ROOT);
    String lower = name.toLowerCase(Locale.ROOT);
    String head = lower.substring(lower.lastIndexOf(' ') + 1);
    return rest.startsWith(lower)
        || (head.length() >= SHORTEST_HEAD
            && rest.startsWith(head.substring(0, head.length() - 1)));
  }

  /** Whether the first sentence speaks of {@code name}, in any spelling or number. */
  public static boolean mentions(String text, String name) {
    if (!mayMention(text, name)) {
      return false;
    }
    String key = Spelling.key(name);
    return key.length() > 1 && Spelling.key(Sentences.first(Wording.beginning(text))).contains(key);
  }

  /** Whether the text has the first letters of the name; cheaper than to compare spellings. */
  private static boolean mayMention(String text, String name) {
    int end = 0;
    while (end < Math.min(name.length(), LETTERS_COMPARED) && isAsciiLetter(name.charAt(end))) {
      end++;
    }
    int last = Math.min(text.length(), LONGEST_SENTENCE) - Math.max(end, 1);
    int first = end == 0 ? 0 : name.charAt(0) | 0x20;
    for (int at = 0; at <= last; at++) {
      char c = text.charAt(at);
      boolean may = end == 0 || (c | 0x20) == first;
      // Another letter may be one of these with an accent.
      if (c >= 0x80 || (may && text.regionMatches(true, at, name, 0, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  /** Whether the text begins with the name and says what it is or does. */
  public static boolean definesByName(String text, String name) {
    return beginsWithName(text, name, SAYS);
  }

  /** Whether the text begins with the name and says what kind of thing it is. */
  public static boolean equates(String text, String name) {
    return beginsWithName(text, name, EQUATES);
  }

  private static boolean beginsWithName(String text, String name, Pattern then) {
    String lower = name.toLowerCase(Locale.ROOT).replace('-', ' ');
    String stem = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    if (!mayBeginWith(text, stem)) {
      return false;
    }
    String plain = Wording.beginning(text).toLowerCase(Locale.ROOT).replace('-', ' ');
    Matcher before = BEFORE_NAME.matcher(plain);
    int start = before.lookingAt() ? before.end() : 0;
    return plain.startsWith(stem, start)
        && then.matcher(plain).region(start + stem.length(), plain.length()).lookingAt();
  }

  /** Whether it has the first letter of the name, or a word that may stand before a name. */
  private static boolean mayBeginWith(String text, String stem) {
    if (text.isEmpty() || stem.isEmpty()) {
      return stem.isEmpty();
    }
    char first = text.charAt(0) == '-' ? ' ' : Character.toLowerCase(text.charAt(0));
    return first == stem.charAt(0) || OPENING_NAME.contains(Wording.firstWord(text));
  }
}
