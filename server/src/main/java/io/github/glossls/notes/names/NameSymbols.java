package io.github.glossls.notes.names;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters and signs that formulas have for a thing, where they stand beside its name. */
final class NameSymbols {
  private static final Set<String> GREEK =
      Set.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "eta", "theta", "lambda", "mu", "pi", "rho",
          "sigma", "tau", "phi", "psi", "omega");

  /** {@code Policy π}, {@code Value function V(s)}, {@code Return G_t}. */
  private static final Pattern BEFORE_SYMBOL =
      Pattern.compile(
          "(.*\\p{L}{3,})\\s+(?:\\p{IsGreek}(?:_\\w)?|\\p{L}_\\{?\\w{1,3}\\}?|\\p{L}\\([\\p{L}\\d,' ]{1,12}\\))");

  private static final int LONGEST = 120;

  private NameSymbols() {}

  /** Where the name in {@code bounds} of a text ends without the symbol behind it. */
  static int nameEnd(String text, Span bounds) {
    if (!mayEndInSymbol(text, bounds)) {
      return bounds.end();
    }
    Matcher symbol = BEFORE_SYMBOL.matcher(text).region(bounds.start(), bounds.end());
    return symbol.matches() ? symbol.end(1) : bounds.end();
  }

  /** A symbol ends in a Greek letter or a bracket, or has its index behind a line. */
  private static boolean mayEndInSymbol(String text, Span bounds) {
    int end = bounds.end();
    boolean fits = bounds.start() < end && end - bounds.start() <= LONGEST;
    char last = fits ? text.charAt(end - 1) : ' ';
    if (last == ')') {
      int open = text.lastIndexOf('(', end);
      return open > 1 && text.charAt(open - 2) == ' ';
    }
    int line = fits ? text.lastIndexOf('_', end - 1) : 0;
    return last >= 0x370 || (line > 1 && text.charAt(line - 2) == ' ');
  }

  /** {@code TD(0)}, {@code TD(λ)}: what a coined name has in a bracket tells it from others. */
  static boolean tellsApart(String text, int open, int end) {
    char inside = open + 2 < end ? text.charAt(open + 1) : ' ';
    boolean letter = inside >= 0x370 && Character.isLetter(inside);
    return open + 3 == end
        && text.charAt(open + 2) == ')'
        && (letter || (inside >= '0' && inside <= '9'))
        && open > 0
        && Character.isUpperCase(text.charAt(open - 1));
  }

  /** {@code α}, beside which its name stands. */
  static boolean isLetter(String name) {
    return name.length() == 1
        && Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.GREEK;
  }

  /** {@code $\\epsilon$-greedy (epsilon greedy)}: the bracket has words for the formula. */
  static boolean isSpelled(String name, String inside) {
    String rest = name.startsWith("$") ? name.substring(name.indexOf('$', 1) + 1) : "";
    String word = rest.startsWith("-") ? rest.substring(1) : rest.strip();
    int from = inside.length() - word.length();
    return !word.isEmpty() && from > 0 && inside.regionMatches(true, from, word, 0, word.length());
  }

  /** {@code Discount factor gamma}, {@code target label y}: what stands for it in formulas. */
  static Optional<Names> before(Names whole) {
    String name = whole.name();
    int space = name.lastIndexOf(' ');
    int before = name.lastIndexOf(' ', space - 1);
    String last = name.substring(space + 1);
    boolean letter =
        last.length() == 1
            && last.charAt(0) > 'a'
            && last.charAt(0) <= 'z'
            && last.charAt(0) != 'n';
    return before > 0
            && (letter || GREEK.contains(last))
            && !StructureWords.joins(name.substring(before + 1, space))
        ? whole.first(space, List.of(new Alias(name, Kind.SYNONYM)))
        : Optional.empty();
  }
}
