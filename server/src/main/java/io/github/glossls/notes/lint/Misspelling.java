package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Entry;
import io.github.glossls.notes.Problem;
import io.github.glossls.notes.markdown.PlainText;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that no dictionary has. Code, numbers and words with a capital, mostly names of people, are
 * left alone.
 */
final class Misspelling implements Rule {
  private static final Pattern CODE = Pattern.compile("`[^`]*`|\\bhttps?://\\S+");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}_.@/-])\\p{Ll}[\\p{Ll}'’]+(?![\\p{L}\\p{N}_@-])");

  private final Predicate<String> isSpelledRight;

  Misspelling(Predicate<String> isSpelledRight) {
    this.isSpelledRight = isSpelledRight;
  }

  @Override
  public void check(List<Page> pages, Consumer<Problem> found) {
    Page.defining(pages).forEach(entry -> check(entry, found));
  }

  private void check(Entry entry, Consumer<Problem> found) {
    String prose = CODE.matcher(entry.definition().orElseThrow().markdown()).replaceAll(" ");
    TreeSet<String> unknown = new TreeSet<>();
    WORD.matcher(PlainText.of(prose))
        .results()
        .map(MatchResult::group)
        .map(word -> word.replace('’', '\''))
        .filter(word -> !isSpelledRight.test(word))
        .forEach(unknown::add);
    if (!unknown.isEmpty()) {
      found.accept(
          Rule.warning(
              "spelling",
              entry.namePlace(),
              "\"" + entry.name() + "\" has words that no dictionary knows: " + unknown));
    }
  }
}
