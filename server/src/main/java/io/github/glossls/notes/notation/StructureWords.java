package io.github.glossls.notes.notation;

import io.github.glossls.text.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which writers structure a text, and which are therefore no terms: a table, {@code
 * structure-words.txt}, whose sections are the methods of this class.
 */
public final class StructureWords {
  private static final Map<String, Set<String>> TABLE = load();
  private static final int LONGEST = longest();

  /** Of the headings that {@link #TERMINOLOGY} fits, the first words and the last. */
  private static final Set<String> FIRST_OF_TERMINOLOGY =
      Set.of("glossary", "terminology", "definition", "definitions", "vocabulary");

  private static final Set<String> LAST_OF_TERMINOLOGY =
      Set.of(
          "definitions",
          "terminology",
          "terminologies",
          "terms",
          "glossary",
          "vocabulary",
          "acronyms",
          "abbreviations");

  /** {@code Important definitions}, {@code Glossary of RAG}. */
  private static final Pattern TERMINOLOGY =
      Pattern.compile(
          "(?i)(?:\\S+\\s+){1,3}(?:definitions|terminology|terminologies|terms|glossary|vocabulary|acronyms|abbreviations)"
              + "|(?:glossary|terminology|definitions?|vocabulary)\\s+(?:of|for)\\s.*");

  private static final Pattern PREPOSITION =
      Pattern.compile("\\s(?:of|for|in|with|behind|from)\\s");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'-]+");
  private static final int LONGEST_ANNOUNCEMENT = 12;

  private StructureWords() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> table = new HashMap<>();
    String section = "";
    for (String word : WordList.lines("structure-words.txt")) {
      if (word.startsWith("[")) {
        section = word.substring(1, word.length() - 1);
      } else {
        for (String each : word.split("\\s*,\\s*", 0)) {
          table.computeIfAbsent(section, key -> new HashSet<>()).add(each);
        }
      }
    }
    return table;
  }

  /**
   * Whole labels: {@code introduction}, {@code key takeaways}; in ordinary notes also words such as
   * {@code model}, which are terms when a glossary explains them.
   */
  static boolean isLabel(String text, Genre genre) {
    String plain = plain(text);
    return holds("labels", plain)
        || (genre != Genre.GLOSSARY && holds("labels outside glossaries", plain));
  }

  /** First words of labels: {@code types} of …, {@code how} to …, {@code installing} …. */
  static boolean opensLabel(String firstWord) {
    return in("openings", firstWord);
  }

  /** Last words of labels: … {@code overview}, … {@code example}. */
  static boolean closesLabel(String lastWord) {
    return in("closings", lastWord);
  }

  /** Headings under which every entry is a definition. */
  static boolean announcesTerms(String heading, Genre genre) {
    String plain = plain(heading);
    return (genre != Genre.MANUAL && holds("concepts", plain))
        || holds("terminology", plain)
        || isTerminology(heading.strip());
  }

  private static boolean isTerminology(String heading) {
    int first = 0;
    int last = heading.length();
    while (first < heading.length() && !Letters.isWhitespace(heading.charAt(first))) {
      first++;
    }
    while (last > first && !Letters.isWhitespace(heading.charAt(last - 1))) {
      last--;
    }
    return last > first
        && (FIRST_OF_TERMINOLOGY.contains(plain(heading.substring(0, first)))
            || LAST_OF_TERMINOLOGY.contains(plain(heading.substring(last))))
        && TERMINOLOGY.matcher(heading).matches();
  }

  /** {@code Key advantages of X:}, {@code Why it works}: what follows is said about a thing. */
  static boolean announcesPoints(String text) {
    return announces("points", text);
  }

  /** {@code Applications of X}: bare names below are examples of that. */
  static boolean announcesNames(String text) {
    return announces("points", text) || announces("points that are names", text);
  }

  private static boolean announces(String section, String text) {
    String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT).replace('’', '\''), -1);
    int first = words.length > 1 && words[0].isEmpty() ? 1 : 0;
    boolean announces = in("points first", words[first]);
    for (String word : words) {
      announces |= in(section, word);
    }
    return announces && words.length <= LONGEST_ANNOUNCEMENT;
  }

  /** A heading over the text that defines what the heading above names. */
  static boolean headsDefinition(String heading) {
    return in("definition", betweenLetters(heading));
  }

  /** From the first letter to the last. */
  private static String betweenLetters(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Letters.isLetter(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !Letters.isLetter(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  /** A heading of a part that, as the first one, tells what the heading above names. */
  static boolean headsFirstPart(String heading) {
    return in("first part", betweenLetters(heading));
  }

  /** A label, below a name, of the text that says what the thing is or is for. */
  static boolean labelsDefinition(String label) {
    return headsDefinition(label) || in("definition labels", betweenLetters(label));
  }

  /**
   * {@code The main goal}, {@code Another option}: words that stand for something named elsewhere.
   */
  static boolean isVague(String name) {
    Matcher of = PREPOSITION.matcher(name);
    String noun = of.find() ? name.substring(0, of.start()) : name;
    int first = noun.indexOf(' ');
    String word = first > 0 ? noun.substring(0, first) : "";
    boolean pointing = first > 0 && (in("openings", word) || in("pointing", word));
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    return pointing || (in("vague", last) && !(first > 0 && in("vague alone", last)));
  }

  /** {@code High precision}, {@code a good model}: a thing of a quality and not one by itself. */
  static boolean judges(String name) {
    int first = name.indexOf(' ');
    return first > 0 && in("judging", name.substring(0, first));
  }

  /** The last word of a heading over several things of a kind: {@code Ranking methods}. */
  static boolean isKind(String word) {
    String plain = plain(word);
    return holds("kinds", plain)
        || holds("points", plain)
        || (holds("vague", plain) && !holds("vague alone", plain));
  }

  /** {@code Building}, {@code handling}: what is done to the thing behind it. */
  static boolean does(String word) {
    return in("doing", word) || in("openings", word);
  }

  /** What is numbered, such as {@code lecture} and {@code step}. */
  static boolean isCounted(String word) {
    return in("counted", word);
  }

  /** A verb in the third person, such as {@code reduces}. */
  static boolean isVerb(String word) {
    return in("verbs", word);
  }

  /** A verb for the course that something takes, which does not tell what it is. */
  static boolean isCourse(String verb) {
    return in("course", verb);
  }

  /** A verb behind the name of a thing, in either number, by which a text tells of it. */
  static boolean says(String word) {
    String plain = plain(word);
    return holds("verbs", plain)
        || holds("verbs of several", plain)
        || holds("verbs", inThirdPerson(plain));
  }

  private static String inThirdPerson(String base) {
    int last = base.length() - 1;
    if (last < 1) {
      return base;
    }
    if (base.charAt(last) == 'y' && "aeou".indexOf(base.charAt(last - 1)) < 0) {
      return base.substring(0, last) + "ies";
    }
    boolean hisses =
        base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
    return base + (hisses ? "es" : "s");
  }

  /** What a bracket behind a name says of the thing: {@code (optional)}, {@code (Google)}. */
  static boolean isRemark(String bracket) {
    return in("remarks", bracket);
  }

  /**
   * Whether a column's head, in small letters, is one of those that the section {@code titles}
   * lists.
   */
  static boolean heads(String titles, String head) {
    return in(titles, head);
  }

  /** A noun, in either number, for a kind of things: {@code process}, {@code tools}. */
  static boolean isThing(String noun) {
    String plain = plain(noun);
    return holds("things", plain)
        || (plain.endsWith("s") && holds("things", plain.substring(0, plain.length() - 1)));
  }

  /** A word between names, such as {@code of} and {@code which}. */
  static boolean joins(String word) {
    return in("joining", word);
  }

  /** A word in a sentence that is no part of the name behind it. */
  static boolean endsName(String word) {
    return joins(word)
        || says(word)
        || in("before names", word)
        || in("openings", word)
        || in("pointing", word);
  }

  /** Headings of a project's own documentation. */
  public static boolean belongsToManual(String heading) {
    return in("manual", heading);
  }

  private static boolean in(String section, String text) {
    return holds(section, plain(text));
  }

  private static boolean holds(String section, String plain) {
    Set<String> words = TABLE.get(section);
    return words != null && words.contains(plain);
  }

  /** As in the table; empty when it is longer than any word there, as most of what is asked is. */
  private static String plain(String text) {
    String stripped = text.strip();
    return stripped.length() <= LONGEST ? stripped.toLowerCase(Locale.ROOT) : "";
  }

  private static int longest() {
    return TABLE.values().stream().flatMap(Set::stream).mapToInt(String::length).max().orElse(0);
  }
}
