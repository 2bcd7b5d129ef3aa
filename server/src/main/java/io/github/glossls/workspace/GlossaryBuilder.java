package io.github.glossls.workspace;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.matching.Matcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes a new glossary when notes have changed: many changes at once make one. Belongs to the
 * thread that owns the notes; compiles aside, so that further changes can be taken meanwhile.
 */
final class GlossaryBuilder {
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);

  /** While many notes are being read, building takes at most a fifth of the time. */
  private static final int PAUSE_FACTOR = 4;

  private final Supplier<List<Entry>> entries;
  private final Consumer<Matcher> publish;
  private final Runnable settled;
  private final Background background;
  private final Clock clock;
  private volatile Optional<Matcher> last = Optional.empty();
  private boolean isStale;
  private boolean isMoreToCome;
  private boolean isBusy;
  private boolean isWaiting;
  private Duration pause = SHORTEST_PAUSE;

  /**
   * @param publish takes each new glossary, on the thread that made it
   * @param settled told when the glossary published last holds all that changed
   */
  GlossaryBuilder(
      Supplier<List<Entry>> entries,
      Consumer<Matcher> publish,
      Runnable settled,
      Background background,
      Clock clock) {
    this.entries = entries;
    this.publish = publish;
    this.settled = settled;
    this.background = background;
    this.clock = clock;
  }

  /** Takes over what is compiled already, so that it need not be compiled again. */
  void startFrom(Matcher compiled) {
    last = Optional.of(compiled);
  }

  /**
   * Some entries are not what they were.
   *
   * @param moreToCome whether others will change soon, so that a glossary can wait a little
   */
  void changed(boolean moreToCome) {
    isStale = true;
    isMoreToCome = moreToCome;
    if (!isBusy) {
      buildInTime();
    }
  }

  private void buildInTime() {
    if (!isMoreToCome) {
      build();
    } else if (!isWaiting) {
      isWaiting = true;
      background.later(
          pause,
          () -> {
            isWaiting = false;
            if (isStale && !isBusy) {
              build();
            }
          });
    }
  }

  private void build() {
    isStale = false;
    isBusy = true;
    List<Entry> all = entries.get();
    Instant start = clock.instant();
    background.aside(
        () -> {
          try {
            Matcher before = last.orElseGet(() -> Matcher.compile(Glossary.empty()));
            Matcher matcher = before.updated(Glossary.merge(all));
            last = Optional.of(matcher);
            publish.accept(matcher);
          } finally {
            background.inOrder(() -> built(Duration.between(start, clock.instant())));
          }
        });
  }

  private void built(Duration taken) {
    isBusy = false;
    Duration fair = taken.multipliedBy(PAUSE_FACTOR);
    pause = fair.compareTo(SHORTEST_PAUSE) > 0 ? fair : SHORTEST_PAUSE;
    if (isStale) {
      buildInTime();
    } else {
      settled.run();
    }
  }
}
