package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.text.SubWords;
import java.util.List;

/** Follows tries from a word as far as a text does, and keeps the longest name. A buffer. */
final class Walker {
  private final SubWords words;
  private final Layer[] layers;
  private final Candidates[] candidates;
  private final Scanner.Alive isAlive;

  /** By layer whether all that its forms name is in the glossary, so that none has to be asked. */
  private final boolean[] isWhole;

  // What is scanned, and what takes the findings.
  private String text = "";
  private boolean prose;
  private Hits names = new Hits();
  private Hits cues = new Hits();

  /** The end of the last name. */
  private int taken;

  // The end of the longest name at one word, 0 when there is none; a bit for each layer that has
  // it.
  private int bestEnd;
  private int bestLayers;
  private final int[] bestNodes;
  private final int[] bestFits;

  Walker(SubWords words, List<Layer> layers, Candidates[] candidates, Scanner.Alive isAlive) {
    this.words = words;
    this.layers = layers.toArray(Layer[]::new);
    this.candidates = candidates;
    this.isAlive = isAlive;
    bestNodes = new int[layers.size()];
    bestFits = new int[layers.size()];
    isWhole = new boolean[layers.size()];
    for (int number = 0; number < isWhole.length; number++) {
      isWhole[number] = isWhole(number);
    }
  }

  private boolean isWhole(int number) {
    Layer layer = layers[number];
    for (int form = 0; form < layer.arrays.formCount(); form++) {
      if (!isAlive.test(number, layer.target(form))) {
        return false;
      }
    }
    return true;
  }

  /** Takes another text. */
  void begin(String text, boolean prose, int from, Hits names, Hits cues) {
    this.text = text;
    this.prose = prose;
    this.names = names;
    this.cues = cues;
    taken = from;
  }

  /** Lets go of the text, not to hold it longer than its document lives. */
  void end() {
    text = "";
  }

  /** Finds what starts at a word. */
  void match(int word) {
    if (words.start(word) < taken) {
      return;
    }
    bestEnd = 0;
    for (int number = 0; number < layers.length; number++) {
      int first = candidates[number].first(word, text);
      int second = candidates[number].second(word, text);
      if ((first & second) != Step.NONE && startsWell(word)) {
        walk(number, word, first, second);
      }
    }
    if (bestEnd == 0) {
      return;
    }
    for (int rest = bestLayers; rest != 0; rest &= rest - 1) {
      int number = Integer.numberOfTrailingZeros(rest);
      names.add(words.start(word), bestEnd, number, bestNodes[number], bestFits[number]);
    }
    taken = bestEnd;
  }

  /**
   * Follows a trie as far as the text does.
   *
   * @param step behind the first word, if a name ends there
   * @param second behind the second
   */
  private void walk(int number, int first, int step, int second) {
    Layer layer = layers[number];
    boolean spaced = false;
    boolean punctuated = false;
    int at = step;
    int next = second;
    for (int word = first; ; ) {
      if (at != Step.NONE && Step.hasForms(at)) {
        take(layer, number, at, first, word, punctuated, spaced);
      }
      if (next == Step.NONE) {
        return;
      }
      Gap gap = Gap.between(text, words.end(word), words.start(word + 1), prose);
      if (gap == Gap.TOO_FAR) {
        return;
      }
      word++;
      punctuated |= gap == Gap.PUNCTUATION;
      spaced |=
          gap.isSpace() || (gap == Gap.PUNCTUATION && text.charAt(words.start(word) - 1) == ' ');
      at = next;
      boolean goesOn = Step.goesOn(at) && word + 1 < words.count();
      next = goesOn ? layer.next(at, words, word + 1, text) : Step.NONE;
    }
  }

  /** Remembers the forms that end at a node, if the text fits one of them. */
  private void take(
      Layer layer, int number, int step, int first, int last, boolean punctuated, boolean spaced) {
    int node = Step.node(step);
    if (Step.isSimple(step)) {
      if (!punctuated
          && (isWhole[number] || isAlive.test(number, layer.target(layer.firstForm(node))))) {
        remember(number, node, words.end(last), FormRule.Fit.AS_WRITTEN.code);
      }
      return;
    }
    int start = words.start(first);
    int end = words.end(last);
    boolean isCue = false;
    int named = 0;
    int fits = 0;
    int firstForm = layer.firstForm(node);
    for (int form = firstForm; form < layer.endOfForms(node); form++) {
      int traits = layer.traits(form);
      if (has(traits, Traits.CUE)) {
        isCue = true;
        break;
      }
      if (form - firstForm < Hits.MOST_FORMS && isAlive.test(number, layer.target(form))) {
        FormRule.Fit fit = FormRule.fit(layer, form, text, start, end, punctuated, spaced, prose);
        fits |= fit.code << ((form - firstForm) * FormRule.Fit.BITS);
        if (fit != FormRule.Fit.NO) {
          named = Math.max(named, end + signsBehind(layer, form, traits));
        }
      }
    }
    if (isCue && !punctuated) {
      cues.add(start, end, number, node, 0);
    }
    remember(number, node, named, fits);
  }

  private static int signsBehind(Layer layer, int form, int traits) {
    return has(traits, Traits.PUNCTUATED)
        ? CaseShape.signsBehind(layer.punctuation(form)).length()
        : 0;
  }

  private void remember(int number, int node, int end, int fits) {
    if (end < bestEnd || end == 0) {
      return;
    }
    bestLayers = (end == bestEnd ? bestLayers : 0) | (1 << number);
    bestEnd = end;
    bestNodes[number] = node;
    bestFits[number] = fits;
  }

  /** In Korean a name begins with its word; what follows it may be a particle. */
  private boolean startsWell(int word) {
    int start = words.start(word);
    if (words.isPlain(word) || start == 0 || !isHangul(text.charAt(start))) {
      return true;
    }
    return !isHangul(text.charAt(start - 1));
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c < 0xD7A4;
  }
}
