package io.github.glossls.notes.names;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Words;
import io.github.glossls.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that slashes stand between: for one thing, or for several that one text tells of. */
final class SlashedNames {
  private static final Pattern ADJECTIVE =
      Pattern.compile("[\\p{L}-]{2,}(?:ed|al|ic|ive|ous|ent|ant|ful|less|able|ible|ary|ing)");

  private static final Pattern NUMBERS = Pattern.compile("\\d\\s*/\\s*\\d");

  /** {@code Train/test split}: what is between the two, and belongs to neither alone. */
  private static final Set<String> RELATING =
      Set.of("split", "tradeoff", "trade-off", "ratio", "gap", "difference", "balance", "problem");

  private static final int SHORTEST_JOINED = 4;
  private static final int MOST_AFTER_SLASH = 3;
  private static final int SHORTEST_PAIRED = 3;

  private SlashedNames() {}

  /** The names in a whole that has slashes; empty where they stand inside one name. */
  static Optional<Names> of(Names whole) {
    return whole.name().indexOf('/') < 0 || areBetweenNumbers(whole.name())
        ? Optional.empty()
        : Words.parts(whole.name()) < 2
            ? paired(whole).or(() -> several(whole))
            : several(whole).or(() -> joined(whole));
  }

  /** {@code The 60 / 30 / 10 rule}: parts of one name. */
  static boolean areBetweenNumbers(String name) {
    return name.indexOf('/') >= 0 && NUMBERS.matcher(name).find();
  }

  /** {@code X / Y / Z}, and {@code X/Y/Z} unless the last has a noun for all of them. */
  private static Optional<Names> several(Names whole) {
    String name = whole.name();
    int slash = name.indexOf('/');
    String[] parts = name.split("\\s*/\\s*", -1);
    boolean spaced = slash > 0 && name.charAt(slash - 1) == ' ';
    if (parts.length < 3
        || !Stream.of(parts).allMatch(spaced ? SlashedNames::isShort : SlashedNames::isTerm)
        || (!spaced && Words.parts(parts[0]) < Words.parts(parts[parts.length - 1]))) {
      return Optional.empty();
    }
    List<Alias> others =
        Stream.of(parts).skip(1).map(part -> new Alias(part, Kind.SYNONYM)).toList();
    return whole.first(parts[0].length(), others);
  }

  /** {@code RNN/LSTM}, {@code Cutout/Erase}: either may be meant. */
  private static Optional<Names> paired(Names whole) {
    String name = whole.name();
    int slash = name.indexOf('/');
    if (slash < SHORTEST_PAIRED || name.length() - slash <= SHORTEST_PAIRED) {
      return Optional.empty();
    }
    String left = name.substring(0, slash);
    String right = name.substring(slash + 1);
    return right.indexOf('/') < 0
            && !isPrefix(left)
            && !isPath(left, right)
            && TermShape.isTerm(left, Genre.NOTES)
            && TermShape.isTerm(right, Genre.NOTES)
        ? whole.first(
            name.length(), List.of(new Alias(left, Kind.SYNONYM), new Alias(right, Kind.SYNONYM)))
        : Optional.empty();
  }

  /** {@code Pre/post-processing}, where {@code RNN} is a name. */
  private static boolean isPrefix(String left) {
    return left.length() < SHORTEST_JOINED && Abbreviations.capitals(left) < left.length();
  }

  /** {@code data/raw}, {@code owner/Model-v0.1}, where {@code kernel/filter} are words. */
  private static boolean isPath(String left, String right) {
    boolean words = (left + right).chars().allMatch(Letters::isLetter);
    return right.indexOf('.') >= 0
        || (Character.isLowerCase(left.codePointAt(0))
            && (!words || right.length() < SHORTEST_JOINED));
  }

  /** {@code Normal distribution/Gaussian distribution}: names of one thing. */
  private static Optional<Names> joined(Names whole) {
    String name = whole.name();
    int slash = name.indexOf('/');
    if (slash < SHORTEST_JOINED || name.indexOf('/', slash + 1) > 0) {
      return Optional.empty();
    }
    String left = name.substring(0, slash);
    String right = name.substring(slash + 1);
    Optional<Names> adjectives = joinedAdjectives(whole, left, right);
    if (adjectives.isPresent()) {
      return adjectives;
    }
    boolean words =
        Letters.isLetterOrDigit(left.charAt(slash - 1)) && right.length() >= SHORTEST_JOINED;
    if (!words || !Letters.isLetterOrDigit(right.charAt(0)) || Words.parts(left) < 2) {
      return Optional.empty();
    }
    int head = left.lastIndexOf(' ');
    if (Words.parts(right) > 1 && !right.endsWith(left.substring(head))) {
      return Optional.empty();
    }
    String second = Words.parts(right) == 1 ? left.substring(0, head + 1) + right : right;
    List<Alias> both = List.of(new Alias(left, Kind.SYNONYM), new Alias(second, Kind.SYNONYM));
    return whole.first(name.length(), both);
  }

  /**
   * {@code Informed/heuristic search}, {@code Vanishing/Exploding Gradients}: two names of one
   * thing, whose noun is written once.
   */
  private static Optional<Names> joinedAdjectives(Names whole, String left, String right) {
    int noun = right.indexOf(' ');
    boolean adjectives =
        noun >= SHORTEST_JOINED
            && Words.parts(left) == 1
            && ((Words.parts(right) == 2
                    && ADJECTIVE.matcher(left).matches()
                    && (Character.isLowerCase(right.charAt(0))
                        || ADJECTIVE.matcher(right.substring(0, noun)).matches()))
                || areNouns(left, right));
    return adjectives
        ? whole.first(
            whole.name().length(),
            List.of(
                new Alias(left + right.substring(noun), Kind.SYNONYM),
                new Alias(right, Kind.SYNONYM)))
        : Optional.empty();
  }

  /** {@code Tool/function calling}: plain words, the first of which has a capital as names have. */
  private static boolean areNouns(String left, String right) {
    return left.length() >= SHORTEST_JOINED
        && Words.parts(right) <= MOST_AFTER_SLASH
        && !RELATING.contains(right.substring(right.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
        && Character.isUpperCase(left.codePointAt(0))
        && left.chars().skip(1).allMatch(Character::isLowerCase)
        && right.chars().allMatch(c -> Letters.isLetter(c) || c == ' ');
  }

  /** In capitals, since {@code src/main/java} is a path. */
  private static boolean isTerm(String part) {
    return part.length() >= SHORTEST_PAIRED
        && (Character.isUpperCase(part.codePointAt(0)) || Abbreviations.capitals(part) > 1)
        && TermShape.isTerm(part, Genre.NOTES);
  }

  private static boolean isShort(String part) {
    return !part.isBlank() && Words.areAtMost(4, part);
  }
}
