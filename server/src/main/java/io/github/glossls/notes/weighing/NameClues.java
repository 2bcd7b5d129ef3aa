package io.github.glossls.notes.weighing;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.Set;

/** The clues that the words of a name give, wherever it stands. */
final class NameClues {
  private NameClues() {}

  static void add(Company.Member member, Set<Clue> clues) {
    String name = member.candidate().name();
    int words = Words.parts(name);
    boolean term = TermShape.isTerm(name, Genre.NOTES);
    boolean single = term && SingleName.isOfOneThing(name);
    Clue.NAMES_ONE_THING.addTo(clues, single);
    Clue.IS_PROPER.addTo(clues, SingleName.isProper(name));
    Clue.IS_COINED.addTo(clues, SingleName.isCoined(name));
    Clue.IS_ACT.addTo(clues, single && SingleName.endsAsAct(name));
    Clue.IS_VAGUE.addTo(clues, StructureWords.isVague(name));
    Clue.READS_AS_LABEL.addTo(clues, !term || StructureWords.endsName(name));
    Clue.IS_LABEL_WORD.addTo(clues, StructureWords.isLabel(name, Genre.GLOSSARY));
    Clue.BEGINS_AS_ORDER.addTo(clues, StructureWords.isBase(firstWord(name)));
    Clue.JUDGES.addTo(clues, StructureWords.judges(name));
    Clue.HAS_KNOWN_HEAD.addTo(clues, NameWords.endsName(lastWord(name)));
    Clue.HAS_KNOWN_WORDS.addTo(clues, words > 1 && hasKnownWords(name));
    Clue.HAS_TWO_WORDS.addTo(clues, words >= 2);
    Clue.HAS_FOUR_WORDS.addTo(clues, words >= 4);
    Clue.HAS_SMALL_FIRST_LETTER.addTo(clues, Character.isLowerCase(name.codePointAt(0)));
    Clue.HAS_OTHER_NAME.addTo(clues, !member.candidate().names().aliases().isEmpty());
    Clue.HAS_HYPHEN.addTo(clues, name.indexOf('-') > 0);
    Clue.HAS_DIGIT.addTo(clues, hasDigit(name));
    Clue.IS_PLURAL.addTo(clues, isPlural(name));
    Clue.JOINS_WORDS.addTo(clues, words > 2 && joins(name));
    known(name, member.key(), clues);
    ofField(name, member.key(), clues);
  }

  /** Whether the field or the bundled glossary has a name with this key. */
  static boolean isKnown(String key) {
    return FieldNames.isName(key) || NameWords.isName(key);
  }

  private static void known(String name, String key, Set<Clue> clues) {
    boolean known = NameWords.isName(key);
    int first = name.indexOf(' ');
    Clue.IS_KNOWN.addTo(clues, known);
    Clue.IS_KNOWN_PHRASE.addTo(clues, known && first > 0);
    if (!known && first > 0) {
      String end = name.substring(first + 1);
      Clue.ENDS_AS_KNOWN.addTo(clues, NameWords.isName(Spelling.key(end)));
    }
  }

  private static void ofField(String name, String key, Set<Clue> clues) {
    int first = name.indexOf(' ');
    FieldNames.Familiarity familiarity = FieldNames.of(key);
    if (familiarity != FieldNames.Familiarity.UNKNOWN) {
      boolean common = familiarity == FieldNames.Familiarity.COMMON;
      clues.add(first < 0 ? Clue.IS_OF_FIELD : Clue.IS_PHRASE_OF_FIELD);
      Clue.IS_COMMON.addTo(clues, common && first < 0);
      Clue.IS_COMMON_PHRASE.addTo(clues, common && first > 0);
    } else if (first > 0) {
      String end = name.substring(first + 1);
      String beginning = name.substring(0, name.lastIndexOf(' '));
      Clue.ENDS_AS_OF_FIELD.addTo(clues, FieldNames.isName(Spelling.key(end)));
      Clue.BEGINS_AS_OF_FIELD.addTo(clues, FieldNames.isName(Spelling.key(beginning)));
    }
  }

  private static boolean hasDigit(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= '0' && name.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(String name) {
    int last = name.length() - 1;
    return last > 0 && name.charAt(last) == 's' && "siu".indexOf(name.charAt(last - 1)) < 0;
  }

  private static String firstWord(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean hasKnownWords(String name) {
    for (int start = 0; start < name.length(); ) {
      int end = start;
      while (end < name.length() && Letters.isLetterOrDigit(name.charAt(end))) {
        end++;
      }
      String word = name.substring(start, end);
      if (!word.isEmpty() && !StructureWords.joins(word) && !NameWords.isInNames(word)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** Whether it has a word such as {@code of} or {@code and}. */
  private static boolean joins(String name) {
    int start = 0;
    for (int end = name.indexOf(' '); end > 0; end = name.indexOf(' ', start)) {
      if (StructureWords.joins(name.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
