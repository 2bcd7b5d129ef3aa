package io.github.glossls.notes.weighing;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.reading.Aspects;
import io.github.glossls.notes.reading.Lead;
import io.github.glossls.notes.reading.Points;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A name in a note that may be a term's, and what stands around it.
 *
 * @param kind how it is written
 * @param names what was read from the text of {@code line} that begins at {@code from}
 * @param from where in the line's inline text
 * @param sign what sets it off, when it begins its line
 * @param told what its definition would be read from
 */
record Candidate(
    Kind kind,
    Names names,
    Line line,
    int from,
    Optional<Lead.Separator> sign,
    Where where,
    Around around,
    Supplier<List<Block>> told) {
  /** How a name can be written. */
  enum Kind {
    HEADING,
    /** Bold at the beginning of a line. */
    BOLD_LEAD,
    /** Marked otherwise at the beginning of a line. */
    MARKED_LEAD,
    /** Without a mark, before a colon or the like. */
    PLAIN_LEAD,
    /** All of a line. */
    LINE,
    /**
     * Before a full stop and the text, at the beginning of a line: {@code Manual process. This …}.
     */
    TITLE,
    /** What a sentence begins with. */
    SUBJECT,
    /** The same, where no verb is made out behind it but the field has the name. */
    KNOWN_SUBJECT,
    /** What a sentence sets its statement in: {@code In X, we …}. */
    FRAME,
    /** What a later clause of a sentence is about: {@code …, while a data lake holds …}. */
    CLAUSE,
    /** Before a clause about it: {@code … uses quantization, which means …}. */
    BEFORE_CLAUSE,
    /** Before a bracket about it. */
    BEFORE_BRACKET,
    /** Before a dash and what it is. */
    BEFORE_REMARK,
    /** Before a sign and what it is, as at the beginning of a line. */
    BEFORE_SIGN,
    /** Behind what is said of it: {@code … is called X}. */
    NAMED,
    /** In a bracket behind what is said of it. */
    IN_BRACKET,
    /** Behind what is said of it and a dash. */
    AT_END,
    BOLD,
    SLANTED,
    CODE,
    QUOTED,
    /** The text of a link. */
    LINKED,
    /** The first of its row. */
    CELL,
    BOLD_CELL,
    /** What a formula is the formula of: {@code $Recall = …$}. */
    FORMULA;

    /** Whether a name stands in the middle of a text, set off by its marks alone. */
    boolean isInText() {
      return switch (this) {
        case BOLD, SLANTED, CODE, QUOTED, LINKED -> true;
        default -> false;
      };
    }

    /** Whether nothing but its sentence sets it off. */
    boolean isInSentence() {
      return switch (this) {
        case SUBJECT,
            KNOWN_SUBJECT,
            FRAME,
            CLAUSE,
            BEFORE_CLAUSE,
            BEFORE_BRACKET,
            BEFORE_REMARK,
            BEFORE_SIGN,
            NAMED,
            IN_BRACKET,
            AT_END ->
            true;
        default -> false;
      };
    }
  }

  /**
   * Where a name stands.
   *
   * @param section index of the section
   * @param depth how many list items it lies in
   * @param item whether its line begins a list item
   * @param parts whether a list belongs to its line
   * @param goesOn whether its line goes on with a sentence of the line before
   * @param among what begins its line stands in a list of
   */
  record Where(int section, int depth, boolean item, boolean parts, boolean goesOn, Among among) {
    Where in(Among list) {
      return new Where(section, depth, item, parts, goesOn, list);
    }
  }

  /** What the items of a list are, as far as the list tells. */
  enum Among {
    ANYTHING,
    /** See {@link Points}. */
    POINTS,
    /** Of what the heading or the line above announces, be it names or something else. */
    EXAMPLES,
    /** See {@link Aspects}. */
    LABELS
  }

  /**
   * The texts around a name, without what is far away.
   *
   * @param before in its line
   * @param said behind it in its line or cell; of a heading the first text below
   * @param below the next text
   */
  record Around(String before, String said, String below) {
    private static final int LONGEST_BEFORE = 60;
    private static final int LONGEST_BEHIND = 300;

    Around {
      before = before.substring(Math.max(0, before.length() - LONGEST_BEFORE)).strip();
      said = said.substring(0, Math.min(said.length(), LONGEST_BEHIND)).strip();
      below = below.substring(0, Math.min(below.length(), LONGEST_BEHIND)).strip();
    }
  }

  String name() {
    return names.name();
  }

  /** Whether its definition would be a sentence that may be about something else. */
  boolean isInPassing() {
    return kind.isInText() || kind.isInSentence() || kind == Kind.MARKED_LEAD;
  }

  /** Whether it may be written as code. */
  boolean mayBeCode() {
    return kind == Kind.CODE || kind == Kind.MARKED_LEAD;
  }

  boolean isLead() {
    return sign.isPresent();
  }
}
