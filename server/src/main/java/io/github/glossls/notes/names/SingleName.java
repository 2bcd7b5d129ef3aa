package io.github.glossls.notes.names;

import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of one thing, which may be terms on weak evidence. Two things joined, a kind of things, a
 * thing's part and what is done are not.
 */
public final class SingleName {
  /** {@code BlazingText}, {@code XGBoost}: no ordinary word. */
  private static final Pattern CAMEL =
      Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*|\\p{Lu}{2,}\\p{Ll}{2,}");

  /** {@code Word2Vec}, {@code GPT-4}, {@code PCA}. */
  private static final Pattern COINED =
      Pattern.compile("\\p{Lu}{2,6}s?|\\p{Lu}[\\p{L}-]*\\d[\\p{L}\\d]*");

  private static final Set<String> JOINING =
      Set.of(
          "and", "or", "in", "of", "for", "with", "to", "on", "from", "by", "a", "an", "the", "de",
          "del", "du", "des", "der", "von", "y", "e", "und", "et");

  private static final Pattern ACT = Pattern.compile("\\p{L}{3,}(?:ing|[ts]ion|ment|ification)");

  private static final int MOST_WORDS = 4;

  private SingleName() {}

  public static boolean is(String name) {
    return is(name, Genre.NOTES);
  }

  /** Where terms are expected, a word such as {@code instruction} may be the name of a thing. */
  public static boolean is(String name, Genre genre) {
    return TermShape.isTerm(name, genre) && isOfOneThing(name);
  }

  /** Whether what can be a term is the name of one thing. */
  public static boolean isOfOneThing(String name) {
    return Words.areAtMost(MOST_WORDS, name)
        && !joins(name)
        && !isDoing(name)
        && !isSentence(name)
        && !StructureWords.isKind(name.substring(name.lastIndexOf(' ') + 1))
        && !StructureWords.isVague(name);
  }

  /** Whether a word or sign in it stands between names. */
  private static boolean joins(String name) {
    int word = 0;
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (c == ' ') {
        if (word > 0 && JOINING.contains(name.substring(word, at))) {
          return true;
        }
        word = at + 1;
      } else if (",&+:".indexOf(c) >= 0 || (c == '/' && !isBetweenLetters(name, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetweenLetters(String name, int at) {
    return at > 0
        && at + 1 < name.length()
        && Letters.isLetter(name.charAt(at - 1))
        && Letters.isLetter(name.charAt(at + 1));
  }

  /** {@code Representing sets}: something is done to things, where a learning rate is one. */
  private static boolean isDoing(String name) {
    int space = name.indexOf(' ');
    return space > 3
        && name.startsWith("ing", space - 3)
        && Letters.areAll(name, 0, space)
        && (isOfMany(name) || StructureWords.does(name.substring(0, space)));
  }

  /** Whether it ends as words do for more than one thing, or for what cannot be counted. */
  private static boolean isOfMany(String name) {
    int last = name.length() - 1;
    boolean plural = name.charAt(last) == 's' && "su".indexOf(name.charAt(last - 1)) < 0;
    return plural || name.endsWith("data") || name.endsWith("code");
  }

  /** {@code Databases store information}, {@code GROUP BY does three things}. */
  private static boolean isSentence(String name) {
    int from = name.indexOf(' ') + 1;
    for (int at = from; at > 0 && name.indexOf(' ', at) > 0; at = name.indexOf(' ', at) + 1) {
      String word = name.substring(at, name.indexOf(' ', at));
      boolean plural = name.charAt(at - 2) == 's';
      boolean verb = plural ? StructureWords.says(word) : StructureWords.isVerb(word);
      if (word.equals("does") || word.equals("do") || verb) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is no ordinary word: {@code BlazingText}, {@code SageMaker Studio}. */
  public static boolean isCoined(String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    if (!hasHump(first)) {
      return false;
    }
    return CAMEL.matcher(first).matches()
        ? space < 0 || isTitleCase(name)
        : space < 0 && COINED.matcher(name).matches();
  }

  /** Whether a capital or a digit stands behind its beginning. */
  private static boolean hasHump(String word) {
    for (int at = 1; at < word.length(); at++) {
      int c = word.codePointAt(at);
      if (Letters.isUpperCase(c) || Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Indexing}, {@code Augmentation}: what is done, as the name of a step. */
  public static boolean isAct(String name) {
    return endsAsAct(name) && is(name);
  }

  /** Whether it is one word that ends as those for acts do. */
  public static boolean endsAsAct(String name) {
    return name.indexOf(' ') < 0 && ACT.matcher(name).matches();
  }

  /** {@code Central Limit Theorem}: several words, each with a capital, or no ordinary word. */
  public static boolean isProper(String name) {
    boolean several = name.indexOf(' ') > 0 && Character.isUpperCase(name.codePointAt(0));
    return isCoined(name) || (several && isTitleCase(name));
  }

  private static boolean isTitleCase(String name) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      if (!Character.isUpperCase(name.charAt(at + 1))) {
        return false;
      }
    }
    return true;
  }
}
