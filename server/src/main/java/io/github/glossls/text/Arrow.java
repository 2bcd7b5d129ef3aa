package io.github.glossls.text;

/** Arrows to the right, of which writers set one between a name and what it means. */
public final class Arrow {
  /** All of them, none of which has a meaning in a regular expression. */
  public static final String SIGNS = "→⇒⇨➔➙➜➝➞➡⟶⟹↦";

  private static final char FIRST = '\u2190';

  private Arrow() {}

  /** Whether a character is one. */
  public static boolean is(char c) {
    return c >= FIRST && SIGNS.indexOf(c) >= 0;
  }
}
