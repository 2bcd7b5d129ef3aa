package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.text.SubWords;
import java.util.Arrays;
import java.util.List;

/**
 * One pass over a text: cuts it into sub-words a window at a time, tells which of them may begin a
 * name, then walks the tries from those. The three steps are apart so that each is a short loop
 * without surprises for the processor. Buffers are kept, nothing is allocated for a word or a line;
 * so a scanner belongs to one thread.
 */
final class Scanner {
  /** In characters, with all that may stand between its words. */
  private static final int LONGEST_NAME = 1_500;

  /** Whether what a form names still is in the glossary. */
  interface Alive {
    boolean test(int layer, int target);
  }

  private final List<Layer> layers;
  private final Alive isAlive;
  private final int longest;

  /** By layer whether all that its forms name is in the glossary, so that none has to be asked. */
  private final boolean[] isWhole;

  private final SubWords words = new SubWords();

  // A bit for each word that may be a name, and for each that may begin one with the next.
  private final long[] alone = new long[SubWords.MOST / Long.SIZE];
  private final long[] pairs = new long[SubWords.MOST / Long.SIZE];

  /** Of 64 words those that may; by layer the steps by each of them, and by it and the next. */
  private final int[] chosen = new int[Long.SIZE];

  private final int[][] steps;
  private final int[][] seconds;

  // What is scanned, and what takes the findings.
  private String text = "";
  private boolean prose;
  private Hits names = new Hits();
  private Hits cues = new Hits();

  // The longest name found at one word, and the layers that have it.
  private int bestWord;
  private int bestEnd;
  private final int[] bestNodes;
  private final int[] bestFits;

  Scanner(List<Layer> layers, Alive isAlive) {
    this.layers = layers;
    this.isAlive = isAlive;
    steps = new int[layers.size()][Long.SIZE];
    seconds = new int[layers.size()][Long.SIZE];
    bestNodes = new int[layers.size()];
    bestFits = new int[layers.size()];
    isWhole = new boolean[layers.size()];
    for (int number = 0; number < isWhole.length; number++) {
      isWhole[number] = isWhole(number);
    }
    // At least one, so that every window goes on even when there is no name to look for.
    longest = Math.max(1, layers.stream().mapToInt(Layer::longest).max().orElse(0));
  }

  private boolean isWhole(int number) {
    Layer layer = layers.get(number);
    for (int form = 0; form < layer.arrays.formCount(); form++) {
      if (!isAlive.test(number, layer.target(form))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Finds the names that start from {@code from}, a place outside of every sub-word, up to and not
   * including {@code to}.
   *
   * @param prose whether all of the text is prose
   */
  void scan(String text, boolean prose, int from, int to, Hits names, Hits cues) {
    this.text = text;
    this.prose = prose;
    this.names = names;
    this.cues = cues;
    scan(from, to);
    // Not to hold a text longer than its document lives.
    this.text = "";
  }

  private void scan(int from, int to) {
    int at = from;
    int taken = from;
    while (at < to) {
      int next = words.fill(text, at, text.length());
      boolean isLast = next >= text.length();
      int limit = isLast ? words.count() : complete(at);
      taken = matchAll(limit, to, taken);
      if (isLast) {
        return;
      }
      at = limit < words.count() ? words.start(limit) : next;
    }
  }

  /** How many words of the buffer have behind them all that a name can go on with. */
  private int complete(int from) {
    int count = words.count() - longest;
    if (count > 0) {
      return count;
    }
    // Few and far between: those count that have as much text behind them as a name can take.
    count = words.count();
    while (count > 0 && words.start(count - 1) > from + SubWords.WINDOW - LONGEST_NAME) {
      count--;
    }
    return count;
  }

  /**
   * Matches the first words.
   *
   * @param limit how many
   * @param to where the names have to start before
   * @param taken the end of the last name
   * @return the end of the last name now
   */
  private int matchAll(int limit, int to, int taken) {
    int places = (limit + Long.SIZE - 1) / Long.SIZE;
    Arrays.fill(alone, 0, places, 0);
    Arrays.fill(pairs, 0, places, 0);
    for (Layer layer : layers) {
      layer.findBeginnings(words, limit, alone, pairs);
    }
    int end = taken;
    for (int place = 0; place < places; place++) {
      int count = choose(place);
      for (int index = 0; index < count; index++) {
        if (words.start(chosen[index]) >= to) {
          return end;
        }
        end = match(index, end);
      }
    }
    return end;
  }

  /**
   * Looks up the candidates among 64 words, one and all before any is looked at closer, so that the
   * processor waits for the memory of several at once.
   *
   * @return how many they are
   */
  private int choose(int place) {
    int count = 0;
    for (long bits = alone[place] | pairs[place]; bits != 0; bits &= bits - 1) {
      chosen[count++] = place * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }
    for (int number = 0; number < steps.length; number++) {
      lookUp(layers.get(number), place, count, steps[number], seconds[number]);
    }
    return count;
  }

  private void lookUp(Layer layer, int place, int count, int[] first, int[] second) {
    for (int index = 0; index < count; index++) {
      int word = chosen[index];
      boolean isPair = (pairs[place] >>> word & 1) != 0 && word + 1 < words.count();
      second[index] = isPair ? layer.second(words, word, text) : Step.NONE;
    }
    for (int index = 0; index < count; index++) {
      int word = chosen[index];
      boolean isAlone = (alone[place] >>> word & 1) != 0;
      first[index] = isAlone ? layer.first(words, word, text) : Step.NONE;
    }
  }

  /** Finds what starts at one of the chosen words. */
  private int match(int index, int taken) {
    int word = chosen[index];
    if (words.start(word) < taken || !startsWell(word)) {
      return taken;
    }
    bestWord = Step.NONE;
    for (int number = 0; number < steps.length; number++) {
      bestNodes[number] = Step.NONE;
      if ((steps[number][index] & seconds[number][index]) != Step.NONE) {
        walk(number, word, steps[number][index], seconds[number][index]);
      }
    }
    if (bestWord == Step.NONE) {
      return taken;
    }
    for (int number = 0; number < steps.length; number++) {
      if (bestNodes[number] != Step.NONE) {
        names.add(words.start(word), bestEnd, number, bestNodes[number], bestFits[number]);
      }
    }
    return bestEnd;
  }

  /**
   * Follows a trie as far as the text does.
   *
   * @param step behind the first word, if a name ends there
   * @param second behind the second
   */
  private void walk(int number, int first, int step, int second) {
    Layer layer = layers.get(number);
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
        remember(number, node, last, words.end(last), FormRule.Fit.AS_WRITTEN.code);
      }
      return;
    }
    int start = words.start(first);
    int end = words.end(last);
    boolean isCue = false;
    int named = Step.NONE;
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
    remember(number, node, last, named, fits);
  }

  private static int signsBehind(Layer layer, int form, int traits) {
    return has(traits, Traits.PUNCTUATED)
        ? CaseShape.signsBehind(layer.punctuation(form)).length()
        : 0;
  }

  private void remember(int number, int node, int last, int named, int fits) {
    if (named > (bestWord == Step.NONE ? 0 : bestEnd)) {
      forgetShorter(number);
      bestWord = last;
      bestEnd = named;
    } else if (named != bestEnd || bestWord == Step.NONE) {
      return;
    }
    bestNodes[number] = node;
    bestFits[number] = fits;
  }

  private void forgetShorter(int layers) {
    for (int number = 0; number <= layers; number++) {
      bestNodes[number] = Step.NONE;
    }
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
