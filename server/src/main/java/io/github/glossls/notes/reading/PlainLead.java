package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Inline.Mark;
import io.github.glossls.notes.names.PlainName;
import io.github.glossls.notes.reading.Lead.Marked;
import io.github.glossls.notes.reading.Lead.Separator;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Arrow;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name without a mark that a line begins with: {@code X: d}, {@code X :- d}. */
public final class PlainLead {
  private static final String STRONG = "**";
  private static final int LONGEST_LABEL = 120;

  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d\\d(?:[-/.]\\d\\d){0,2}:\\s+(?=\\p{L})");

  private static final Pattern CALL =
      Pattern.compile(
          "\\[?\\p{L}\\w*(?:(?:\\.\\w+)+\\(|\\(\\)|\\([^)]*(?:[\"']|\\w ?= ?[\\w\"'\\[])|\\(\\p{L}[\\w.]*\\(|\\[[\"'])");

  /** {@code 100 mil / day}, {@code 99.9%}, {@code 10 GB}: how much of it there is. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)[~≈<>≤≥=]*\\s*[$€£]?\\d[\\d,.]*(?:\\s?-\\s?\\d[\\d,.]*)?(?:\\s*%|\\s?(?:[kmgt]?b|k|m|ms|s|mil|million|billion|hours?|minutes?|seconds?|days?)(?![\\p{L}\\d])|(?<=\\d,\\d{3})(?!\\d)).*");

  private static final int MOST_WORDS_OF_AMOUNT = 6;
  private static final int MOST_WORDS_OF_STEP = 4;

  private PlainLead() {}

  /** The unmarked name that a line begins with, up to a separator. */
  static Optional<Lead> of(Inline inline) {
    String text = inline.text();
    int start = 0;
    while (start < text.length() && start < 4 && "^*†‡§\"“".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    start = behindDate(text, start);
    if (!hasSeparator(text)) {
      return Optional.empty();
    }
    return PlainName.at(text, start)
        .filter(name -> !isInside(inline, name.end()))
        .map(name -> lead(text, name))
        .filter(lead -> lead.separator() != Separator.EQUALS || !isCall(text, lead.rest()));
  }

  /** Whether the text behind a name is an amount, or a step that comes behind it and others. */
  static boolean isFigure(String text, Lead lead) {
    return isFlow(text, lead) || isAmount(text, lead.rest());
  }

  /** {@code Prompt → model → answer}: what comes behind what. */
  private static boolean isFlow(String text, Lead lead) {
    if (lead.separator() != Separator.ARROW) {
      return false;
    }
    int parts = 0;
    int start = lead.rest();
    for (int at = start; at <= text.length(); at++) {
      if (at == text.length() || Arrow.is(text.charAt(at))) {
        if (!Words.areAtMost(MOST_WORDS_OF_STEP, text.substring(start, at))) {
          return false;
        }
        parts++;
        start = at + 1;
      }
    }
    return parts > 1;
  }

  private static boolean isAmount(String text, int from) {
    return from < text.length()
        && "~≈<>≤≥=$€£0123456789".indexOf(text.charAt(from)) >= 0
        && Words.areAtMost(MOST_WORDS_OF_AMOUNT, text.substring(from))
        && AMOUNT.matcher(text).region(from, text.length()).matches();
  }

  /** Whether a text is a line of a program: {@code chain = Chain(prompt=prompt)}. */
  public static boolean isProgram(String text) {
    int equals = text.indexOf('=');
    return equals > 0
        && equals <= LONGEST_LABEL
        && isCall(text, Lead.behindBlanks(text, equals + 1));
  }

  /** {@code chain = Chain(prompt=prompt)}: a line of a program that stands in the text. */
  private static boolean isCall(String text, int from) {
    return CALL.matcher(text).region(from, text.length()).lookingAt();
  }

  /** {@code 2017-06: Transformer - …}: when a thing came up, before its name. */
  private static int behindDate(String text, int start) {
    if (start >= text.length() || text.charAt(start) < '1' || text.charAt(start) > '2') {
      return start;
    }
    Matcher date = DATE.matcher(text).region(start, text.length());
    return date.lookingAt() ? date.end() : start;
  }

  private static Lead lead(String text, PlainName name) {
    int rest = Lead.behindBlanks(text, name.next());
    // Of **X: **text Markdown makes no bold name, since a blank stands before what would close it.
    rest += name.start() == 2 && text.startsWith(STRONG) && text.startsWith(STRONG, rest) ? 2 : 0;
    String separator = text.substring(name.end(), name.next()).strip();
    return new Lead(
        text.substring(name.start(), name.end()),
        name.start(),
        name.end(),
        Marked.PLAIN,
        rest >= text.length() ? Separator.END : Separator.of(separator),
        rest);
  }

  /** Whether a mark, such as a link, begins before {@code at} and goes on behind it. */
  private static boolean isInside(Inline inline, int at) {
    for (Mark mark : inline.marks()) {
      if (mark.start() < at && at < mark.end()) {
        return true;
      }
    }
    return false;
  }

  /** Cheaper than the pattern, and most lines have none. */
  private static boolean hasSeparator(String text) {
    int last = Math.min(text.length(), LONGEST_LABEL);
    for (int at = 1; at < last; at++) {
      switch (text.charAt(at)) {
        case ':', '=', '–', '—' -> {
          return true;
        }
        case '-' -> {
          char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
          if (text.charAt(at - 1) == ' ' || next == ' ' || next == '>') {
            return true;
          }
        }
        case '|' -> {
          if (text.charAt(at - 1) == ' ') {
            return true;
          }
        }
        default -> {
          if (Arrow.is(text.charAt(at))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
