package io.github.glossls.notes.names;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a heading or a bold label names: {@code 3. 🔍 Retrieval-augmented generation (RAG):} names
 * {@code Retrieval-augmented generation} and {@code RAG}.
 *
 * @param name the term
 * @param start of the name in the text it was read from
 * @param end exclusive
 * @param aliases other names of it
 * @param gloss a remark in brackets that is no name; empty when there is none
 */
public record Names(String name, int start, int end, List<Alias> aliases, String gloss) {
  private static final int MOST_OTHER_WORDS = 3;
  private static final String COLUMN = "    ";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");
  private static final Pattern OR = Pattern.compile("\\s+or\\s+");
  private static final Pattern ACT = Pattern.compile("\\p{L}{3,}(?:ing|[ts]ion|ment)");

  /** The names in a label's text without Markdown; empty when nothing is left of it. */
  public static Optional<Names> read(String text) {
    if (isRow(text)) {
      return Optional.empty();
    }
    String narrow = spaced(text.replace('（', '(').replace('）', ')'));
    return NameBounds.of(narrow).map(bounds -> NameReader.read(narrow, bounds));
  }

  /** {@code Aspect Agent function}: a row of columns, which blanks keep apart. */
  private static boolean isRow(String text) {
    return text.strip().contains(COLUMN);
  }

  /** With a space, one for one, for what else stands between words. */
  private static String spaced(String text) {
    int other = 0;
    while (other < text.length() && !isOtherSpace(text.charAt(other))) {
      other++;
    }
    if (other == text.length()) {
      return text;
    }
    char[] spaced = text.toCharArray();
    for (int at = other; at < spaced.length; at++) {
      spaced[at] = isOtherSpace(spaced[at]) ? ' ' : spaced[at];
    }
    return new String(spaced);
  }

  private static boolean isOtherSpace(char c) {
    return c != ' ' && Letters.isWhitespace(c);
  }

  /** The name and its aliases. */
  public List<String> all() {
    List<String> all = new ArrayList<>(List.of(name));
    aliases.forEach(alias -> all.add(alias.text()));
    return all;
  }

  /** Whether an abbreviation stands beside what it is short for. */
  public boolean isAbbreviated() {
    for (Alias alias : aliases) {
      if (alias.kind() != Kind.SYNONYM) {
        return true;
      }
    }
    return false;
  }

  /** These names when they were read from a text that begins {@code by} characters later. */
  public Names shifted(int by) {
    return new Names(name, start + by, end + by, aliases, gloss);
  }

  /** These names with only the first {@code length} characters of the name. */
  public Names cut(int length) {
    String beginning = name.substring(0, length).stripTrailing();
    return new Names(beginning, start, start + beginning.length(), aliases, gloss);
  }

  /** These names with only the first characters of the name, and other names before its own. */
  Optional<Names> first(int length, List<Alias> others) {
    List<Alias> all = new ArrayList<>(others);
    all.addAll(aliases);
    Names other = new Names(name, start, end, List.copyOf(all), gloss);
    return Optional.of(other.cut(length));
  }

  public Names withAlias(Alias alias) {
    List<Alias> all = new ArrayList<>(aliases);
    all.add(alias);
    return new Names(name, start, end, List.copyOf(all), gloss);
  }

  /**
   * These names where a text of their own defines them: then a short name in the bracket, {@code
   * Top-p (nucleus sampling)}, is another name rather than what explains them.
   */
  public Names defined() {
    if (gloss.length() == 1 && Character.isUpperCase(gloss.charAt(0))) {
      return withAlias(new Alias(gloss, Kind.ABBREVIATION));
    }
    Names all = this;
    String[] others = OR.split(gloss, -1);
    for (String other : others) {
      if (!isOther(other, others.length > 1)) {
        return this;
      }
      all = all.withAlias(new Alias(NamesInBracket.unquoted(other), Kind.SYNONYM));
    }
    return all;
  }

  /** {@code listed}: between {@code or} stand names of things, not of persons. */
  private static boolean isOther(String gloss, boolean listed) {
    return !gloss.isEmpty()
        && !NamesInBracket.isDescription(gloss)
        && Words.areAtMost(MOST_OTHER_WORDS, gloss)
        && (listed || Abbreviations.capitals(gloss) < 2 || isThing(gloss))
        && SingleName.is(NamesInBracket.unquoted(gloss))
        && !StructureWords.isRemark(gloss);
  }

  /** {@code Supervised Fine-Tuning}, {@code Policy Network}; no person's name or abbreviation. */
  private static boolean isThing(String gloss) {
    String last = gloss.substring(Math.max(gloss.lastIndexOf(' '), gloss.lastIndexOf('-')) + 1);
    boolean thing = ACT.matcher(last).matches() || StructureWords.isThing(last);
    for (String word : BETWEEN_WORDS.split(gloss, -1)) {
      thing &= Abbreviations.capitals(word) < 2;
    }
    return thing;
  }
}
