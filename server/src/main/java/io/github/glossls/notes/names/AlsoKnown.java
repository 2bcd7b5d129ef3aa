package io.github.glossls.notes.names;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Values;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other names in the text of a term: {@code One-class classification, also known as unary
 * classification or class modeling, …}, {@code Also called representation learning.}
 */
public final class AlsoKnown {
  private static final List<String> SIGNS =
      List.of(
          "also known as ", "also called ", "also referred to as ", "sometimes called ", "aka ");

  private static final int LONGEST = 400;
  private static final int LONGEST_SUBJECT = 60;
  private static final int MOST_WORDS = 4;

  /** A line of its own: {@code Also known as the dependent variable or label.} */
  private static final Pattern AT_START =
      Pattern.compile(
          "(?i)(?:it\\s+is\\s+|it['’]s\\s+|they\\s+are\\s+)?(?:(?:also|sometimes|often|commonly)\\s+(?:known\\s+as|called|referred\\s+to\\s+as|termed)|a\\.?k\\.?a\\.?)\\s+");

  private static final Pattern OR_ELSE =
      Pattern.compile(
          "\\s+or\\s+(?:the\\s+|an?\\s+)?([\\p{L}\\d-]+(?:\\s[\\p{L}\\d-]+){0,2}?),?\\s+(?:is|are)\\s");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*,\\s*(?:or\\s+|and\\s+)?|\\s+or\\s+|(?<=[\"”])\\s+and\\s+(?=[\"“])");
  private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the)\\s+");
  private static final Pattern END =
      Pattern.compile(
          "\\.(?:\\s|$)|[;:(]|\\s[–—-]\\s|,?\\s+(?:which|because|since|is|in|by|for)\\s");

  private AlsoKnown() {}

  /** The names that a line gives for what stands above it; empty when it says something else. */
  public static List<String> atStart(String text) {
    // Looked at for each line of a definition, of which few begin so.
    if (text.isEmpty() || "aAsSoOcCiItT".indexOf(text.charAt(0)) < 0) {
      return List.of();
    }
    Matcher said = AT_START.matcher(text);
    if (!said.lookingAt()) {
      return List.of();
    }
    String rest = text.substring(said.end(), Math.min(text.length(), said.end() + LONGEST_SUBJECT));
    Matcher end = END.matcher(rest);
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(end.find() ? rest.substring(0, end.start()) : rest, -1)) {
      Optional<String> name =
          Names.read(Values.trimmed(ARTICLE.matcher(part).replaceFirst(""), " \"'“”‘’."))
              .map(Names::name);
      if (name.isEmpty()
          || Words.count(name.get()) > MOST_WORDS
          || !TermShape.isTerm(name.get(), Genre.NOTES)) {
        break;
      }
      names.add(name.get());
    }
    return names;
  }

  /** The other names of {@code name} that its text begins with. */
  public static List<String> in(String name, String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    if (!holdsSign(head)) {
      return orElse(name, head);
    }
    String lower = head.toLowerCase(Locale.ROOT);
    for (String sign : SIGNS) {
      int at = lower.indexOf(sign);
      if (at >= 0 && speaksOf(name, lower.substring(lower.lastIndexOf(". ", at) + 1, at))) {
        return names(text, at + sign.length());
      }
    }
    return List.of();
  }

  /** {@code A confounding variable, or confounder, is …}. */
  private static List<String> orElse(String name, String text) {
    int or = text.indexOf(" or ");
    if (or < 0
        || or > LONGEST_SUBJECT
        || !speaksOf(name, text.substring(0, or).toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    Matcher other = OR_ELSE.matcher(text).region(or, text.length());
    boolean fits =
        other.lookingAt()
            && text.regionMatches(true, nameEnd(name, text, or), name, 0, name.length());
    return fits && TermShape.isTerm(other.group(1), Genre.NOTES)
        ? List.of(other.group(1))
        : List.of();
  }

  /** Where the name would have to begin to end right before {@code or}. */
  private static int nameEnd(String name, String text, int or) {
    int end = or > 0 && text.charAt(or - 1) == ',' ? or - 1 : or;
    return Math.max(0, end - name.length());
  }

  private static boolean holdsSign(String head) {
    for (int at = 0; at < head.length(); at++) {
      boolean sign =
          switch (head.charAt(at)) {
            case 'a', 'A' ->
                head.regionMatches(true, at, "also ", 0, 5)
                    || head.regionMatches(true, at, "aka ", 0, 4);
            case 's', 'S' -> head.regionMatches(true, at, "sometimes ", 0, 10);
            default -> false;
          };
      if (sign) {
        return true;
      }
    }
    return false;
  }

  /** Nothing stands before it, or the name, perhaps with an article and a bracket. */
  private static boolean speaksOf(String name, String before) {
    if (before.length() > LONGEST_SUBJECT + name.length()) {
      return false;
    }
    String words = before.replace('-', ' ').strip();
    return words.isEmpty()
        || words.contains(name.toLowerCase(Locale.ROOT).replace('-', ' '))
        || Spelling.key(before).contains(Spelling.key(name));
  }

  private static int afterQuotes(String text, int from) {
    int at = from;
    while (at < text.length() && " \"'“‘".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static List<String> names(String text, int from) {
    List<String> names = new ArrayList<>();
    int at = from;
    while (at < text.length() && names.size() < MOST_WORDS) {
      at = afterQuotes(text, at);
      for (String article : List.of("a ", "an ", "the ")) {
        at = text.startsWith(article, at) ? afterQuotes(text, at + article.length()) : at;
      }
      int end = WordRun.end(text, at);
      if (end <= at) {
        break;
      }
      names.add(text.substring(at, end));
      while (end < text.length() && "\"'”’".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      at = text.startsWith(" or ", end) ? end + " or ".length() : text.length();
    }
    return names;
  }
}
