package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

/** Whether words that a surface form has are that form: capitals, identifiers, punctuation. */
final class FormRule {
  private FormRule() {}

  /** How well a text fits a form. */
  enum Fit {
    /** It is something else. */
    NO(0),
    /** Only the document's other terms can tell, as for {@code rag} standing alone. */
    IN_CONTEXT(1),
    /** In other capitals, as a part of an identifier. */
    IN_IDENTIFIER(2),
    AS_WRITTEN(3);

    static final int BITS = 2;

    final int code;

    Fit(int code) {
      this.code = code;
    }

    static Fit of(int code) {
      return switch (code) {
        case 1 -> IN_CONTEXT;
        case 2 -> IN_IDENTIFIER;
        case 3 -> AS_WRITTEN;
        default -> NO;
      };
    }
  }

  /**
   * @param punctuated whether punctuation stands between the words
   * @param spaced whether a space or line break does
   * @param prose whether the document is prose, where a hyphen makes no identifier
   */
  static Fit fit(
      Layer layer,
      int form,
      String text,
      int start,
      int end,
      boolean punctuated,
      boolean spaced,
      boolean prose) {
    int traits = layer.traits(form);
    if (spaced && has(traits, Traits.COMPACT)) {
      return Fit.NO;
    }
    if (has(traits, Traits.BASE) && isClassToExtend(text, start)) {
      return Fit.NO;
    }
    if (has(traits, Traits.PUNCTUATED)) {
      if (!fitsPunctuation(layer.punctuation(form), text, start, end, punctuated)) {
        return Fit.NO;
      }
    } else if (punctuated) {
      return Fit.NO;
    }
    return has(traits, Traits.CASED)
        ? fitCapitals(traits, layer.capitals(form), text, start, end, prose)
        : Fit.AS_WRITTEN;
  }

  /** {@code BaseModel}, where {@code base model} and {@code base_model} are what they say. */
  private static boolean isClassToExtend(String text, int start) {
    int next = start + "Base".length();
    return Character.isUpperCase(text.charAt(start)) && Character.isLetter(text.charAt(next));
  }

  private static Fit fitCapitals(
      int traits, long capitals, String text, int start, int end, boolean prose) {
    if (EncodedData.holds(text, start, end)) {
      return Fit.NO;
    }
    long found = CaseShape.capitals(text, start, end);
    if (found == capitals) {
      return Fit.AS_WRITTEN;
    }
    if (has(traits, Traits.ACRONYM) && isOtherWord(traits, capitals, found)) {
      return Fit.NO;
    }
    boolean inIdentifier = isPartOfIdentifier(text, start, end, prose);
    if (has(traits, Traits.EVERYDAY)) {
      return inIdentifier ? Fit.IN_CONTEXT : Fit.NO;
    }
    if (inIdentifier) {
      return Fit.IN_IDENTIFIER;
    }
    boolean allSmall = found == 0;
    boolean shouted =
        !has(traits, Traits.ACRONYM) && Long.bitCount(found) > 1 && isShouted(text, start, end);
    return allSmall || shouted ? Fit.IN_CONTEXT : Fit.NO;
  }

  /**
   * Whether what looks like the plural of an abbreviation is a word of its own: {@code its}, {@code
   * eps} are none of IT, EP; nor has a plural a capital S, as in {@code writePPS}.
   */
  private static boolean isOtherWord(int traits, long capitals, long found) {
    return has(traits, Traits.INFLECTED)
        && (Long.bitCount(capitals) <= 2
            || Long.highestOneBit(found) > Long.highestOneBit(capitals));
  }

  private static boolean isShouted(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name's own punctuation stands in the text, or is left out between words. */
  private static boolean fitsPunctuation(
      String punctuation, String text, int start, int end, boolean punctuated) {
    String behind = CaseShape.signsBehind(punctuation);
    if (!text.startsWith(behind, end)) {
      return false;
    }
    String between = punctuation.substring(0, punctuation.length() - behind.length());
    return !punctuated || CaseShape.punctuation(text.substring(start, end)).equals(between);
  }

  /** Whether letters, digits or underscores go on at either side. */
  static boolean isPartOfIdentifier(String text, int start, int end, boolean prose) {
    int before = start - 1;
    while (before >= 0 && isJoiner(text.charAt(before), prose)) {
      before--;
    }
    if (before >= 0 && Character.isLetterOrDigit(text.charAt(before))) {
      return true;
    }
    int behind = end;
    while (behind < text.length() && isJoiner(text.charAt(behind), prose)) {
      behind++;
    }
    return behind < text.length() && Character.isLetterOrDigit(text.charAt(behind));
  }

  private static boolean isJoiner(char c, boolean prose) {
    return c == '_' || (c == '-' && !prose);
  }
}
