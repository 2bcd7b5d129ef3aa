package io.github.glossls.matching;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntSupplier;

/**
 * The matchers of {@link MatchingBenchmark} by the processor time that they take, in a few minutes:
 * for work on the scanner, and for a machine that has other things to do. Reads a part of the
 * corpus; of several passes the fastest counts.
 */
public final class QuickLook {
  private static final int ONE_DOCUMENT_IN = 8;
  private static final long LEAST_TIME = 6_000_000_000L;
  private static final int LEAST_PASSES = 3;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final MatchingBenchmark data = new MatchingBenchmark();
  private final double megabytes;
  private double glossls;

  private QuickLook(int terms) throws Exception {
    data.terms = terms;
    data.load(ONE_DOCUMENT_IN);
    megabytes = data.bytes() / 1e6;
  }

  /**
   * @param args how many terms, and which others to compare with ({@code hankcs}, {@code lucene},
   *     {@code hyperscan}), for each list of terms
   */
  public static void main(String[] args) throws Exception {
    QuickLook look = new QuickLook(Integer.parseInt(args[0]));
    look.lookAtGlossls();
    for (int other = 1; other < args.length; other++) {
      look.compareWith(args[other]);
    }
  }

  private void lookAtGlossls() {
    Layer layer = Lexicon.compile(data.entries(), false).layer();
    double compiled = fastest(data::compile);
    MatchingBenchmark.Glossls state = new MatchingBenchmark.Glossls();
    state.compile(data);
    glossls = fastest(() -> data.glossls(state));
    long before = THREADS.getCurrentThreadAllocatedBytes();
    int found = data.glossls(state);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    System.out.printf(
        "%d terms, %d forms, %d bytes a form, compiled in %.0f ms%n",
        data.terms,
        layer.arrays.formCount(),
        layer.arrays.bytes() / layer.arrays.formCount(),
        compiled * 1e3);
    System.out.printf(
        "  %-10s %7.1f MB/s   %d found, %.0f bytes allocated a MB%n",
        "gloss-ls", megabytes / glossls, found, allocated / megabytes);
  }

  private void compareWith(String other) {
    double seconds = fastest(pass(other));
    System.out.printf(
        "  %-10s %7.1f MB/s   gloss-ls is %.2f times as fast%n",
        other, megabytes / seconds, seconds / glossls);
  }

  private IntSupplier pass(String other) {
    switch (other) {
      case "hankcs" -> {
        MatchingBenchmark.Hankcs state = new MatchingBenchmark.Hankcs();
        state.compile(data);
        return () -> data.hankcs(state);
      }
      case "lucene" -> {
        MatchingBenchmark.Lucene state = new MatchingBenchmark.Lucene();
        state.compile(data);
        return () -> data.lucene(state);
      }
      case "hyperscan" -> {
        MatchingBenchmark.Hyperscan state = new MatchingBenchmark.Hyperscan();
        state.compile(data);
        return () -> data.hyperscan(state);
      }
      default -> throw new IllegalArgumentException(other);
    }
  }

  /** Seconds of processor time. */
  private static double fastest(IntSupplier pass) {
    long least = Long.MAX_VALUE;
    long spent = 0;
    int results = 0;
    for (int passes = 0; passes < LEAST_PASSES || spent < LEAST_TIME; passes++) {
      long start = THREADS.getCurrentThreadCpuTime();
      // Kept, so that no compiler may leave the work out.
      results += pass.getAsInt();
      long taken = THREADS.getCurrentThreadCpuTime() - start;
      least = Math.min(least, taken);
      spent += taken;
    }
    return results == Integer.MIN_VALUE ? Double.NaN : least / 1e9;
  }
}
