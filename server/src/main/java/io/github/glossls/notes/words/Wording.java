package io.github.glossls.notes.words;

import io.github.glossls.text.Letters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first sentence of a text says about the name above or before it. */
public final class Wording {
  private static final Pattern DEFINING =
      Pattern.compile(
          "(?i)^(?:it['’]s\\s+(?:an?|the|one|like|when|used|about|basically|simply|where)\\s|(?:it|this|that|these|they)\\s+(?:is|are|refers?|means?|describes?|stands?)\\b|refers? to|means?\\b|(?:is|are)\\s+(?:an?|the|when|used)\\b|an?\\s+\\p{L}|the\\s+(?:\\p{L}+\\s+){0,3}(?:of|that|which|where|when|in|by|to|used|between|from|for|at)\\b|when\\s+(?:an?|the)\\s|any\\s+\\p{L}+\\s+that\\b|one of\\b|where\\s+(?:an?|the|every|each)\\b|(?:occurs?|happens?|used)\\s+(?:when|if|to|for|in|by|as)\\b|\\p{L}+ly\\s+\\p{L}{2,}s\\s|\\p{L}{3,}s\\s+(?:the|an?|how|whether|what|which|that)\\s)");

  /** {@code Designed for …}, {@code Often used to …}. */
  private static final Pattern MADE_FOR =
      Pattern.compile(
          "(?i)(?:\\p{L}+ly\\s+|often\\s+|also\\s+)?(?:desi?gned|desgined|used|trained|built|based|made|created|meant|intended|derived|obtained|computed|responsible|similar|capable|able)\\s+(?:for|to|on|by|in|as|from|of|with)\\s");

  /** {@code f(x) = 0 if x < 0}, {@code E = …}, {@code $$…}. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\$.*|\\\\\\[.*|[\\p{L}_][\\p{L}\\d_^{}\\\\]*(?:\\s?[(\\[][^()\\[\\]]{1,40}[)\\]])?\\s*(?:[≈∝]|:?=(?!=))\\s*\\S.*");

  private static final Pattern RATIO =
      Pattern.compile(
          "[(\\d\\s×*·]*\\p{L}{2,}[\\p{L}\\d\\s()+×*·−-]*/[\\d\\s(×*·]*\\p{L}{2,}[\\p{L}\\d\\s()+×*·−-]*(?:$|[.,;:–—])");

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
      Pattern.compile("\\s+(?:of|that|which|to|for|where|in|used|it|they|we|you|by\\s+which)\\b");

  /** What {@link #ADDRESSING} begins with. */
  private static final Set<String> OPENING_ADDRESS =
      Set.of(
          "we", "i", "you", "let", "lets", "in", "here", "below", "above", "first", "next", "then",
          "now", "note", "please", "see", "click", "run", "use", "to", "for", "if", "after",
          "before", "make", "the", "follow", "go", "there", "why", "how");

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

  private static final Pattern DESCRIBING =
      Pattern.compile(
          "(?i)(?:an?|the|any|one|when|how|where|this|it|which|what|whether)\\s|\\p{L}{2,}ing\\s+\\p{L}|(?:[\\p{L}/'’“”\"-]+\\s+){1,4}(?:that|which|of|for|to|used|where|who|between|in|by|with|from|using)\\s");

  /** {@code Integer values, including categories}: no further example. */
  private static final Pattern GOES_ON =
      Pattern.compile("\\s*(?:including|such|like|which|where|usually|often|mostly|not)\\s");

  private static final Pattern BETWEEN_EXAMPLES = Pattern.compile(",\\s*|(?<!,)\\s+or\\s+|\\s<\\s");

  /** {@code 2, padding: same, kernel: odd}: a value, and others with their names. */
  private static final Pattern RECORD = Pattern.compile("[^,:]{1,30},\\s+[\\p{L} ]{2,25}:\\s");

  private static final int MOST_WORDS_EACH = 2;
  private static final int SHORTEST_DESCRIPTION = 3;
  private static final int LONGEST_SENTENCE = 400;

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
  static String firstWord(String text) {
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
    return Words.areAtLeast(SHORTEST_DESCRIPTION, text)
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
            && Words.areAtLeast(SHORTEST_DESCRIPTION, text));
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

  /** {@code TP / (TP + FP)}: a quantity by what it is worked out from, in words. */
  public static boolean isRatio(String text) {
    return text.indexOf('/') > 0 && RATIO.matcher(beginning(text)).lookingAt();
  }

  /** Whether the text speaks to the reader or about the note rather than about a thing. */
  public static boolean addresses(String text) {
    return OPENING_ADDRESS.contains(firstWord(text)) && ADDRESSING.matcher(text).matches();
  }

  /** Whether the text tells the reader to act or to look elsewhere. */
  public static boolean instructs(String text) {
    return OPENING_INSTRUCTION.contains(firstWord(text));
  }

  static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_SENTENCE));
  }

  /** Up to the first comma, sign or {@code or}: no more than the first example. */
  private static String beforeExamples(String text) {
    int end = 0;
    while (end < text.length()
        && text.charAt(end) != ','
        && text.charAt(end) != '<'
        && !text.startsWith("or", end)) {
      end++;
    }
    return text.substring(0, end);
  }

  /** {@code line, bar, scatter}, {@code mean < median}: examples of a thing and not what it is. */
  public static boolean enumerates(String text) {
    if ((text.indexOf(',') < 0 && text.indexOf('<') < 0) || text.length() > LONGEST_SENTENCE) {
      return false;
    }
    if (RECORD.matcher(text).lookingAt()) {
      return true;
    }
    if (!Words.areAtMost(MOST_WORDS_EACH, beforeExamples(text))) {
      return false;
    }
    String[] parts = BETWEEN_EXAMPLES.split(text, -1);
    boolean all = parts.length > 1;
    for (int at = 0; at < parts.length && all; at++) {
      all =
          Words.areAtMost(MOST_WORDS_EACH, parts[at])
              && (at == 0 || !GOES_ON.matcher(parts[at]).lookingAt());
    }
    return all;
  }
}
