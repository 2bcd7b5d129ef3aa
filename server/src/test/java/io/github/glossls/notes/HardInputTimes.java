package io.github.glossls.notes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Prints how long the reader takes for each hard input: seconds of processor time, worst first. */
final class HardInputTimes {
  private record Timed(HardInput input, double seconds) {}

  private static final int LENGTH = 1_000_000;

  private HardInputTimes() {}

  public static void main(String[] args) throws IOException {
    try (Stream<HardInput> inputs = HardInput.all()) {
      List<Timed> times =
          inputs
              .map(input -> new Timed(input, seconds(input)))
              .sorted(Comparator.comparingDouble(Timed::seconds).reversed())
              .toList();
      times.forEach(timed -> System.out.printf("%6.2f s  %s%n", timed.seconds(), timed.input()));
    }
  }

  private static double seconds(HardInput input) {
    String text = input.text(LENGTH);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    new NoteReader().read(input.source(), text, false);
    return (clock.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
