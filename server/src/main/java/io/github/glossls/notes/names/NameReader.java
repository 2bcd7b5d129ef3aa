package io.github.glossls.notes.names;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a name apart: what a bracket says of it, and the names that stand beside each other in it.
 */
final class NameReader {
  private static final List<String> SEPARATORS =
      List.of(
          " / ",
          "/ ",
          ": ",
          " – ",
          " — ",
          " - ",
          ", aka ",
          " aka ",
          " a.k.a. ",
          ", also known as ",
          " also known as ",
          ", also called ",
          " also called ",
          ", ",
          " or ");

  private static final Pattern ASKING = Pattern.compile("(?i)(?:what|how|why|when)\\s");

  private static final int SHORTEST_REMARK = 3;

  private NameReader() {}

  /** The names that stand in {@code bounds} of a text. */
  static Names read(String text, Span bounds) {
    int end = NameSymbols.nameEnd(text, bounds);
    return end == bounds.end()
        ? readPlain(text, bounds)
        : readPlain(text, new Span(bounds.start(), end))
            .withAlias(new Alias(bounds.in(text), Kind.SYNONYM));
  }

  private static Names readPlain(String text, Span bounds) {
    int start = bounds.start();
    int end = bounds.end();
    List<Alias> aliases = new ArrayList<>();
    String gloss = "";
    int open = text.indexOf('(', behindFormula(text, start, end));
    int nameEnd = end;
    if (open >= start && open < end && !NameSymbols.tellsApart(text, open, end)) {
      int close = closing(text, open, end);
      boolean atEnd = close > open && text.substring(close + 1, end).isBlank();
      if (close > open && !atEnd) {
        return aroundBracket(text, start, end, open, close);
      }
      int before = NameBounds.before(text, start, open);
      if (atEnd && before > start) {
        nameEnd = before;
        String name = text.substring(start, nameEnd);
        String inside = text.substring(open + 1, close).strip();
        if (NameSymbols.isLetter(name)
            && inside.length() > 1
            && inside.chars().allMatch(Letters::isLetter)) {
          int from = text.indexOf(inside, open);
          return new Names(
              inside, from, from + inside.length(), List.of(new Alias(name, Kind.SYNONYM)), "");
        }
        if ((NoName.isFormula(name) || NameSymbols.isSpelled(name, inside))
            && TermShape.isTerm(inside, Genre.NOTES)) {
          int from = text.indexOf(inside, open);
          return new Names(inside, from, from + inside.length(), List.of(), "");
        }
        gloss = NamesInBracket.read(name, inside, aliases);
      }
    }
    return alternatives(text, start, nameEnd, aliases, gloss);
  }

  /** Behind a formula that begins at {@code start}, whose brackets are its own. */
  private static int behindFormula(String text, int start, int end) {
    int close = text.startsWith("$", start) ? text.indexOf('$', start + 1) : -1;
    return close > 0 && close < end ? close + 1 : start;
  }

  /** {@code Augmented Dickey-Fuller (ADF) test} is the name without the bracket. */
  private static Names aroundBracket(String text, int start, int end, int open, int close) {
    String before = text.substring(start, open).strip();
    String inside = text.substring(open + 1, close).strip();
    String after = text.substring(close + 1, end).strip();
    boolean word = !after.isEmpty() && Letters.isLetter(after.charAt(0));
    String name = (before + " " + after).strip();
    if (after.startsWith(": ") && Abbreviations.stand(before, inside)) {
      return read(text, new Span(start, close + 1));
    }
    if (word
        && StructureWords.closesLabel(after, Genre.GLOSSARY)
        && Abbreviations.stand(before, inside)) {
      return read(text, new Span(start, close + 1));
    }
    if (word && Expansions.spells(before, inside)) {
      List<Alias> others =
          List.of(new Alias(before, Kind.SYNONYM), new Alias(inside, Kind.EXPANSION));
      return new Names(name, start, end, others, "");
    }
    if (word && before.isEmpty() && words(inside) == 1) {
      Alias whole = new Alias(inside + " " + after, Kind.SYNONYM);
      return new Names(after, end - after.length(), end, List.of(whole), "");
    }
    if (word && before.isEmpty()) {
      return new Names(after, end - after.length(), end, List.of(), "");
    }
    boolean either = isLowerCase(inside) || (isCompound(before) && isCompound(inside));
    if (word && words(before) == 1 && words(inside) == 1 && either) {
      Alias other = new Alias(inside + " " + after, Kind.SYNONYM);
      return new Names(name, start, end, List.of(other), "");
    }
    if (word && Abbreviations.abbreviates(inside, before)) {
      Alias other = new Alias(inside + " " + after, Kind.SYNONYM);
      Alias letters = new Alias(inside, Kind.ABBREVIATION);
      return new Names(name, start, end, List.of(other, letters), "");
    }
    if (word && ShortForms.isOf(inside, name)) {
      return new Names(name, start, end, List.of(new Alias(inside, Kind.SYNONYM)), "");
    }
    return new Names(text.substring(start, end), start, end, List.of(), "");
  }

  /** As both in {@code One-Shot (Single-Shot) Prompting} are. */
  private static boolean isCompound(String word) {
    return word.indexOf('-') > 0
        && word.chars().allMatch(c -> Letters.isLetter(c) || c == '-')
        && Abbreviations.capitals(word) <= 2;
  }

  /** {@code causal (masked) attention}. */
  private static boolean isLowerCase(String word) {
    return word.chars().allMatch(c -> Letters.isLetter(c) && Character.isLowerCase(c));
  }

  private static int closing(String text, int open, int end) {
    int depth = 0;
    for (int at = open; at < end; at++) {
      if (text.charAt(at) == '(') {
        depth++;
      } else if (text.charAt(at) == ')' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** {@code X / Y}, {@code X, also known as Y}, {@code ACR: Expansion}, {@code ACR - Expansion}. */
  private static Names alternatives(
      String text, int start, int end, List<Alias> aliases, String gloss) {
    Names whole = new Names(text.substring(start, end), start, end, List.copyOf(aliases), gloss);
    return Words.parts(whole.name()) < 2
        ? SlashedNames.of(whole).orElse(whole)
        : NameSymbols.before(whole)
            .or(() -> SlashedNames.of(whole))
            .or(() -> beforeExpansion(whole))
            .or(() -> separated(whole))
            .or(() -> behindExpansion(whole))
            .orElse(whole);
  }

  private static boolean isWord(char c) {
    return Letters.isLetterOrDigit(c);
  }

  /** {@code LLM Large language model}. */
  private static Optional<Names> beforeExpansion(Names whole) {
    int space = whole.name().indexOf(' ');
    String name = whole.name().substring(0, Math.max(0, space));
    String rest = whole.name().substring(space + 1);
    return Abbreviations.capitals(name) > 1 && Expansions.spells(name, rest)
        ? whole.first(space, List.of(new Alias(rest, Kind.EXPANSION)))
        : Optional.empty();
  }

  /** {@code Large language model LLM}. */
  private static Optional<Names> behindExpansion(Names whole) {
    int space = whole.name().lastIndexOf(' ');
    String name = whole.name().substring(0, Math.max(0, space));
    String behind = whole.name().substring(space + 1);
    return !name.isEmpty()
            && isWord(name.charAt(space - 1))
            && Abbreviations.capitals(behind) > 1
            && Expansions.spells(behind, name)
        ? whole.first(space, List.of(new Alias(behind, Kind.ABBREVIATION)))
        : Optional.empty();
  }

  private static Optional<Names> separated(Names whole) {
    String name = whole.name();
    String lower = holdsSeparator(name) ? name.toLowerCase(Locale.ROOT) : "";
    for (String separator : SEPARATORS) {
      int at = lower.indexOf(separator);
      boolean numbers = separator.endsWith("/ ") && SlashedNames.areBetweenNumbers(name);
      if (at <= 0 || numbers || at + separator.length() >= name.length()) {
        continue;
      }
      String left = name.substring(0, at).strip();
      String right = name.substring(at + separator.length()).strip();
      Optional<Alias> other = second(left, right, separator);
      boolean remark = separator.equals(": ") || (isDash(separator) && isRemark(right));
      if (other.isPresent() || (remark && words(left) <= 4)) {
        return whole.first(left.length(), other.stream().toList());
      }
    }
    return Optional.empty();
  }

  /** Whether one of the separators may stand in a name; most names have none. */
  private static boolean holdsSeparator(String name) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      char before = name.charAt(at - 1);
      if (":,/".indexOf(before) >= 0 || (at + 2 < name.length() && beginsSeparator(name, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsSeparator(String name, int space) {
    char next = name.charAt(space + 2);
    return switch (name.charAt(space + 1)) {
      case '/', '-', '–', '—' -> next == ' ';
      case 'a', 'A' -> ".kKlL".indexOf(next) >= 0;
      case 'o', 'O' -> next == 'r' || next == 'R';
      default -> false;
    };
  }

  private static Optional<Alias> second(String left, String right, String separator) {
    if (Abbreviations.abbreviates(left, right)) {
      return Optional.of(new Alias(right, Kind.EXPANSION));
    }
    if (Abbreviations.abbreviates(right, left)) {
      return Optional.of(new Alias(right, Kind.ABBREVIATION));
    }
    boolean with = separator.equals("/ ") && left.lastIndexOf(' ') == left.length() - 2;
    boolean alternative =
        !with && !separator.equals(": ") && !separator.equals(", ") && !isDash(separator);
    return alternative && words(left) <= 4 && words(right) <= 4 && TermShape.isName(right)
        ? Optional.of(new Alias(right, Kind.SYNONYM))
        : Optional.empty();
  }

  private static boolean isDash(String separator) {
    return "-–—".indexOf(separator.strip().charAt(0)) >= 0;
  }

  /** {@code Underfitting — the model is too simple}: behind the dash is no part of the name. */
  private static boolean isRemark(String right) {
    return (Character.isLowerCase(right.codePointAt(0)) && words(right) >= SHORTEST_REMARK)
        || ASKING.matcher(right).lookingAt();
  }

  private static int words(String text) {
    return Words.parts(text);
  }
}
