package io.github.glossls.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryBuilderTest {
  private final ManualBackground background = new ManualBackground();
  private int built;
  private int settled;
  private final GlossaryBuilder builder =
      new GlossaryBuilder(
          List::of, matcher -> built++, () -> settled++, background, Clock.systemUTC());

  @Test
  void aChangeWhileBuildingWaitsWhenMoreIsToCome() {
    builder.changed(false);
    builder.changed(true);
    background.work();
    assertThat(built).isEqualTo(1);
    assertThat(settled).isZero();

    background.pass();
    assertThat(built).isEqualTo(2);
    assertThat(settled).isEqualTo(1);
  }

  @Test
  void theLastOfManyChangesIsBuiltAtOnce() {
    builder.changed(false);
    builder.changed(true);
    builder.changed(false);
    background.work();
    assertThat(built).isEqualTo(2);
    assertThat(settled).isEqualTo(1);
  }
}
