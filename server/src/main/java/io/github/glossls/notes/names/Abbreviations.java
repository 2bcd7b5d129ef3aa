package io.github.glossls.notes.names;

import io.github.glossls.text.Letters;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds abbreviations and what they stand for in running text, in both orders: {@code
 * retrieval-augmented generation (RAG)} and {@code RAG (retrieval-augmented generation)}.
 *
 * <p>After A. Schwartz and M. Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions
 * in Biomedical Text", Pacific Symposium on Biocomputing 8 (2003), 451-462. Beyond the paper:
 * plurals ({@code LLMs}), mixed case ({@code LoRA}), digits that count or sound like a word ({@code
 * A2A}, {@code IA3}), no space before the bracket, quotes around either form, nested brackets, and
 * a first attempt that takes only initials of words (see {@link Initials}), which finds better
 * bounds than the paper's letters anywhere in a word.
 */
public final class Abbreviations {
  /**
   * An abbreviation with what it stands for. The spans are in the text that was searched.
   *
   * @param shortForm as written, a plural with its {@code s}
   */
  public record Pair(String shortForm, Span shortSpan, String longForm, Span longSpan) {}

  /** Behind a name of several words they may be left out of its short form. */
  static final Set<String> NOUNS =
      Set.of(
          "model",
          "models",
          "network",
          "networks",
          "algorithm",
          "algorithms",
          "method",
          "methods",
          "technique",
          "techniques",
          "framework",
          "system",
          "systems",
          "score",
          "library",
          "test");

  private static final int LONGEST_SHORT_FORM = 10;
  private static final int LONGEST_BRACKET = 300;
  private static final int LONGEST_LOOK_BACK = 300;
  private static final String QUOTES = "\"'“”‘’«»*_` ";

  private Abbreviations() {}

  /** Every pair in a text without Markdown, in order. */
  public static List<Pair> in(String text) {
    List<Pair> pairs = new ArrayList<>();
    int open = text.indexOf('(');
    while (open >= 0) {
      int close = closing(text, open);
      Optional<Pair> pair = close > open + 1 ? atBracket(text, open, close) : Optional.empty();
      if (pair.isPresent()) {
        pairs.add(pair.get());
      }
      open = text.indexOf('(', open + 1);
    }
    return pairs;
  }

  /**
   * Whether {@code shortForm} abbreviates the whole of {@code longForm}; what brackets do in text,
   * for two names that stand apart.
   */
  public static boolean abbreviates(String shortForm, String longForm) {
    int letters = Initials.letterCount(stem(shortForm));
    return isShortForm(shortForm)
        && shortForm.length() < longForm.length()
        && !longForm.contains(". ")
        && Initials.wordCount(longForm) <= Math.min(letters + 5, letters * 2)
        && longFormStart(stem(shortForm), longForm, true).filter(start -> start == 0).isPresent();
  }

  /** Whether one of the two is short for the other. */
  static boolean stand(String one, String other) {
    return abbreviates(one, other) || abbreviates(other, one);
  }

  private static Optional<Pair> atBracket(String text, int open, int close) {
    Span inside = trimmed(text, open + 1, close);
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Optional<Pair> pair = longBefore(text, open, inside);
    return pair.isPresent() ? pair : shortBefore(text, open, inside);
  }

  /** {@code long form (SF)}; in the bracket the short form may be followed by something else. */
  private static Optional<Pair> longBefore(String text, int open, Span inside) {
    Span shortSpan = trimmed(text, inside.start(), endOfPart(text, inside));
    if (shortSpan.length() > LONGEST_SHORT_FORM || !isShortForm(shortSpan.in(text))) {
      return Optional.empty();
    }
    String shortForm = shortSpan.in(text);
    Span before = trimmed(text, lookBack(text, open, shortForm), open);
    return longForm(text, shortForm, before)
        .map(span -> new Pair(shortForm, shortSpan, span.in(text), span));
  }

  /** Its initials are in the words before; a noun such as {@code model} may follow them. */
  private static Optional<Span> longForm(String text, String shortForm, Span before) {
    String candidate = before.in(text);
    int lastWord = candidate.lastIndexOf(' ');
    boolean noun = lastWord > 0 && NOUNS.contains(candidate.substring(lastWord + 1));
    boolean whole = !noun || Initials.start(stem(shortForm), candidate).isPresent();
    int end = whole ? candidate.length() : lastWord;
    return longFormStart(stem(shortForm), candidate.substring(0, end), false)
        .map(start -> trimmed(text, before.start() + start, before.start() + end))
        .filter(span -> isLongForm(span.in(text), shortForm));
  }

  /** {@code SF (long form)}. */
  private static Optional<Pair> shortBefore(String text, int open, Span inside) {
    int end = open;
    while (end > 0 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && isShortFormPart(text.charAt(start - 1)) && end - start <= 11) {
      start--;
    }
    if (start > 2 && text.charAt(start - 1) == ' ' && NOUNS.contains(text.substring(start, end))) {
      return shortBefore(text, start - 1, inside);
    }
    String shortForm = text.substring(start, end);
    if (!isShortForm(shortForm) || capitals(shortForm) < 1) {
      return Optional.empty();
    }
    Span all = withoutArticle(text, trimmed(text, inside.start(), endOfPart(text, inside)));
    String longForm = Expansions.withoutPurpose(shortForm, all.in(text));
    Span longSpan = new Span(all.start(), all.start() + longForm.length());
    boolean fits =
        longFormStart(stem(shortForm), longForm, true).filter(at -> at == 0).isPresent()
            && isLongForm(longForm, shortForm);
    return fits
        ? Optional.of(new Pair(shortForm, new Span(start, end), longForm, longSpan))
        : Optional.empty();
  }

  private static Span withoutArticle(String text, Span span) {
    for (String article : new String[] {"the ", "a ", "an ", "short for ", "stands for "}) {
      if (span.length() > article.length()
          && text.regionMatches(true, span.start(), article, 0, article.length())) {
        return new Span(span.start() + article.length(), span.end());
      }
    }
    return span;
  }

  /** Where the long form begins in {@code candidate}, which ends with its last word. */
  private static Optional<Integer> longFormStart(
      String shortForm, String candidate, boolean whole) {
    Optional<Integer> strict = Initials.start(shortForm, candidate);
    if (strict.isPresent() && (!whole || strict.get() == 0)) {
      return strict;
    }
    boolean lenient = shortForm.length() > 2 && capitals(shortForm) > 1;
    return lenient ? lettersStart(shortForm, candidate) : Optional.empty();
  }

  /**
   * The paper's own matching: from the right, each letter anywhere, the first at a word's start; of
   * a short form in mixed case, such as {@code TanH}, the capitals at words' starts too.
   */
  private static Optional<Integer> lettersStart(String shortForm, String candidate) {
    boolean mixed = shortForm.chars().anyMatch(Character::isLowerCase);
    int at = candidate.length() - 1;
    for (int s = shortForm.length() - 1; s >= 0; s--) {
      char c = shortForm.charAt(s);
      if (!Letters.isLetterOrDigit(c)) {
        continue;
      }
      boolean starts = s == 0 || (mixed && Letters.isUpperCase(c));
      while (at >= 0 && !isLetter(candidate, at, Character.toLowerCase(c), starts, s > 0)) {
        at--;
      }
      if (at < 0) {
        return Optional.empty();
      }
      at--;
    }
    int start = at + 1;
    while (start > 0 && !Letters.isWhitespace(candidate.charAt(start - 1))) {
      start--;
    }
    return Optional.of(start);
  }

  /** Whether the letter stands at {@code at}, and where a word, or a part in capitals, starts. */
  private static boolean isLetter(String text, int at, char c, boolean starts, boolean capital) {
    char found = text.charAt(at);
    return Character.toLowerCase(found) == c
        && (!starts
            || at == 0
            || !Letters.isLetterOrDigit(text.charAt(at - 1))
            || (capital && Letters.isUpperCase(found)));
  }

  private static boolean isLongForm(String longForm, String shortForm) {
    int words = Initials.wordCount(longForm);
    int letters = Initials.letterCount(stem(shortForm));
    return longForm.length() > shortForm.length()
        && words <= Math.min(letters + 5, letters * 2)
        && (words > 1 || (letters < longForm.length() / 2 && capitals(longForm) > 1))
        && longForm.indexOf('=') < 0
        && longForm.indexOf('|') < 0
        && (longForm.indexOf('/') < 0 || longForm.indexOf(' ') > 0)
        && !containsWord(longForm, shortForm)
        && Letters.isLetterOrDigit(longForm.charAt(0));
  }

  private static boolean containsWord(String text, String word) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
    int end = at + word.length();
    return at >= 0
        && (at == 0 || Letters.isWhitespace(text.charAt(at - 1)))
        && (end == text.length() || Letters.isWhitespace(text.charAt(end)));
  }

  /** The start of the sentence, of an open bracket, or of as many words as the paper looks back. */
  private static int lookBack(String text, int open, String shortForm) {
    int letters = shortForm.length();
    int words = Math.min(letters + 5, letters * 2);
    int first = Math.max(0, open - LONGEST_LOOK_BACK);
    int at = open - 1;
    while (at > first && text.charAt(at) == ' ') {
      at--;
    }
    for (; at >= first; at--) {
      char c = text.charAt(at);
      boolean ends =
          switch (c) {
            case '(', ')', '[', ']', '{', '}', ';', '|' -> true;
            case ':', '.', '?', '!', ',' -> at + 1 < text.length() && text.charAt(at + 1) == ' ';
            default -> false;
          };
      if (ends || (c == ' ' && --words == 0)) {
        return at + 1;
      }
    }
    return first;
  }

  /** In a bracket, what comes after a comma or semicolon is a remark. */
  private static int endOfPart(String text, Span inside) {
    for (int at = inside.start(); at < inside.end(); at++) {
      boolean ends =
          switch (text.charAt(at)) {
            case ';', ',', '(', '=', ':' -> true;
            case ' ' -> text.startsWith(" - ", at) || text.startsWith(" – ", at);
            default -> false;
          };
      if (ends) {
        return at;
      }
    }
    return inside.end();
  }

  private static int closing(String text, int open) {
    int depth = 0;
    int last = Math.min(text.length(), open + LONGEST_BRACKET);
    for (int at = open; at < last; at++) {
      char c = text.charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** Two to ten characters, at most two words, a letter in it, a letter or digit at its start. */
  static boolean isShortForm(String text) {
    int length = text.length();
    if (length < 2 || length > LONGEST_SHORT_FORM || !Letters.isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    boolean letter = false;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      letter |= Letters.isLetter(c);
      if (!isShortFormPart(c)) {
        return false;
      }
    }
    return (letter && !Character.isDigit(text.charAt(0))) || (letter && capitals(text) > 0);
  }

  private static boolean isShortFormPart(char c) {
    return Letters.isLetterOrDigit(c)
        || c == '-'
        || c == '\u2010'
        || c == '\u2011'
        || c == '/'
        || c == '.'
        || c == '&'
        || c == '+';
  }

  public static int capitals(String text) {
    int capitals = 0;
    for (int at = 0; at < text.length(); at++) {
      capitals += Letters.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals;
  }

  /**
   * A plural without its ending: {@code LLMs}, {@code LLM's}, but not {@code regex} or {@code ls}.
   */
  public static String stem(String shortForm) {
    int length = shortForm.length();
    boolean plural =
        length > 2
            && shortForm.endsWith("s")
            && capitals(shortForm) >= 2
            && (Letters.isUpperCase(shortForm.charAt(length - 2))
                || Character.isDigit(shortForm.charAt(length - 2)));
    return plural ? shortForm.substring(0, length - 1) : shortForm;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && QUOTES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }
}
