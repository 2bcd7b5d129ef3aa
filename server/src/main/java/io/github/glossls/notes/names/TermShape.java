package io.github.glossls.notes.names;

import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.NameInText;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.regex.Pattern;

/** Whether a name can be a term at all, judged by its words alone. */
public final class TermShape {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 7;
  private static final int SHORTEST_TEXT = 5;
  private static final int LONGEST_EXTENSION = 6;

  /** Greek letters beside each other are a formula, a Greek word is longer. */
  private static final int LONGEST_SYMBOL = 4;

  private static final char FIRST_GREEK = '\u0370';

  /** {@code chunkSize}, {@code max_chars}: parts of a program. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\p{Ll}{2,}\\p{Lu}\\p{Ll}+\\w*|\\p{Ll}+_\\w+");

  /** {@code S_t}, {@code Q^{\\pi}}: what stands for a thing in formulas. */
  private static final Pattern SYMBOL = Pattern.compile("\\p{L}[_^](?:\\S{1,2}|\\{\\S+})");

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:(?:early|mid|late|since|the)[ -])*(?:19|20)\\d\\ds?(?:\\s*[-–—]\\s*(?:(?:19|20)?\\d\\ds?|present))?");

  /** {@code Feb 27}, {@code March 2024}. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.? \\d{1,4}(?:st|nd|rd|th)?(?:,? \\d{4})?");

  private static final Pattern FILE =
      Pattern.compile(
          "\\S+\\.(?:ipynb|py|md|js|ts|java|go|rs|cpp|txt|csv|json|ya?ml|pdf|html?|sh|png|jpe?g)");

  private static final String TYPE = "type";
  private static final String CASE_STUDY = "case study";

  /** {@code C++}, {@code F1}. */
  private static final Pattern LETTER_AND_SIGN = Pattern.compile("[A-Z][+#*]+|[A-Z][\\d²³]");

  private TermShape() {}

  /** No structure word, step label, question, sentence, number or piece of code. */
  public static boolean isTerm(String name, Genre genre) {
    boolean identifier = genre != Genre.GLOSSARY && isIdentifier(name);
    if (!isName(name) || identifier || StructureWords.isLabel(bare(name), genre)) {
      return false;
    }
    int first = name.indexOf(' ');
    if (genre != Genre.GLOSSARY && (isOfKind(name) || isDoing(name, first) || isFile(name))) {
      return false;
    }
    return first < 0
        ? !isTitleOfNotes(name)
        : ((!StructureWords.opensLabel(name.substring(0, first), genre) || opensName(name, first))
            && !StructureWords.closesLabel(name.substring(name.lastIndexOf(' ') + 1), genre));
  }

  private static boolean opensName(String name, int first) {
    int second = name.indexOf(' ', first + 1);
    return StructureWords.opensName(second < 0 ? name : name.substring(0, second));
  }

  /**
   * Like {@link #isTerm(String, Genre)}; a word such as {@code model}, which orders notes as often
   * as it is their subject, is a term when the text beside it says what kind of thing it is.
   */
  public static boolean isTerm(String name, Genre genre, String text) {
    return isTerm(name, genre)
        || (genre == Genre.NOTES
            && !isIdentifier(name)
            && isTerm(name, Genre.GLOSSARY)
            && (Wording.defines(text) || NameInText.definesByName(text, name))
            && Words.areAtLeast(SHORTEST_TEXT, text));
  }

  /** {@code deep-learning-notes}, {@code My-Book-Summary}: the name of a folder. */
  private static boolean isTitleOfNotes(String name) {
    int last = name.lastIndexOf('-');
    return last > 0
        && name.indexOf('-') < last
        && StructureWords.closesLabel(name.substring(last + 1), Genre.GLOSSARY);
  }

  /** {@code Reduces variance}: a point that is made, where {@code chains of thought} are things. */
  private static boolean isDoing(String name, int space) {
    return space > 0
        && name.charAt(space - 1) == 's'
        && StructureWords.isVerb(name.substring(0, space))
        && !name.startsWith("of ", space + 1);
  }

  /** {@code Late 1990s}, {@code 2005-present}. */
  private static boolean isTime(String name) {
    char last = name.charAt(name.length() - 1);
    boolean digit = last >= '0' && last <= '9';
    if (!digit && last != 's' && last != 't') {
      return false;
    }
    char first = name.charAt(0);
    boolean time = isDigit(first) || "eEmMlLsStT".indexOf(first) >= 0;
    boolean date = "JFMASOND".indexOf(first) >= 0;
    return (time && TIME.matcher(name).matches()) || (date && DATE.matcher(name).matches());
  }

  /** {@code Components of a prompt}: several things of a kind. */
  private static boolean isOfKind(String name) {
    int of = name.indexOf(" of ");
    return of > 0
        && name.charAt(of - 1) == 's'
        && StructureWords.isKind(name.substring(name.lastIndexOf(' ', of - 1) + 1, of));
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Character.isLowerCase(name.codePointAt(0))
        && name.indexOf(' ') < 0
        && hasHump(name)
        && IDENTIFIER.matcher(name).matches();
  }

  /** Whether an underscore or a capital stands behind its beginning. */
  private static boolean hasHump(String name) {
    for (int at = 1; at < name.length(); at++) {
      char c = name.charAt(at);
      if (c == '_' || Letters.isUpperCase(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Like {@link #isTerm}, but structure words count: {@code Vocabulary}, {@code Worked example}.
   */
  public static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST
        && !name.endsWith("?")
        && !name.endsWith("!")
        && Words.areAtMost(MOST_WORDS, name)
        && hasLetters(name)
        && !isCounted(name)
        && !isNumbered(name)
        && !isSymbol(name)
        && !isTime(name)
        && !NoName.is(name);
  }

  /** {@code Step 3}, {@code Lecture 2: Trees}, {@code Strategy B}: one of several that follow. */
  public static boolean isCounted(String name) {
    int end =
        name.regionMatches(true, 0, CASE_STUDY, 0, CASE_STUDY.length()) ? CASE_STUDY.length() : 0;
    while (end < name.length() && Letters.isLetter(name.charAt(end))) {
      end++;
    }
    int at = end;
    while (at < name.length() && " _#.-".indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    if (end == 0 || at == name.length() || !StructureWords.isCounted(name.substring(0, end))) {
      return false;
    }
    boolean last = at == name.length() - 1;
    char sign = name.charAt(at);
    // A type 1 error is a thing.
    boolean thing = end == TYPE.length() && name.regionMatches(true, 0, TYPE, 0, end);
    return isDigit(sign)
        ? !thing || name.substring(at).chars().noneMatch(Letters::isLetter)
        : last && at > end && sign >= 'A' && sign <= 'H';
  }

  private static boolean isSymbol(String name) {
    return "_^".indexOf(name.charAt(1)) >= 0 && SYMBOL.matcher(name).matches();
  }

  /** {@code Design Pattern 5}: one of several that are counted, with a word before. */
  private static boolean isNumbered(String name) {
    int last = name.lastIndexOf(' ');
    int before = name.lastIndexOf(' ', last - 1);
    boolean number = before > 0;
    for (int at = last + 1; number && at < name.length(); at++) {
      number = isDigit(name.charAt(at));
    }
    return number && StructureWords.isCounted(name.substring(before + 1, last));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@code 2.Train_model.ipynb}. */
  private static boolean isFile(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= LONGEST_EXTENSION && FILE.matcher(name).matches();
  }

  /** Whether a name in passing can be meant for a term: several words, or an abbreviation. */
  public static boolean isDistinct(String name) {
    return name.indexOf(' ') > 0 || name.indexOf('-') > 0 || Abbreviations.capitals(name) >= 2;
  }

  /** Whether what is marked as code is written as a name is: {@code Short-Term Memory}. */
  public static boolean isWritten(String label) {
    boolean words = label.indexOf(' ') > 0 || label.indexOf('-') > 0;
    return words && Letters.isUpperCase(label.codePointAt(0)) && !isCode(label);
  }

  /** Whether it has a sign that names do not have. */
  public static boolean isCode(String label) {
    return label.chars().anyMatch(c -> "_=.;{}<>[]$".indexOf(c) >= 0);
  }

  private static String bare(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && !Letters.isLetterOrDigit(name.charAt(start))) {
      start++;
    }
    while (end > start && !Letters.isLetterOrDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(start, end);
  }

  private static boolean hasLetters(String name) {
    int letters = 0;
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean symbol =
          c >= FIRST_GREEK && Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK;
      letters += Letters.isLetter(c) && !symbol ? 1 : 0;
      if (letters >= 2) {
        return true;
      }
    }
    return (letters == 0 && name.length() > LONGEST_SYMBOL && Letters.isLetter(name.charAt(0)))
        || (letters == 1 && name.length() > 1 && name.codePointAt(0) > 0x2e80)
        || (letters == 1 && LETTER_AND_SIGN.matcher(name).matches());
  }
}
