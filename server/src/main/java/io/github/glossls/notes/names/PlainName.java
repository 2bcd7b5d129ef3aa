package io.github.glossls.notes.names;

import io.github.glossls.text.Arrow;
import io.github.glossls.text.Letters;
import java.util.List;
import java.util.Optional;

/**
 * An unmarked name at the beginning of a text and the separator behind it. The name begins with a
 * letter or digit, is no longer than a name can be, and has none of the separators' signs in it;
 * what stands in round brackets counts as one character of it.
 *
 * @param end of the name, exclusive; the separator with the white space around it begins there
 * @param next where the text behind the separator begins
 */
public record PlainName(int start, int end, int next) {
  private static final int LONGEST = 70;
  private static final int LONGEST_BRACKET = 80;
  private static final int NONE = -1;
  private static final String AS_EMOJI = "\ufe0f";

  /** What a text behind a name begins with, and a second half of a word does not. */
  private static final List<String> BEGINNINGS =
      List.of("a ", "an ", "the ", "in ", "it ", "this ", "when ", "how ", "used ");

  /** The name that begins at {@code start}, up to the first separator behind it. */
  public static Optional<PlainName> at(String text, int start) {
    if (start >= text.length() || !begins(text.codePointAt(start))) {
      return Optional.empty();
    }
    int at = start + Character.charCount(text.codePointAt(start));
    for (int length = 0; at < text.length(); length++) {
      int next = afterSeparator(text, at);
      if (next != NONE) {
        return Optional.of(new PlainName(start, at, next));
      }
      at = length < LONGEST ? afterPart(text, at) : NONE;
      if (at == NONE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean begins(int c) {
    return Letters.isLetter(c) || isDigit(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int afterPart(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case ':', '=', '|', ')' -> NONE;
      case '(' -> afterBracket(text, at + 1);
      default ->
          Arrow.is(c)
              ? NONE
              : Character.isHighSurrogate(c) ? text.offsetByCodePoints(at, 1) : at + 1;
    };
  }

  private static int afterBracket(String text, int from) {
    int at = from;
    for (int length = 0; at < text.length(); length++) {
      char c = text.charAt(at);
      if (c == ')') {
        return at + 1;
      }
      if (c == '(' || length == LONGEST_BRACKET) {
        return NONE;
      }
      at = Character.isHighSurrogate(c) ? text.offsetByCodePoints(at, 1) : at + 1;
    }
    return NONE;
  }

  /** Where the text behind the separator at {@code at} begins. */
  private static int afterSeparator(String text, int at) {
    char c = text.charAt(at);
    if (c == '—' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
      return at + 1;
    }
    if (c == '-' && isAttached(text, at)) {
      return afterSpace(text, at + 1);
    }
    if (drawnArrow(text, at) > 0 && Letters.isLetter(text.charAt(at - 1))) {
      return afterSpacedSign(text, at);
    }
    if (c != ':' && !isSpace(c)) {
      return NONE;
    }
    int sign = afterSpace(text, at);
    if (sign == text.length()) {
      return NONE;
    }
    if (text.charAt(sign) == ':') {
      return afterColon(text, sign);
    }
    if (sign > at && (text.charAt(sign) == '–' || text.charAt(sign) == '—')) {
      return afterSpace(text, sign + 1);
    }
    return sign > at ? afterSpacedSign(text, sign) : NONE;
  }

  /**
   * {@code Data cleaning- Remove noise}; not {@code pre- and post-training}, {@code infor- mation}.
   */
  private static boolean isAttached(String text, int dash) {
    if (!Letters.isLetter(text.charAt(dash - 1)) || !isSpaceAt(text, dash + 1)) {
      return false;
    }
    int next = afterSpace(text, dash + 1);
    return next < text.length()
        && (Letters.isUpperCase(text.charAt(next))
            || "'\"“‘".indexOf(text.charAt(next)) >= 0
            || BEGINNINGS.stream().anyMatch(word -> text.startsWith(word, next)));
  }

  /** {@code ML:an approach}, with no space behind the colon. */
  private static boolean isJoined(String text, int colon) {
    return colon > 1
        && colon + 2 < text.length()
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(text.charAt(colon - 1))
        && Character.isLetter(text.charAt(colon + 1))
        && text.indexOf(' ', colon) > 0;
  }

  /**
   * {@code :}, {@code :-}, {@code :=} or {@code : -}, and white space; a colon may end the text.
   */
  private static int afterColon(String text, int colon) {
    int behind = colon + 1;
    if (isJoined(text, colon)) {
      return behind;
    }
    if (text.startsWith("= ", behind)) {
      return afterSpace(text, behind + 1);
    }
    int dash = isSpaceAt(text, behind) ? behind + 1 : behind;
    if (dash < text.length() && isDash(text.charAt(dash)) && isSpaceAt(text, dash + 1)) {
      return dash + 1;
    }
    return behind == text.length() || isSpaceAt(text, behind) ? behind : NONE;
  }

  /**
   * A dash, also {@code --}, an equals sign or the only bar of the text with something behind it,
   * or an arrow; white space around each.
   */
  private static int afterSpacedSign(String text, int sign) {
    char c = text.charAt(sign);
    int drawn = drawnArrow(text, sign);
    boolean arrow = drawn > 0 || Arrow.is(c);
    int behind = sign + Math.max(drawn, isDash(c) && text.startsWith("-", sign + 1) ? 2 : 1);
    behind += text.startsWith(AS_EMOJI, behind) ? 1 : 0;
    boolean bar = c == '|' && text.indexOf('|', behind) < 0;
    if (!isSpaceAt(text, behind) || !(arrow || bar || c == '=' || isDash(c))) {
      return NONE;
    }
    int next = afterSpace(text, behind);
    return arrow || next < text.length() ? next : NONE;
  }

  /** The length of {@code ->}, {@code -->}, {@code =>} or {@code ==>}, or 0. */
  private static int drawnArrow(String text, int at) {
    char shaft = text.charAt(at);
    int head = at + (text.startsWith(String.valueOf(shaft), at + 1) ? 2 : 1);
    boolean arrow = (shaft == '-' || shaft == '=') && text.startsWith(">", head);
    return arrow ? head + 1 - at : 0;
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (isSpaceAt(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isSpaceAt(String text, int at) {
    return at < text.length() && isSpace(text.charAt(at));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }
}
