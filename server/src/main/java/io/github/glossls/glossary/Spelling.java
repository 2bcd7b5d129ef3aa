package io.github.glossls.glossary;

import io.github.glossls.text.Letters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Keys under which the spellings of one name meet. Case, hyphens, spaces, accents, the plural of
 * every word and British or American endings do not count: {@code fine tuning}, {@code Fine-Tuning}
 * and {@code finetuning} have one key, and so have {@code tokeniser} and {@code Tokenizers}.
 *
 * <p>A key is for comparing only. It may not be a word, and nobody is shown one.
 */
public final class Spelling {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("matrices", "matrix"),
          Map.entry("indices", "index"),
          Map.entry("vertices", "vertex"),
          Map.entry("appendices", "appendix"),
          Map.entry("corpora", "corpus"),
          Map.entry("corpuses", "corpus"),
          Map.entry("statuses", "status"),
          Map.entry("viruses", "virus"),
          Map.entry("biases", "bias"),
          Map.entry("aliases", "alias"),
          Map.entry("atlases", "atlas"),
          Map.entry("canvases", "canvas"),
          Map.entry("gases", "gas"),
          Map.entry("axes", "axis"),
          Map.entry("analyses", "analysis"),
          Map.entry("hypotheses", "hypothesis"),
          Map.entry("syntheses", "synthesis"),
          Map.entry("bases", "base"),
          Map.entry("caches", "cache"),
          Map.entry("criteria", "criterion"),
          Map.entry("phenomena", "phenomenon"),
          Map.entry("people", "person"),
          Map.entry("children", "child"),
          Map.entry("mice", "mouse"));

  private static final Set<String> ALWAYS_WITH_S =
      Set.of(
          "alias",
          "atlas",
          "bias",
          "canvas",
          "gas",
          "pandas",
          "keras",
          "kubernetes",
          "lens",
          "news",
          "redis",
          "series",
          "species",
          "aws",
          "css",
          "dns",
          "https",
          "tls",
          "saas",
          "paas",
          "iaas",
          "ios",
          "os",
          "gps",
          "ms",
          "dbms",
          "rss",
          "vs",
          "physics",
          "ethics",
          "always",
          "less");

  private Spelling() {}

  /** The key of a name; empty when the name holds no letter, digit, {@code +} or {@code #}. */
  public static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    appendWords(name, key, false);
    return american(key.toString());
  }

  /**
   * Like {@link #key} but with a space wherever the name has words of its own, so that {@code
   * finetuning} differs from {@code fine-tuning}.
   */
  static String spaced(String name) {
    StringBuilder spaced = new StringBuilder(name.length());
    appendWords(name, spaced, true);
    return american(spaced.toString());
  }

  private static void appendWords(String name, StringBuilder out, boolean spaces) {
    String plain = folded(name);
    int at = 0;
    while (at < plain.length()) {
      while (at < plain.length() && !isWordPart(plain.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < plain.length() && isWordPart(plain.charAt(at))) {
        at++;
      }
      if (at > start) {
        if (spaces && !out.isEmpty()) {
          out.append(' ');
        }
        out.append(singular(plain.substring(start, at)));
        at = afterPossessive(plain, at);
      }
    }
  }

  private static int afterPossessive(String plain, int at) {
    boolean possessive =
        at + 1 < plain.length()
            && (plain.charAt(at) == '\'' || plain.charAt(at) == '’')
            && plain.charAt(at + 1) == 's'
            && (at + 2 == plain.length() || !isWordPart(plain.charAt(at + 2)));
    return possessive ? at + 2 : at;
  }

  private static boolean isWordPart(char c) {
    return Letters.isLetterOrDigit(c)
        || c == '+'
        || c == '#'
        || (c >= 0x80
            && (Character.isSurrogate(c)
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.NON_SPACING_MARK));
  }

  /** Compatibility forms and accents folded away from Latin letters; other scripts keep theirs. */
  private static String folded(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= 0x80) {
        return unaccented(Normalizer.normalize(name, Normalizer.Form.NFKD));
      }
    }
    return name;
  }

  private static String unaccented(String decomposed) {
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int at = 0; at < decomposed.length(); at++) {
      char c = decomposed.charAt(at);
      if (c == 'ß') {
        plain.append("ss");
      } else if (c < 0x300 || c > 0x36f) {
        plain.append(c);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int length = lower.length();
    if (length < 3 || !mayBePlural(lower) || isAllCapitals(word)) {
      return lower;
    }
    if (isPluralOfCapitals(word)) {
      return lower.substring(0, length - 1);
    }
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      return irregular;
    }
    if (ALWAYS_WITH_S.contains(lower)
        || lower.endsWith("ss")
        || lower.endsWith("us")
        || lower.endsWith("is")) {
      return lower;
    }
    if (length > 4 && lower.endsWith("ies")) {
      return lower.substring(0, length - 3) + "y";
    }
    boolean sibilant =
        lower.endsWith("sses")
            || lower.endsWith("xes")
            || lower.endsWith("ches")
            || lower.endsWith("shes");
    return lower.substring(0, length - (sibilant ? 2 : 1));
  }

  private static boolean mayBePlural(String lower) {
    return switch (lower.charAt(lower.length() - 1)) {
      case 's' -> true;
      case 'a', 'e', 'n' -> IRREGULAR.containsKey(lower);
      default -> false;
    };
  }

  /** {@code GPUS} as somebody's acronym keeps its last letter; {@code GPUs} is a plural. */
  private static boolean isAllCapitals(String word) {
    return Letters.isUpperCase(word.charAt(word.length() - 1))
        && Letters.isUpperCase(word.charAt(0));
  }

  /** {@code AIs}, {@code APIs}. */
  private static boolean isPluralOfCapitals(String word) {
    int last = word.length() - 1;
    for (int at = 0; at < last; at++) {
      if (!Letters.isUpperCase(word.charAt(at))) {
        return false;
      }
    }
    return word.charAt(last) == 's';
  }

  private static String american(String key) {
    if (!mayBeBritish(key)) {
      return key;
    }
    String american = key;
    if (american.contains("is")) {
      american = american.replace("isation", "ization").replace("ising", "izing");
      american = american.replace("ised", "ized").replace("iser", "izer");
      american = american.endsWith("ise") ? zForS(american, 2) : american;
    }
    if (american.contains("ys")) {
      american = american.replace("ysing", "yzing").replace("ysed", "yzed");
      american = american.endsWith("yse") ? zForS(american, 2) : american;
    }
    if (american.contains("our")) {
      american = american.replace("our", "or");
    }
    if (american.contains("ll")) {
      american = american.replace("lling", "ling").replace("lled", "led").replace("ller", "ler");
    }
    if (american.contains("tre") && american.endsWith("tre")) {
      american = american.substring(0, american.length() - 2) + "er";
    }
    return american.endsWith("ogue") ? american.substring(0, american.length() - 2) : american;
  }

  /** Whether two letters stand beside each other that are in all endings which differ. */
  private static boolean mayBeBritish(String key) {
    for (int at = 1; at < key.length(); at++) {
      char before = key.charAt(at - 1);
      boolean may =
          switch (key.charAt(at)) {
            case 's' -> before == 'i' || before == 'y';
            case 'u', 'g' -> before == 'o';
            case 'l' -> before == 'l';
            case 'r' -> before == 't';
            default -> false;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  private static String zForS(String word, int fromEnd) {
    int at = word.length() - fromEnd;
    return word.substring(0, at) + 'z' + word.substring(at + 1);
  }
}
