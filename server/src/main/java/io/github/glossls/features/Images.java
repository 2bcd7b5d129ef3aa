package io.github.glossls.features;

import io.github.glossls.workspace.Settings;
import java.util.regex.Pattern;

/**
 * Images in what editors are given to render. Loading one from the network tells its owner who
 * reads what, and a note may come from anybody; so an image is made a link unless the user allows
 * it. Where it is in doubt whether something is an image, as in a code block about Markdown, it
 * counts as one: to be sure would take the editor's own parser.
 */
final class Images {
  private static final String NO_FILE =
      "!(?=\\[)(?!\\[[^\\[\\]`<\\\\\\n]{0,500}]\\(file:///[^/\\\\])";

  /** The mark that makes an image of a link, but for files of this computer. */
  private static final Pattern IMAGE =
      Pattern.compile(NO_FILE + "(?=(?:(?!\\n[ \\t]*\\n)[\\s\\S]){0,2000}?](?:\\(|\\[))");

  /** The same where targets may stand elsewhere in the text. */
  private static final Pattern ANY_IMAGE = Pattern.compile(NO_FILE);

  private static final Pattern TARGET_ELSEWHERE = Pattern.compile("(?m)^[\\s>*+-]*\\[[^\\n]+]:");

  private Images() {}

  /** {@code markdown} with the images that {@code settings} allow; the others are links. */
  static String shown(String markdown, Settings settings) {
    if (settings.remoteImages() || !markdown.contains("![")) {
      return markdown;
    }
    Pattern image = TARGET_ELSEWHERE.matcher(markdown).find() ? ANY_IMAGE : IMAGE;
    return image.matcher(markdown).replaceAll("");
  }
}
