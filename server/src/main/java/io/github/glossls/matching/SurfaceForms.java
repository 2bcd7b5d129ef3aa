package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.glossary.CasePolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * From a name to every way in which it is written: number, verb forms, British and American
 * spelling, parts apart and glued. All of it happens here, once, so that the text that is searched
 * never has to be rewritten.
 */
final class SurfaceForms {
  private static final Pattern BRACKETS_BEHIND = Pattern.compile("(?<=\\S)\\s*\\([^()]*\\)\\s*$");
  private static final Set<String> PREPOSITIONS = Set.of("of", "in", "with", "for", "to", "as");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "and", "or", "not", "no", "is", "are", "be", "it", "its", "this",
          "that", "in", "on", "of", "to", "for", "by", "as", "at", "with", "from", "if", "then",
          "else", "you", "we", "he", "she", "they", "do", "does", "so", "but", "all", "any");
  private static final int LONG_ENOUGH_FOR_ANY_CASE = 6;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_WORDS = 24;

  /** About: each word with two spellings would double them. */
  private static final int MOST_FORMS = 256;

  private final List<SurfaceForm> forms = new ArrayList<>();
  private final String name;
  private final int baseTraits;
  private final long capitals;
  private final String punctuation;
  private final NameWord[] words;

  /** The words behind which a gap is one hyphen. */
  private final BitSet hyphened = new BitSet();

  private SurfaceForms(String text, CasePolicy policy, int traits, NameWords known) {
    String whole = text.strip();
    name = whole.endsWith(")") ? BRACKETS_BEHIND.matcher(whole).replaceFirst("") : whole;
    words = cutIntoWords(known);
    punctuation = CaseShape.punctuation(name);
    capitals = CaseShape.capitals(name, 0, name.length());
    baseTraits = traits | shape(policy);
  }

  /**
   * The forms of a name or alias; none for a text that no mention can be told by.
   *
   * @param known the words of other names
   */
  static List<SurfaceForm> of(String name, CasePolicy policy, int traits, NameWords known) {
    return new SurfaceForms(name, policy, traits, known).expand();
  }

  /** The words are the stretches between gaps that have a sub-word. */
  private NameWord[] cutIntoWords(NameWords known) {
    List<NameWord> found = new ArrayList<>(4);
    for (int at = 0; at < name.length(); at++) {
      int start = at;
      while (at < name.length() && !isGap(name.charAt(at))) {
        at++;
      }
      NameWord word = known.of(name.substring(start, at));
      if (!word.subWords().isEmpty()) {
        hyphened.set(found.size(), isGapOfOneHyphen(at));
        found.add(word);
      }
    }
    return found.toArray(NameWord[]::new);
  }

  private static boolean isGap(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '_', '/', '-' -> true;
      default -> c >= '\u2010' && c <= '\u2015';
    };
  }

  private boolean isGapOfOneHyphen(int at) {
    return name.startsWith("-", at) && at + 1 < name.length() && !isGap(name.charAt(at + 1));
  }

  private int shape(CasePolicy policy) {
    int shape = words.length > 1 ? Traits.PHRASE : 0;
    if (!punctuation.isEmpty()) {
      shape |= Traits.PUNCTUATED;
    }
    if (policy == CasePolicy.ANY || capitals == 0) {
      return shape;
    }
    if (policy == CasePolicy.EXACT) {
      return shape | Traits.CASED | Traits.PROPER;
    }
    boolean oneToken = name.chars().noneMatch(Character::isWhitespace);
    if (oneToken && CaseShape.isAllCapitals(name)) {
      return shape | Traits.CASED | Traits.ACRONYM;
    }
    if (!oneToken || !CaseShape.hasInnerCapitals(name)) {
      return shape;
    }
    return name.length() < LONG_ENOUGH_FOR_ANY_CASE ? shape | Traits.CASED : shape;
  }

  private List<SurfaceForm> expand() {
    int letters = 0;
    for (NameWord word : words) {
      letters += word.text().length();
    }
    if (words.length == 0
        || letters + CaseShape.signsBehind(punctuation).length() < 2
        || name.length() > LONGEST_NAME
        || isFunctionWord()) {
      return List.of();
    }
    write(words, baseTraits);
    numbers().forEach(variant -> write(variant, baseTraits | Traits.INFLECTED));
    verbs().forEach(variant -> write(variant, baseTraits | Traits.INFLECTED | Traits.VERB));
    return Collections.unmodifiableList(forms);
  }

  private boolean isFunctionWord() {
    return words.length == 1
        && !has(baseTraits, Traits.CASED)
        && FUNCTION_WORDS.contains(words[0].text());
  }

  /** Plurals and singulars: of the last word, and of the head of {@code chain of thought}. */
  private List<NameWord[]> numbers() {
    int last = words.length - 1;
    List<NameWord[]> variants = new ArrayList<>();
    addEach(variants, last, words[last].otherNumbers());
    if (last == 1 && !has(baseTraits, Traits.CASED)) {
      addEach(variants, 0, words[0].pluralsOfNoun());
    }
    for (int at = 1; at < last; at++) {
      if (PREPOSITIONS.contains(words[at].text())) {
        addEach(variants, at - 1, words[at - 1].otherNumbers());
        break;
      }
    }
    return variants;
  }

  /** Puts others in the place of a word, in each variant that is there and in the name. */
  private void addEach(List<NameWord[]> variants, int at, List<NameWord> others) {
    int before = variants.size();
    for (NameWord other : others) {
      for (int variant = 0; variant < before; variant++) {
        variants.add(with(variants.get(variant), at, other));
      }
      variants.add(with(words, at, other));
    }
  }

  /** Only for one word or a compound with hyphens: {@code fine-tuning}, {@code quantization}. */
  private List<NameWord[]> verbs() {
    List<NameWord[]> variants = new ArrayList<>();
    if (name.indexOf(' ') < 0 && !has(baseTraits, Traits.CASED)) {
      int last = words.length - 1;
      addEach(variants, last, words[last].verbs());
    }
    return variants;
  }

  private static NameWord[] with(NameWord[] words, int at, NameWord word) {
    NameWord[] changed = words.clone();
    changed[at] = word;
    return changed;
  }

  /** Writes one choice of words in each spelling. */
  private void write(NameWord[] variant, int traits) {
    writeEachSpelling(variant, variant.length, traits);
  }

  /** In each spelling of the words before {@code end}. */
  private void writeEachSpelling(NameWord[] variant, int end, int traits) {
    if (forms.size() >= MOST_FORMS) {
      return;
    }
    int at = end - 1;
    while (at >= 0 && variant[at].otherSpellings().isEmpty()) {
      at--;
    }
    if (at < 0) {
      writeSpelled(variant, traits);
      return;
    }
    writeEachSpelling(variant, at, traits);
    for (NameWord other : variant[at].otherSpellings()) {
      writeEachSpelling(with(variant, at, other), at, traits);
    }
  }

  /** Apart and glued. */
  private void writeSpelled(NameWord[] words, int traits) {
    if (words.length == 1) {
      writeAsOne(words[0], traits);
      return;
    }
    add(subWords(words), traits);
    if (words.length > 2) {
      glueAtHyphens(words, traits);
    }
    add(List.of(glued(words)), traits | Traits.GLUED);
  }

  /** {@code LangChain} as {@code langchain}; {@code overfitting} as {@code over-fitting}. */
  private void writeAsOne(NameWord word, int traits) {
    if (word.hasHump()) {
      add(word.subWords(), traits | Traits.COMPACT);
      add(List.of(String.join("", word.subWords())), traits | Traits.GLUED);
      return;
    }
    add(word.subWords(), traits);
    if (!has(traits, Traits.CASED)) {
      word.apartBehindPrefix().ifPresent(apart -> add(apart, traits | Traits.COMPACT));
    }
  }

  /** {@code multi-head attention} as {@code multihead attention}. */
  private void glueAtHyphens(NameWord[] words, int traits) {
    int last = words.length - 1;
    for (int at = hyphened.nextSetBit(0); at >= 0 && at < last; at = hyphened.nextSetBit(at + 1)) {
      List<NameWord> glued = new ArrayList<>(List.of(words));
      String behind = glued.remove(at + 1).folded();
      glued.set(at, new NameWord(words[at].folded() + behind));
      add(subWords(glued.toArray(NameWord[]::new)), traits);
    }
  }

  private static String glued(NameWord[] words) {
    String[] folded = new String[words.length];
    Arrays.setAll(folded, at -> words[at].folded());
    return String.join("", folded);
  }

  private static List<String> subWords(NameWord[] words) {
    List<String> subWords = new ArrayList<>(words.length);
    for (NameWord word : words) {
      subWords.addAll(word.subWords());
    }
    return List.copyOf(subWords);
  }

  private void add(List<String> cut, int traits) {
    if (cut.size() <= MOST_WORDS && !isKnown(cut)) {
      int all = isEveryday(cut, traits) ? traits | Traits.EVERYDAY : traits;
      if (cut.size() > 1 && cut.get(0).equals("base")) {
        all |= Traits.BASE;
      }
      forms.add(new SurfaceForm(cut, all, capitals, punctuation));
    }
  }

  private boolean isKnown(List<String> cut) {
    for (SurfaceForm form : forms) {
      if (form.words().size() == cut.size() && form.words().equals(cut)) {
        return true;
      }
    }
    return false;
  }

  /** The name or this form of it: {@code MAPs} for {@code map}, {@code MASs} for {@code mass}. */
  private boolean isEveryday(List<String> cut, int traits) {
    return has(traits, Traits.CASED)
        && words.length == 1
        && (EverydayWords.has(words[0].folded()) || EverydayWords.has(String.join("", cut)));
  }
}
