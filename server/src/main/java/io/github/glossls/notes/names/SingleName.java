package io.github.glossls.notes.names;

import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
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

  private static final Pattern JOINED =
      Pattern.compile(
          "\\s(?:and|or|in|of|for|with|to|on|from|by|an?|the|de|del|du|des|der|von|y|e|und|et)\\s|[,&+:]|(?<!\\p{L})/|/(?!\\p{L})");

  private static final Pattern DOING = Pattern.compile("\\p{L}+ing\\s.*");

  /** Last words for more than one thing, or for what cannot be counted. */
  private static final Pattern MANY = Pattern.compile(".*[^su]s|.*(?:data|code)");

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
        && !(mayJoin(name) && JOINED.matcher(name).find())
        && !isDoing(name)
        && !isSentence(name)
        && !StructureWords.isKind(name.substring(name.lastIndexOf(' ') + 1))
        && !StructureWords.isVague(name);
  }

  /** Whether it has three words, or a sign that stands between names. */
  private static boolean mayJoin(String name) {
    int space = name.indexOf(' ');
    if (space >= 0 && name.indexOf(' ', space + 1) > 0) {
      return true;
    }
    for (int at = 0; at < name.length(); at++) {
      if (",&+:/".indexOf(name.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code Representing sets}: something is done to things, where a learning rate is one. */
  private static boolean isDoing(String name) {
    return DOING.matcher(name).matches()
        && (MANY.matcher(name).matches()
            || StructureWords.does(name.substring(0, name.indexOf(' '))));
  }

  /** {@code Databases store information}, {@code GROUP BY does three things}. */
  private static boolean isSentence(String name) {
    int from = name.indexOf(' ') + 1;
    for (int at = from; at > 0 && name.indexOf(' ', at) > 0; at = name.indexOf(' ', at) + 1) {
      String word = name.substring(at, name.indexOf(' ', at));
      boolean plural = name.charAt(at - 2) == 's';
      if (word.equals("does") || word.equals("do") || (plural && StructureWords.says(word))) {
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
