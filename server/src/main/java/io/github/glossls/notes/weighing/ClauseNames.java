package io.github.glossls.notes.weighing;

import io.github.glossls.notes.names.WordRun;
import io.github.glossls.notes.weighing.Candidate.Kind;
import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in the middle of a line names stand of which something is said: before a clause, a bracket
 * or a sign, {@code … uses quantization, which means …}; as what a later clause is about, {@code …,
 * while a data lake holds …}; behind what is said, {@code … is known as disparity}.
 */
final class ClauseNames {
  private static final int MOST = 30;
  private static final int SHORTEST_REMARK = 3;
  private static final int LONGEST_BRACKET = 300;

  /** Before a clause about the name. */
  private static final List<String> RELATIVES =
      List.of(
          ", which ",
          ", where ",
          ", in which ",
          ", whose ",
          " which ",
          ", i.e",
          ", that is",
          ", that are ",
          ", meaning ",
          " meaning that ");

  /** Before what kind of thing it is. */
  private static final List<String> KINDS = List.of(", a ", ", an ", ", the ");

  private static final List<String> DASHES = List.of(" — ", " – ", " - ", " -- ");

  /** Before what it is or stands for. */
  private static final List<String> EQUATING =
      List.of(" = ", " == ", " -> ", " => ", " → ", " := ", ": ");

  /** Before what a clause is about, beside commas, colons and brackets. */
  private static final List<String> OPENING = List.of(" while ", " whereas ", " then ", " that ");

  /** Between such a sign and the clause. */
  private static final List<String> JOINING =
      List.of("and ", "but ", "so ", "while ", "whereas ", "then ", "where ", "because ", "since ");

  private static final List<String> NAMING =
      List.of(" called ", "(called ", " known as ", " termed ", " referred to as ");

  /** Of these signs those that begin with a blank, by the letter behind it. */
  private static final Map<Character, List<String>> WORDS =
      Stream.of(RELATIVES, NAMING, OPENING)
          .flatMap(List::stream)
          .filter(sign -> sign.startsWith(" "))
          .collect(Collectors.groupingBy(sign -> sign.charAt(1)));

  /** Before the name of what was just told of, at the beginning of a sentence. */
  private static final List<String> POINTING =
      List.of(
          "This is called ",
          "this is called ",
          "This is ",
          "this is ",
          "That is ",
          "It is called ");

  /** {@code The goal of clustering is to …}: what the sentence is about. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?:The|One)\\s+(?:\\p{L}+\\s+)?(?:task|goal|purpose|idea|aim|job|role|intuition|definition|point|function)\\s+(?:of|behind)\\s");

  /** {@code $G_t$ is the return}, {@code λ is the regularization parameter}. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?:\\$[^$]{1,40}\\$|\\p{L}(?:_?\\d|_\\p{L})?)\\s+is\\s+(?:called\\s+)?(?:the|an?)\\s");

  /**
   * A name in the line, in UTF-16 code units.
   *
   * @param said where what is said of it begins
   */
  record Name(Kind kind, int start, int end, int said) {}

  private final String text;
  private final List<Name> found = new ArrayList<>();

  private ClauseNames(String text) {
    this.text = text;
  }

  /** The names in order of what sets them off. */
  static List<Name> in(String text) {
    ClauseNames names = new ClauseNames(text);
    names.beginning();
    for (int at = 1; at < text.length() && names.found.size() < MOST; at++) {
      char c = text.charAt(at);
      if (c == ' ' || c == ',' || c == ':' || c == '(') {
        names.sign(at);
      }
    }
    return names.found;
  }

  private void beginning() {
    if (text.startsWith("The ") || text.startsWith("One ")) {
      Matcher purpose = PURPOSE.matcher(text);
      if (purpose.lookingAt()) {
        clause(purpose.end());
      }
    }
    if (text.indexOf(" is ") > 0) {
      Matcher symbol = SYMBOL.matcher(text);
      if (symbol.lookingAt() && !text.startsWith(" of ", WordRun.end(text, symbol.end()))) {
        named(symbol.end());
      }
    }
    pointed(0);
  }

  private void sign(int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (c == ' ') {
      behindBlank(at, next);
    } else if (c == '(') {
      int naming = next == 'c' ? behind(NAMING, at) : 0;
      if (naming > 0) {
        named(SentenceNames.behindArticle(text, naming));
      } else {
        clause(at + 1);
      }
    } else if (next == ' ') {
      behindComma(at);
    }
  }

  /** {@code next}: the character behind the blank at {@code at}. */
  private void behindBlank(int at, char next) {
    if (".,".indexOf(text.charAt(at - 1)) >= 0) {
      pointed(at + 1);
    }
    switch (next) {
      case '(' -> bracket(at);
      case '—', '–', '-' -> {
        int dash = behind(DASHES, at);
        if (dash > 0) {
          dash(at, dash);
        } else {
          equated(at, behind(EQUATING, at));
        }
      }
      case '=', '→', ':' -> equated(at, behind(EQUATING, at));
      default -> word(at, next);
    }
  }

  /** Before a word that joins two clauses, or a name to what was said. */
  private void word(int at, char first) {
    for (String sign : WORDS.getOrDefault(first, List.of())) {
      if (text.startsWith(sign, at)) {
        int behind = at + sign.length();
        if (RELATIVES.contains(sign)) {
          add(Kind.BEFORE_CLAUSE, WordRun.start(text, at), at, behind);
        } else if (NAMING.contains(sign)) {
          named(SentenceNames.behindArticle(text, behind));
        } else {
          clause(behind);
        }
        return;
      }
    }
  }

  /** Behind a comma or colon. */
  private void behindComma(int at) {
    int relative = behind(RELATIVES, at);
    if (relative > 0) {
      add(Kind.BEFORE_CLAUSE, WordRun.start(text, at), at, relative);
      return;
    }
    if (behind(KINDS, at) > 0) {
      add(Kind.BEFORE_REMARK, WordRun.start(text, at), at, at + 2);
    }
    equated(at, behind(EQUATING, at));
    clause(at + 2);
  }

  /** Where the text goes on behind the first of the signs that stands at {@code at}; or 0. */
  private int behind(List<String> signs, int at) {
    for (String sign : signs) {
      if (text.startsWith(sign, at)) {
        return at + sign.length();
      }
    }
    return 0;
  }

  /** What a name at the beginning of a line has behind it is read elsewhere. */
  private void add(Kind kind, int start, int end, int said) {
    if (start < end && SentenceNames.behindArticle(text, 0) < start) {
      found.add(new Name(kind, start, end, said));
    }
  }

  private void bracket(int at) {
    int inside = at + 2;
    int close = inside;
    int last = Math.min(text.length(), inside + LONGEST_BRACKET);
    while (close < last && text.charAt(close) != ')') {
      close++;
    }
    if (close == last) {
      return;
    }
    int words = 1;
    for (int next = inside; next < close && words < SHORTEST_REMARK; next++) {
      words += text.charAt(next) == ' ' ? 1 : 0;
    }
    int start = WordRun.start(text, at);
    boolean inFormula = start > 1 && "/*+=".indexOf(text.charAt(start - 2)) >= 0;
    if (words >= SHORTEST_REMARK && Letters.isLetter(text.charAt(inside)) && !inFormula) {
      add(Kind.BEFORE_BRACKET, start, at, inside);
    }
    boolean ends = close + 1 >= text.length() || ".,;".indexOf(text.charAt(close + 1)) >= 0;
    if (close > inside && ends && WordRun.end(text, inside) == close) {
      add(Kind.IN_BRACKET, inside, close, close + 1);
    }
  }

  private void dash(int at, int behind) {
    if (SentenceNames.behindArticle(text, behind) > behind) {
      add(Kind.BEFORE_REMARK, WordRun.start(text, at), at, behind);
    } else {
      equated(at, behind);
    }
    int end = WordRun.end(text, behind);
    boolean last = end == text.length() || (end + 1 == text.length() && text.charAt(end) == '.');
    if (last) {
      add(Kind.AT_END, behind, end, text.length());
    }
  }

  /** A name that stands by itself behind another sign, as it could at the beginning of a line. */
  private void equated(int end, int said) {
    int start = said > 0 ? WordRun.start(text, end) : 0;
    boolean apart =
        start > 1
            && text.charAt(start - 1) == ' '
            && ".;:,-–—>".indexOf(text.charAt(start - 2)) >= 0;
    if (apart) {
      add(Kind.BEFORE_SIGN, start, end, said);
    }
  }

  private void named(int start) {
    int end = WordRun.end(text, start);
    add(Kind.NAMED, start, end, end);
  }

  private void pointed(int at) {
    int sign = behind(POINTING, at);
    int start = sign > 0 ? SentenceNames.behindArticle(text, sign) : 0;
    int end = WordRun.end(text, start);
    if (start > 0 && (end == text.length() || ".,(".indexOf(text.charAt(end)) >= 0)) {
      add(Kind.NAMED, start, end, end);
    }
  }

  private void clause(int from) {
    int joining = behind(JOINING, from);
    int start = SentenceNames.behindArticle(text, joining > 0 ? joining : from);
    int end = start < text.length() ? VerbAhead.of(text, start) : 0;
    if (end > start
        && isOneName(start, end)
        && SentenceNames.mayBegin(text.substring(start, text.indexOf(' ', start)))) {
      found.add(new Name(Kind.CLAUSE, start, end, end));
    }
  }

  /** No sign in it by which a clause would go on. */
  private boolean isOneName(int start, int end) {
    for (int at = start; at < end; at++) {
      if (",;()[]$=".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return Letters.isLetterOrDigit(text.charAt(start));
  }
}
