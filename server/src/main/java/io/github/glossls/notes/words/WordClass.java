package io.github.glossls.notes.words;

import java.util.Locale;

/**
 * What a word or phrase is to a reader of notes: the sections of {@code structure-words.txt}, which
 * {@link StructureWords} reads. A word may be of several.
 */
public enum WordClass {
  LABELS,
  LABELS_OUTSIDE_GLOSSARIES,
  OPENINGS,
  OPENINGS_OUTSIDE_GLOSSARIES,
  NAMES_WITH_OPENINGS,
  CLOSINGS,
  CLOSINGS_OUTSIDE_GLOSSARIES,
  TERMINOLOGY,
  CONCEPTS,
  MANUAL,
  DEFINITION,
  FIRST_PART,
  DEFINITION_LABELS,
  KINDS,
  POINTS,
  POINTS_THAT_ARE_NAMES,
  POINTS_FIRST,
  VAGUE,
  VAGUE_ALONE,
  JUDGING,
  POINTING,
  VERBS,
  VERBS_OF_SEVERAL,
  VERBS_OF_SENTENCES,
  /** Of {@link #VERBS}, made from those. */
  BASES,
  ORDERS,
  JOINING,
  BEFORE_NAMES,
  REMARKS,
  MAKERS,
  TABLE_TERMS,
  TABLE_NAMES,
  TABLE_KINDS,
  TABLE_MEANINGS,
  TABLE_EXPANSIONS,
  TABLE_LINKS,
  TABLE_ALIASES,
  TABLE_PLAIN_MEANINGS,
  TABLE_PARTS,
  TABLE_ASPECTS,
  ROW_MEANINGS,
  THINGS,
  COURSE,
  DOING,
  COUNTED,
  NO_SUBJECTS,
  BEHIND_SUBJECTS,
  DISCLOSING;

  /** This class in a set of some, see {@link WordTable#set}. */
  @SuppressWarnings("EnumOrdinal") // No such set outlives the program.
  long bit() {
    return 1L << ordinal();
  }

  /** The class whose words stand below {@code [title]}. */
  static WordClass of(String title) {
    return valueOf(title.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
