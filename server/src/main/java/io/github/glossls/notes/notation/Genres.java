package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.Section;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from its own text what kind of text a note is. */
public final class Genres {
  private static final Pattern GLOSSARY_TITLE =
      Pattern.compile("(?i).*\\b(?:glossary|terminology|dictionary|lexicon|vocabulary)\\b.*");
  private static final Pattern BADGE =
      Pattern.compile("(?i).*(?:shields\\.io|badge|travis-ci|codecov|coveralls|\\bnpm\\.im\\b).*");
  private static final Pattern INSTALLS =
      Pattern.compile(
          "(?is).*(?:npm (?:i|install|add)\\b|yarn add\\b|pnpm (?:add|install)\\b|pip3? install\\b|<dependency>|implementation ['\"(]|go get\\b|cargo (?:add|install)\\b|brew install\\b|gem install\\b|apt(?:-get)? install\\b|docker (?:run|pull)\\b|git clone\\b).*");
  private static final int ENOUGH = 3;

  private Genres() {}

  /** What a note is that nothing else is known about. */
  public static Genre of(Outline outline) {
    if (title(outline)
        .filter(title -> GLOSSARY_TITLE.matcher(title.text()).matches())
        .isPresent()) {
      return Genre.GLOSSARY;
    }
    Set<String> manual = new HashSet<>();
    int signs = 0;
    for (Section section : outline.sections()) {
      section
          .heading()
          .map(line -> line.text().replaceAll("[^\\p{L}\\s-]", "").strip().toLowerCase(Locale.ROOT))
          .filter(StructureWords::belongsToManual)
          .ifPresent(manual::add);
      signs = Math.max(signs, signs(section));
    }
    return manual.size() + signs >= ENOUGH ? Genre.MANUAL : Genre.NOTES;
  }

  private static int signs(Section section) {
    int signs = 0;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Fence fence && INSTALLS.matcher(fence.code()).matches()) {
        signs = Math.max(signs, 2);
      } else if (block instanceof Block.Paragraph || block instanceof Block.LinkDefinition) {
        for (Line line : block.lines()) {
          boolean image = line.text().contains("![") || line.text().contains("<img");
          if (image && BADGE.matcher(line.text()).matches()) {
            return ENOUGH;
          }
        }
      }
    }
    return signs;
  }

  private static Optional<Line> title(Outline outline) {
    return outline.sections().stream()
        .filter(section -> section.level() > 0)
        .findFirst()
        .filter(section -> section.level() <= 2)
        .flatMap(Section::heading);
  }
}
