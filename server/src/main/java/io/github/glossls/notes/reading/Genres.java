package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.StructureWords;
import io.github.glossls.text.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from its own text what kind of text a note is. */
public final class Genres {
  private static final Pattern GLOSSARY_TITLE =
      Pattern.compile(
          "(?i).*\\b(?:glossary|terminolog(?:y|ies)|dictionary|lexicon|vocabulary|acronyms?|abbreviations|jargon)\\b.*"
              + "|(?:(?!how |in ).*\\b)?(?:terms|(?:concepts|words|vocabulary) and definitions|(?<!and )definitions)(?:\\W*|\\s+(?:for|in|used|you|everyone|to know|explained|and|&)\\b(?!\\s+conditions).*|\\W+(?:cheat.?sheet|list|reference).*)");

  private static final List<String> BADGES =
      List.of("shields.io", "badge", "travis-ci", "codecov", "coveralls");

  private static final Pattern BADGE_OF_NPM = Pattern.compile("\\bnpm\\.im\\b");
  private static final Pattern INSTALLS =
      Pattern.compile(
          "(?i)(?:npm (?:i|install|add)\\b|yarn add\\b|pnpm (?:add|install)\\b|pip3? install\\b|<dependency>|implementation ['\"(]|go get\\b|cargo (?:add|install)\\b|brew install\\b|gem install\\b|apt(?:-get)? install\\b|docker (?:run|pull)\\b|git clone\\b)");
  private static final Pattern PROJECT_FILE =
      Pattern.compile(
          "(?i)(?:changelog|changes|history|contributing|code_of_conduct|security|architecture|maintainers|authors|license|release[_-]?notes)\\.\\w+");
  private static final Pattern README = Pattern.compile("(?i)readme\\.\\w+");
  private static final Pattern NAME_AS_CODE =
      Pattern.compile("\\p{Lu}[\\p{L}\\d-]*(?: [\\p{L}\\d-]+){0,5}");
  private static final int LONGEST_CODE = 600;
  private static final int ENOUGH = 3;

  /** A course that also says how to install its tools has many more headings on its subject. */
  private static final int FEW = 8;

  private Genres() {}

  /**
   * What a note is that nothing else is known about.
   *
   * @param file its name, which tells of some files that they belong to a project
   */
  public static Genre of(Outline outline, String file) {
    if (PROJECT_FILE.matcher(file).matches()) {
      return Genre.MANUAL;
    }
    Set<String> manual = new HashSet<>();
    int signs = 0;
    int headings = 0;
    for (Section section : outline.sections()) {
      if (section.heading().isPresent()) {
        headings++;
        String heading = section.heading().get().text();
        String plain = words(heading);
        if (StructureWords.belongsToManual(plain)) {
          manual.add(plain);
        }
      }
      signs = Math.max(signs, signs(section));
    }
    // A glossary's own page says how to add to it; that of a program for one how to install it.
    boolean program = manual.size() >= ENOUGH && signs > 1;
    if (!program
        && title(outline)
            .filter(title -> GLOSSARY_TITLE.matcher(title.text()).matches())
            .isPresent()) {
      return Genre.GLOSSARY;
    }
    boolean readme = README.matcher(file).matches();
    int technical = readme && isTechnical(outline) ? 2 : 0;
    boolean mostly = readme || signs >= ENOUGH || manual.size() * FEW >= headings;
    return mostly && manual.size() + signs + technical >= ENOUGH ? Genre.MANUAL : Genre.NOTES;
  }

  /** A heading without signs, in small letters. */
  private static String words(String heading) {
    StringBuilder words = new StringBuilder(heading.length());
    heading
        .codePoints()
        .filter(c -> Letters.isLetter(c) || c == '-' || Letters.isWhitespace(c))
        .forEach(words::appendCodePoint);
    return words.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Whether there is code in a third of a note's text, or fenced code beside every few lines. */
  static boolean isTechnical(Outline outline) {
    int code = 0;
    int text = 1;
    for (Section section : outline.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Fence fence) {
          code += weight(fence.info());
        } else {
          for (Line line : block.lines()) {
            text++;
            code += holdsCode(line.text()) ? 1 : 0;
          }
        }
      }
    }
    return code * 3 > text;
  }

  /** Whether there is code in a line, and not only a name in the letters of code. */
  private static boolean holdsCode(String line) {
    int open = line.indexOf('`');
    if (open < 0 || open + 1 == line.length() || !Character.isUpperCase(line.charAt(open + 1))) {
      return open >= 0;
    }
    int close = line.indexOf('`', open + 1);
    return close < 0 || !NAME_AS_CODE.matcher(line).region(open + 1, close).matches();
  }

  /** A fence without a language holds a formula, an output or a drawing as often as code. */
  private static int weight(String language) {
    return switch (language) {
      case "math", "mermaid" -> 0;
      case "", "text", "txt" -> 1;
      default -> 2;
    };
  }

  private static int signs(Section section) {
    int signs = 0;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Fence fence) {
        signs = signs < 2 && installs(fence.code()) ? 2 : signs;
      } else if (block instanceof Block.Paragraph || block instanceof Block.LinkDefinition) {
        for (Line line : block.lines()) {
          if (mayHoldImage(line.text()) && holdsBadge(line.text().toLowerCase(Locale.ROOT))) {
            return ENOUGH;
          }
        }
      }
    }
    return signs;
  }

  private static boolean mayHoldImage(String line) {
    return (line.indexOf('!') >= 0 && line.contains("!["))
        || (line.indexOf('<') >= 0 && line.contains("<img"));
  }

  private static boolean holdsBadge(String lower) {
    for (String badge : BADGES) {
      if (lower.contains(badge)) {
        return true;
      }
    }
    return lower.contains("npm.im") && BADGE_OF_NPM.matcher(lower).find();
  }

  private static boolean installs(String code) {
    int last = Math.min(code.length(), LONGEST_CODE);
    Matcher install = INSTALLS.matcher(code.substring(0, last));
    for (int at = 0; at + 1 < last; at++) {
      if (mayInstall(code, at) && install.region(at, last).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a command of {@link #INSTALLS} begins like this; cheaper than to try all of them. */
  private static boolean mayInstall(String code, int at) {
    int next = code.charAt(at + 1) | ' ';
    return switch (code.charAt(at) | ' ') {
      case 'n' -> next == 'p';
      case 'c' -> next == 'a';
      case 'y' -> next == 'a';
      case 'p' -> next == 'n' || next == 'i';
      case '<' -> next == 'd';
      case 'i' -> next == 'm';
      case 'g' -> next == 'o' || next == 'e' || next == 'i';
      case 'b' -> next == 'r';
      case 'a' -> next == 'p';
      case 'd' -> next == 'o';
      default -> false;
    };
  }

  /** The heading of the whole note: of the first level, or the only one of the second. */
  private static Optional<Line> title(Outline outline) {
    List<Section> headed =
        outline.sections().stream().filter(section -> section.level() > 0).toList();
    if (headed.isEmpty()) {
      return Optional.empty();
    }
    Section first = headed.get(0);
    boolean only = headed.stream().filter(section -> section.level() == 2).count() == 1;
    return first.level() == 1 || (first.level() == 2 && only) ? first.heading() : Optional.empty();
  }
}
