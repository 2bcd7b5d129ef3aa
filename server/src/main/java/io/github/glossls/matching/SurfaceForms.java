package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.glossary.CasePolicy;
import io.github.glossls.text.SubWords;
import io.github.glossls.text.WordForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From a name to every way in which it is written: number, verb forms, British and American
 * spelling, parts apart and glued. All of it happens here, once, so that the text that is searched
 * never has to be rewritten.
 */
final class SurfaceForms {
  private static final Pattern WORD_GAP = Pattern.compile("[\\s\\u00A0_/\\-\\u2010-\\u2015]+");
  private static final Pattern BRACKETS_BEHIND = Pattern.compile("(?<=\\S)\\s*\\([^()]*\\)\\s*$");
  private static final Set<String> PREPOSITIONS = Set.of("of", "in", "with", "for", "to", "as");
  private static final Set<String> PREFIXES =
      Set.of(
          "pre", "multi", "over", "under", "hyper", "auto", "sub", "meta", "semi", "self", "cross",
          "non", "back", "fine", "mini", "micro", "co", "re");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "and", "or", "not", "no", "is", "are", "be", "it", "its", "this",
          "that", "in", "on", "of", "to", "for", "by", "as", "at", "with", "from", "if", "then",
          "else", "you", "we", "he", "she", "they", "do", "does", "so", "but", "all", "any");
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of("ed", "al", "ic", "ive", "able", "ible", "ous", "ary", "less", "ful", "ly", "s");
  private static final int LONG_ENOUGH_FOR_ANY_CASE = 6;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_WORDS = 24;

  private final Map<List<String>, SurfaceForm> forms = new LinkedHashMap<>();
  private final String name;
  private final int baseTraits;
  private final long capitals;
  private final String punctuation;
  private final List<String> words;

  private SurfaceForms(String text, CasePolicy policy, int traits) {
    String whole = text.strip();
    name = whole.endsWith(")") ? BRACKETS_BEHIND.matcher(whole).replaceFirst("") : whole;
    words = wordsOf(name);
    punctuation = CaseShape.punctuation(name);
    capitals = CaseShape.capitals(name, 0, name.length());
    baseTraits = traits | shape(policy);
  }

  /** The forms of a name or alias; none for a text that no mention can be told by. */
  static List<SurfaceForm> of(String name, CasePolicy policy, int traits) {
    return new SurfaceForms(name, policy, traits).expand();
  }

  /** The stretches between gaps that have a sub-word. */
  private static List<String> wordsOf(String name) {
    List<String> words = new ArrayList<>(4);
    for (int at = 0; at < name.length(); at++) {
      int start = at;
      while (at < name.length() && !isGap(name.charAt(at))) {
        at++;
      }
      String word = name.substring(start, at);
      if (!SubWords.of(word).isEmpty()) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  /** As in {@link #WORD_GAP}. */
  private static boolean isGap(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '_', '/', '-' -> true;
      default -> c >= '\u2010' && c <= '\u2015';
    };
  }

  private int shape(CasePolicy policy) {
    int shape = words.size() > 1 ? Traits.PHRASE : 0;
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
    for (String word : words) {
      letters += word.length();
    }
    if (words.isEmpty()
        || letters + CaseShape.signsBehind(punctuation).length() < 2
        || name.length() > LONGEST_NAME
        || isFunctionWord()) {
      return List.of();
    }
    write(words, baseTraits);
    numbers().forEach(variant -> write(variant, baseTraits | Traits.INFLECTED));
    verbs().forEach(variant -> write(variant, baseTraits | Traits.INFLECTED | Traits.VERB));
    return List.copyOf(forms.values());
  }

  private boolean isFunctionWord() {
    return words.size() == 1
        && !has(baseTraits, Traits.CASED)
        && FUNCTION_WORDS.contains(words.get(0));
  }

  /** Plurals and singulars: of the last word, and of the head of {@code chain of thought}. */
  private List<List<String>> numbers() {
    List<List<String>> variants = new ArrayList<>();
    int last = words.size() - 1;
    otherNumbers(words.get(last)).forEach(other -> variants.add(with(words, last, other)));
    if (last == 1 && !has(baseTraits, Traits.CASED)) {
      List<List<String>> soFar = new ArrayList<>(variants);
      soFar.add(words);
      pluralOfFirst()
          .ifPresent(first -> soFar.forEach(variant -> variants.add(with(variant, 0, first))));
    }
    for (int at = 1; at < last; at++) {
      if (PREPOSITIONS.contains(words.get(at))) {
        List<List<String>> soFar = new ArrayList<>(variants);
        soFar.add(words);
        for (String other : otherNumbers(words.get(at - 1))) {
          for (List<String> variant : soFar) {
            variants.add(with(variant, at - 1, other));
          }
        }
        break;
      }
    }
    return variants;
  }

  /** {@code embeddings model}; only where the first word can be a noun. */
  private Optional<String> pluralOfFirst() {
    String first = words.get(0);
    boolean isNoun =
        first.length() > 4
            && isSmallAscii(first)
            && !isAdjective(first)
            && WordForms.singulars(first).isEmpty();
    return isNoun ? Optional.of(WordForms.plurals(first).get(0)) : Optional.empty();
  }

  private static boolean isSmallAscii(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) < 'a' || word.charAt(at) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAdjective(String word) {
    for (String ending : ADJECTIVE_ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> otherNumbers(String word) {
    if (!Character.isLetter(word.codePointBefore(word.length()))) {
      return List.of();
    }
    if (CaseShape.hasInnerCapitals(word) || Character.isUpperCase(word.charAt(word.length() - 1))) {
      return List.of(word + "s");
    }
    if (SubWords.isUnspaced(word.codePointBefore(word.length()))) {
      return List.of();
    }
    String folded = SubWords.folded(word);
    List<String> others = new ArrayList<>(WordForms.singulars(folded));
    if (others.isEmpty()) {
      others.addAll(WordForms.plurals(folded));
    }
    return others;
  }

  /** Only for one word or a compound with hyphens: {@code fine-tuning}, {@code quantization}. */
  private List<List<String>> verbs() {
    if (name.indexOf(' ') >= 0 || has(baseTraits, Traits.CASED)) {
      return List.of();
    }
    int last = words.size() - 1;
    String american = SubWords.folded(words.get(last)).replace("isation", "ization");
    return WordForms.verbs(american).stream().map(verb -> with(words, last, verb)).toList();
  }

  /** Writes one choice of words in each spelling, apart and glued. */
  private void write(List<String> variant, int traits) {
    for (List<String> spelled : spellings(variant)) {
      if (variant.size() == 1) {
        writeAsOne(spelled.get(0), traits);
      } else {
        add(cut(spelled), traits);
        glueAtHyphens(spelled, traits);
        add(List.of(SubWords.folded(String.join("", spelled))), traits | Traits.GLUED);
      }
    }
  }

  /** {@code LangChain} as {@code langchain}; {@code overfitting} as {@code over-fitting}. */
  private void writeAsOne(String word, int traits) {
    List<String> parts = SubWords.of(word);
    boolean hasHump =
        parts.size() > 1
            && Character.isLetter(parts.get(1).codePointAt(0))
            && !SubWords.isUnspaced(parts.get(0).codePointAt(0));
    add(parts, hasHump ? traits | Traits.COMPACT : traits);
    if (hasHump) {
      add(List.of(String.join("", parts)), traits | Traits.GLUED);
    }
    if (parts.size() == 1) {
      apartBehindPrefix(parts.get(0), traits);
    }
  }

  private void apartBehindPrefix(String folded, int traits) {
    for (int cut = 2; cut <= 5 && cut < folded.length() - 3; cut++) {
      String prefix = folded.substring(0, cut);
      if (PREFIXES.contains(prefix) && !has(traits, Traits.CASED)) {
        add(List.of(prefix, folded.substring(cut)), traits | Traits.COMPACT);
      }
    }
  }

  /** {@code multi-head attention} as {@code multihead attention}. */
  private void glueAtHyphens(List<String> spelled, int traits) {
    if (spelled.size() < 3 || name.indexOf('-') < 0) {
      return;
    }
    Matcher gap = WORD_GAP.matcher(name);
    for (int at = 0; gap.find() && at + 1 < spelled.size(); at++) {
      if (gap.group().equals("-")) {
        List<String> glued = new ArrayList<>(spelled.subList(0, at));
        glued.add(SubWords.folded(spelled.get(at) + spelled.get(at + 1)));
        glued.addAll(spelled.subList(at + 2, spelled.size()));
        add(cut(glued), traits);
      }
    }
  }

  private static List<List<String>> spellings(List<String> variant) {
    List<List<String>> all = new ArrayList<>();
    all.add(variant);
    for (int at = 0; at < variant.size(); at++) {
      String word = variant.get(at);
      if (CaseShape.hasInnerCapitals(word)) {
        continue;
      }
      List<String> others = otherSpellings(word);
      int known = all.size();
      for (String other : others) {
        for (int soFar = 0; soFar < known; soFar++) {
          all.add(with(all.get(soFar), at, other));
        }
      }
    }
    return all;
  }

  private static List<String> otherSpellings(String word) {
    List<String> spelled = WordForms.spellings(SubWords.folded(word));
    Optional<String> withUmlauts = CaseShape.withUmlautsSpelled(word);
    if (spelled.size() == 1 && withUmlauts.isEmpty()) {
      return List.of();
    }
    List<String> others = new ArrayList<>(spelled.subList(1, spelled.size()));
    withUmlauts.ifPresent(others::add);
    return others;
  }

  private static List<String> cut(List<String> words) {
    if (words.size() == 1) {
      return SubWords.of(words.get(0));
    }
    List<String> cut = new ArrayList<>(words.size() + 2);
    for (String word : words) {
      SubWords.cut(word, cut);
    }
    return cut;
  }

  private void add(List<String> cut, int traits) {
    if (cut.size() <= MOST_WORDS) {
      int all = isEveryday(cut, traits) ? traits | Traits.EVERYDAY : traits;
      if (cut.size() > 1 && cut.get(0).equals("base")) {
        all |= Traits.BASE;
      }
      List<String> kept = List.copyOf(cut);
      forms.putIfAbsent(kept, new SurfaceForm(kept, all, capitals, punctuation));
    }
  }

  /** The name or this form of it: {@code MAPs} for {@code map}, {@code MASs} for {@code mass}. */
  private boolean isEveryday(List<String> cut, int traits) {
    return has(traits, Traits.CASED)
        && words.size() == 1
        && (EverydayWords.has(SubWords.folded(words.get(0)))
            || EverydayWords.has(String.join("", cut)));
  }

  private static List<String> with(List<String> words, int at, String word) {
    List<String> changed = new ArrayList<>(words);
    changed.set(at, word);
    return changed;
  }
}
