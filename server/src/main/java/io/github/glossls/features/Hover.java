package io.github.glossls.features;

import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Term;
import io.github.glossls.matching.Mention;
import io.github.glossls.text.Document;
import io.github.glossls.text.Zone;
import io.github.glossls.workspace.Settings.HoverUncertain;
import io.github.glossls.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The definition of the term under the cursor. */
public final class Hover {
  private final TermCard card;

  public Hover(NoteLinks links) {
    this.card = new TermCard(links);
  }

  /**
   * @param offset UTF-16 code units into the document's text
   */
  public Optional<HoverCard> at(Snapshot snapshot, Document document, int offset) {
    return snapshot
        .matcher()
        .at(document, offset)
        .filter(mention -> isWorthShowing(mention, snapshot.settings().hoverUncertain()))
        .map(mention -> show(mention, snapshot, document.uri()));
  }

  private HoverCard show(Mention mention, Snapshot snapshot, String uri) {
    Glossary glossary = snapshot.matcher().glossary();
    List<Term> others = mention.terms().subList(1, mention.terms().size());
    String all =
        card.markdown(mention.term(), glossary, uri)
            + others.stream()
                .map(other -> "\n\n---\n\n" + card.summary(other, glossary, uri))
                .collect(Collectors.joining());
    String markdown = Images.shown(all, snapshot.settings());
    return new HoverCard(mention.span(), markdown);
  }

  private static boolean isWorthShowing(Mention mention, HoverUncertain uncertain) {
    return switch (mention.zone()) {
      case URL, LINK_TARGET -> false;
      default ->
          mention.isConfident()
              || switch (uncertain) {
                case NEVER -> false;
                case PROSE -> mention.isPlausible() && isProse(mention.zone());
                case ALWAYS -> true;
              };
    };
  }

  private static boolean isProse(Zone zone) {
    return switch (zone) {
      case PROSE, HEADING, COMMENT, LINK_TEXT -> true;
      default -> false;
    };
  }
}
