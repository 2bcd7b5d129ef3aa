package io.github.glossls.notes.names;

import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a heading or label sets against each other: {@code RAG vs fine-tuning}. */
public final class ComparedNames {
  private static final Pattern VERSUS = Pattern.compile("(?i)\\s+(?:vs?\\.?|versus)\\s+");
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "(?i)^(?:what(?:'s| is) the )?(?:key |main )?(?:differences?|comparison) between\\s+(.+?)\\s+and\\s+(.+?)\\??$");
  private static final Pattern REMARK = Pattern.compile("\\s*[(:].*$");
  private static final Pattern LETTER_AND_DIGIT = Pattern.compile("[A-Z]\\d");
  private static final Pattern ADJECTIVE =
      Pattern.compile("(?i)\\p{L}{3,}(?:ic|al|ive|ous|ed|ary|less|able|ible)");
  private static final Pattern METHOD =
      Pattern.compile("(?i)one[ -](?:vs\\.?|versus)[ -](?:the[ -])?(?:all|rest|one)(?:\\s.*)?");

  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 150;
  private static final Set<String> ADJECTIVES =
      Set.of(
          "hard",
          "soft",
          "batch",
          "online",
          "offline",
          "strong",
          "weak",
          "high",
          "low",
          "local",
          "global",
          "static",
          "dynamic",
          "sparse",
          "dense",
          "shallow",
          "deep",
          "narrow",
          "general",
          "hot",
          "cold",
          "open",
          "closed",
          "small",
          "large",
          "single",
          "multi",
          "eager",
          "lazy",
          "logical",
          "physical",
          "lexical",
          "semantic",
          "intrinsic",
          "extrinsic");

  private ComparedNames() {}

  /** The names that a heading sets against each other; empty when it does not. */
  public static List<String> in(String heading) {
    if (heading.length() > LONGEST || !mayCompare(heading) || isMethod(heading)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Matcher difference = DIFFERENCE.matcher(heading.strip());
    String[] parts =
        difference.find()
            ? new String[] {difference.group(1), difference.group(2)}
            : VERSUS.split(heading, -1);
    if (parts.length < 2) {
      return List.of();
    }
    for (String part : parts) {
      String bare = withoutAct(REMARK.matcher(part).replaceAll("").strip());
      Names.read(bare)
          .map(Names::name)
          .filter(name -> TermShape.isTerm(name, Genre.GLOSSARY))
          .filter(name -> Words.areAtMost(MOST_WORDS, name))
          .ifPresent(names::add);
    }
    return names.size() == parts.length ? withSharedHead(names) : List.of();
  }

  /** {@code Diagnosing bias}: what is done to a thing is no part of its name. */
  private static String withoutAct(String part) {
    int space = part.indexOf(' ');
    return space > 0 && StructureWords.does(part.substring(0, space))
        ? part.substring(space + 1)
        : part;
  }

  /** {@code One vs all}, {@code one-vs.-rest}: the name of a way to classify. */
  static boolean isMethod(String name) {
    return METHOD.matcher(name).matches();
  }

  /** Whether a word in it begins like {@code versus}, or is {@code between}. */
  private static boolean mayCompare(String heading) {
    for (int at = 1; at < heading.length(); at++) {
      int c = heading.charAt(at) | ' ';
      boolean compares =
          (c == 'v' && heading.charAt(at - 1) <= ' ')
              || (c == 'b' && heading.regionMatches(true, at, "between", 0, 7));
      if (compares) {
        return true;
      }
    }
    return false;
  }

  /** {@code Supervised vs unsupervised learning}: the first name lacks the noun of the last. */
  private static List<String> withSharedHead(List<String> names) {
    String last = names.get(names.size() - 1);
    int space = last.indexOf(' ');
    if (space < 0 || names.size() != 2 || names.get(0).indexOf(' ') >= 0) {
      return names;
    }
    String adjective = names.get(0);
    String other = last.substring(0, space);
    boolean alike =
        (ADJECTIVES.contains(adjective.toLowerCase(Locale.ROOT))
                && ADJECTIVES.contains(other.toLowerCase(Locale.ROOT)))
            || (adjective.length() > 5
                && other.length() > 5
                && other.regionMatches(
                    true, other.length() - 4, adjective, adjective.length() - 4, 4))
            || (ADJECTIVE.matcher(adjective).matches()
                && (ADJECTIVE.matcher(other).matches() || other.endsWith("ing")))
            || (LETTER_AND_DIGIT.matcher(adjective).matches()
                && LETTER_AND_DIGIT.matcher(other).matches());
    return alike ? List.of(adjective + last.substring(space), last) : names;
  }
}
