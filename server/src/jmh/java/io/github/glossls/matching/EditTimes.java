package io.github.glossls.matching;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.text.Document;
import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * How much memory a matcher takes, how long to follow one changed term, and one keystroke in a document of 50,000
 * lines. The median of many, by the clock, after as many to warm up.
 */
public final class EditTimes {
  private static final int LINES = 50_000;
  private static final int TIMES = 200;

  private final List<Entry> entries;
  private final Matcher matcher;

  private EditTimes(int terms) throws Exception {
    entries = Corpus.entries(Corpus.terms(terms));
    matcher = Matcher.compile(Glossary.merge(entries));
  }

  /**
   * @param args how many terms
   */
  public static void main(String[] args) throws Exception {
    EditTimes look = new EditTimes(Integer.parseInt(args[0]));
    LayerArrays arrays = Lexicon.compile(look.entries, false).layer().arrays;
    System.out.printf("  %d bytes a form%n", arrays.bytes() / arrays.formCount());
    System.out.printf("  one changed term: %.2f ms%n", median(look::swap));
    look.type();
  }

  /** Merges all entries of which one is new, and swaps the matcher. */
  private void swap(int number) {
    List<Entry> changed = new ArrayList<>(entries);
    changed.set(number, Corpus.entries(List.of("changed term " + number)).get(0));
    matcher.updated(Glossary.merge(changed));
  }

  private void type() throws Exception {
    String all = String.join("", Corpus.documents().subList(0, 40));
    LineIndex lines = LineIndex.of(all);
    int middle = lines.start(LINES / 2);
    Document[] now = {
      Document.of("file:///a.java", "java", 0, all.substring(0, lines.start(LINES)))
    };
    matcher.scan(now[0]);
    double milliseconds =
        median(
            number -> {
              now[0] = now[0].edited(new Span(middle, middle), "x", number);
              matcher.scan(now[0]);
            });
    System.out.printf("  one keystroke in %d lines: %.2f ms%n", LINES, milliseconds);
  }

  private static double median(IntConsumer action) {
    long[] taken = new long[TIMES];
    for (int round = 0; round < 2 * TIMES; round++) {
      long start = System.nanoTime();
      action.accept(round);
      taken[round % TIMES] = System.nanoTime() - start;
    }
    Arrays.sort(taken);
    return taken[TIMES / 2] / 1e6;
  }
}
