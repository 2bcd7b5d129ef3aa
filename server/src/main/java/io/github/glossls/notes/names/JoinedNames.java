package io.github.glossls.notes.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Two things of a kind that one text tells of: {@code KL divergence and Jensen-Shannon divergence:
 * …}, {@code Supervised and unsupervised learning}. They have their last word in common, written
 * twice or once.
 */
public final class JoinedNames {
  private static final String AND = " and ";
  private static final String SIGN = " & ";
  private static final String COMMA = ", ";
  private static final int SHORTEST_ADJECTIVE = 6;
  private static final int COMMON_END = 4;

  private JoinedNames() {}

  /** The names that are joined; the given ones when it is one name. */
  public static List<Names> of(Names names) {
    String name = names.name();
    if (name.indexOf('(') >= 0) {
      return List.of(names);
    }
    List<Names> listed = listed(names);
    if (listed.size() > 1) {
      return listed;
    }
    int and = Math.max(name.indexOf(AND), name.indexOf(SIGN));
    if (and < 0 || !names.aliases().isEmpty()) {
      return compared(names);
    }
    String left = name.substring(0, and);
    int from = name.indexOf(' ', and + 1) + 1;
    String right = name.substring(from);
    int space = right.lastIndexOf(' ');
    if (areTwo(left, right)) {
      Names second = new Names(right, names.start() + from, names.end(), List.of(), names.gloss());
      return List.of(names.cut(and), second);
    }
    if (space < 0 || !SingleName.is(right)) {
      return List.of(names);
    }
    String head = right.substring(space);
    Names second = new Names(right, names.start() + from, names.end(), List.of(), names.gloss());
    boolean twice =
        left.length() > head.length()
            && (left.endsWith(head) || name.startsWith(SIGN, and))
            && left.indexOf(' ') > 0
            && SingleName.is(left);
    if (twice) {
      return List.of(names.cut(and), second);
    }
    return areAdjectives(left, right.substring(0, space))
        ? List.of(
            new Names(left + head, names.start(), names.start() + and, List.of(), names.gloss()),
            second)
        : List.of(names);
  }

  /** {@code PaLM, LaMDA}, {@code Longformer, BigBird}: products that one line tells of. */
  private static List<Names> listed(Names names) {
    String[] parts = names.name().split(COMMA, -1);
    boolean coined = false;
    for (String part : parts) {
      boolean word = !part.isEmpty() && part.indexOf(' ') < 0;
      if (!word || !Character.isUpperCase(part.codePointAt(0)) || !SingleName.is(part)) {
        return List.of();
      }
      coined |= SingleName.isCoined(part);
    }
    List<Names> each = new ArrayList<>();
    int start = names.start();
    for (String part : coined && names.aliases().isEmpty() ? parts : new String[0]) {
      each.add(new Names(part, start, start + part.length(), List.of(), names.gloss()));
      start += part.length() + COMMA.length();
    }
    return each;
  }

  /**
   * {@code Transfer Learning & Fine-Tuning}, {@code Long Short-Term Memory and GRU}: names that
   * stand for themselves; not {@code Training and Testing}.
   */
  private static boolean areTwo(String left, String right) {
    boolean words = left.indexOf(' ') > 0 || left.indexOf('-') > 0 || SingleName.isCoined(left);
    boolean coined = SingleName.isCoined(right) || right.indexOf('-') > 0;
    return words && coined && SingleName.is(left) && SingleName.is(right);
  }

  /**
   * {@code Latency vs throughput}, {@code Episodic vs continuing tasks}: one text tells both. A
   * name that lacks the noun of the other stands where its first word does.
   */
  private static List<Names> compared(Names names) {
    List<Names> each = new ArrayList<>();
    int from = 0;
    for (String one : ComparedNames.in(names.name())) {
      boolean whole = names.name().indexOf(one, from) >= 0;
      String written = whole ? one : one.substring(0, Math.max(0, one.indexOf(' ')));
      int start = Math.max(from, names.name().indexOf(written, from));
      from = start + written.length();
      each.add(new Names(one, names.start() + start, names.start() + from, List.of(), ""));
    }
    return each.size() < 2 || from > names.name().length() ? List.of(names) : each;
  }

  /**
   * {@code supervised} and {@code unsupervised}, {@code L1} and {@code L2}, not {@code data} and
   * {@code machine}.
   */
  private static boolean areAdjectives(String one, String other) {
    if (SingleName.isCoined(one) && SingleName.isCoined(other)) {
      return true;
    }
    return one.indexOf(' ') < 0
        && other.indexOf(' ') < 0
        && one.length() >= SHORTEST_ADJECTIVE
        && other.length() >= SHORTEST_ADJECTIVE
        && other.regionMatches(
            true, other.length() - COMMON_END, one, one.length() - COMMON_END, COMMON_END);
  }
}
