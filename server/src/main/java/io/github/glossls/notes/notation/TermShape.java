package io.github.glossls.notes.notation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a name can be a term at all, judged by its words alone. */
final class TermShape {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 7;
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)^(?:step|week|day|lecture|lesson|module|chapter|part|section|unit|phase|stage|exercise|question|task|figure|fig|table|version|level|class|session|lab|q|v|no|option|scenario|case|rule|principle|example|tip|note)\\s*[#.]?\\d[\\d.:-]*.*$");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "[{}<>=|\\\\]|://|^\\W*\\d[\\d.,%\\s–-]*$|[.!?;]\\s|^\\d+[-–]\\d+|\\.{3}|…|^[-/@.]");

  private TermShape() {}

  /** No structure word, step label, question, sentence, number or piece of code. */
  static boolean isTerm(String name, Genre genre) {
    if (name.length() < 2 || name.length() > LONGEST || name.endsWith("?") || name.endsWith("!")) {
      return false;
    }
    String[] words = name.split("\\s+", -1);
    if (words.length > MOST_WORDS || StructureWords.isLabel(name, genre) || !hasLetters(name)) {
      return false;
    }
    String bare = name.replaceAll("^\\W+|\\W+$", "").toLowerCase(Locale.ROOT);
    if (StructureWords.isLabel(bare, genre)
        || COUNTED.matcher(name).matches()
        || NOT_A_NAME.matcher(name).find()) {
      return false;
    }
    String first = words[0].toLowerCase(Locale.ROOT);
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    return words.length == 1
        || (!StructureWords.opensLabel(first) && !StructureWords.closesLabel(last));
  }

  private static boolean hasLetters(String name) {
    int letters = 0;
    for (int at = 0; at < name.length(); at++) {
      letters += Character.isLetter(name.charAt(at)) ? 1 : 0;
    }
    return letters >= 2
        || (letters == 1 && name.length() > 1 && name.codePointAt(0) > 0x2e80)
        || (letters == 1 && name.matches("[A-Z][+#*]+|[A-Z]\\d"));
  }
}
