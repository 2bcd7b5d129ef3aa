package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.matching.FormRule.Fit;
import io.github.glossls.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What one document is about, gathered from everything that a scan found in it: the sure terms, the
 * words of {@link GeneralEvidence}, the cues of other meanings.
 */
final class Subject {
  private static final int PATH_PARTS = 4;

  private final Matcher matcher;
  // Apart, since a word can be both: tiktoken is a term, and tells more than others.
  private final IntCounts seenNames = new IntCounts();
  private final IntCounts seenCues = new IntCounts();
  private final IntCounts packages = new IntCounts();
  private final IntCounts named = new IntCounts();
  private final IntCounts surelyNamed = new IntCounts();
  private final IntCounts spelledOut = new IntCounts();
  private final IntCounts cues = new IntCounts();
  private final IntCounts otherSenses = new IntCounts();
  private final Growing places = new Growing();
  private final List<Evidence> reasons = new ArrayList<>();
  private double fromAmbiguous;
  private double proof;
  private double sum;

  private Subject(Matcher matcher) {
    this.matcher = matcher;
  }

  static Subject of(Matcher matcher, Document document, Hits names, Hits cues) {
    Subject subject = new Subject(matcher);
    subject.gather(names, cues, document.text(), false);
    subject.gatherPath(document.uri());
    return subject;
  }

  /** The names of the file and its folders tell something too. */
  private void gatherPath(String uri) {
    int from = uri.length();
    for (int part = 0; part < PATH_PARTS && from > 0; part++) {
      from = uri.lastIndexOf('/', from - 1);
    }
    String path = uri.substring(Math.max(0, from));
    Hits names = new Hits();
    Hits cues = new Hits();
    matcher.scan(path, false, 0, path.length(), names, cues);
    gather(names, cues, path, true);
  }

  /** Takes in what was found in the document, or in its path when {@code isPath}. */
  private void gather(Hits names, Hits cueHits, String text, boolean isPath) {
    int name = 0;
    int cue = 0;
    while (name < names.size() || cue < cueHits.size()) {
      boolean nameFirst =
          cue == cueHits.size() || (name < names.size() && names.start(name) <= cueHits.start(cue));
      int behind = nameFirst ? names.endOfSpan(name) : cue + 1;
      boolean tells =
          nameFirst ? gatherName(names, name, behind, text) : gatherCue(cueHits, cue, text, isPath);
      if (tells && !isPath) {
        places.add(nameFirst ? names.start(name) : cueHits.start(cue));
      }
      if (nameFirst) {
        name = behind;
      } else {
        cue = behind;
      }
    }
  }

  /** What the hits on one span name. */
  private static final class Named {
    private boolean isNew;
    private boolean isTerm;
    private boolean isSure;
    private double most;
  }

  /**
   * Whether a name is sure, and so tells about what stands near it. It counts once, however many
   * layers have it.
   *
   * @param behind the last of the hits on its span, exclusive
   */
  private boolean gatherName(Hits hits, int first, int behind, String text) {
    Named name = new Named();
    for (int hit = first; hit < behind; hit++) {
      name.isNew |= seenNames.add(hits.code(hit), 1) == 0;
      gatherForms(hits, hit, name);
    }
    if (!name.isTerm) {
      for (int hit = first; hit < behind; hit++) {
        gatherOtherSenses(hits, hit);
      }
    } else if (name.isNew) {
      if (name.isSure) {
        note(Weights.SURE_TERM, text, hits.start(first), hits.end(first));
      } else {
        fromAmbiguous = Math.min(Weights.MOST_FROM_AMBIGUOUS, fromAmbiguous + name.most);
        proof += name.most > Weights.AMBIGUOUS_WORD ? name.most : 0;
      }
    }
    return name.isSure;
  }

  private void gatherForms(Hits hits, int hit, Named name) {
    Layer layer = matcher.layer(hits.layer(hit));
    int first = layer.firstForm(hits.node(hit));
    for (int form = first; form < layer.endOfForms(hits.node(hit)); form++) {
      Fit fit = hits.fit(hit, form - first);
      int traits = layer.traits(form);
      if (fit == Fit.NO || has(traits, Traits.OTHER_SENSE)) {
        continue;
      }
      int term = matcher.termIndex(hits.layer(hit), layer.target(form));
      name.isTerm = true;
      name.most = Math.max(name.most, unsure(traits, fit));
      boolean sure = isSure(traits, fit, hits.end(hit) - hits.start(hit));
      name.isSure |= sure;
      named.add(term, 1);
      surelyNamed.add(term, sure ? 1 : 0);
      if (has(traits, Traits.PHRASE) && !has(traits, Traits.AMBIGUOUS)) {
        spelledOut.add(term, 1);
      }
    }
  }

  static boolean isSure(int traits, Fit fit, int length) {
    boolean plain = !has(traits, Traits.AMBIGUOUS | Traits.VERB);
    boolean cased = has(traits, Traits.CASED);
    return plain && (cased ? fit == Fit.AS_WRITTEN && length > 2 : fit == Fit.AS_WRITTEN);
  }

  /** What a name that is not sure tells. */
  private static double unsure(int traits, Fit fit) {
    if (has(traits, Traits.CASED)) {
      return fit == Fit.AS_WRITTEN ? Weights.AMBIGUOUS_NAME : 0;
    }
    if (has(traits, Traits.PHRASE)) {
      return Weights.AMBIGUOUS_PHRASE;
    }
    return has(traits, Traits.SELDOM_OTHER)
        ? Weights.SELDOM_OTHER_WORD
        : has(traits, Traits.OFTEN_OTHER) ? 0 : Weights.AMBIGUOUS_WORD;
  }

  private void gatherOtherSenses(Hits hits, int hit) {
    Layer layer = matcher.layer(hits.layer(hit));
    int first = layer.firstForm(hits.node(hit));
    for (int form = first; form < layer.endOfForms(hits.node(hit)); form++) {
      if (hits.fit(hit, form - first) != Fit.NO && layer.target(form) >= 0) {
        otherSenses.add(matcher.termIndex(hits.layer(hit), layer.target(form)), 1);
      }
    }
  }

  /** Whether the cue speaks for the subject of the glossary. */
  private boolean gatherCue(Hits hits, int hit, String text, boolean isPath) {
    Layer layer = matcher.layer(hits.layer(hit));
    boolean isNew = seenCues.add(hits.code(hit), 1) == 0;
    boolean tells = false;
    int first = layer.firstForm(hits.node(hit));
    for (int form = first; form < layer.endOfForms(hits.node(hit)); form++) {
      if (!has(layer.traits(form), Traits.CUE)) {
        continue;
      }
      int target = layer.target(form);
      if (target < 0) {
        tells |= gatherWord(GeneralEvidence.word(target), isNew, hits, hit, text, isPath);
      } else if (isNew && matcher.termIndex(hits.layer(hit), target) >= 0) {
        cues.add(matcher.termIndex(hits.layer(hit), target), 1);
      }
    }
    return tells;
  }

  private boolean gatherWord(
      GeneralEvidence.Word word, boolean isNew, Hits hits, int hit, String text, boolean isPath) {
    int start = hits.start(hit);
    int end = hits.end(hit);
    boolean counts = isNew;
    if (word.inPackages()) {
      if (!PackageNames.isPart(text, start, end, isPath)) {
        return false;
      }
      counts = packages.add(hits.code(hit), 1) == 0;
    }
    if (counts) {
      note(word.weight(), text, start, end);
    }
    return word.weight() > 0;
  }

  private void note(double weight, String text, int start, int end) {
    sum += weight;
    proof += Math.max(0, weight);
    reasons.add(new Evidence(text.substring(start, end), weight));
  }

  /** The log odds that the document is about the subject of the glossary. */
  double logOdds() {
    return Math.max(Weights.LEAST_FROM_FILE, Math.min(Weights.MOST_FROM_FILE, sum + fromAmbiguous));
  }

  /**
   * How far the document shows that it is about the subject at all, from 0: by nothing but words
   * that mean other things too, to 1: beyond doubt.
   */
  double proof() {
    return Math.min(1, proof / Weights.PROOF);
  }

  /** The words that told most, for people. */
  String summary() {
    return reasons.stream()
        .sorted((one, other) -> Double.compare(Math.abs(other.weight()), Math.abs(one.weight())))
        .limit(5)
        .map(reason -> (reason.weight() < 0 ? "not " : "") + '"' + reason.reason() + '"')
        .toList()
        .toString();
  }

  boolean isNamed(int term) {
    return named.get(term) > 0;
  }

  /** Whether a spelling of the term is in the document that means nothing else. */
  boolean isSurelyNamed(int term) {
    return surelyNamed.get(term) > 0;
  }

  boolean isSpelledOut(int term) {
    return spelledOut.get(term) > 0;
  }

  /** How many different cues of a term's other meanings the document has. */
  int cuesAgainst(int term) {
    return cues.get(term);
  }

  boolean namesOtherSense(int term) {
    return otherSenses.get(term) > 0;
  }

  /** Where sure terms and words of the subject stand, in order. */
  Growing places() {
    return places;
  }
}
