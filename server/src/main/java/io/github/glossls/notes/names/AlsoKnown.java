package io.github.glossls.notes.names;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other names in the text of a term: {@code One-class classification, also known as unary
 * classification or class modeling, …}, {@code Also called representation learning.}, {@code
 * another name for kernel}.
 */
public final class AlsoKnown {
  private static final String SAYING =
      "(?:(?:also|sometimes|often|commonly|usually|alternatively|otherwise|formerly|previously)\\s+(?:be\\s+)?(?:known|called|reff?err?ed\\s+to|termed|named)(?:\\s+as)?"
          + "|other\\s+(?:names|terms)\\s+(?:for\\s+(?:it|this|them)\\s+)?(?:are|include)"
          + "|another\\s+(?:name|term|word)\\s+for|(?:a\\s+)?synonym\\s+(?:of|for)|a\\.?k\\.?a\\.?)[,:]?\\s+";

  private static final Pattern SAID = Pattern.compile("(?i)" + SAYING);

  /** A line of its own: {@code Also known as the dependent variable or label.} */
  private static final Pattern AT_START =
      Pattern.compile(
          "(?i)(?:(?:it\\s+is\\s+|it['’]s\\s+|they\\s+are\\s+|this\\s+is\\s+)?"
              + SAYING
              + "|(?:the\\s+)?same\\s+as\\s+|(?-i:Or)\\s+(?=[\\p{L} -]{3,40}$))");

  /** Before what is said of the term without naming it again. */
  private static final Pattern POINTING =
      Pattern.compile(
          "(?:it|they|these|this|which)(?:['’]s|\\s+(?:is|are|was|can|may|might|could))?|can|may|is");

  private static final Pattern OR_ELSE =
      Pattern.compile(
          "\\s+or\\s+(?:simply\\s+|just\\s+)?(?:the\\s+|an?\\s+)?([\\p{L}\\d-]+(?:\\s[\\p{L}\\d-]+){0,2}?)(?:,?\\s+(?:is|are)\\s|(,)\\s)");

  private static final int LONGEST = 400;
  private static final int LONGEST_SUBJECT = 60;

  private AlsoKnown() {}

  /** The names that a line gives for what stands above it; empty when it says something else. */
  public static List<String> atStart(String text) {
    // Looked at for each line of a definition, of which few begin so.
    if (text.isEmpty() || "aAsSoOcCiItTuUfFpP".indexOf(text.charAt(0)) < 0) {
      return List.of();
    }
    Matcher said = AT_START.matcher(text);
    return said.lookingAt() ? NameList.at(text, said.end(), true) : List.of();
  }

  /** The other names of {@code name} that its text gives near its beginning. */
  public static List<String> in(String name, String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    List<String> names = new ArrayList<>();
    // A pattern is tried only at the few words that it may begin with.
    for (int at = 0; at < head.length(); at++) {
      boolean word = at == 0 || " (\n[*_".indexOf(head.charAt(at - 1)) >= 0;
      if (word && maySay(head, at)) {
        Matcher said = SAID.matcher(head).region(at, head.length());
        String before = said.lookingAt() ? head.substring(sentence(head, at), at) : "";
        if (said.lookingAt() && speaksOf(name, before)) {
          names.addAll(NameList.at(text, said.end(), false));
        } else if (said.lookingAt()
            && NameList.at(text, said.end(), false).stream().anyMatch(name::equalsIgnoreCase)) {
          subject(before).ifPresent(names::add);
        }
      }
    }
    return names.isEmpty() ? orElse(name, head) : names;
  }

  /** {@code Y, also known as X, is …}, where X is told of. */
  private static Optional<String> subject(String before) {
    return Names.read(before)
        .map(Names::name)
        .filter(name -> TermShape.isTerm(name, Genre.NOTES))
        .filter(SingleName::is);
  }

  /** Where what stands before {@code at} without an end of a sentence begins. */
  private static int sentence(String text, int at) {
    int stop = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at));
    return Math.max(stop, text.lastIndexOf('\n', at)) + 1;
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
    boolean comma = or > 0 && text.charAt(or - 1) == ',';
    int nameEnd = comma ? or - 1 : or;
    int nameStart = nameEnd - name.length();
    boolean fits =
        nameStart >= 0
            && other.lookingAt()
            && (comma || other.group(2) == null)
            && spaced(text.substring(nameStart, nameEnd)).equalsIgnoreCase(spaced(name));
    return fits && TermShape.isTerm(other.group(1), Genre.NOTES)
        ? List.of(other.group(1))
        : List.of();
  }

  private static String spaced(String name) {
    return name.replace('-', ' ');
  }

  /** Whether a word begins as the adverbs do. */
  private static boolean maySay(String text, int at) {
    return switch (text.charAt(at)) {
      case 'a', 'A' -> begins(text, at, "al") || mayBeAka(text, at);
      case 's', 'S' -> begins(text, at, "so") || begins(text, at, "sy");
      case 'o', 'O' -> begins(text, at, "oft") || begins(text, at, "oth");
      case 'c', 'C' -> begins(text, at, "common");
      case 'u', 'U' -> begins(text, at, "usual");
      case 'f', 'F' -> begins(text, at, "former");
      case 'p', 'P' -> begins(text, at, "previous");
      default -> false;
    };
  }

  private static boolean begins(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  /** {@code aka}, {@code a.k.a.}, {@code another}. */
  private static boolean mayBeAka(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return next == '.'
        || next == 'k'
        || next == 'K'
        || begins(text, at, "anoth")
        || begins(text, at, "a synonym");
  }

  /** Nothing stands before it, or the name, perhaps with an article and a bracket, or a pronoun. */
  private static boolean speaksOf(String name, String before) {
    if (before.length() > LONGEST_SUBJECT + name.length()) {
      return false;
    }
    String lower = spaced(name.toLowerCase(Locale.ROOT));
    String words = spaced(before.toLowerCase(Locale.ROOT)).strip();
    String thing = "this " + lower.substring(lower.lastIndexOf(' ') + 1) + " ";
    return words.isEmpty()
        || words.contains(lower)
        || words.startsWith(thing)
        || POINTING.matcher(words).matches()
        || Abbreviations.abbreviates(name, Values.trimmed(before, " ,;("))
        || Spelling.key(before).contains(Spelling.key(name));
  }
}
