package io.github.glossls.notes.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Short forms that a name carries in brackets without being its initials: {@code Explainability
 * (XAI)}, {@code Reasoning model (LRM)}, {@code Chatbot Arena (LMArena)}. Something of the name has
 * to be in them, since a bracket may also hold an example ({@code Encoder (BERT)}), a maker or a
 * remark.
 */
final class ShortForms {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");

  /** What else writers put into capitals in a bracket. */
  private static final Set<String> REMARKS =
      Set.of(
          "wip",
          "todo",
          "tbd",
          "tba",
          "new",
          "old",
          "beta",
          "alpha",
          "draft",
          "done",
          "optional",
          "api",
          "sdk",
          "cli",
          "gui",
          "ui",
          "faq",
          "pdf",
          "html",
          "json",
          "yaml",
          "csv",
          "ii",
          "iii",
          "iv",
          "vi",
          "vii",
          "usa",
          "uk",
          "eu",
          "important",
          "advanced",
          "basic");

  private static final int LONGEST = 8;
  private static final int SHORTEST_PART = 2;

  private ShortForms() {}

  /** Whether {@code shortForm}, in brackets behind {@code name}, is short for it. */
  static boolean isOf(String shortForm, String name) {
    String form = Abbreviations.stem(shortForm);
    return form.length() <= LONGEST
        && Abbreviations.isShortForm(form)
        && Abbreviations.capitals(form)
            >= (Character.isDigit(form.charAt(form.length() - 1)) ? 1 : 2)
        && !REMARKS.contains(form.toLowerCase(Locale.ROOT))
        && (sharesWord(form, name) || sharesLetters(form, name));
  }

  /** {@code F1} of {@code F1 score}, {@code LMArena} of {@code Chatbot Arena}. */
  private static boolean sharesWord(String form, String name) {
    for (String word : BETWEEN_WORDS.split(name, -1)) {
      boolean part =
          word.length() >= SHORTEST_PART
              && (form.startsWith(word) || (form.endsWith(word) && word.length() > SHORTEST_PART));
      if (part) {
        return true;
      }
    }
    return false;
  }

  /** Of one word its letters in order, all but one; of several at least two initials. */
  private static boolean sharesLetters(String form, String name) {
    String lower = form.toLowerCase(Locale.ROOT);
    String initials = initials(name);
    if (initials.length() > 1) {
      return common(lower, initials) >= 2;
    }
    String letters = name.toLowerCase(Locale.ROOT);
    int common = common(lower, letters);
    return common == lower.length()
        || (common == lower.length() - 1 && lower.indexOf(letters.charAt(0)) >= 0);
  }

  /** Of a word in capitals every letter counts: {@code Narrow AI} has three. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : NO_LETTER.split(name, -1)) {
      if (!word.isEmpty()) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        initials.append(capitals ? word : word.substring(0, 1));
      }
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }

  /** The length of the longest common subsequence. */
  private static int common(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
