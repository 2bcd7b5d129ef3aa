package io.github.glossls.notes.weighing;

import io.github.glossls.notes.reading.Lead.Separator;
import io.github.glossls.notes.weighing.Candidate.Kind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What tells for or against a {@link Candidate} being the name of a term that is told about. How
 * much each tells is learned from labelled notes and stands in {@code clues.tsv}.
 */
enum Clue {
  // How the name is written, see Candidate.Kind.
  IS_HEADING,
  IS_BOLD_LEAD,
  IS_MARKED_LEAD,
  IS_PLAIN_LEAD,
  IS_LINE,
  IS_TITLE,
  IS_SUBJECT,
  IS_KNOWN_SUBJECT,
  IS_FRAME,
  IS_CLAUSE,
  IS_BEFORE_CLAUSE,
  IS_BEFORE_BRACKET,
  IS_BEFORE_REMARK,
  IS_BEFORE_SIGN,
  IS_NAMED,
  IS_IN_BRACKET,
  IS_AT_END,
  IS_BOLD,
  IS_SLANTED,
  IS_CODE,
  IS_QUOTED,
  IS_LINKED,
  IS_CELL,
  IS_BOLD_CELL,
  IS_FORMULA,

  // What sets off a name that begins a line.
  BEFORE_COLON,
  BEFORE_DASH,
  BEFORE_EQUALS,
  BEFORE_ARROW,
  BEFORE_VERB,
  BEFORE_TEXT,
  BEFORE_NOTHING,
  /** A dash behind a name without a mark. */
  PLAIN_BEFORE_DASH,

  // The words of the name.
  NAMES_ONE_THING,
  IS_PROPER,
  IS_COINED,
  IS_ACT,
  IS_VAGUE,
  /** As labels are that order a text: {@code Key steps}, {@code How to tune}. */
  READS_AS_LABEL,
  /** A whole label: {@code Example}, {@code Sample}. */
  IS_LABEL_WORD,
  /** It begins with a verb, which may be a noun: {@code State space}. */
  BEGINS_AS_ORDER,
  /** {@code Main advantage}. */
  JUDGES,
  /** The bundled glossary has it; as a name of several words; has it without its first word. */
  IS_KNOWN,
  IS_KNOWN_PHRASE,
  ENDS_AS_KNOWN,
  /** A term of the field, in one word; in several. */
  IS_OF_FIELD,
  IS_PHRASE_OF_FIELD,
  /** And one that is common there. */
  IS_COMMON,
  IS_COMMON_PHRASE,
  /** Without its first word, or without its last. */
  ENDS_AS_OF_FIELD,
  BEGINS_AS_OF_FIELD,
  /** Its last word ends names of terms: {@code network}, {@code loss}. */
  HAS_KNOWN_HEAD,
  /** It has several words, and all stand in names of terms. */
  HAS_KNOWN_WORDS,
  HAS_TWO_WORDS,
  HAS_FOUR_WORDS,
  HAS_SMALL_FIRST_LETTER,
  HAS_OTHER_NAME,
  HAS_HYPHEN,
  HAS_DIGIT,
  IS_PLURAL,
  JOINS_WORDS,

  // The text behind it.
  SAYS_SOMETHING,
  SAYS_THREE_WORDS,
  SAYS_SIX_WORDS,
  SAYS_TWELVE_WORDS,
  TELLS_KIND,
  DESCRIBES,
  EXPLAINS,
  ENUMERATES,
  GOES_ON_IN_SMALL_LETTERS,
  /** The text names it. */
  MENTIONS_IT,
  /** The next text says what kind of thing it is. */
  NEXT_TELLS_KIND,

  // A name in the middle of a text.
  BEHIND_ARTICLE,
  BEHIND_CALLED,
  /** So that what follows is said of something else. */
  BEHIND_PREPOSITION,
  /** Among others that are only listed. */
  BEHIND_COMMA,
  OPENS_LINE,
  COLON_FOLLOWS,
  VERB_FOLLOWS,
  BRACKET_FOLLOWS,
  COMMA_FOLLOWS,
  NOTHING_FOLLOWS,

  // A name that a sentence begins with.
  IS_SOMETHING,
  IS_A_THING,
  CAN_DO,
  /** The sentence is not the first of its line. */
  BEHIND_SENTENCE,
  /** A clause follows it: {@code an index that holds …}. */
  CLAUSE_FOLLOWS,

  // A line that is a name.
  HAS_PARTS,
  /** The text below begins with a label, such as the note has below other names. */
  HAS_LABELLED_TEXT,
  ABOVE_TEXT,
  ABOVE_LONG_TEXT,

  // A heading.
  /** The title of the whole note. */
  HEADS_NOTE,
  HEADS_NOTE_ON_CODE,
  ABOVE_NOTHING,
  ABOVE_NO_HEADING,
  ABOVE_LIST,
  ABOVE_QUESTION,
  ABOVE_ANNOUNCEMENT,

  // Its place.
  WHERE_TERMS_ARE_EXPECTED,
  /** Another notation has read the line. */
  IN_LINE_THAT_IS_READ,
  IN_ITEM,
  /** The list makes points about a thing, has examples, or labels of what is said of it. */
  AMONG_POINTS,
  AMONG_EXAMPLES,
  AMONG_LABELS,
  IN_NOTE_ON_CODE,
  IS_LABEL,
  /** The line goes on with a sentence from the line before. */
  IN_LINE_THAT_GOES_ON,

  // The rest of the note.
  /** Another notation has read it as a term. */
  IS_FOUND,
  /** The note has the name as a candidate elsewhere too. */
  COMES_AGAIN,
  /** The note has not named it before. */
  STANDS_HERE_FIRST,
  /** It stands in the note twice at least; five times. */
  STANDS_TWICE,
  STANDS_OFTEN,
  /** It stands in the heading above. */
  IN_HEADING_ABOVE,
  /** Some names of this kind that stand beside it are terms; many; nearly all. */
  SOME_BESIDE,
  MANY_BESIDE,
  NEARLY_ALL_BESIDE,
  /** Of the names of this kind in the note more than a tenth are terms; and so on. */
  TENTH_OF_KIND,
  QUARTER_OF_KIND,
  HALF_OF_KIND,
  MOST_OF_KIND;

  /** Adds it to what is told of a candidate, if it holds. */
  void addTo(Set<Clue> told, boolean holds) {
    if (holds) {
      told.add(this);
    }
  }

  /** Those that the text behind a name gives. */
  static Set<Clue> ofText() {
    return EnumSet.range(SAYS_SOMETHING, NEXT_TELLS_KIND);
  }

  static Clue of(Kind kind) {
    return switch (kind) {
      case HEADING -> IS_HEADING;
      case BOLD_LEAD -> IS_BOLD_LEAD;
      case MARKED_LEAD -> IS_MARKED_LEAD;
      case PLAIN_LEAD -> IS_PLAIN_LEAD;
      case LINE -> IS_LINE;
      case TITLE -> IS_TITLE;
      case SUBJECT -> IS_SUBJECT;
      case KNOWN_SUBJECT -> IS_KNOWN_SUBJECT;
      case FRAME -> IS_FRAME;
      case CLAUSE -> IS_CLAUSE;
      case BEFORE_CLAUSE -> IS_BEFORE_CLAUSE;
      case BEFORE_BRACKET -> IS_BEFORE_BRACKET;
      case BEFORE_REMARK -> IS_BEFORE_REMARK;
      case BEFORE_SIGN -> IS_BEFORE_SIGN;
      case NAMED -> IS_NAMED;
      case IN_BRACKET -> IS_IN_BRACKET;
      case AT_END -> IS_AT_END;
      case BOLD -> IS_BOLD;
      case SLANTED -> IS_SLANTED;
      case CODE -> IS_CODE;
      case QUOTED -> IS_QUOTED;
      case LINKED -> IS_LINKED;
      case CELL -> IS_CELL;
      case BOLD_CELL -> IS_BOLD_CELL;
      case FORMULA -> IS_FORMULA;
    };
  }

  static Clue of(Separator separator) {
    return switch (separator) {
      case COLON, COLON_DASH -> BEFORE_COLON;
      case DASH -> BEFORE_DASH;
      case EQUALS -> BEFORE_EQUALS;
      case ARROW -> BEFORE_ARROW;
      case VERB -> BEFORE_VERB;
      case TEXT -> BEFORE_TEXT;
      case END -> BEFORE_NOTHING;
    };
  }
}
