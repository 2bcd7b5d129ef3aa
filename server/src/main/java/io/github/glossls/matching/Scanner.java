package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.text.SubWords;
import java.util.List;

/**
 * One pass over a text: cuts it into sub-words by the thousand, looks all of them up, then walks
 * the tries. The three steps are apart so that the processor can fetch the entries of many words
 * from memory at once. Buffers are kept, nothing is allocated for a word or a line; so a scanner
 * belongs to one thread.
 */
final class Scanner {
  private static final int BATCH = 1024;

  /** In characters, with all that may stand between its words. */
  private static final int LONGEST_NAME = 2_500;

  /** Whether what a form names still is in the glossary. */
  interface Alive {
    boolean test(int layer, int target);
  }

  private final SubWords words = new SubWords(BATCH);
  private final List<Layer> layers;
  private final Alive isAlive;
  private final int[][] slots;
  private final int[] candidates = new int[BATCH];
  private final int longest;
  private final String text;
  private final boolean prose;
  private final Hits names;
  private final Hits cues;

  // The longest name found at one word, and the layers that have it.
  private int bestWord;
  private int bestEnd;
  private final int[] bestNodes;
  private final int[] bestFits;

  Scanner(List<Layer> layers, Alive isAlive, String text, boolean prose, Hits names, Hits cues) {
    this.layers = layers;
    this.isAlive = isAlive;
    this.text = text;
    this.prose = prose;
    this.names = names;
    this.cues = cues;
    slots = new int[layers.size()][BATCH];
    bestNodes = new int[layers.size()];
    bestFits = new int[layers.size()];
    // At least one, so that every batch goes on even when there is no name to look for.
    longest = Math.max(1, layers.stream().mapToInt(Layer::longest).max().orElse(0));
  }

  /**
   * Finds the names that start from {@code from}, a place outside of every sub-word, up to and not
   * including {@code to}.
   */
  void scan(int from, int to) {
    int at = from;
    int taken = from;
    while (at < to) {
      int next = words.fill(text, at, text.length());
      boolean isLast = next >= text.length();
      int found = lookUp();
      int limit = isLast ? words.count() : complete(at);
      for (int index = 0; index < found && candidates[index] < limit; index++) {
        int word = candidates[index];
        if (words.start(word) >= to) {
          return;
        }
        taken = match(word, taken);
      }
      if (isLast) {
        return;
      }
      at = limit < words.count() ? words.start(limit) : next;
    }
  }

  /** How many words of the buffer have behind them all that a name can go on with. */
  private int complete(int from) {
    if (words.isFull()) {
      return words.count() - longest;
    }
    int count = words.count();
    while (count > 0 && words.start(count - 1) > from + SubWords.WINDOW - LONGEST_NAME) {
      count--;
    }
    return count;
  }

  /** Looks up all words; returns how many can begin a name, in {@link #candidates}. */
  private int lookUp() {
    int count = words.count();
    for (int number = 0; number < slots.length; number++) {
      Layer layer = layers.get(number);
      int[] found = slots[number];
      if (layer.hasSharedHashes()) {
        for (int word = 0; word < count; word++) {
          found[word] = layer.slot(words.hash(word), text, words.start(word), words.end(word));
        }
      } else {
        for (int word = 0; word < count; word++) {
          found[word] = layer.slot(words.hash(word));
        }
      }
    }
    int beginning = 0;
    for (int word = 0; word < count; word++) {
      boolean begins = false;
      for (int number = 0; number < slots.length; number++) {
        begins |= slots[number][word] != Layer.NONE;
      }
      candidates[beginning] = word;
      beginning += begins ? 1 : 0;
    }
    return beginning;
  }

  /**
   * Finds what starts at one word.
   *
   * @param taken the end of the last name
   * @return the end of the last name now
   */
  private int match(int word, int taken) {
    if (words.start(word) < taken) {
      return taken;
    }
    bestWord = Layer.NONE;
    for (int number = 0; number < slots.length; number++) {
      bestNodes[number] = Layer.NONE;
      int slot = slots[number][word];
      if (slot != Layer.NONE) {
        walk(number, word, slot);
      }
    }
    if (bestWord == Layer.NONE) {
      return taken;
    }
    for (int number = 0; number < slots.length; number++) {
      if (bestNodes[number] != Layer.NONE) {
        names.add(words.start(word), bestEnd, number, bestNodes[number], bestFits[number]);
      }
    }
    return bestEnd;
  }

  private void walk(int number, int first, int firstSlot) {
    Layer layer = layers.get(number);
    int node = layer.root(firstSlot);
    if (node == Layer.NONE) {
      return;
    }
    boolean spaced = false;
    boolean punctuated = false;
    int verified = first;
    int word = first;
    while (true) {
      if (layer.firstForm(node) < layer.endOfForms(node)) {
        while (verified <= word && isWord(layer, number, verified)) {
          verified++;
        }
        if (verified <= word) {
          return;
        }
        take(layer, number, node, first, word, punctuated, spaced);
      }
      if (!layer.goesOn(node) || word + 1 >= words.count()) {
        return;
      }
      int slot = slots[number][word + 1];
      node = slot == Layer.NONE ? Layer.NONE : layer.next(node, slot);
      if (node == Layer.NONE) {
        return;
      }
      Gap gap = Gap.between(text, words.end(word), words.start(word + 1), prose);
      if (gap == Gap.TOO_FAR) {
        return;
      }
      punctuated |= gap == Gap.PUNCTUATION;
      spaced |=
          gap.isSpace()
              || (gap == Gap.PUNCTUATION && text.charAt(words.start(word + 1) - 1) == ' ');
      word++;
    }
  }

  private boolean isWord(Layer layer, int number, int word) {
    return layer.isWord(slots[number][word], text, words.start(word), words.end(word));
  }

  /** Remembers the forms that end at a node, if the text fits one of them. */
  private void take(
      Layer layer, int number, int node, int first, int last, boolean punctuated, boolean spaced) {
    int start = words.start(first);
    int end = words.end(last);
    if (!startsWell(first)) {
      return;
    }
    boolean isCue = false;
    int named = Layer.NONE;
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
    if (named > (bestWord == Layer.NONE ? 0 : bestEnd)) {
      forgetShorter(number);
      bestWord = last;
      bestEnd = named;
    } else if (named != bestEnd || bestWord == Layer.NONE) {
      return;
    }
    bestNodes[number] = node;
    bestFits[number] = fits;
  }

  private void forgetShorter(int layers) {
    for (int number = 0; number <= layers; number++) {
      bestNodes[number] = Layer.NONE;
    }
  }

  /** In Korean a name begins with its word; what follows it may be a particle. */
  private boolean startsWell(int word) {
    int start = words.start(word);
    if (start == 0 || !isHangul(text.charAt(start))) {
      return true;
    }
    return !isHangul(text.charAt(start - 1));
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c < 0xD7A4;
  }
}
