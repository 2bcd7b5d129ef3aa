package io.github.glossls.notes.reading;

import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.Section;
import io.github.glossls.notes.words.StructureWords;
import java.util.BitSet;
import java.util.Optional;

/**
 * Lists whose items tell what is done, one after the other: {@code **Load Data**: …}, {@code
 * **Train Model**: …}; {@code **Agent Takes Action**: …}. What they begin with are no terms, though
 * some of them would be in another place.
 */
final class Steps {
  private Steps() {}

  /** The numbers (0-based) of the lines that begin such an item. */
  static BitSet of(Reading reading) {
    BitSet lines = new BitSet();
    for (Section section : reading.outline().sections()) {
      BitSet items = Siblings.of(section.blocks(), block -> isStep(reading, block));
      items.stream().forEach(at -> lines.set(section.blocks().get(at).first().number()));
    }
    return lines;
  }

  private static boolean isStep(Reading reading, Block block) {
    Optional<Lead> lead = reading.lead(block.first()).or(() -> reading.plainLead(block.first()));
    return lead.filter(found -> found.separator() != Lead.Separator.TEXT)
        .flatMap(found -> reading.names(found.label()))
        .filter(names -> tellsWhatIsDone(names.name()))
        .isPresent();
  }

  /** An order, or a sentence: its verb stands first, or between other words. */
  private static boolean tellsWhatIsDone(String name) {
    String[] words = name.split(" ", -1);
    boolean tells = StructureWords.isBase(words[0]);
    for (int at = 1; at < words.length - 1; at++) {
      tells |= StructureWords.isVerb(words[at]) && !words[at - 1].endsWith("s");
    }
    return tells;
  }
}
