package io.github.glossls.matching;

/** What is known of a surface form: bits of an int, so that millions of them stay small. */
final class Traits {
  /** Counts only with capitals as written, except inside an identifier or in AI context. */
  static final int CASED = 1;

  /** Of {@link #CASED}: no lower-case letter, as in {@code RAG}. */
  static final int ACRONYM = 1 << 1;

  /** Of {@link #CASED}: a proper name that is a common word too, by its note's word. */
  static final int PROPER = 1 << 2;

  /** Not the name itself but a plural, a singular, another spelling. */
  static final int INFLECTED = 1 << 3;

  /** A verb form of a name for an act. */
  static final int VERB = 1 << 4;

  /** Several words. */
  static final int PHRASE = 1 << 5;

  /** One word with humps, such as {@code LangChain}: no space between its parts. */
  static final int COMPACT = 1 << 6;

  /** The parts of a compact name or phrase written as one. */
  static final int GLUED = 1 << 7;

  /** Punctuation belongs to the name, as in {@code llama.cpp}. */
  static final int PUNCTUATED = 1 << 8;

  /** Names something else: the words are taken, and no term is mentioned. */
  static final int OTHER_SENSE = 1 << 9;

  /** Not a name but evidence for or against a meaning. */
  static final int CUE = 1 << 10;

  /** The usual long name, not an alias. */
  static final int NAME = 1 << 11;

  /** A spelling that the note discourages. */
  static final int AVOIDED = 1 << 12;

  /** Standing alone it may mean something else. */
  static final int AMBIGUOUS = 1 << 13;

  /** Of {@link #AMBIGUOUS}: as a rule it does. */
  static final int OFTEN_OTHER = 1 << 14;

  /** Of {@link #AMBIGUOUS}: it does so seldom. */
  static final int SELDOM_OTHER = 1 << 15;

  /** Of {@link #CASED}: in small letters an everyday word, such as {@code it} and {@code zero}. */
  static final int EVERYDAY = 1 << 16;

  /** Of {@link #OFTEN_OTHER}: nearly always. */
  static final int SELDOM_MEANT = 1 << 17;

  /** Of {@link #PHRASE}: begins with what programmers put before the name of a class to extend. */
  static final int BASE = 1 << 18;

  /** The name of something else that the entry tells of as well. */
  static final int COVERED = 1 << 19;

  /** All that tell how ambiguous a form is. */
  static final int AMBIGUITY = AMBIGUOUS | OFTEN_OTHER | SELDOM_OTHER | SELDOM_MEANT;

  /** What a scan has to look at the text for; without any of these, the words are enough. */
  static final int ASKS = CASED | COMPACT | PUNCTUATED | BASE | CUE;

  private Traits() {}

  /**
   * How far a form is from the name: 0 as it is, 1 another number, 2 a verb of it; behind all of
   * these what is only covered.
   */
  static int distance(int traits) {
    int covered = has(traits, COVERED) ? 3 : 0;
    return covered + (has(traits, VERB) ? 2 : has(traits, INFLECTED) ? 1 : 0);
  }

  static boolean has(int traits, int trait) {
    return (traits & trait) != 0;
  }
}
