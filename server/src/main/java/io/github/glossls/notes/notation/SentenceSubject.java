package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the verb of a sentence, and whether the sentence tells of it. */
final class SentenceSubject {
  /** {@code Attention mechanisms allowed} models to …: a verb that ends no name. */
  private static final Pattern PAST = Pattern.compile(".*\\s\\p{Ll}{3,}[^e\\P{L}]ed");

  /** {@code 2nd step}. */
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)\\b.*");

  private static final Pattern PHRASE_OF_WORDS =
      Pattern.compile("[\\p{L}\\d-]+(?: [\\p{L}-]+){1,2}");

  /** {@code … is not memory}, {@code … is very expensive}: what something is like. */
  private static final Pattern JUDGED =
      Pattern.compile(
          "\\s+(?:is|are|was|were)\\s+(?:\\p{Ll}+er than|not|very|(?:always|never)(?!\\s+\\p{L}+ing\\b)|so|too|more|less|good|bad|better|worse|best|important|hard|easy|like|just|only|still|now)\\b"
              + "|\\s+(?:is|are)\\s+(?!(?:an?|the|any|one)\\s)\\S+(?:\\s+\\S+)?\\s*[.!]?$");

  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_SENTENCE = 6;

  private SentenceSubject() {}

  /** The names that a sentence may be about. */
  static Optional<Names> names(Reading reading, String text) {
    return reading
        .names(text)
        .map(SentenceSubject::withoutPlace)
        .filter(n -> TermShape.isTerm(n.name(), Genre.NOTES))
        .filter(n -> !StructureWords.judges(n.name()))
        .filter(n -> !pointsElsewhere(n.name()) && !n.name().endsWith("ly"))
        .filter(n -> !PAST.matcher(n.name()).matches())
        .filter(n -> Words.count(n.name()) <= MOST_WORDS)
        .filter(n -> n.name().length() - n.name().lastIndexOf(' ') > 2)
        .filter(n -> !Spelling.key(n.name()).isEmpty());
  }

  /** {@code Regularization in machine learning is …}: where it is that is no part of its name. */
  private static Names withoutPlace(Names names) {
    String name = names.name();
    int in = name.indexOf(" in ");
    int place = in > 0 ? in : name.indexOf(" for ");
    return place > 0 && !StructureWords.isVague(name.substring(0, place))
        ? names.cut(place)
        : names;
  }

  /** Whether a sentence only says what the subject that ends at {@code end} is like. */
  static boolean isJudged(String sentence, int end) {
    return JUDGED.matcher(sentence).region(end, sentence.length()).lookingAt();
  }

  /** {@code MAPE tells us how well …}: what has no other use is what the text is about. */
  static boolean isCoined(Reading reading, String text, Span subject) {
    String name = text.substring(subject.start(), subject.end());
    return !reading.isTechnical()
        && !text.endsWith(":")
        && Words.areAtLeast(SHORTEST_SENTENCE, text)
        && (SingleName.isCoined(name) || (isPhrase(name) && !text.startsWith("The ")))
        && !isJudged(text, subject.end())
        && !StructureWords.isRemark(name);
  }

  /** {@code Data sources}: words that make one name, and no beginning of a sentence. */
  private static boolean isPhrase(String name) {
    for (String word : name.split(" ", -1)) {
      if (StructureWords.endsName(word) || word.endsWith("ly")) {
        return false;
      }
    }
    return PHRASE_OF_WORDS.matcher(name).matches()
        && SingleName.is(name)
        && !StructureWords.isVague(name);
  }

  private static boolean pointsElsewhere(String name) {
    int hyphen = name.indexOf('-');
    int space = name.indexOf(' ');
    boolean compound = hyphen > 0 && (space < 0 || hyphen < space);
    return (!compound && StructureWords.isNoSubject(Words.firstLetters(name)))
        || (space > 0 && StructureWords.isBehindSubject(name.substring(name.lastIndexOf(' ') + 1)))
        || ORDINAL.matcher(name).matches();
  }
}
