package io.github.glossls.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English inflection and spelling, from a word to the other forms that it is written in. Made for
 * recognizing: a form that nobody writes costs nothing, a missing one costs a mention. All words
 * are in lower case.
 */
public final class WordForms {
  private static final String VOWELS = "aeiou";

  /** Singular to plural, where no rule tells. */
  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("man", List.of("men")),
          Map.entry("woman", List.of("women")),
          Map.entry("person", List.of("people", "persons")),
          Map.entry("child", List.of("children")),
          Map.entry("mouse", List.of("mice")),
          Map.entry("foot", List.of("feet")),
          Map.entry("tooth", List.of("teeth")),
          Map.entry("goose", List.of("geese")),
          Map.entry("ox", List.of("oxen")),
          Map.entry("epoch", List.of("epochs")), // its ch is a k
          Map.entry("index", List.of("indices", "indexes")),
          Map.entry("matrix", List.of("matrices", "matrixes")),
          Map.entry("vertex", List.of("vertices", "vertexes")),
          Map.entry("vortex", List.of("vortices", "vortexes")),
          Map.entry("appendix", List.of("appendices", "appendixes")),
          Map.entry("codex", List.of("codices")),
          Map.entry("corpus", List.of("corpora", "corpuses")),
          Map.entry("genus", List.of("genera")),
          Map.entry("octopus", List.of("octopi", "octopuses")),
          Map.entry("radius", List.of("radii", "radiuses")),
          Map.entry("stimulus", List.of("stimuli")),
          Map.entry("nucleus", List.of("nuclei", "nucleuses")),
          Map.entry("focus", List.of("foci", "focuses")),
          Map.entry("locus", List.of("loci")),
          Map.entry("datum", List.of("data")),
          Map.entry("medium", List.of("media", "mediums")),
          Map.entry("optimum", List.of("optima", "optimums")),
          Map.entry("maximum", List.of("maxima", "maximums")),
          Map.entry("minimum", List.of("minima", "minimums")),
          Map.entry("spectrum", List.of("spectra", "spectrums")),
          Map.entry("quantum", List.of("quanta")),
          Map.entry("momentum", List.of("momenta", "momentums")),
          Map.entry("criterion", List.of("criteria", "criterions")),
          Map.entry("phenomenon", List.of("phenomena")),
          Map.entry("automaton", List.of("automata", "automatons")),
          Map.entry("schema", List.of("schemata", "schemas")),
          Map.entry("lemma", List.of("lemmata", "lemmas")),
          Map.entry("formula", List.of("formulae", "formulas")),
          Map.entry("knife", List.of("knives")),
          Map.entry("life", List.of("lives")),
          Map.entry("half", List.of("halves")),
          Map.entry("leaf", List.of("leaves")),
          Map.entry("shelf", List.of("shelves")),
          Map.entry("self", List.of("selves")),
          Map.entry("proof", List.of("proofs")));

  private static final Map<String, String> SINGULARS = singulars();

  /** American to British, as parts of words. */
  private static final List<Spelling> SPELLINGS =
      Stream.of(
              Map.entry("ization", "isation"),
              Map.entry("izing", "ising"),
              Map.entry("izer", "iser"),
              Map.entry("ized", "ised"),
              Map.entry("izes", "ises"),
              Map.entry("ize", "ise"),
              Map.entry("yze", "yse"),
              Map.entry("yzing", "ysing"),
              Map.entry("yzer", "yser"),
              Map.entry("neighbor", "neighbour"),
              Map.entry("behavior", "behaviour"),
              Map.entry("color", "colour"),
              Map.entry("labeling", "labelling"),
              Map.entry("labeled", "labelled"),
              Map.entry("labeler", "labeller"),
              Map.entry("modeling", "modelling"),
              Map.entry("modeled", "modelled"),
              Map.entry("signaling", "signalling"),
              Map.entry("center", "centre"),
              Map.entry("defense", "defence"),
              Map.entry("catalog", "catalogue"),
              Map.entry("dialog", "dialogue"),
              Map.entry("artifact", "artefact"),
              Map.entry("program", "programme"),
              Map.entry("gray", "grey"))
          .map(pair -> new Spelling(pair.getKey(), pair.getValue()))
          .toList();

  /** A part of words in two spellings, with the letters that a word must have to have the part. */
  private record Spelling(
      String american, String british, int americanLetters, int britishLetters) {
    Spelling(String american, String british) {
      this(american, british, letters(american), letters(british));
    }
  }

  /** Verbs that are everyday nouns, or conjunctions, far oftener than the name of the act. */
  private static final Set<String> NOUNS_TOO = Set.of("bucket", "reason", "regress");

  private WordForms() {}

  /** The plurals of a singular word, the usual one first. */
  public static List<String> plurals(String word) {
    List<String> irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("sis") && word.length() > 4) {
      return List.of(word.substring(0, word.length() - 2) + "es");
    }
    if (endsWithAny(word, "s", "x", "z", "ch", "sh")) {
      return List.of(word + "es");
    }
    if (endsInConsonantY(word)) {
      return List.of(word.substring(0, word.length() - 1) + "ies");
    }
    if (word.endsWith("man") && word.length() > 5) {
      return List.of(word.substring(0, word.length() - 3) + "men", word + "s");
    }
    if (word.endsWith("o") && word.length() > 2 && !isVowel(word.charAt(word.length() - 2))) {
      return List.of(word + "s", word + "es");
    }
    return List.of(word + "s");
  }

  /** What a word is the plural of; empty when it does not look like a plural. */
  public static List<String> singulars(String word) {
    String irregular = SINGULARS.get(word);
    if (irregular != null) {
      return List.of(irregular);
    }
    int length = word.length();
    if (length < 4 || !word.endsWith("s") || endsWithAny(word, "ss", "us", "is", "ias", "ics")) {
      return List.of();
    }
    if (word.endsWith("ies") && length > 4) {
      return List.of(word.substring(0, length - 3) + "y");
    }
    if (endsWithAny(word, "yses", "theses", "crises")) {
      return List.of(word.substring(0, length - 2) + "is");
    }
    if (endsWithAny(word, "sses", "xes", "zzes", "ches", "shes")) {
      return List.of(word.substring(0, length - 2));
    }
    return List.of(word.substring(0, length - 1));
  }

  /**
   * The forms of the verb that a word for an act is made from: {@code quantization} gives {@code
   * quantize, quantizes, quantized, quantizing}; empty when the word names no act.
   */
  public static List<String> verbs(String act) {
    Set<String> bases = new LinkedHashSet<>();
    int length = act.length();
    if (act.endsWith("ing") && length > 5) {
      String stem = act.substring(0, length - 3);
      bases.addAll(basesOf(stem));
    } else if (act.endsWith("ization")) {
      bases.add(act.substring(0, length - 5) + "e");
    } else if (act.endsWith("ification")) {
      bases.add(act.substring(0, length - 7) + "y");
    } else if (endsWithAny(act, "llation", "entation", "aptation")) {
      bases.add(act.substring(0, length - 5));
    } else if (act.endsWith("ation") && length > 8) {
      bases.add(act.substring(0, length - 3) + "e");
    }
    if (endsWithAny(act, "diction", "tection", "raction", "jection", "gression", "ression")) {
      bases.add(act.substring(0, length - 3));
    }
    bases.removeAll(NOUNS_TOO);
    Set<String> forms = new LinkedHashSet<>();
    bases.forEach(base -> conjugate(base, forms::add));
    forms.remove(act);
    return List.copyOf(forms);
  }

  /** The British and American spellings of a word, itself included, as it stands first. */
  public static List<String> spellings(String word) {
    // Most words have not even the letters.
    int missing = ~letters(word);
    for (Spelling pair : SPELLINGS) {
      String british = pair.british();
      String american = pair.american();
      if ((pair.britishLetters() & missing) == 0 && word.contains(british) && !isAlwaysIse(word)) {
        return List.of(word, word.replace(british, american));
      }
      if ((pair.americanLetters() & missing) == 0 && word.contains(american) && word.length() > 4) {
        return List.of(word, word.replace(american, british));
      }
    }
    return List.of(word);
  }

  /** A bit for each letter that occurs, by its lowest five bits. */
  private static int letters(String word) {
    int letters = 0;
    for (int at = 0; at < word.length(); at++) {
      letters |= 1 << word.charAt(at);
    }
    return letters;
  }

  /** {@code supervised}, {@code noise}: never with a z. */
  private static boolean isAlwaysIse(String word) {
    return word.contains("vis")
        || word.contains("cis")
        || word.contains("oise")
        || word.contains("rais")
        || word.contains("pris")
        || endsWithAny(word, "omise", "omised", "emise", "emises", "urmise")
        || word.contains("ertise")
        || word.contains("wise")
        || word.length() < 6;
  }

  /** What may stand before -ing: {@code tun} is of tune, {@code prun} of prune, {@code stopp}. */
  private static List<String> basesOf(String stem) {
    int length = stem.length();
    if (length < 3) {
      return List.of();
    }
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return List.of(stem.substring(0, length - 1), stem);
    }
    if (endsWithAny(stem, "in", "er", "en", "on", "nal", "el", "it", "ss", "ng", "ow", "ay")) {
      return List.of(stem);
    }
    if (endsWithAny(stem, "z", "v", "c", "u", "s", "g", "tl", "pl", "bl", "dl", "at", "cach")) {
      return List.of(stem + "e");
    }
    if (endsWithAny(stem, "ut", "ang")) {
      return List.of(stem, stem + "e");
    }
    if (isVowel(last)) {
      return List.of(stem);
    }
    boolean shortVowel = !isVowel(last) && isVowel(before) && !isVowel(stem.charAt(length - 3));
    return shortVowel ? List.of(stem + "e") : List.of(stem);
  }

  private static void conjugate(String base, Consumer<String> forms) {
    forms.accept(base);
    if (base.endsWith("e")) {
      String stem = base.substring(0, base.length() - 1);
      forms.accept(base + "s");
      forms.accept(base + "d");
      forms.accept(stem + "ing");
    } else if (endsInConsonantY(base)) {
      String stem = base.substring(0, base.length() - 1);
      forms.accept(stem + "ies");
      forms.accept(stem + "ied");
      forms.accept(base + "ing");
    } else {
      forms.accept(base + (endsWithAny(base, "s", "x", "z", "ch", "sh") ? "es" : "s"));
      boolean doubles = endsWithAny(base, "ed", "ag", "op", "rim", "an", "ap") && base.length() < 7;
      String stem = doubles ? base + base.charAt(base.length() - 1) : base;
      forms.accept(stem + "ed");
      forms.accept(stem + "ing");
    }
  }

  private static Map<String, String> singulars() {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    IRREGULAR.forEach(
        (singular, plurals) -> plurals.forEach(plural -> pairs.add(Map.entry(plural, singular))));
    return pairs.stream()
        .filter(pair -> !pair.getKey().equals("media") && !pair.getKey().equals("data"))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean endsInConsonantY(String word) {
    return word.endsWith("y") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
