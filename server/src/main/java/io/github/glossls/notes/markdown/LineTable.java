package io.github.glossls.notes.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the lines of one note and of parts of them, each found out once. By line number,
 * since most of what is asked about is a whole line; what else is asked of a line is a part of it.
 */
public final class LineTable<T> {
  private final Function<Line, T> finder;
  private final @Nullable Line[] lines;
  private final Object[] known;
  private final Map<Long, T> parts = new HashMap<>();

  /**
   * An empty table.
   *
   * @param lines how many the note has
   * @param finder tells what is not known yet; a pure function of the line
   */
  public LineTable(int lines, Function<Line, T> finder) {
    this.finder = finder;
    this.lines = new Line[lines];
    this.known = new Object[lines];
  }

  public T of(Line line) {
    Line whole = lines[line.number()];
    if (whole == null) {
      T found = finder.apply(line);
      lines[line.number()] = line;
      known[line.number()] = found;
      return found;
    }
    return isSame(whole, line) ? known(line.number()) : part(line);
  }

  @SuppressWarnings("ReferenceEquality") // Mostly it is the very same, and that is known sooner.
  private static boolean isSame(Line one, Line other) {
    return one == other
        || (one.start() == other.start() && one.text().length() == other.text().length());
  }

  @SuppressWarnings("unchecked") // Only what the finder found is put there.
  private T known(int number) {
    return (T) known[number];
  }

  private T part(Line line) {
    return parts.computeIfAbsent(
        ((long) line.start() << Integer.SIZE) | line.text().length(), key -> finder.apply(line));
  }
}
