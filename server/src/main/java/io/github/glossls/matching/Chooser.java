package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.text.SubWords;
import java.util.List;

/** Of the forms that begin with a word chooses the longest that the text fits. A buffer. */
final class Chooser {
  private final SubWords words;
  private final Layer[] layers;
  private final Walks[] walks;
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

  Chooser(SubWords words, List<Layer> layers, Walks[] walks, Scanner.Alive isAlive) {
    this.words = words;
    this.layers = layers.toArray(Layer[]::new);
    this.walks = walks;
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
      Ends ends = walks[number].ends();
      int end = ends.first(word);
      if (end != Ends.NONE && startsWell(word)) {
        for (; end != Ends.NONE; end = ends.next(end)) {
          take(number, word, ends.last(end), ends.step(end), ends.gaps(end));
        }
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

  /** Remembers the forms that end at a node, if the text fits one of them. */
  private void take(int number, int first, int last, int step, int gaps) {
    Layer layer = layers[number];
    int node = Step.node(step);
    if (Step.isSimple(step) && isWhole[number]) {
      remember(number, node, words.end(last), Hits.ALL_AS_WRITTEN);
      return;
    }
    boolean punctuated = (gaps & Gap.PUNCTUATED) != 0;
    boolean spaced = (gaps & Gap.SPACED) != 0;
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
