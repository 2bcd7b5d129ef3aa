package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.TermShape;
import io.github.glossls.notes.words.Genre;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a heading, without what counts it, a subtitle, and where the thing is used. */
public final class HeadingNames {
  private static final Pattern SUBTITLE =
      Pattern.compile("\\s+[—–-]{1,2}\\s+(?=(?:\\S+\\s+){2})|\\s+[—–]\\s+(?=\\p{L}+ing\\s)");

  /** {@code Component 2 — }: a number among things of a kind, before the name of one. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\W*(?:algorithm|approach|architecture|chapter|component|concept|design|law|layer|lecture|lesson|level|method|module|metric|model|option|pages?|part|pattern|phase|stage|pillar|principle|property|section|session|slides?|strategy|technique|term|tool|topic|type|unit|week)\\s+#?\\d{1,3}(?:\\s?[–-]\\s?\\d{1,3})?\\s*(?:[:.)–—-]|→)\\s*(?=\\p{L})");

  /** {@code 2-1 Regular expressions}, {@code Unit 4 Policy gradient}: without a sign. */
  private static final Pattern COUNTED_BARELY =
      Pattern.compile(
          "(?:\\d{1,2}[–-]\\d{1,2}|(?i:chapter|lecture|lesson|module|session|unit)\\s+\\d{1,2})\\s+(?=\\p{Lu})");

  /** {@code chunking.py — Fixed chunks}, {@code 1980s — Expert systems}. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "[^\\p{L}_]{0,12}(?:[\\w-]+\\.(?:py|ipynb|js|ts|java|md)|(?:19|20)\\d\\ds?(?:[–-](?:[Nn]ow|[Pp]resent|[Tt]oday|(?:19|20)?\\d\\ds?))?)\\s+[—–-]\\s+(?=\\p{L})");

  private static final String BEHIND_COUNT = ":.)–—-→";

  private static final Pattern BEHIND_BRACKET =
      Pattern.compile("\\)(?=\\s+[—–-]{1,2}\\s+\\S+\\s+\\S)");

  private static final Pattern WITHIN = Pattern.compile("\\s+in\\s+(?=\\p{Lu})");

  private HeadingNames() {}

  /** {@code Paged optimizer in QLoRA} names the first of the two. */
  public static Optional<Names> of(Reading reading, Line heading) {
    String text = reading.inline(heading).text();
    int counted =
        Math.max(
            Math.max(behindCount(text), reading.habits().behindNumber(text)),
            reading.habits().behindTopic(text));
    int from = Math.max(counted, behindSource(text));
    int to = text.length();
    if (text.indexOf(')', from) > 0) {
      Matcher subtitle = BEHIND_BRACKET.matcher(text).region(from, to);
      to = subtitle.find() ? subtitle.end() : to;
    }
    Optional<Names> names =
        withoutSubtitle(reading, text.substring(from, to)).map(n -> n.shifted(from));
    String name = names.map(Names::name).orElse("");
    if (!name.contains("in")) {
      return names;
    }
    Matcher within = WITHIN.matcher(name);
    boolean cut = within.find() && TermShape.isTerm(name.substring(0, within.start()), Genre.NOTES);
    return cut
        ? reading
            .names(text.substring(from, names.orElseThrow().start() + within.start()))
            .map(n -> n.shifted(from))
        : names;
  }

  /** Where the name begins behind a number among things of a kind; 0 where there is none. */
  public static int behindCount(String text) {
    int at = 0;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) <= ' ')) {
      at++;
    }
    if (at == 0 || at >= text.length()) {
      return 0;
    }
    Matcher counted = COUNTED.matcher(text);
    if (BEHIND_COUNT.indexOf(text.charAt(at)) >= 0 && counted.lookingAt()) {
      return counted.end();
    }
    Matcher barely = COUNTED_BARELY.matcher(text);
    return barely.lookingAt() ? barely.end() : 0;
  }

  /** Where the name begins behind a file or a time and a dash; 0 where there is none. */
  private static int behindSource(String text) {
    Matcher source = SOURCE.matcher(text);
    return source.lookingAt() ? source.end() : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@code 2. Text processing — cleaning text for machines} names what stands before the dash. */
  private static Optional<Names> withoutSubtitle(Reading reading, String heading) {
    Optional<Names> names = reading.names(heading);
    String name = names.map(Names::name).orElse("");
    if (name.indexOf('-') < 0 && name.indexOf('—') < 0 && name.indexOf('–') < 0) {
      return names;
    }
    Matcher subtitle = SUBTITLE.matcher(name);
    return subtitle.find() ? names.map(n -> n.cut(subtitle.start())) : names;
  }
}
