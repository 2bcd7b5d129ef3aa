package io.github.glossls.matching;

import io.github.glossls.text.SubWords;
import io.github.glossls.text.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of a name, and the other words that are written for it: other numbers, other spellings,
 * verbs. What is asked for again and again is found out once.
 */
final class NameWord {
  private static final List<String> PREFIXES =
      List.of(
          "pre", "multi", "over", "under", "hyper", "auto", "sub", "meta", "semi", "self", "cross",
          "non", "back", "fine", "mini", "micro", "co", "re");
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of("ed", "al", "ic", "ive", "able", "ible", "ous", "ary", "less", "ful", "ly", "s");

  private final String text;
  private final String folded;
  private final List<String> subWords;

  // Null until asked for: these are words too, and few are asked for theirs.
  private @Nullable List<NameWord> otherNumbers;
  private @Nullable List<NameWord> otherSpellings;
  private @Nullable List<NameWord> pluralsOfNoun;

  /**
   * @param text in any case
   */
  NameWord(String text) {
    this.text = text;
    folded = SubWords.folded(text);
    subWords = List.copyOf(SubWords.of(text));
  }

  /** As it is written. */
  String text() {
    return text;
  }

  String folded() {
    return folded;
  }

  /** Its sub-words, folded; none when it is punctuation. */
  List<String> subWords() {
    return subWords;
  }

  /** Whether a part of it stands out, as in {@code LangChain}. */
  boolean hasHump() {
    return subWords.size() > 1
        && Character.isLetter(subWords.get(1).codePointAt(0))
        && !SubWords.isUnspaced(subWords.get(0).codePointAt(0));
  }

  /** Its plurals, or what it is the plural of. */
  List<NameWord> otherNumbers() {
    if (otherNumbers == null) {
      otherNumbers = findOtherNumbers();
    }
    return otherNumbers;
  }

  /** British for American, American for British, and with umlauts spelled. */
  List<NameWord> otherSpellings() {
    if (otherSpellings == null) {
      otherSpellings = findOtherSpellings();
    }
    return otherSpellings;
  }

  /** Its usual plural, as in {@code embeddings model}; none unless it can be a noun. */
  List<NameWord> pluralsOfNoun() {
    if (pluralsOfNoun == null) {
      pluralsOfNoun = findPluralsOfNoun();
    }
    return pluralsOfNoun;
  }

  /** The forms of the verb that the word for an act is made from, of {@code quantization}. */
  List<NameWord> verbs() {
    return words(WordForms.verbs(folded.replace("isation", "ization")));
  }

  /** {@code over}, {@code fitting} for {@code overfitting}. */
  Optional<List<String>> apartBehindPrefix() {
    if (subWords.size() > 1) {
      return Optional.empty();
    }
    String whole = subWords.get(0);
    return PREFIXES.stream()
        .filter(prefix -> whole.startsWith(prefix) && prefix.length() < whole.length() - 3)
        .map(prefix -> List.of(prefix, whole.substring(prefix.length())))
        .findFirst();
  }

  private List<NameWord> findOtherNumbers() {
    int last = text.codePointBefore(text.length());
    if (!Character.isLetter(last)) {
      return List.of();
    }
    if (CaseShape.hasInnerCapitals(text) || Character.isUpperCase(text.charAt(text.length() - 1))) {
      return List.of(new NameWord(text + "s"));
    }
    if (SubWords.isUnspaced(last)) {
      return List.of();
    }
    List<String> singulars = WordForms.singulars(folded);
    return words(singulars.isEmpty() ? WordForms.plurals(folded) : singulars);
  }

  private List<NameWord> findPluralsOfNoun() {
    boolean isNoun =
        text.length() > 4
            && isSmallAscii()
            && ADJECTIVE_ENDINGS.stream().noneMatch(text::endsWith)
            && WordForms.singulars(text).isEmpty();
    return isNoun ? List.of(new NameWord(WordForms.plurals(text).get(0))) : List.of();
  }

  private boolean isSmallAscii() {
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private List<NameWord> findOtherSpellings() {
    if (CaseShape.hasInnerCapitals(text)) {
      return List.of();
    }
    List<String> spelled = WordForms.spellings(folded);
    Optional<String> withUmlauts = CaseShape.withUmlautsSpelled(text);
    if (spelled.size() == 1 && withUmlauts.isEmpty()) {
      return List.of();
    }
    List<String> others = new ArrayList<>(spelled.subList(1, spelled.size()));
    withUmlauts.ifPresent(others::add);
    return words(others);
  }

  private static List<NameWord> words(List<String> texts) {
    if (texts.size() == 1) {
      return List.of(new NameWord(texts.get(0)));
    }
    return texts.stream().map(NameWord::new).toList();
  }
}
