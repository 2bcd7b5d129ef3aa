package io.github.glossls.notes.words;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.text.Letters;
import io.github.glossls.text.Sentences;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first sentence of a text says about the name above or before it. */
public final class Wording {
  private static final Pattern DEFINING =
      Pattern.compile(
          "(?i)^(?:it['’]s\\s+(?:an?|the|one|like|when|used|about|basically|simply|where)\\s|(?:it|this|that|these|they)\\s+(?:is|are|refers?|means?|describes?|stands?)\\b|refers? to|means?\\b|(?:is|are)\\s+(?:an?|the|when|used)\\b|an?\\s+\\p{L}|the\\s+(?:\\p{L}+\\s+){0,3}(?:of|that|which|where|when|in|by|to|used|between|from|for|at)\\b|when\\s+(?:an?|the)\\s|any\\s+\\p{L}+\\s+that\\b|one of\\b|where\\s+(?:an?|the|every|each)\\b|(?:occurs?|happens?|used)\\s+(?:when|if|to|for|in|by|as)\\b|\\p{L}+ly\\s+\\p{L}{2,}s\\s|\\p{L}{3,}s\\s+(?:the|an?|how|whether|what|which|that)\\s)");

  /** {@code They can …}, {@code It tries to …}: only a verb stands right behind such a word. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)(?:it|they)(?:['’](?:s|re|ll))?\\s+\\p{L}{2,}|(?:this|these|that)\\s+(?:can|could|will|would|may|might|do(?:es)?|ha[sv]e?|also|usually|often)\\s");

  /** {@code Designed for …}, {@code Often used to …}. */
  private static final Pattern MADE_FOR =
      Pattern.compile(
          "(?i)(?:\\p{L}+ly\\s+|often\\s+|also\\s+)?(?:desi?gned|desgined|used|trained|built|based|made|created|meant|intended|derived|obtained|computed|responsible|similar|capable|able)\\s+(?:for|to|on|by|in|as|from|of|with)\\s");

  private static final Pattern POINTING =
      Pattern.compile("(?i)(?:this|these|such(?:\\s+an?)?)\\s+");

  /** {@code f(x) = 0 if x < 0}, {@code E = …}, {@code $$…}. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\$.*|\\\\\\[.*|[\\p{L}_][\\p{L}\\d_^{}\\\\]*(?:\\s?[(\\[][^()\\[\\]]{1,40}[)\\]])?\\s*(?:[≈∝]|:?=(?!=))\\s*\\S.*");

  private static final String NOUN_ENDS =
      "(?!(?:that|which|where|who|whose|when|while|how|whether|so|as|if|until|to|used)\\b)";

  /** {@code A link leads to …}: a sentence, where {@code A link that leads to …} is a kind. */
  private static final Pattern ABOUT_ANOTHER =
      Pattern.compile(
          "(?i)(?:an?|the|any|each|every)\\s+(?:(?:"
              + NOUN_ENDS
              + "\\S*[^\\s,.;:(]\\s+){1,8}?(?:is|are|was|were|can|will|has|have|must|may|should|does)\\s|(?:"
              + NOUN_ENDS
              + "(?!(?:of|for|in|on|by|with|from|between|at)\\b)[\\p{L}-]+\\s+){1,3}?\\p{L}{2,}[^siu\\W]s\\s)");

  /** What {@link #DEFINING} begins with, but for words that end like adverbs and verbs. */
  private static final Set<String> OPENING =
      Set.of(
          "it", "this", "that", "these", "they", "refer", "mean", "is", "are", "a", "an", "the",
          "when", "any", "one", "where", "occur", "happen", "used");

  /** {@code Capability that …}, {@code process of …}: what follows a noun for kinds of things. */
  private static final Pattern BEHIND_KIND =
      Pattern.compile("\\s+(?:of|that|which|to|for|where|in|used)\\b");

  /** What {@link #ADDRESSING} begins with. */
  private static final Set<String> OPENING_ADDRESS =
      Set.of(
          "we", "i", "you", "let", "lets", "in", "here", "below", "above", "first", "next", "then",
          "now", "note", "please", "see", "click", "run", "use", "to", "for", "if", "after",
          "before", "make", "the", "follow", "go", "there", "why", "how");

  /** What {@link #BEFORE_NAME} begins with. */
  private static final Set<String> OPENING_NAME =
      Set.of("in", "for", "according", "within", "under", "a", "an", "the");

  private static final Set<String> OPENING_INSTRUCTION =
      Set.of(
          "here",
          "below",
          "above",
          "note",
          "please",
          "see",
          "click",
          "run",
          "follow",
          "go",
          "install",
          "download",
          "open",
          "i");

  private static final int LONGEST_OPENING = 15;
  private static final int LONGEST_SCOPE = 60;
  private static final int MOST_BEFORE_THING = 3;

  private static final Pattern ADDRESSING =
      Pattern.compile(
          "(?i)^(?:we|i|you|let'?s|let us|in this|here|below|above|first|next|then|now|note|please|see|click|run|use|to|for this|if you|after|before|make sure|the following|follow|go to|there (?:is|are)|why|how)\\b.*");

  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?:(?:in|for|according to|within|under) [^,.]{1,60},\\s+)?(?:(?:an?|the)\\s+)?");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:s|es)?\\)?(?:\\s*\\([^)]{1,80}\\))?(?:\\s+(?:of|in)\\s+(?:an?\\s+|the\\s+)?\\p{L}+)?(?:\\s+(?:algorithm|analysis|approach|architecture|distribution|function|layer|learning|loss|matrix|method|metric|model|network|problem|process|score|system|technique|test|theorem)s?)?,?\\s+(?:(?:also|often|commonly|sometimes)\\s[^.]{1,60}?\\s)?(?:is|are|means?|refers?|describes?|represents?|denotes?|stands?|allows?|consists?|involves?|helps?|enables?|uses?|measures?|provides?|occurs?|happens?|works?|was|were)\\b");
  private static final Pattern EQUATES =
      Pattern.compile(
          "(?:s|es)?(?:\\s*\\([^)]{1,80}\\))?,?\\s+(?:(?:is|are)\\s+(?:an?|the|any|one of)\\s|means?\\s|refers?\\s+to\\s|stands?\\s+for\\s).*");
  private static final Pattern DESCRIBING =
      Pattern.compile(
          "(?i)(?:an?|the|any|one|when|how|where|this|it|which|what|whether)\\s|\\p{L}{2,}ing\\s+\\p{L}|(?:[\\p{L}/'’“”\"-]+\\s+){1,4}(?:that|which|of|for|to|used|where|who|between|in|by|with|from)\\s");

  /** {@code Integer values, including categories}: no further example. */
  private static final Pattern GOES_ON =
      Pattern.compile("\\s*(?:including|such|like|which|where|usually|often|mostly|not)\\s");

  /** Above are the scripts that put no space between words; two characters are about a word. */
  private static final char LAST_ALPHABETIC = '\u2e7f';

  private static final int MOST_WORDS_EACH = 2;
  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_DESCRIPTION = 3;
  private static final int LONGEST_SENTENCE = 400;
  private static final int LETTERS_COMPARED = 3;

  private Wording() {}

  /** Whether the text, behind a name and a sign, may tell what kind of thing the name is. */
  public static boolean defines(String text) {
    String said = withoutScope(text);
    return (mayDefine(said) && DEFINING.matcher(said).lookingAt()) || beginsWithThing(said);
  }

  /** {@code In clustering, a group of …}: what is said behind where it holds. */
  private static String withoutScope(String text) {
    if (!text.startsWith("In ") && !text.startsWith("in ")) {
      return text;
    }
    int comma = text.indexOf(", ");
    return comma > 0 && comma <= LONGEST_SCOPE ? text.substring(comma + 2) : text;
  }

  /** {@code Capability that …}, {@code process of …}, {@code Regression techniques that …}. */
  private static boolean beginsWithThing(String text) {
    int start = 0;
    for (int words = 0; words < MOST_BEFORE_THING; words++) {
      int end = endOfWord(text, start);
      if (end == start || end >= text.length() || text.charAt(end) > ' ') {
        return false;
      }
      if (StructureWords.isThing(text.substring(start, end))
          && BEHIND_KIND.matcher(text).region(end, text.length()).lookingAt()) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** Whether its first word is one that a definition begins with; cheaper than the pattern. */
  private static boolean mayDefine(String text) {
    int end = endOfWord(text);
    return end > 0
        && ("sSyY".indexOf(text.charAt(end - 1)) >= 0 || OPENING.contains(firstWord(text)));
  }

  /** In small letters; empty when it is longer than any word that is looked for. */
  private static String firstWord(String text) {
    int end = endOfWord(text);
    return end <= LONGEST_OPENING ? text.substring(0, end).toLowerCase(Locale.ROOT) : "";
  }

  private static int endOfWord(String text) {
    return endOfWord(text, 0);
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A letter, or the half of one. */
  private static boolean isLetter(char c) {
    return Letters.isLetter(c) || Character.isSurrogate(c);
  }

  /**
   * Whether the text looks like a definition where others beside it do: a noun and what sets it
   * apart.
   */
  public static boolean describes(String text) {
    return words(text) >= SHORTEST_DESCRIPTION
        && !addresses(text)
        && (defines(text) || DESCRIBING.matcher(text).lookingAt());
  }

  /** Whether the text, below a name, tells what kind of thing it is. */
  public static boolean tellsKind(String text) {
    return defines(text) && !ABOUT_ANOTHER.matcher(text).lookingAt();
  }

  /** Whether it tells the kind or what it does: {@code Reduces repetition in the output.} */
  public static boolean explains(String text) {
    int space = text.indexOf(' ');
    return tellsKind(text)
        || MADE_FOR.matcher(text).lookingAt()
        || (space > 0
            && StructureWords.isVerb(text.substring(0, space))
            && words(text) >= SHORTEST_DESCRIPTION);
  }

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

  /** Whether the text is nothing but a quotation: an example of a thing, not what it is. */
  public static boolean isQuoted(String text) {
    String said = text.strip();
    int last = said.length() - 1;
    return last > 1
        && "\"“'‘".indexOf(said.charAt(0)) >= 0
        && "\"”'’".indexOf(said.charAt(last)) >= 0;
  }

  /** Whether the text is a formula, which defines a quantity as well as words do. */
  public static boolean isFormula(String text) {
    return (text.indexOf('=') > 0 || text.indexOf('$') == 0 || text.indexOf('\\') == 0)
        && FORMULA.matcher(beginning(text)).matches();
  }

  /** Whether the text speaks to the reader or about the note rather than about a thing. */
  public static boolean addresses(String text) {
    return OPENING_ADDRESS.contains(firstWord(text)) && ADDRESSING.matcher(text).matches();
  }

  /** Whether the text tells the reader to act or to look elsewhere. */
  public static boolean instructs(String text) {
    return OPENING_INSTRUCTION.contains(firstWord(text));
  }

  /** Whether the first sentence speaks of {@code name}, in any spelling or number. */
  public static boolean mentions(String text, String name) {
    if (!mayMention(text, name)) {
      return false;
    }
    String key = Spelling.key(name);
    return key.length() > 1 && Spelling.key(Sentences.first(beginning(text))).contains(key);
  }

  /** Whether the text has the first letters of the name; cheaper than to compare spellings. */
  private static boolean mayMention(String text, String name) {
    int end = 0;
    while (end < Math.min(name.length(), LETTERS_COMPARED) && isAsciiLetter(name.charAt(end))) {
      end++;
    }
    int last = Math.min(text.length(), LONGEST_SENTENCE) - Math.max(end, 1);
    for (int at = 0; at <= last; at++) {
      // Another letter may be one of these with an accent.
      if (text.charAt(at) >= 0x80 || text.regionMatches(true, at, name, 0, end)) {
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
    String plain = beginning(text).toLowerCase(Locale.ROOT).replace('-', ' ');
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
    return first == stem.charAt(0) || OPENING_NAME.contains(firstWord(text));
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_SENTENCE));
  }

  /** {@code line, bar, scatter}: examples of a thing and not what it is. */
  public static boolean enumerates(String text) {
    if (text.indexOf(',') < 0 || text.length() > LONGEST_SENTENCE) {
      return false;
    }
    for (String part : text.split(",", -1)) {
      if (parts(part) > MOST_WORDS_EACH || GOES_ON.matcher(part).lookingAt()) {
        return false;
      }
    }
    return true;
  }

  /** What white space separates. */
  public static int parts(String text) {
    int parts = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean gap = Letters.isWhitespace(text.charAt(at));
      parts += gap || inside ? 0 : 1;
      inside = !gap;
    }
    return parts;
  }

  public static int words(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = Letters.isLetterOrDigit(c);
      words += letter && !inside ? 1 : 0;
      ideographs += c > LAST_ALPHABETIC && letter ? 1 : 0;
      inside = letter || (inside && "'’-./".indexOf(c) >= 0);
    }
    return words + ideographs / 2;
  }

  /** The first run of letters, in small letters; empty when there is none. */
  public static String firstLetters(String text) {
    int start = 0;
    while (start < text.length() && !Letters.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Letters.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The last run of letters, in small letters; empty when there is none. */
  public static String lastLetters(String text) {
    int end = text.length();
    while (end > 0 && !Letters.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Letters.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
