package io.github.glossls.matching;

/**
 * Tells letters of a name from letters of a number: a few of them stand by chance in what is
 * written in hexadecimal or Base64.
 */
final class EncodedData {
  private static final int LONGEST_NAME = 4;
  private static final int LEAST_HEXADECIMAL = 4;

  // No identifier goes on for so long, with so many digits; Base64 does.
  private static final int LEAST_BASE64 = 40;
  private static final int LEAST_DIGITS = 3;

  private EncodedData() {}

  /** Whether a short name is part of a longer run of encoded data. */
  static boolean holds(String text, int start, int end) {
    if (end - start > LONGEST_NAME) {
      return false;
    }
    int first = start;
    while (first > 0 && start - first < LEAST_BASE64 && isEncoded(text.charAt(first - 1))) {
      first--;
    }
    int last = end;
    while (last < text.length() && last - end < LEAST_BASE64 && isEncoded(text.charAt(last))) {
      last++;
    }
    if (last - first == end - start) {
      return false;
    }
    boolean behindDigit = end - start == 2 && first < start && isDigit(text.charAt(start - 1));
    return behindDigit
        || isHexadecimal(text, first, last)
        || (last - first >= LEAST_BASE64 && digits(text, first, last) >= LEAST_DIGITS);
  }

  private static boolean isEncoded(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '+';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Four or more, a digit among them; behind u or x as well, as in an escape of Unicode. */
  private static boolean isHexadecimal(String text, int first, int last) {
    int from = "uUxX".indexOf(text.charAt(first)) >= 0 ? first + 1 : first;
    for (int at = from; at < last; at++) {
      if (Character.digit(text.charAt(at), 16) < 0) {
        return false;
      }
    }
    return last - from >= LEAST_HEXADECIMAL && digits(text, from, last) > 0;
  }

  private static int digits(String text, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += isDigit(text.charAt(at)) ? 1 : 0;
    }
    return count;
  }
}
