package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Place;
import io.github.glossls.notes.Problem;
import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One title a note, and no level left out on the way down. */
final class HeadingOrder implements Rule {
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+\\S");
  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(```|~~~)");

  @Override
  public void check(List<Page> pages, Consumer<Problem> found) {
    pages.forEach(page -> check(page, found));
  }

  private static void check(Page page, Consumer<Problem> found) {
    LineIndex lines = LineIndex.of(page.text());
    boolean inFence = false;
    int level = 0;
    for (int number = 0; number < lines.count(); number++) {
      Span span = lines.span(number);
      String line = span.in(page.text());
      if (FENCE.matcher(line).find()) {
        inFence = !inFence;
      }
      Matcher heading = HEADING.matcher(line);
      if (inFence || !heading.find()) {
        continue;
      }
      int next = heading.group(1).length();
      if (next > level + 1 || (next == 1 && level > 0)) {
        Place place = Place.of(page.note().source(), page.text(), lines, span);
        found.accept(
            Rule.warning(
                "heading-order",
                place,
                "A heading of level " + next + " follows one of level " + level));
      }
      level = next;
    }
  }
}
