package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Source;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Inline;
import io.github.glossls.notes.markdown.Inline.Mark;
import io.github.glossls.notes.markdown.Sign;
import io.github.glossls.notes.words.Values;
import io.github.glossls.text.Letters;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links of a note as references: absolute, and told apart from prose. */
public final class Links {
  /** With brackets in it as Wikipedia has them, and perhaps the signs that end its sentence. */
  private static final Pattern BARE =
      Pattern.compile(
          "https?://[^\\s<>\"'`()\\]]++(?:\\([^\\s()<>]{1,80}+\\)[^\\s<>\"'`()\\]]*+){0,4}+");

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}–—•·→]+");
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]{1,20}:");
  private static final int LONGEST_REMARK = 160;

  private final Reading reading;

  public Links(Reading reading) {
    this.reading = reading;
  }

  boolean isWeb(String target) {
    return isWebAddress(target);
  }

  public static boolean isWebAddress(String target) {
    return target.regionMatches(true, 0, "http://", 0, 7)
        || target.regionMatches(true, 0, "https://", 0, 8);
  }

  /** The address a link leads to; empty when it is none that an editor can open. */
  Optional<String> absolute(String target) {
    return resolve(reading.source(), target);
  }

  /** Where a link in a note leads. */
  public static Optional<String> resolve(Source source, String target) {
    if (isWebAddress(target)) {
      return Optional.of(target);
    }
    if (target.isBlank() || (SCHEME.matcher(target).lookingAt() && !target.startsWith("file:"))) {
      return Optional.empty();
    }
    try {
      URI base = new URI(source.uri());
      String url = base.resolve(new URI(encoded(target))).toString();
      boolean shortened = url.startsWith("file:/") && !url.startsWith("file://");
      return Optional.of(shortened ? "file:///" + url.substring(6) : url);
    } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String encoded(String target) {
    StringBuilder encoded = new StringBuilder(target.length());
    for (char c : target.replace('\\', '/').toCharArray()) {
      if (" <>\"{}|^`[]".indexOf(c) >= 0) {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  /** Adds the links from {@code from} on; tells whether there were any. */
  public boolean references(Inline inline, int from, List<Reference> into) {
    boolean any = false;
    for (Mark link : inline.links()) {
      Optional<String> url = link.start() >= from ? absolute(link.target()) : Optional.empty();
      if (url.isPresent()) {
        String title = inline.marked(link).strip();
        into.add(new Reference(isWeb(title) ? remark(inline, link, title) : title, url.get()));
        any = true;
      }
    }
    return any;
  }

  /** {@code Title: https://…} gives the title. */
  private static String remark(Inline inline, Mark link, String url) {
    String before = Values.trimmed(inline.text().substring(0, link.start()), " \t:–—(-<,;|");
    return before.isEmpty() || before.length() > LONGEST_REMARK ? url : before;
  }

  /** Addresses that are written out. */
  public List<Reference> bare(String text) {
    List<Reference> found = new ArrayList<>();
    Matcher url = BARE.matcher(text);
    int from = 0;
    while (url.find()) {
      String title = Values.trimmed(text.substring(from, url.start()), " \t:–—(-<,;|");
      found.add(new Reference(title.length() > LONGEST_REMARK ? "" : title, address(url.group())));
      from = url.end();
    }
    return found;
  }

  private static String address(String found) {
    int end = found.length();
    while (".,;:!?".indexOf(found.charAt(end - 1)) >= 0) {
      end--;
    }
    return found.substring(0, end);
  }

  /** Links in running text are worth following too. */
  public void inText(Inline inline, Body body) {
    body.linksInText.addAll(reading.footnotes().citedIn(inline.text(), this, reading.inlines()));
    for (Mark link : inline.links()) {
      if (isWeb(link.target())) {
        body.linksInText.add(new Reference(inline.marked(link).strip(), link.target()));
      } else if (!link.target().startsWith("#")) {
        Optional<String> url = absolute(link.target());
        if (url.isPresent()) {
          body.linksInText.add(new Reference(inline.marked(link).strip(), url.get()));
        }
      }
    }
    if (inline.links().isEmpty() && inline.has(Sign.COLON) && inline.text().contains("://")) {
      bare(inline.text()).forEach(r -> body.linksInText.add(new Reference(r.url(), r.url())));
    }
  }

  /**
   * Whether a line holds links and nothing that defines.
   *
   * @param remarks whether a few words beside a link are a remark on it, as in a list of references
   */
  public boolean isOnlyLinks(Inline inline, boolean remarks) {
    String text = inline.text();
    if (inline.links().isEmpty() && !(inline.has(Sign.COLON) && text.contains("://"))) {
      return false;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    boolean any = false;
    for (Mark link : inline.links()) {
      if (link.start() >= from) {
        rest.append(text, from, link.start());
        from = link.end();
        any = true;
      }
    }
    rest.append(text, from, text.length());
    if (!remarks && saysSomething(rest)) {
      return false;
    }
    Matcher bare = BARE.matcher(rest);
    any |= bare.find();
    String beside = BETWEEN.matcher(bare.replaceAll("")).replaceAll(" ").strip();
    return any && (beside.isEmpty() || (remarks && beside.length() <= LONGEST_REMARK));
  }

  /** Whether blocks are lines of links, with a few words beside them at most. */
  public boolean areOnlyLinks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.lines().size() != 1 || !isOnlyLinks(reading.inline(block.first()), true)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text begins with a word that is no address. */
  private static boolean saysSomething(CharSequence text) {
    int at = 0;
    while (at < text.length() && !Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) != 'h';
  }
}
