package io.github.glossls.notes.names;

import io.github.glossls.text.Letters;
import io.github.glossls.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a name stands in a heading or label, without what numbers, announces or decorates it. */
final class NameBounds {
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:\\d{1,2}\\ufe0f?\\u20e3\\s*|(?:\\[[a-z\\d]{1,3}]|\\d{1,3}(?:\\.\\d{1,3})*[.):_]|\\(\\d{1,3}\\)|\\d{0,2}[A-Za-z][.)]|\\d{1,2}(?:[a-z]:|-(?=\\s))|[IVX]{1,5}[.)]|\\d{1,3}(?:\\.\\d{1,3})+)\\s+|(?:\\d{1,2}[.)]|[a-z]\\)|[a-h]\\.)(?=[\"“]?\\p{Lu}\\p{L})|\\d{1,2}\\)(?=\\p{Ll}{2}))");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:an?|the)\\s+(?=\\p{L})");
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?i)(?:def(?:n|inition)?\\.?|term|concept)\\s*:\\s+(?=\\p{L})");

  /** Attributes of a heading; the number of a source; a footnote; a year. */
  private static final Pattern APPENDED =
      Pattern.compile(
          "\\s*(?:\\{[#.:][^}]*}|(?<=\\p{L}\\s?)\\[\\d{1,3}]|\\^\\[[^\\]]*]|,\\s(?:19|20)\\d\\d)\\s*$");

  /** {@code Exploration reward defined as: …}. */
  private static final String DEFINED = " defined as";

  private static final int LONGEST = 120;
  private static final int LONGEST_NUMERAL = 5;

  private NameBounds() {}

  /** The name with its brackets and alternatives; empty when nothing is left of the text. */
  static Optional<Span> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int end = text.length();
    if (end > 0 && mayBeAppended(text, text.charAt(end - 1))) {
      Matcher appended = APPENDED.matcher(text);
      end = appended.find() ? appended.start() : end;
    }
    int start = after(text, 0, end);
    for (int numbers = 0; numbers < 2 && mayBeNumbered(text, start, end); numbers++) {
      Matcher numbering = NUMBERING.matcher(text).region(start, end);
      start = numbering.lookingAt() ? after(text, numbering.end(), end) : start;
    }
    start = afterAnnouncement(text, start, end);
    if (start < end && "aAtT".indexOf(text.charAt(start)) >= 0) {
      Matcher article = ARTICLE.matcher(text).region(start, end);
      start = article.lookingAt() ? article.end() : start;
    }
    end = before(text, start, beforeFormula(text, start, end));
    if (text.startsWith(DEFINED, end - DEFINED.length()) && end - DEFINED.length() > start) {
      end = before(text, start, end - DEFINED.length());
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Whether a bracket ends it, or a digit behind a comma. */
  private static boolean mayBeAppended(String text, char last) {
    return last == '}' || last == ']' || (last >= '0' && last <= '9' && text.indexOf(',') > 0);
  }

  /** {@code Defn: Median}: what is said to be defined. */
  private static int afterAnnouncement(String text, int start, int end) {
    if (start >= end || "dDtTcC".indexOf(text.charAt(start)) < 0) {
      return start;
    }
    Matcher announced = ANNOUNCED.matcher(text).region(start, end);
    return announced.lookingAt() ? announced.end() : start;
  }

  /** {@code Posterior $$p(z|x)$$}, {@code Bias ($b$)}: what the name is written as in formulas. */
  private static int beforeFormula(String text, int start, int end) {
    int dollar = -1;
    if (end > start && text.charAt(end - 1) == '$') {
      dollar = text.indexOf(" $", start);
    } else if (end > start + 1 && text.startsWith("$)", end - 2)) {
      dollar = text.lastIndexOf(" ($", end);
    }
    return dollar > start ? dollar : end;
  }

  /** Whether a digit or bracket begins it, or a full stop or bracket soon follows. */
  private static boolean mayBeNumbered(String text, int start, int end) {
    int last = Math.min(end, start + LONGEST_NUMERAL + 1);
    for (int at = start; at < last; at++) {
      char c = text.charAt(at);
      boolean first = at == start && (c == '(' || c == '[' || (c >= '0' && c <= '9'));
      if (first || c == '.' || c == ')') {
        return true;
      }
    }
    return false;
  }

  /** Behind emoji, bullets and quotes at the start. */
  private static int after(String text, int from, int to) {
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

  /** Where a text from {@code from} ends when what decorates its end is left out. */
  static int before(String text, int from, int to) {
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
