package io.github.glossls.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader that is not linear takes minutes for some of these; what is usual is a tenth of a second
 * of a processor, however busy the machine is. {@link HardInputTimes} measures.
 */
class HardInputsTest {
  private static final int LENGTH = 400_000;
  private static final double MOST_SECONDS = 3;

  /** Not as ordinary notes, of which less is read. */
  static Stream<HardInput> inputs() throws IOException {
    return HardInput.all().filter(input -> !input.file().equals("notes.md"));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isReadInLinearTime(HardInput input) {
    String text = input.text(LENGTH);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Note note = new NoteReader().read(input.source(), text, false);
    assertThat(note.source()).isEqualTo(input.source());
    assertThat((clock.getCurrentThreadCpuTime() - start) / 1e9).isLessThan(MOST_SECONDS);
  }
}
