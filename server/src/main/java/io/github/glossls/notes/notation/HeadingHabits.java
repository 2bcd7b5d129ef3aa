package io.github.glossls.notes.notation;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headings of a note are for, judged by all of them. */
final class HeadingHabits {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
  private static final int ENOUGH_DEFINED = 5;
  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_TEXT = 4;
  private static final int SHORTEST_ALONE = 8;
  private static final int LONGEST_STEM = 6;

  private HeadingHabits() {}

  /**
   * A glossary has one way of writing its entries: where most are bold lines, its headings only
   * order them.
   */
  static boolean areEntries(Reading reading) {
    int bold = 0;
    int headings = 0;
    for (Section section : reading.outline().sections()) {
      headings +=
          section.leaf() && !reading.isTitle(section) && !section.blocks().isEmpty() ? 1 : 0;
      for (Block block : section.blocks()) {
        if ((block instanceof Block.Paragraph || block instanceof Block.Item)
            && block.depth() == 0
            && reading.text(block.first()).hasBoldName()) {
          bold++;
        }
      }
    }
    return bold < 5 || bold <= headings * 3 / 2;
  }

  /** Whether most headings of a note that could be terms are defined below: then the others are. */
  static boolean mostlyDefine(Reading reading) {
    List<Section> sections = reading.outline().sections();
    int names = 0;
    int defined = 0;
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      Optional<Names> name =
          section.leaf() && !reading.isTitle(section)
              ? section.heading().flatMap(line -> reading.names(reading.inline(line).text()))
              : Optional.empty();
      if (name.isPresent() && Headings.isName(reading, at, name.get().name())) {
        String text = Headings.firstText(reading, section);
        names++;
        defined += Wording.explains(text) || Headings.isDefinedByName(name.get(), text) ? 1 : 0;
      }
    }
    return defined >= ENOUGH_DEFINED && defined * 3 >= names * 2;
  }

  /**
   * Whether most headings of a note are names, by their form or by the text below: then the others
   * of a name's form are names too, whatever their text begins with.
   */
  static boolean areNames(Reading reading) {
    int headings = 0;
    int names = 0;
    int plainly = 0;
    for (Section section : reading.outline().sections()) {
      if (section.heading().isEmpty() || !section.leaf() || reading.isTitle(section)) {
        continue;
      }
      headings++;
      Optional<Names> name =
          reading
              .names(reading.inline(section.heading().get()).text())
              .filter(found -> SingleName.is(found.name()));
      if (name.isPresent()) {
        String text = Headings.firstText(reading, section);
        names++;
        plainly += isPlainly(name.get(), text) ? 1 : 0;
      }
    }
    return plainly >= ENOUGH_DEFINED && names * 4 >= headings * 3 && plainly * 2 >= names;
  }

  private static boolean isPlainly(Names names, String text) {
    return SingleName.isCoined(names.name())
        || names.isAbbreviated()
        || Wording.explains(text)
        || Headings.isDefinedByName(names, text);
  }

  /**
   * Whether a heading over text is a name by its form, by the habit of the note, or because the
   * text takes up all its words.
   */
  static boolean isNamed(Reading reading, Names names, String text) {
    String name = names.name();
    return !text.endsWith("?")
        && SingleName.is(name)
        && (reading.headingsAreNames()
            || (!reading.isTechnical()
                && ((SingleName.isCoined(name) && Wording.words(text) >= SHORTEST_TEXT)
                    || takesUp(text, name))));
  }

  /** {@code Policy evaluation} above {@code For any given policy we evaluate …}. */
  private static boolean takesUp(String text, String name) {
    boolean alone = name.indexOf(' ') < 0;
    if (Wording.addresses(text) || (alone && name.length() < SHORTEST_ALONE)) {
      return false;
    }
    String plain = ' ' + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    for (String word : NO_WORD.split(name.toLowerCase(Locale.ROOT), -1)) {
      String stem = word.substring(0, Math.min(word.length(), LONGEST_STEM));
      if (stem.length() < SHORTEST_STEM || !plain.contains(' ' + stem)) {
        return false;
      }
    }
    return true;
  }
}
