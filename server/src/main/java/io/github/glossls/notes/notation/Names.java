package io.github.glossls.notes.notation;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a heading or a bold label names: {@code 3. 🔍 Retrieval-augmented generation (RAG):} names
 * {@code Retrieval-augmented generation} and {@code RAG}.
 *
 * @param name the term
 * @param start of the name in the text it was read from
 * @param end exclusive
 * @param aliases other names of it
 * @param gloss a remark in brackets that is no name; empty when there is none
 */
record Names(String name, int start, int end, List<Alias> aliases, String gloss) {
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:\\d{1,2}\\ufe0f?\\u20e3\\s*|(?:\\d{1,3}(?:\\.\\d{1,3})*[.):]|\\(\\d{1,3}\\)|[A-Za-z][.)]|[IVX]{1,5}[.)]|\\d{1,3}(?:\\.\\d{1,3})+)\\s+|(?:\\d{1,2}[.)]|[a-z]\\))(?=\\p{Lu}\\p{Ll}))");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:an?|the)\\s+(?=\\p{L})");
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?i)(?:def(?:n|inition)?\\.?|term|concept)\\s*:\\s+(?=\\p{L})");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[#.:][^}]*}\\s*$");
  private static final Pattern ALSO_KNOWN =
      Pattern.compile(
          "(?i)^(?:a\\.?k\\.?a\\.?|also (?:known|called|written|referred to) as|also called|also|or(?: simply)?|abbreviated(?: as)?|abbr\\.?|short for|formerly|i\\.e\\.,?|acronym:?)\\s+");
  private static final Pattern ALTERNATIVES =
      Pattern.compile("\\s+/\\s+|\\s*[,;]\\s+(?:or\\s+)?|\\s+or\\s+");
  private static final Pattern SLASH =
      Pattern.compile("\\s*/\\s*|\\s*[,;]\\s+(?:or\\s+)?|\\s+or\\s+");
  private static final List<String> SEPARATORS =
      List.of(
          " / ",
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

  /** {@code LLM's}, as some write the plural. */
  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{Lu})['’]s$");

  private static final Pattern ASKING = Pattern.compile("(?i)(?:what|how|why|when)\\s");
  private static final int LONGEST = 120;
  private static final int LONGEST_NUMERAL = 5;
  private static final int MOST_OTHER_WORDS = 3;
  private static final int SHORTEST_REMARK = 3;

  /** The names in a label's text without Markdown; empty when nothing is left of it. */
  static Optional<Names> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int end = text.length();
    if (text.endsWith("}")) {
      Matcher attributes = ATTRIBUTES.matcher(text);
      end = attributes.find() ? attributes.start() : end;
    }
    int start = afterDecoration(text, 0, end);
    for (int numbers = 0; numbers < 2 && mayBeNumbered(text, start, end); numbers++) {
      Matcher numbering = NUMBERING.matcher(text).region(start, end);
      start = numbering.lookingAt() ? afterDecoration(text, numbering.end(), end) : start;
    }
    start = afterAnnouncement(text, start, end);
    if (start < end && "aAtT".indexOf(text.charAt(start)) >= 0) {
      Matcher article = ARTICLE.matcher(text).region(start, end);
      start = article.lookingAt() ? article.end() : start;
    }
    end = beforeDecoration(text, start, beforeFormula(text, start, end));
    return start < end ? Optional.of(split(text, start, end)) : Optional.empty();
  }

  /** {@code Defn: Median}: what is said to be defined. */
  private static int afterAnnouncement(String text, int start, int end) {
    if (start >= end || "dDtTcC".indexOf(text.charAt(start)) < 0) {
      return start;
    }
    Matcher announced = ANNOUNCED.matcher(text).region(start, end);
    return announced.lookingAt() ? announced.end() : start;
  }

  /** {@code Posterior $$p(z|x)$$}: what the name is written as in formulas. */
  private static int beforeFormula(String text, int start, int end) {
    int dollar = end > start && text.charAt(end - 1) == '$' ? text.indexOf(" $", start) : -1;
    return dollar > start ? dollar : end;
  }

  /** Whether a digit or bracket begins it, or a full stop or bracket soon follows. */
  private static boolean mayBeNumbered(String text, int start, int end) {
    int last = Math.min(end, start + LONGEST_NUMERAL + 1);
    for (int at = start; at < last; at++) {
      char c = text.charAt(at);
      if (c == '.' || c == ')' || c == '(' || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  /** The name and its aliases. */
  List<String> all() {
    List<String> all = new ArrayList<>(List.of(name));
    aliases.forEach(alias -> all.add(alias.text()));
    return all;
  }

  /** Whether an abbreviation stands beside what it is short for. */
  boolean isAbbreviated() {
    for (Alias alias : aliases) {
      if (alias.kind() != Kind.SYNONYM) {
        return true;
      }
    }
    return false;
  }

  /** These names when they were read from a text that begins {@code by} characters later. */
  Names shifted(int by) {
    return new Names(name, start + by, end + by, aliases, gloss);
  }

  /** These names with only the first {@code length} characters of the name. */
  Names cut(int length) {
    return new Names(name.substring(0, length), start, start + length, aliases, gloss);
  }

  Names withAlias(Alias alias) {
    List<Alias> all = new ArrayList<>(aliases);
    all.add(alias);
    return new Names(name, start, end, List.copyOf(all), gloss);
  }

  private static Names split(String text, int start, int end) {
    List<Alias> aliases = new ArrayList<>();
    String gloss = "";
    int open = text.indexOf('(', start);
    int nameEnd = end;
    if (open >= start && open < end) {
      int close = closing(text, open, end);
      boolean atEnd = close > open && text.substring(close + 1, end).isBlank();
      if (close > open && !atEnd) {
        return aroundBracket(text, start, end, open, close);
      }
      int before = beforeDecoration(text, start, open);
      if (atEnd && before > start) {
        nameEnd = before;
        String name = text.substring(start, nameEnd);
        String inside = text.substring(open + 1, close).strip();
        gloss = bracket(name, inside, aliases);
      }
    }
    return alternatives(text, start, nameEnd, aliases, gloss);
  }

  /** {@code Augmented Dickey-Fuller (ADF) test} is the name without the bracket. */
  private static Names aroundBracket(String text, int start, int end, int open, int close) {
    String before = text.substring(start, open).strip();
    String inside = text.substring(open + 1, close).strip();
    String after = text.substring(close + 1, end).strip();
    boolean word = !after.isEmpty() && Letters.isLetter(after.charAt(0));
    String name = (before + " " + after).strip();
    if (word && before.isEmpty() && words(inside) == 1) {
      Alias whole = new Alias(inside + " " + after, Kind.SYNONYM);
      return new Names(after, end - after.length(), end, List.of(whole), "");
    }
    if (word && Abbreviations.abbreviates(inside, before)) {
      return new Names(name, start, end, List.of(), "");
    }
    if (word && ShortForms.isOf(inside, name)) {
      return new Names(name, start, end, List.of(new Alias(inside, Kind.SYNONYM)), "");
    }
    return new Names(text.substring(start, end), start, end, List.of(), "");
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
    String name = text.substring(start, end);
    if (Wording.parts(name) < 2) {
      return new Names(name, start, end, List.copyOf(aliases), gloss);
    }
    String[] slashed = name.indexOf('/') < 0 ? new String[0] : name.split("\\s+/\\s+", -1);
    if (slashed.length > 2 && Stream.of(slashed).allMatch(part -> isShort(part))) {
      List<Alias> all = new ArrayList<>();
      Stream.of(slashed).skip(1).forEach(part -> all.add(new Alias(part, Kind.SYNONYM)));
      all.addAll(aliases);
      return new Names(slashed[0], start, start + slashed[0].length(), all, gloss);
    }
    int space = name.indexOf(' ');
    if (space > 0
        && Abbreviations.capitals(name.substring(0, space)) > 1
        && Abbreviations.abbreviates(name.substring(0, space), name.substring(space + 1))) {
      List<Alias> all = new ArrayList<>(aliases);
      all.add(new Alias(name.substring(space + 1), Kind.EXPANSION));
      return new Names(name.substring(0, space), start, start + space, all, gloss);
    }
    String lower = holdsSeparator(name) ? name.toLowerCase(Locale.ROOT) : "";
    for (String separator : SEPARATORS) {
      int at = lower.indexOf(separator);
      if (at <= 0 || at + separator.length() >= name.length()) {
        continue;
      }
      String left = name.substring(0, at).strip();
      String right = name.substring(at + separator.length()).strip();
      Optional<Alias> other = second(left, right, separator);
      boolean remark = separator.equals(": ") || (isDash(separator) && isRemark(right));
      if (other.isEmpty() && remark && words(left) <= 4) {
        return new Names(left, start, start + left.length(), List.copyOf(aliases), gloss);
      }
      if (other.isPresent()) {
        List<Alias> all = new ArrayList<>(List.of(other.get()));
        all.addAll(aliases);
        return new Names(left, start, start + left.length(), all, gloss);
      }
    }
    return new Names(name, start, end, List.copyOf(aliases), gloss);
  }

  /** Whether one of the separators may stand in a name; most names have none. */
  private static boolean holdsSeparator(String name) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      char before = name.charAt(at - 1);
      if (before == ':' || before == ',' || (at + 2 < name.length() && beginsSeparator(name, at))) {
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

  private static boolean isShort(String part) {
    return !part.isBlank() && words(part) <= 4;
  }

  private static Optional<Alias> second(String left, String right, String separator) {
    if (Abbreviations.abbreviates(left, right)) {
      return Optional.of(new Alias(right, Kind.EXPANSION));
    }
    if (Abbreviations.abbreviates(right, left)) {
      return Optional.of(new Alias(right, Kind.ABBREVIATION));
    }
    boolean alternative = !separator.equals(": ") && !separator.equals(", ") && !isDash(separator);
    return alternative && words(left) <= 4 && words(right) <= 4
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

  /**
   * Puts the names in a bracket into {@code aliases}; gives the bracket back when it is a remark.
   */
  private static String bracket(String name, String inside, List<Alias> aliases) {
    Matcher known = ALSO_KNOWN.matcher(inside);
    boolean said = known.lookingAt();
    String rest = said ? inside.substring(known.end()) : inside;
    if (!said && Abbreviations.abbreviates(name, inside)) {
      aliases.add(new Alias(inside, Kind.EXPANSION));
      return "";
    }
    List<Alias> found = new ArrayList<>();
    for (String part : (said ? SLASH : ALTERNATIVES).split(rest, -1)) {
      String other = PLURAL.matcher(unquoted(part.strip())).replaceFirst("s");
      if (other.isEmpty()) {
        continue;
      }
      if (Abbreviations.abbreviates(other, name) || ShortForms.isOf(other, name)) {
        found.add(new Alias(other, Kind.ABBREVIATION));
      } else if (Abbreviations.abbreviates(name, other)) {
        found.add(new Alias(other, Kind.EXPANSION));
      } else if (said || Variants.is(other, name)) {
        found.add(new Alias(other, Kind.SYNONYM));
      } else {
        aliases.addAll(found);
        return found.isEmpty() ? inside : "";
      }
    }
    aliases.addAll(found);
    return "";
  }

  /**
   * These names where a text of their own defines them: then a short name in the bracket, {@code
   * Top-p (nucleus sampling)}, is another name rather than what explains them.
   */
  Names defined() {
    boolean other =
        !gloss.isEmpty()
            && words(gloss) <= MOST_OTHER_WORDS
            && Abbreviations.capitals(gloss) < 2
            && SingleName.is(unquoted(gloss))
            && !StructureWords.isRemark(gloss);
    if (gloss.length() == 1 && Character.isUpperCase(gloss.charAt(0))) {
      return withAlias(new Alias(gloss, Kind.ABBREVIATION));
    }
    return other ? withAlias(new Alias(unquoted(gloss), Kind.SYNONYM)) : this;
  }

  private static int words(String text) {
    return Wording.parts(text);
  }

  private static String unquoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "\"'“”‘’`*_".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\"'“”‘’`*_.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Behind emoji, bullets and quotes at the start. */
  private static int afterDecoration(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      boolean tag = c == '#' && at + 1 < to && Letters.isLetter(text.codePointAt(at + 1));
      if (Letters.isLetterOrDigit(c) || (!tag && "([.#@<$\\-/".indexOf(c) >= 0)) {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.min(at, to);
  }

  private static int beforeDecoration(String text, int from, int to) {
    int at = to;
    while (at > from) {
      int c = text.codePointBefore(at);
      if (Letters.isLetterOrDigit(c) || ")]+#*%!>$²³".indexOf(c) >= 0) {
        break;
      }
      at -= Character.charCount(c);
    }
    return at;
  }
}
