package io.github.glossls.notes.notation;

import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.reading.Reading;
import io.github.glossls.notes.words.Words;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading says it is about: the text below tells of that, or of an aspect of it. */
final class HeadingTopics {
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?i)^\\W*(?:\\d[\\d.)]*\\s+)?(?:(?:an?\\s+)?(?:introduction|intro)\\s+to|(?:overview|basics|fundamentals?|definition|concept|notion)\\s+of|understanding|about|what(?:'s|\\s+is|\\s+are)|meet)\\s+");
  private static final Pattern LAST =
      Pattern.compile(
          "(?i)\\s+(?:overview|basics|explained|introduction|intro|in a nutshell)\\W*$");
  private static final Pattern ASPECT =
      Pattern.compile(
          "(?i)^\\W*(?:\\d[\\d.)]*\\s+)?(?:(?:\\p{L}+\\s+)?(?:advantages|disadvantages|applications|architecture|benefits|categories|challenges|components|drawbacks|evolution|examples|features|history|implementation|importance|intuition|key concepts|kinds|limitations|math|mathematics|phases|problems?|properties|pros and cons|role|stages|steps|structure|types|use cases|uses|variants|workflow|working)\\s+(?:of|in|with|for|behind)|how(?:\\s+(?:do|does))?|why(?:\\s+(?:do|does|use|we\\s+need))?|implementing|using|building|training|working\\s+with|more\\s+(?:on|about))\\s+(?:an?\\s+|the\\s+)?");
  private static final Pattern LAST_ASPECT =
      Pattern.compile(
          "(?i)\\s+(?:advantages|applications|architecture|benefits|components|in\\s+(?:action|detail|practice|python|code)|implementation|in\\s+depth|limitations|types|use\\s+cases|variants|workflow|works?)\\W*$");

  // What the patterns above begin or end with: few headings do, and need a closer look.
  private static final Set<String> FIRST_OF_TOPIC =
      Set.of(
          "a",
          "an",
          "introduction",
          "intro",
          "overview",
          "basics",
          "fundamental",
          "fundamentals",
          "definition",
          "concept",
          "notion",
          "understanding",
          "about",
          "what",
          "meet");
  private static final Set<String> LAST_OF_TOPIC =
      Set.of("overview", "basics", "explained", "introduction", "intro", "nutshell");
  private static final Set<String> FIRST_OF_ASPECT =
      Set.of("how", "why", "implementing", "using", "building", "training", "working", "more");
  private static final Pattern BEHIND_ASPECT =
      Pattern.compile("(?i)\\s(?:of|in|with|for|behind)\\s");
  private static final Set<String> LAST_OF_ASPECT =
      Set.of(
          "advantages",
          "applications",
          "architecture",
          "benefits",
          "components",
          "action",
          "detail",
          "practice",
          "python",
          "code",
          "implementation",
          "depth",
          "limitations",
          "types",
          "cases",
          "variants",
          "workflow",
          "work",
          "works");

  private HeadingTopics() {}

  /** {@code Introduction to X}, {@code X overview}: what a heading is about that is no name. */
  static Optional<Names> topic(Reading reading, String heading) {
    Matcher about = TOPIC.matcher(heading);
    return FIRST_OF_TOPIC.contains(Words.firstLetters(heading))
            && about.lookingAt()
            && about.end() < heading.length()
        ? reading.names(heading.substring(about.end())).map(n -> n.shifted(about.end()))
        : withoutLast(reading, heading);
  }

  /** {@code Limitations of X}, {@code Why X?}, {@code X in practice}: the text is about X. */
  static Optional<Names> aspectOf(Reading reading, String heading) {
    if (FIRST_OF_ASPECT.contains(Words.firstLetters(heading))
        || BEHIND_ASPECT.matcher(heading).find()) {
      Matcher aspect = ASPECT.matcher(heading);
      if (aspect.find()) {
        return reading.names(heading.substring(aspect.end())).map(n -> n.shifted(aspect.end()));
      }
    }
    Matcher last = LAST_ASPECT.matcher(heading);
    return LAST_OF_ASPECT.contains(Words.lastLetters(heading)) && last.find()
        ? reading.names(heading.substring(0, last.start()))
        : Optional.empty();
  }

  private static Optional<Names> withoutLast(Reading reading, String heading) {
    Matcher last = LAST.matcher(heading);
    return LAST_OF_TOPIC.contains(Words.lastLetters(heading))
            && Words.parts(heading) > 1
            && last.find()
        ? reading.names(heading.substring(0, last.start()))
        : Optional.empty();
  }
}
