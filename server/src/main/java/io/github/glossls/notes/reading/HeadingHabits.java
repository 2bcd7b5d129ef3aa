package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.names.Names;
import io.github.glossls.notes.names.SingleName;
import io.github.glossls.notes.words.Genre;
import io.github.glossls.notes.words.Wording;
import io.github.glossls.notes.words.Words;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headings of a note are for, judged by all of them. */
final class HeadingHabits {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
  private static final int ENOUGH_DEFINED = 5;
  private static final int ENOUGH_BESIDE = 3;
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
        String text = TextBelow.first(reading, section);
        names++;
        defined += Wording.explains(text) || Headings.isDefinedByName(name.get(), text) ? 1 : 0;
      }
    }
    return defined >= ENOUGH_DEFINED && defined * 3 >= names * 2;
  }

  /**
   * The sections whose headings are names because those beside them are: most headings of the note,
   * or of the section around, have a name's form, and most of these are plainly names, by their own
   * form or by the text below.
   */
  static BitSet areNames(Reading reading) {
    List<Section> sections = reading.outline().sections();
    Row whole = new Row();
    Map<Integer, Row> rows = new HashMap<>();
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      if (section.heading().isPresent() && section.leaf() && !reading.isTitle(section)) {
        Optional<Names> names =
            reading
                .names(reading.inline(section.heading().get()).text())
                .filter(HeadingHabits::isName);
        boolean plainly =
            names.filter(n -> isPlainly(n, TextBelow.first(reading, section))).isPresent();
        whole.add(at, names.isPresent(), plainly);
        rows.computeIfAbsent(section.parent(), parent -> new Row())
            .add(at, names.isPresent(), plainly);
      }
    }
    BitSet named = new BitSet();
    if (whole.isOfNames(ENOUGH_DEFINED)) {
      named.or(whole.names);
    }
    rows.values().stream()
        .filter(row -> row.isOfNames(ENOUGH_BESIDE))
        .forEach(row -> named.or(row.names));
    return named;
  }

  /** Headings that stand beside each other. */
  private static final class Row {
    private final BitSet names = new BitSet();
    private int headings;
    private int plainly;

    void add(int at, boolean name, boolean isPlainly) {
      headings++;
      names.set(at, name);
      plainly += isPlainly ? 1 : 0;
    }

    boolean isOfNames(int enough) {
      int count = names.cardinality();
      return count >= enough && count * 4 >= headings * 3 && plainly * 2 >= count;
    }
  }

  /** A single thing's name; among others even a word such as {@code instruction}. */
  private static boolean isName(Names names) {
    return SingleName.is(names.name(), Genre.GLOSSARY);
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
  static boolean isNamed(Reading reading, int at, Names names, String text) {
    String name = names.name();
    return reading.habits().isAmongNames(at)
        || (!text.endsWith("?")
            && SingleName.is(name)
            && !reading.isTechnical()
            && ((SingleName.isCoined(name) && Words.areAtLeast(SHORTEST_TEXT, text))
                || takesUp(text, name)));
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
