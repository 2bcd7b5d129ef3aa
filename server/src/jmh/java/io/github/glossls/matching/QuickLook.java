package io.github.glossls.matching;

import io.github.glossls.glossary.Entry;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Processor time of scanning and compiling, in a minute, for work on the scanner on a busy machine;
 * {@link MatchingBenchmark} has the figures that count.
 */
public final class QuickLook {
  private QuickLook() {}

  public static void main(String[] args) throws Exception {
    List<String> documents = Corpus.documents();
    long bytes = Corpus.bytes(documents);
    for (int count : new int[] {400, 10_000, 100_000}) {
      List<Entry> entries = Corpus.entries(Corpus.terms(count));
      long compiled = Long.MAX_VALUE;
      Lexicon lexicon = Lexicon.compile(entries, false);
      for (int round = 0; round < 3; round++) {
        long start = now();
        lexicon = Lexicon.compile(entries, false);
        compiled = Math.min(compiled, now() - start);
      }
      Scanner scanner = new Scanner(List.of(lexicon.layer()), (layer, form) -> true);
      double best = 0;
      long hits = 0;
      for (int round = 0; round < 5; round++) {
        hits = 0;
        long from = now();
        for (String document : documents) {
          hits += scan(scanner, document);
        }
        best = Math.max(best, bytes / 1e6 / ((now() - from) / 1e9));
      }
      System.out.printf(
          "%d terms, %d forms: %.0f MB/s, %d hits, compiled in %d ms, %d bytes a form%n",
          count,
          lexicon.layer().arrays.formCount(),
          best,
          hits,
          compiled / 1_000_000,
          lexicon.layer().arrays.bytes() / lexicon.layer().arrays.formCount());
    }
  }

  private static int scan(Scanner scanner, String document) {
    Hits names = new Hits();
    scanner.scan(document, false, 0, document.length(), names, new Hits());
    return names.size();
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
