package io.github.glossls.matching;

/**
 * How much each kind of evidence counts, in log odds: 0 leaves the confidence as it is, 1 nearly
 * triples the odds, and the sum of all becomes the confidence through the logistic function. Set by
 * hand for a reason each; words have theirs in {@code evidence.tsv}.
 */
final class Weights {
  // What the spelling tells before anything else is known.
  /** Several words mean what they say. */
  static final double PHRASE = 3.0;

  /** Several words that programs of any kind put together too: {@code data set}. */
  static final double COMMON_PHRASE = 1.2;

  /** One word that the notes and the table know no other meaning of. */
  static final double PLAIN_WORD = 2.0;

  /** An abbreviation as written, three letters or more, without another meaning. */
  static final double ABBREVIATION = 2.2;

  /** Two letters stand for too many things. */
  static final double TWO_LETTERS = -1.0;

  /** A word that also means something else: seldom, as often as not, as a rule. */
  static final double SELDOM_OTHER = -0.1;

  static final double AMBIGUOUS = -0.9;

  static final double OFTEN_OTHER = -1.8;

  /** And one that means it in few files only, whatever they are about: {@code parameter}. */
  static final double SELDOM_MEANT = -2.6;

  /** The note lists cues of the other meanings, and the file has none of them. */
  static final double NO_CUE = 0.1;

  /** The user's own notes define it. */
  static final double OWN_NOTE = 0.8;

  /** An ambiguous abbreviation or proper name written exactly as the note writes it. */
  static final double AMBIGUOUS_AS_WRITTEN = 0.1;

  /** In other capitals inside an identifier: {@code rag_pipeline}. */
  static final double IN_IDENTIFIER = 0.6;

  /** The same for a word or abbreviation that means other things too: {@code clip_path}. */
  static final double AMBIGUOUS_IN_IDENTIFIER = -0.4;

  /** In other capitals and standing alone: {@code rag}. */
  static final double OTHER_CAPITALS = -2.5;

  /** The same in code, where names are written in small letters: {@code llm.invoke}. */
  static final double SMALL_IN_CODE = -1.0;

  /** A plural in small letters, {@code llms}: oftener a word of its own. */
  static final double SMALL_PLURAL = -2.0;

  /** {@code trained}, {@code embedded}: a verb has more meanings than the name of the act. */
  static final double VERB = -0.8;

  // Where it stands.
  /** Less than this, and an abbreviation in other capitals is none; in prose less than 0. */
  static final double LEAST_IN_CODE = -1.5;

  /** Code uses everyday words for its own things; not abbreviations. */
  static final double IN_CODE = -0.7;

  static final double IN_STRING = -0.3;
  static final double IN_HEADING = 0.3;

  // What the file is about.
  /** At most so much from all words of {@code evidence.tsv} and all sure terms of a file. */
  static final double MOST_FROM_FILE = 3.5;

  /** At most so much against. */
  static final double LEAST_FROM_FILE = -2.5;

  /** A word that mostly means something else does so in files about the subject too. */
  static final double SHARE_FOR_OFTEN_OTHER = 0.3;

  /** Each different sure term in the file. */
  static final double SURE_TERM = 0.45;

  /** Each different ambiguous abbreviation or proper name as written. */
  static final double AMBIGUOUS_NAME = 0.3;

  /** Each different phrase that stands in programs of any kind too. */
  static final double AMBIGUOUS_PHRASE = 0.2;

  /** Each different word that seldom means something else. */
  static final double SELDOM_OTHER_WORD = 0.3;

  /** Each different ambiguous word; those that mostly mean something else tell nothing. */
  static final double AMBIGUOUS_WORD = 0.1;

  /** At most so much from ambiguous words. */
  static final double MOST_FROM_AMBIGUOUS = 1.0;

  /**
   * An everyday word in a file that nothing sure shows to be about the subject; a word that seldom
   * means something else and an abbreviation suffer half as much.
   */
  static final double NO_PROOF = -2.4;

  /** From so much evidence for the subject on, the file is about it. */
  static final double PROOF = 1.2;

  /** The term's long name stands in the file. */
  static final double SPELLED_OUT = 2.2;

  /** A term that the note calls related is in the file, by a name that means nothing else. */
  static final double RELATED = 0.4;

  /** For a word that mostly means something else they tell more than the rest of the file. */
  static final double RELATED_FOR_OFTEN_OTHER = 0.9;

  static final int MOST_RELATED = 3;

  /** One of those stands near the mention: the word is used for what the note is about. */
  static final double NEAR_RELATED = 1.0;

  // What stands near.
  /** UTF-16 units to either side. */
  static final int NEAR = 240;

  /** Each sure term or word of the subject near the mention. */
  static final double NEAR_SUBJECT = 0.7;

  static final int MOST_NEAR = 3;

  /** Each cue of another meaning near the mention. */
  static final double NEAR_CUE = -1.1;

  static final int MOST_NEAR_CUES = 3;

  /** Each different cue of another meaning in the file. */
  static final double CUE = -0.35;

  static final int MOST_CUES = 6;

  /** A longer phrase of another meaning, such as {@code access token}, somewhere in the file. */
  static final double OTHER_SENSE_NAMED = -1.6;

  private Weights() {}

  static double confidence(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
