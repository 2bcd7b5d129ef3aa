package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.glossary.Source;
import io.github.glossls.glossary.Term;
import io.github.glossls.matching.FormRule.Fit;
import io.github.glossls.text.Zone;
import java.util.Arrays;

/**
 * Weighs how likely a spelling in a document means a term. Every step adds one kind of evidence to
 * the scale; {@link Weights} says how much.
 */
final class Weigher {
  private static final double SURE = 2.0;

  private final Matcher matcher;
  private final String text;
  private final Subject subject;
  private final Hits names;
  private final Hits cues;

  Weigher(Matcher matcher, String text, Subject subject, Hits names, Hits cues) {
    this.matcher = matcher;
    this.text = text;
    this.subject = subject;
    this.names = names;
    this.cues = cues;
  }

  /**
   * @param term its place in the glossary
   * @param traits of the form that fits best
   */
  void weigh(Scale scale, int term, int traits, Fit fit, int start, int end, Zone zone) {
    weighSpelling(scale, traits, fit, end - start, isCode(zone));
    boolean sure = !has(traits, Traits.AMBIGUOUS) && scale.sum() >= SURE;
    if (sure && subject.cuesAgainst(term) == 0) {
      if (subject.logOdds() < 0) {
        scale.add(subject.logOdds(), scale.explains() ? "the file: " + subject.summary() : "");
      }
      return;
    }
    if (!sure) {
      weighZone(scale, traits, zone);
    }
    boolean oftenOther = isOftenOther(traits, fit, end - start, isCode(zone));
    int seen = oftenOther ? traits | Traits.OFTEN_OTHER : traits;
    weighFile(scale, seen);
    weighTerm(scale, term, traits);
    weighRelated(scale, term, seen, start, end);
    weighProof(scale, term, traits);
    weighNear(scale, seen, start, end);
    weighOtherSenses(scale, term, start, end);
  }

  /**
   * Whether the spelling is oftener something else, in files about the subject too: {@code Map} in
   * an identifier, two letters in code.
   */
  private static boolean isOftenOther(int traits, Fit fit, int length, boolean inCode) {
    boolean everyday = has(traits, Traits.EVERYDAY) && fit != Fit.AS_WRITTEN;
    boolean ambiguous =
        has(traits, Traits.CASED)
            && has(traits, Traits.AMBIGUOUS)
            && !has(traits, Traits.SELDOM_OTHER);
    boolean twoLetters = ambiguous && length <= 2 && (inCode || fit != Fit.AS_WRITTEN);
    return has(traits, Traits.OFTEN_OTHER) || everyday || twoLetters;
  }

  private static void weighSpelling(Scale scale, int traits, Fit fit, int length, boolean inCode) {
    boolean ambiguous = has(traits, Traits.AMBIGUOUS);
    if (has(traits, Traits.PHRASE)) {
      scale.add(
          ambiguous ? Weights.COMMON_PHRASE : Weights.PHRASE,
          ambiguous ? "several words that stand in any program" : "several words");
    } else if (!has(traits, Traits.CASED)) {
      scale.add(
          ambiguous ? prior(traits) : Weights.PLAIN_WORD,
          ambiguous ? "the word has other meanings" : "the word has no other known meaning");
    } else {
      weighCapitals(scale, traits, fit, length, inCode);
    }
    if (has(traits, Traits.VERB)) {
      scale.add(Weights.VERB, "a verb form");
    }
  }

  private static void weighCapitals(Scale scale, int traits, Fit fit, int length, boolean inCode) {
    boolean ambiguous = has(traits, Traits.AMBIGUOUS);
    switch (fit) {
      case AS_WRITTEN ->
          scale.add(
              ambiguous ? Weights.AMBIGUOUS_AS_WRITTEN : Weights.ABBREVIATION,
              "capitals as in the note");
      case IN_IDENTIFIER ->
          scale.add(
              ambiguous ? Weights.AMBIGUOUS_IN_IDENTIFIER : Weights.IN_IDENTIFIER,
              "part of an identifier");
      default ->
          scale.add(
              inCode && length > 2 && !has(traits, Traits.EVERYDAY)
                  ? Weights.SMALL_IN_CODE
                  : Weights.OTHER_CAPITALS,
              "other capitals, standing alone");
    }
    if (fit == Fit.IN_CONTEXT && has(traits, Traits.INFLECTED)) {
      scale.add(Weights.SMALL_PLURAL, "a plural in other capitals");
    }
    if (length <= 2) {
      double surplus = ambiguous ? 0 : Weights.ABBREVIATION;
      scale.add(Weights.TWO_LETTERS - surplus, "two letters");
    }
  }

  static boolean isCode(Zone zone) {
    return switch (zone) {
      case CODE, FENCED_CODE, INLINE_CODE, STRING -> true;
      default -> false;
    };
  }

  private static double prior(int traits) {
    return has(traits, Traits.SELDOM_MEANT)
        ? Weights.SELDOM_MEANT
        : has(traits, Traits.OFTEN_OTHER)
            ? Weights.OFTEN_OTHER
            : has(traits, Traits.SELDOM_OTHER) ? Weights.SELDOM_OTHER : Weights.AMBIGUOUS;
  }

  private static void weighZone(Scale scale, int traits, Zone zone) {
    if (has(traits, Traits.CASED)) {
      return;
    }
    switch (zone) {
      case CODE, FENCED_CODE, INLINE_CODE -> scale.add(Weights.IN_CODE, "in code");
      case STRING -> scale.add(Weights.IN_STRING, "in a string");
      case HEADING -> scale.add(Weights.IN_HEADING, "in a heading");
      default -> {}
    }
  }

  private void weighProof(Scale scale, int term, int traits) {
    if (has(traits, Traits.AMBIGUOUS) && !isOwn(term)) {
      double share = has(traits, Traits.SELDOM_OTHER | Traits.CASED) ? 0.5 : 1;
      double doubt = (1 - subject.proof()) * share * Weights.NO_PROOF;
      scale.add(doubt, "little in the file is surely of the subject");
    }
  }

  /** Whether the term comes from the user's own notes. */
  private boolean isOwn(int index) {
    Term term = matcher.term(index);
    return term.entries().get(0).namePlace().source().origin() == Source.Origin.USER;
  }

  private void weighTerm(Scale scale, int index, int traits) {
    if (subject.isSpelledOut(index) && !has(traits, Traits.PHRASE)) {
      scale.add(Weights.SPELLED_OUT, "its long name is in the file");
    }
    if (isOwn(index)) {
      scale.add(Weights.OWN_NOTE, "the user's own notes define it");
    }
  }

  private void weighFile(Scale scale, int traits) {
    double odds = subject.logOdds();
    double share = has(traits, Traits.OFTEN_OTHER) ? Weights.SHARE_FOR_OFTEN_OTHER : 1;
    scale.add(
        odds > 0 ? share * odds : odds, scale.explains() ? "the file: " + subject.summary() : "");
  }

  private void weighRelated(Scale scale, int term, int traits, int start, int end) {
    int[] related = matcher.related(term);
    int named = 0;
    for (int other : related) {
      named += subject.isSurelyNamed(other) ? 1 : 0;
    }
    if (named == 0) {
      return;
    }
    double each =
        has(traits, Traits.OFTEN_OTHER) ? Weights.RELATED_FOR_OFTEN_OTHER : Weights.RELATED;
    scale.add(
        Math.min(Weights.MOST_RELATED, named) * each,
        scale.explains() ? named + " related terms in the file" : "");
    int hit = names.firstFrom(start - Weights.NEAR);
    for (; hit < names.size() && names.start(hit) < end + Weights.NEAR; hit++) {
      if (surelyNamesOneOf(related, hit)) {
        scale.add(Weights.NEAR_RELATED, "near", text, names.start(hit), names.end(hit));
        return;
      }
    }
  }

  private boolean surelyNamesOneOf(int[] related, int hit) {
    Layer layer = matcher.layer(names.layer(hit));
    int first = layer.firstForm(names.node(hit));
    int length = names.end(hit) - names.start(hit);
    for (int form = first; form < layer.endOfForms(names.node(hit)); form++) {
      int traits = layer.traits(form);
      if (!has(traits, Traits.OTHER_SENSE)
          && Subject.isSure(traits, names.fit(hit, form - first), length)) {
        int named = matcher.termIndex(names.layer(hit), layer.target(form));
        if (Arrays.stream(related).anyMatch(other -> other == named)) {
          return true;
        }
      }
    }
    return false;
  }

  private void weighNear(Scale scale, int traits, int start, int end) {
    Growing places = subject.places();
    int found = 0;
    int from = places.firstFrom(start - Weights.NEAR);
    for (int index = from; index < places.size() && found < Weights.MOST_NEAR; index++) {
      int place = places.get(index);
      if (place > end + Weights.NEAR) {
        break;
      }
      if (place < start || place >= end) {
        found++;
      }
    }
    double share = has(traits, Traits.OFTEN_OTHER) ? Weights.SHARE_FOR_OFTEN_OTHER : 1;
    scale.add(found * share * Weights.NEAR_SUBJECT, "terms of the subject near it");
  }

  private void weighOtherSenses(Scale scale, int term, int start, int end) {
    IntCounts near = new IntCounts();
    int counted = 0;
    int hit = cues.firstFrom(start - Weights.NEAR);
    for (; hit < cues.size() && cues.start(hit) < end + Weights.NEAR; hit++) {
      boolean counts = counted < Weights.MOST_NEAR_CUES && speaksAgainst(hit, term);
      if (counts && near.add(cues.code(hit), 1) == 0) {
        scale.add(Weights.NEAR_CUE, "near", text, cues.start(hit), cues.end(hit));
        counted++;
      }
    }
    int inFile = Math.min(Weights.MOST_CUES, subject.cuesAgainst(term));
    scale.add(inFile * Weights.CUE, inFile + " cues of other meanings in the file");
    if (subject.namesOtherSense(term)) {
      scale.add(Weights.OTHER_SENSE_NAMED, "another meaning is named in the file");
    } else if (inFile == 0 && !matcher.term(term).otherSenses().isEmpty()) {
      scale.add(Weights.NO_CUE, "no cue of another meaning in the file");
    }
  }

  private boolean speaksAgainst(int hit, int term) {
    Layer layer = matcher.layer(cues.layer(hit));
    int node = cues.node(hit);
    for (int form = layer.firstForm(node); form < layer.endOfForms(node); form++) {
      int target = layer.target(form);
      if (has(layer.traits(form), Traits.CUE)
          && target >= 0
          && matcher.termIndex(cues.layer(hit), target) == term) {
        return true;
      }
    }
    return false;
  }
}
