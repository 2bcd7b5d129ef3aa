package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Spelling;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Section;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a note does again and again, by which a heading or name is judged that would tell too little
 * by itself. Each is worked out when it is first asked for, by what is free then.
 */
public final class Habits {
  private final Reading reading;
  private final Aspects aspects;
  private Optional<Boolean> headingsDefine = Optional.empty();
  private Optional<Boolean> asks = Optional.empty();
  private Optional<Boolean> numbers = Optional.empty();
  private Optional<BitSet> amongNames = Optional.empty();
  private Optional<BitSet> steps = Optional.empty();
  private Optional<Set<String>> labels = Optional.empty();
  private Optional<Set<String>> repeated = Optional.empty();
  private Optional<Set<String>> tags = Optional.empty();
  private Optional<Set<String>> topics = Optional.empty();

  Habits(Reading reading) {
    this.reading = reading;
    this.aspects = new Aspects(reading);
  }

  /** Whether the headings of this note mostly stand above their definitions. */
  public boolean headingsDefine() {
    boolean known = headingsDefine.orElseGet(() -> HeadingHabits.mostlyDefine(reading));
    headingsDefine = Optional.of(known);
    return known;
  }

  /** Whether the note has several lines that are questions. */
  public boolean asksQuestions() {
    boolean known = asks.orElseGet(() -> Repeats.haveQuestions(reading));
    asks = Optional.of(known);
    return known;
  }

  /** Whether a heading is a name because those beside it are, whatever stands below it. */
  public boolean isAmongNames(int section) {
    BitSet known = amongNames.orElseGet(() -> HeadingHabits.areNames(reading));
    amongNames = Optional.of(known);
    return known.get(section);
  }

  /** Whether a line begins one of several items that tell what is done. */
  public boolean isStep(Line line) {
    BitSet known = steps.orElseGet(() -> Steps.of(reading));
    steps = Optional.of(known);
    return known.get(line.number());
  }

  /** Whether a section's heading comes back so often that it is a label. */
  public boolean isLabel(Section section) {
    Set<String> known = labels.orElseGet(() -> Repeats.ofHeadings(reading));
    labels = Optional.of(known);
    return !known.isEmpty()
        && section
            .heading()
            .filter(line -> known.contains(Spelling.key(reading.inline(line).text())))
            .isPresent();
  }

  /**
   * Where the heading goes on behind a topic that other headings begin with too: {@code Decoding -
   * greedy} beside {@code Decoding - top-k}; 0 where there is none.
   */
  public int behindTopic(String heading) {
    int end = Repeats.topicEnd(heading);
    if (end == 0) {
      return 0;
    }
    Set<String> known = topics.orElseGet(() -> Repeats.topicsOfHeadings(reading));
    topics = Optional.of(known);
    return known.contains(Repeats.topic(heading, end)) ? end : 0;
  }

  /** Where a heading goes on behind its number, in a note that numbers them; else 0. */
  public int behindNumber(String heading) {
    int end = Repeats.numberEnd(heading);
    if (end == 0) {
      return 0;
    }
    boolean known = numbers.orElseGet(() -> Repeats.areNumbered(reading));
    numbers = Optional.of(known);
    return known ? end : 0;
  }

  /** Whether the item at {@code at} stands in a list of labels, see {@link Aspects}. */
  public boolean areLabels(List<Block> blocks, int at) {
    return aspects.hold(blocks, at);
  }

  /** Whether a bold name comes back so often that it is a label. */
  public boolean isRepeated(String name) {
    Set<String> known = repeated.orElseGet(() -> Repeats.of(reading));
    repeated = Optional.of(known);
    return !known.isEmpty() && known.contains(Spelling.key(name));
  }

  /** Whether a bracket comes back behind several names, and so says what they have in common. */
  public boolean isTag(String bracket) {
    if (bracket.isEmpty()) {
      return false;
    }
    Set<String> known = tags.orElseGet(() -> Repeats.inBrackets(reading));
    tags = Optional.of(known);
    return known.contains(bracket);
  }
}
