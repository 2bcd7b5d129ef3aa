package io.github.glossls.notes.names;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bracket behind a name says: other names of it, or a remark. */
final class NamesInBracket {
  private static final Pattern ALSO_KNOWN =
      Pattern.compile(
          "(?i)^(?:a\\.?k\\.?a\\.?|(?:also|sometimes|often|commonly) (?:known|called|written|referred to)(?: as)?|also:?|or(?: simply)?|abbreviated(?: as)?|abbr\\.?|short for|formerly|i\\.e\\.,?|acronym:?)\\s+");

  /** {@code compare to online learning}: what else to read. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)(?:compare|compared|see|cf|contrast|as opposed)\\b");

  private static final Pattern REMARK =
      Pattern.compile("\\s[–—-]\\s(?=(?:compare|see|cf|contrast|not)\\b)");

  private static final Pattern ALTERNATIVES =
      Pattern.compile("\\s+/\\s+|\\s*[,;]\\s+(?:or\\s+)?|\\s+or\\s+");
  private static final Pattern SLASH =
      Pattern.compile("\\s*/\\s*|\\s*[,;]\\s+(?:(?:or|and)\\s+)?|\\s+or\\s+");

  /** {@code LLM's}, as some write the plural. */
  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{Lu})['’]s$");

  private static final String ARTICLE = "the ";
  private static final int MOST_OTHER_WORDS = 3;

  private NamesInBracket() {}

  /**
   * Puts the names in a bracket into {@code aliases}; gives the bracket back when it is a remark.
   */
  static String read(String name, String inside, List<Alias> aliases) {
    if (ELSEWHERE.matcher(inside).lookingAt()) {
      return inside;
    }
    Matcher known = ALSO_KNOWN.matcher(inside);
    boolean said = known.lookingAt();
    String rest = said ? inside.substring(known.end()) : inside;
    if (!said && Abbreviations.abbreviates(name, inside)) {
      aliases.add(new Alias(Expansions.withoutPurpose(name, inside), Kind.EXPANSION));
      return "";
    }
    List<Alias> found = new ArrayList<>();
    for (String part : (said ? SLASH : ALTERNATIVES).split(rest, -1)) {
      String other = PLURAL.matcher(unquoted(withoutRemark(part).strip())).replaceFirst("s");
      if (other.isEmpty()) {
        continue;
      }
      if (Abbreviations.abbreviates(other, name) || ShortForms.isOf(other, name)) {
        found.add(new Alias(other, Kind.ABBREVIATION));
      } else if (Abbreviations.abbreviates(name, other)) {
        found.add(new Alias(other, Kind.EXPANSION));
      } else if (said || Variants.is(other, name) || sharesHead(other, name)) {
        addSynonym(other, found);
      } else {
        aliases.addAll(found);
        return found.isEmpty() ? inside : "";
      }
    }
    aliases.addAll(found);
    return "";
  }

  /** {@code loss function – compare with utility}: behind the dash is no part of the name. */
  private static String withoutRemark(String part) {
    Matcher remark = REMARK.matcher(part);
    return remark.find() ? part.substring(0, remark.start()) : part;
  }

  /** {@code Named entity recognition - NER} and {@code Language Understanding (LUIS)} are two. */
  private static void addSynonym(String other, List<Alias> found) {
    List<String> names =
        Names.read(other).filter(Names::isAbbreviated).map(Names::all).orElse(List.of(other));
    names.forEach(name -> found.add(new Alias(name, Kind.SYNONYM)));
  }

  /** {@code Statistics (The Blueprint)}: what the thing is like. */
  static boolean isDescription(String inside) {
    return inside.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
  }

  /** {@code L1 distance (Manhattan distance)}: another name for a thing of the same kind. */
  private static boolean sharesHead(String other, String name) {
    int space = other.lastIndexOf(' ');
    String head = space < 0 ? "" : other.substring(space);
    return !head.isEmpty()
        && Words.areAtMost(MOST_OTHER_WORDS, other)
        && name.length() > head.length()
        && name.regionMatches(true, name.length() - head.length(), head, 0, head.length())
        && SingleName.is(other);
  }

  /** Without quotation marks, and marks of emphasis, around it. */
  static String unquoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "\"'“”‘’`*_".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\"'“”‘’`*_.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
