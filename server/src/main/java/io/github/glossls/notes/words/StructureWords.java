package io.github.glossls.notes.words;

import io.github.glossls.text.Letters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words by which writers structure a text, and which are therefore no terms: a table, {@code
 * structure-words.txt}, whose sections are the methods of this class.
 */
public final class StructureWords {
  private static final WordTable TABLE =
      WordTable.read(WordList.lines(StructureWords.class, "structure-words.txt"));

  private static final long LABELS = WordTable.set(WordClass.LABELS);
  private static final long LABELS_OF_NOTES =
      LABELS | WordTable.set(WordClass.LABELS_OUTSIDE_GLOSSARIES);
  private static final long OPENINGS = WordTable.set(WordClass.OPENINGS);
  private static final long OPENINGS_OF_NOTES =
      OPENINGS | WordTable.set(WordClass.OPENINGS_OUTSIDE_GLOSSARIES);
  private static final long CLOSINGS = WordTable.set(WordClass.CLOSINGS);
  private static final long CLOSINGS_OF_NOTES =
      CLOSINGS | WordTable.set(WordClass.CLOSINGS_OUTSIDE_GLOSSARIES);
  private static final long TERMINOLOGIES = WordTable.set(WordClass.TERMINOLOGY);
  private static final long TERMINOLOGIES_AND_CONCEPTS =
      TERMINOLOGIES | WordTable.set(WordClass.CONCEPTS);
  private static final long KINDS = WordTable.set(WordClass.KINDS, WordClass.POINTS);
  private static final long VAGUE = WordTable.set(WordClass.VAGUE);
  private static final long VAGUE_ALONE = WordTable.set(WordClass.VAGUE_ALONE);
  private static final long POINTING = WordTable.set(WordClass.OPENINGS, WordClass.POINTING);
  private static final long DOING = WordTable.set(WordClass.DOING, WordClass.OPENINGS);
  private static final long ORDERING = WordTable.set(WordClass.BASES, WordClass.ORDERS);

  private static final long SAYING =
      WordTable.set(WordClass.VERBS, WordClass.BASES, WordClass.VERBS_OF_SEVERAL);

  private static final long REMARKS = WordTable.set(WordClass.REMARKS, WordClass.MAKERS);

  private static final long POINTS = WordTable.set(WordClass.POINTS);

  private static final long POINTS_AND_NAMES =
      WordTable.set(WordClass.POINTS, WordClass.POINTS_THAT_ARE_NAMES);

  private static final long NO_PART_OF_NAMES =
      WordTable.set(
          WordClass.JOINING,
          WordClass.VERBS,
          WordClass.BASES,
          WordClass.VERBS_OF_SEVERAL,
          WordClass.BEFORE_NAMES,
          WordClass.OPENINGS,
          WordClass.POINTING);

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

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "in", "with", "behind", "from");

  private static final int LONGEST_ANNOUNCEMENT = 12;

  private StructureWords() {}

  /**
   * Whole labels: {@code introduction}, {@code key takeaways}; in ordinary notes also words such as
   * {@code model}, which are terms when a glossary explains them.
   */
  public static boolean isLabel(String text, Genre genre) {
    return isAny(text, genre == Genre.GLOSSARY ? LABELS : LABELS_OF_NOTES);
  }

  /** First words of labels: {@code types} of …, {@code how} to …, {@code installing} …. */
  public static boolean opensLabel(String firstWord, Genre genre) {
    return isAny(firstWord, genre == Genre.GLOSSARY ? OPENINGS : OPENINGS_OF_NOTES);
  }

  /** {@code Key phrase} extraction: a name, though it begins as labels do. */
  public static boolean opensName(String firstWords) {
    return isOf(WordClass.NAMES_WITH_OPENINGS, firstWords);
  }

  /** Last words of labels: … {@code overview}, … {@code example}. */
  public static boolean closesLabel(String lastWord, Genre genre) {
    return isAny(lastWord, genre == Genre.GLOSSARY ? CLOSINGS : CLOSINGS_OF_NOTES);
  }

  /** Headings under which every entry is a definition. */
  public static boolean announcesTerms(String heading, Genre genre) {
    return isAny(heading, genre == Genre.MANUAL ? TERMINOLOGIES : TERMINOLOGIES_AND_CONCEPTS)
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
        && (FIRST_OF_TERMINOLOGY.contains(lower(heading.substring(0, first)))
            || LAST_OF_TERMINOLOGY.contains(lower(heading.substring(last))))
        && TERMINOLOGY.matcher(heading).matches();
  }

  /** {@code Key advantages of X:}, {@code Why it works}: what follows is said about a thing. */
  public static boolean announcesPoints(String text) {
    return announces(POINTS, text);
  }

  /** {@code Applications of X}: bare names below are examples of that. */
  public static boolean announcesNames(String text) {
    return announces(POINTS_AND_NAMES, text);
  }

  private static boolean announces(long wanted, String text) {
    boolean announces = false;
    int words = 0;
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inWord = at < text.length() && isInAnnouncement(text.charAt(at));
      if (inWord && start < 0) {
        start = at;
      } else if (!inWord && start >= 0) {
        String word = text.substring(start, at).replace('’', '\'');
        announces |= isAny(word, wanted) || (words == 0 && isOf(WordClass.POINTS_FIRST, word));
        words++;
        start = -1;
      }
    }
    return announces && words <= LONGEST_ANNOUNCEMENT;
  }

  private static boolean isInAnnouncement(char c) {
    return Letters.isLetter(c) || c == '\'' || c == '’' || c == '-';
  }

  /** A heading over the text that defines what the heading above names. */
  public static boolean headsDefinition(String heading) {
    return isOf(WordClass.DEFINITION, betweenLetters(heading));
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
  public static boolean headsFirstPart(String heading) {
    return isOf(WordClass.FIRST_PART, betweenLetters(heading));
  }

  /** A label, below a name, of the text that says what the thing is or is for. */
  public static boolean labelsDefinition(String label) {
    return headsDefinition(label) || isOf(WordClass.DEFINITION_LABELS, betweenLetters(label));
  }

  /**
   * {@code The main goal}, {@code Another option}: words that stand for something named elsewhere.
   */
  public static boolean isVague(String name) {
    String noun = beforePreposition(name);
    int first = noun.indexOf(' ');
    String word = first > 0 ? noun.substring(0, first) : "";
    boolean pointing = first > 0 && isAny(word, POINTING);
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    return pointing || isVague(last, first > 0);
  }

  private static String beforePreposition(String name) {
    if (name.indexOf(' ') == name.lastIndexOf(' ')) {
      return name;
    }
    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      int end = name.indexOf(' ', at + 1);
      if (end > 0 && PREPOSITIONS.contains(name.substring(at + 1, end))) {
        return name.substring(0, at);
      }
    }
    return name;
  }

  private static boolean isVague(String noun, boolean described) {
    long classes = TABLE.classesOf(noun);
    return (classes & VAGUE) != 0 && !(described && (classes & VAGUE_ALONE) != 0);
  }

  /** {@code High precision}, {@code a good model}: a thing of a quality and not one by itself. */
  public static boolean judges(String name) {
    int first = name.indexOf(' ');
    return first > 0 && isOf(WordClass.JUDGING, name.substring(0, first));
  }

  /** The last word of a heading over several things of a kind: {@code Ranking methods}. */
  public static boolean isKind(String word) {
    long classes = TABLE.classesOf(word);
    return (classes & KINDS) != 0 || (classes & (VAGUE | VAGUE_ALONE)) == VAGUE;
  }

  /** {@code Building}, {@code handling}: what is done to the thing behind it. */
  public static boolean does(String word) {
    return isAny(word, DOING);
  }

  /** What is numbered, such as {@code lecture} and {@code step}. */
  public static boolean isCounted(String word) {
    return isOf(WordClass.COUNTED, word);
  }

  /** A sentence that begins with it is about what is named elsewhere: {@code This}. */
  public static boolean isNoSubject(String word) {
    return isOf(WordClass.NO_SUBJECTS, word);
  }

  /** {@code Show answer}, {@code Click to expand}: what a reader clicks on to see more. */
  public static boolean isDisclosing(String summary) {
    return isOf(WordClass.DISCLOSING, Words.firstLetters(summary));
  }

  /** A word between a name and its verb: {@code also}. */
  public static boolean isBehindSubject(String word) {
    return isOf(WordClass.BEHIND_SUBJECTS, word);
  }

  /** A verb in the third person, such as {@code reduces}. */
  public static boolean isVerb(String word) {
    return isOf(WordClass.VERBS, word);
  }

  /** The base of such a verb, which is how orders begin: {@code evaluate}. */
  public static boolean isBase(String word) {
    return isAny(word, ORDERING);
  }

  /** A verb for the course that something takes, which does not tell what it is. */
  public static boolean isCourse(String verb) {
    return isOf(WordClass.COURSE, verb);
  }

  /** A verb behind the name of a thing, in either number, by which a text tells of it. */
  public static boolean says(String word) {
    return isAny(word, SAYING);
  }

  /** Between other words a verb, and no plural of a noun: {@code Preprocessing removes numbers}. */
  public static boolean makesSentence(String word) {
    return isOf(WordClass.VERBS_OF_SENTENCES, word);
  }

  /** What a bracket behind a name says of the thing: {@code (optional)}, {@code (Google)}. */
  public static boolean isRemark(String bracket) {
    return isAny(bracket, REMARKS);
  }

  /** {@code OpenAI}, {@code PyTorch}: who makes models, or what with. */
  public static boolean isMaker(String name) {
    return isOf(WordClass.MAKERS, name.toLowerCase(Locale.ROOT));
  }

  /** Whether a column's head, in small letters, is one of a class. */
  public static boolean heads(WordClass titles, String head) {
    return isOf(titles, head);
  }

  /** A noun, in either number, for a kind of things: {@code process}, {@code tools}. */
  public static boolean isThing(String noun) {
    int last = noun.length() - 1;
    return isOf(WordClass.THINGS, noun)
        || (noun.endsWith("s") && isOf(WordClass.THINGS, noun.substring(0, last)));
  }

  /** A word between names, such as {@code of} and {@code which}. */
  public static boolean joins(String word) {
    return isOf(WordClass.JOINING, word);
  }

  /** A word in a sentence that is no part of the name behind it. */
  public static boolean endsName(String word) {
    return isAny(word, NO_PART_OF_NAMES);
  }

  /** Headings of a project's own documentation. */
  public static boolean belongsToManual(String heading) {
    return isOf(WordClass.MANUAL, heading);
  }

  private static boolean isOf(WordClass one, String text) {
    return isAny(text, one.bit());
  }

  private static boolean isAny(String text, long wanted) {
    return (TABLE.classesOf(text) & wanted) != 0;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
