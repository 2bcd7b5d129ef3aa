package io.github.glossls.text;

/**
 * What makes one version of a text of another.
 *
 * @param replaced in the earlier version, in UTF-16 code units
 * @param inserted how many code units of the later version stand there instead
 */
public record Change(Span replaced, int inserted) {
  /** The smallest change that does it: what is the same at both ends is left alone. */
  public static Change between(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int behind = 0;
    while (behind < shorter - start
        && before.charAt(before.length() - 1 - behind)
            == after.charAt(after.length() - 1 - behind)) {
      behind++;
    }
    return new Change(new Span(start, before.length() - behind), after.length() - behind - start);
  }
}
