package io.github.glossls.notes.notation;

import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.text.Sentences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a sentence with {@code is} a definition, and not just something said of a thing. */
final class DefiningSentence {
  private static final Pattern APART =
      Pattern.compile(
          "(?:(?:is|are)\\s+(?:(?:\\p{L}{4,}\\s+)?(?:an?|the|any|one of)\\s+[^.]*\\b(?:that|which|where|who|of|for|used|to|in|with|without|between|among|from|over|by|under|whose|whereby|when|\\p{L}{3,}ing)\\b|(?:when|where|how|to|what\\s+(?:we|you|one|is|happens))\\s|(?:\\p{L}+ly\\s+)?used\\s+(?:to|for|when|in|as|with)\\s|(?:\\p{L}+ly\\s+)?defined\\s+as\\s)|can\\s+(?:\\p{L}+\\s+)?be\\s+(?:defined|described|thought\\s+of|understood|seen)\\s+as\\s)");
  private static final Pattern KIND =
      Pattern.compile(
          "(?:\\s+\\([^)]{1,80}\\))?\\s+is\\s+an?\\s+(?:[\\p{L}\\d-]+\\s+)+[\\p{L}\\d-]+");

  private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,120}\\)");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?:is|are)\\s+(?:an?|the|one of the)\\s+(?:\\p{L}+\\s+)?(?:good|great|better|best|bad|nice|key|important|common|popular|useful|interesting|main)\\s+(?:example|idea|question|thing|point|reason|choice|option|part|problem)\\b");

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i)\\s(?:that|which|who|where|when|on|at|by|we|you|if|as|than)\\s|\\s\\p{Ll}$");

  private static final int LONGEST_SENTENCE = 400;

  /** The words of a name, and an article. */
  private static final int LATEST_VERB = 6;

  private DefiningSentence() {}

  /**
   * Whether {@code is} or {@code are} stands where a sentence about a name has it: behind a few
   * words, or behind a bracket.
   */
  static boolean saysEarly(String text) {
    int words = 0;
    for (int at = 1; at < text.length() && words < LATEST_VERB; at++) {
      if (text.charAt(at) > ' ' && text.charAt(at - 1) <= ' ') {
        words++;
        if (text.charAt(at) == '('
            || text.startsWith("is", at)
            || text.startsWith("are", at)
            || text.startsWith("known as", at)
            || text.startsWith("called", at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code DCGAN is a deep convolutional GAN}: of a name with no other use the kind is enough. */
  static boolean isOfKind(String text, String name, int end) {
    Matcher kind = KIND.matcher(text).region(end, text.length());
    return SingleName.isCoined(name) && kind.lookingAt();
  }

  /** Whether the first sentence tells what sets a thing apart; remarks in brackets do not. */
  static boolean isSetApart(String text) {
    String plain = text.indexOf('(') < 0 ? text : BRACKET.matcher(text).replaceAll("");
    return says(APART, Sentences.first(beginning(plain)));
  }

  /** Whether a pattern matches at a word that it may begin with: is, are or can. */
  private static boolean says(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int space = -1;
    do {
      int at = space + 1;
      boolean may =
          text.startsWith("is", at) || text.startsWith("are", at) || text.startsWith("can", at);
      if (may && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
      space = text.indexOf(' ', at);
    } while (space >= 0);
    return false;
  }

  /** {@code The bias b is …}: the letter stands for it in formulas. */
  static String withoutSymbol(String name) {
    int symbol = name.length() - 2;
    boolean ends = symbol > 2 && name.charAt(symbol) == ' ';
    return ends && Character.isLowerCase(name.charAt(symbol + 1))
        ? name.substring(0, symbol)
        : name;
  }

  /** A name, and not a phrase that points to what is told elsewhere or holds a sentence. */
  static boolean isSubject(String name) {
    return !StructureWords.isVague(name) && (name.indexOf(' ') < 0 || !PHRASE.matcher(name).find());
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_SENTENCE));
  }

  /** {@code X is a good example …}: it says what is thought of the thing. */
  static boolean isRemark(String text) {
    return says(REMARK, beginning(text));
  }
}
