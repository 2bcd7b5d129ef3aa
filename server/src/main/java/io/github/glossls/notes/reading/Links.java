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

  /** Of two links that are one source after the other, or of the last and the line's end. */
  private static final Pattern BETWEEN_SOURCES =
      Pattern.compile("[^\\p{L}\\p{N}]{0,12}(?:and|or)?[^\\p{L}\\p{N}]{0,4}");

  /** What a sentence ends in, or announces a source with. */
  private static final Pattern BEFORE_SOURCE =
      Pattern.compile(
          "(?:^|[.!?:;,)\\]|>→–—-]|\\b(?i:see|source|sources|from|via|here|ref|reference|read|paper|link))[\\s(\\[\\p{So}*_-]*$|[(\\[]\\s*$");

  /** {@code https://… (original paper)}: a remark on the link. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\P{L}{0,8}\\([^()]{1,60}\\)\\P{L}{0,8}");

  /** {@code Read these notes: …}, {@code See … for more details.}: nothing but where more is. */
  private static final Pattern POINTING =
      Pattern.compile(
          "(?i)\\W{0,3}(?:please\\s+)?(?:read|see|check(?:\\s+out)?|refer(?:\\s+to)?|watch|visit|look\\s+at)"
              + "(?:\\s+(?!for\\b)\\p{L}+){0,4}\\s*:?\\s*(?:for\\s+\\p{L}+(?:\\s+\\p{L}+){0,3})?\\W{0,3}");

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]{1,20}:");
  private static final String BEFORE_LINK = " \t([–—:-";
  private static final int MOST_BETWEEN = 20;
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
        into.add(new Reference(title(inline, link), url.get()));
        any = true;
      }
    }
    return any;
  }

  /** {@code Title: https://…} gives the title. */
  private static String remark(Inline inline, Mark link, String url) {
    String before = Values.trimmed(inline.text().substring(0, link.start()), " \t:–—(-<,;|");
    boolean sentence = before.length() > LONGEST_REMARK || before.endsWith(".");
    return before.isEmpty() || sentence ? url : before;
  }

  /** Addresses that are written out. */
  public List<Reference> bare(String text) {
    List<Reference> found = new ArrayList<>();
    Matcher url = BARE.matcher(text);
    int from = 0;
    while (url.find()) {
      String title = Values.trimmed(text.substring(from, url.start()), " \t:–—(-<,;|");
      boolean sentence = title.length() > LONGEST_REMARK || title.endsWith(".");
      found.add(new Reference(sentence ? "" : title, address(url.group())));
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
        body.linksInText.add(new Reference(title(inline, link), link.target()));
      } else if (!link.target().startsWith("#")) {
        Optional<String> url = absolute(link.target());
        if (url.isPresent()) {
          body.linksInText.add(new Reference(title(inline, link), url.get()));
        }
      }
    }
    if (inline.links().isEmpty() && inline.has(Sign.COLON) && inline.text().contains("://")) {
      bare(inline.text()).forEach(r -> body.linksInText.add(new Reference(r.url(), r.url())));
    }
  }

  /**
   * The links that a line ends in and that say where its text is from: behind the end of a
   * sentence, a dash or a bracket, or all there is. Not those that are words of a sentence.
   */
  public List<Reference> atEnd(Inline inline) {
    return ending(inline).sources();
  }

  /**
   * The text of a line up to the links that {@link #atEnd} has of it and the sign before them; all
   * of it when it is nothing but links.
   */
  public String withoutSources(Inline inline) {
    String text = inline.text();
    boolean links = inline.has(Sign.LINK) || inline.has(Sign.COLON);
    int end = links ? ending(inline).start() : 0;
    while (end > 0 && BEFORE_LINK.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? text : text.substring(0, end);
  }

  /** The sources that a line ends in, and where in its text they begin. */
  private record Ending(int start, List<Reference> sources) {
    static final Ending NONE = new Ending(0, List.of());
  }

  private Ending ending(Inline inline) {
    String text = inline.text();
    List<Reference> sources = new ArrayList<>();
    int end = text.length();
    List<Mark> marks = inline.links();
    for (int at = marks.size() - 1; at >= 0 && isApart(text, marks.get(at).end(), end); at--) {
      Mark link = marks.get(at);
      if (isWeb(link.target())) {
        sources.add(0, new Reference(title(inline, link), link.target()));
      }
      end = link.start();
    }
    if (marks.isEmpty() && inline.has(Sign.COLON) && text.contains("://")) {
      Matcher url = BARE.matcher(text);
      while (url.find()) {
        if (isApart(text, url.end(), text.length())) {
          sources.add(new Reference("", address(url.group())));
          end = url.start();
        }
      }
    }
    String before = text.substring(Math.max(0, end - MOST_BETWEEN), end);
    boolean from = !sources.isEmpty() && (marks.isEmpty() || BEFORE_SOURCE.matcher(before).find());
    return from ? new Ending(end, sources) : Ending.NONE;
  }

  private String title(Inline inline, Mark link) {
    String title = Values.trimmed(inline.marked(link), " []");
    return isWeb(title) ? remark(inline, link, title) : title;
  }

  private static boolean isApart(String text, int from, int to) {
    return from <= to
        && to - from <= MOST_BETWEEN
        && BETWEEN_SOURCES.matcher(text.substring(from, to)).matches();
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
    boolean points = !remarks && POINTING.matcher(rest).lookingAt();
    if (!remarks && !points && saysSomething(rest)) {
      return false;
    }
    Matcher bare = BARE.matcher(rest);
    boolean address = bare.find();
    boolean both = any && address;
    any |= address;
    String said = bare.replaceAll("");
    if (points && !both && POINTING.matcher(said).matches()) {
      return any;
    }
    String beside = BETWEEN.matcher(said).replaceAll(" ").strip();
    boolean remark =
        remarks ? beside.length() <= LONGEST_REMARK : IN_BRACKETS.matcher(said).matches();
    return any && (beside.isEmpty() || remark);
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
