package io.github.glossls.workspace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bundled note as a page to read. It has the same lines as the note, so that places in the one
 * are places in the other.
 */
final class NotePage {
  private static final Pattern LABEL_ABOVE_ANOTHER =
      Pattern.compile("(?m)^(\\*\\*[^*\\n]+:\\*\\*.*)$(?=\\n\\*\\*[^*\\n]+:\\*\\*)");
  private static final Pattern OTHER_SENSES =
      Pattern.compile("(?m)^\\*\\*Not to be confused with:\\*\\*.*$");
  private static final Pattern CUES = Pattern.compile(" *\\[[^\\]\\n]*\\](?=;|$)");

  private NotePage() {}

  /** Labels on lines of their own, and without the cue words that only the matcher reads. */
  static String of(String note) {
    String readable =
        OTHER_SENSES
            .matcher(note)
            .replaceAll(
                line -> Matcher.quoteReplacement(CUES.matcher(line.group()).replaceAll("")));
    // Two spaces at the end of a line keep Markdown from joining it with the next.
    return LABEL_ABOVE_ANOTHER.matcher(readable).replaceAll("$1  ");
  }
}
