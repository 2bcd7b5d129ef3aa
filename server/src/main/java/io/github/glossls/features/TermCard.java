package io.github.glossls.features;

import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a reader is shown of a term, as Markdown. */
public final class TermCard {
  private static final int LONGEST_DEFINITION = 1_500;
  private static final int LONGEST_SECOND_DEFINITION = 700;
  private static final int MOST_DEFINITIONS = 4;
  private static final int MOST_REFERENCES = 8;

  private final NoteLinks links;

  public TermCard(NoteLinks links) {
    this.links = links;
  }

  /**
   * The whole card: the best definition with everything that belongs to the term, then the other
   * definitions, each after a rule.
   *
   * @param uri of the document it is read from; nearer notes come first
   */
  public String markdown(Term term, Glossary glossary, String uri) {
    List<Entry> entries = Nearness.order(term.entries(), uri);
    List<Entry> defining = entries.stream().filter(Entry::defines).toList();
    Entry best = defining.isEmpty() ? entries.get(0) : defining.get(0);
    TermTitle title = TermTitle.of(term, glossary);
    List<String> blocks = new ArrayList<>();
    blocks.add(title.markdown());
    best.definition().ifPresent(text -> blocks.add(definition(text, LONGEST_DEFINITION)));
    addNames(blocks, "Also", title.others(term));
    addNames(blocks, "Also explains", term.covered());
    addReferences(blocks, references(entries, term));
    addComparisons(blocks, term.comparisons());
    addNames(blocks, "Related", term.related());
    blocks.add(origin(place(best)));
    defining.stream()
        .skip(1)
        .filter(entry -> isFirstOfItsWording(entry, defining))
        .limit(MOST_DEFINITIONS - 1L)
        .forEach(entry -> addFurther(blocks, entry));
    return String.join("\n\n", blocks);
  }

  /** The title and the start of the best definition, for a second meaning of the same word. */
  public String summary(Term term, Glossary glossary, String uri) {
    List<Entry> entries = Nearness.order(term.entries(), uri);
    String title = TermTitle.of(term, glossary).markdown();
    return entries.stream()
        .filter(Entry::defines)
        .findFirst()
        .map(
            entry ->
                String.join(
                    "\n\n",
                    title,
                    definition(entry.definition().orElseThrow(), LONGEST_SECOND_DEFINITION),
                    origin(place(entry))))
        .orElseGet(() -> title + "\n\n" + origin(place(entries.get(0))));
  }

  /** The bundled notes may lie in the workspace too; nobody wants to read them twice. */
  private static boolean isFirstOfItsWording(Entry entry, List<Entry> entries) {
    return entries.stream()
        .filter(other -> wording(other).equals(wording(entry)))
        .findFirst()
        .filter(entry::equals)
        .isPresent();
  }

  private static Optional<String> wording(Entry entry) {
    return entry.definition().map(Definition::markdown);
  }

  private void addFurther(List<String> blocks, Entry entry) {
    Definition definition = entry.definition().orElseThrow();
    blocks.add("---");
    blocks.add(definition(definition, LONGEST_SECOND_DEFINITION));
    blocks.add(origin(definition.place()));
  }

  private String definition(Definition definition, int limit) {
    Excerpt excerpt = Excerpt.paragraphs(definition.markdown(), limit);
    if (!excerpt.isCut()) {
      return excerpt.text();
    }
    String more =
        links
            .to(definition.place())
            .map(url -> "[… the whole note](" + url + ")")
            .orElse("… (cut; the note has more)");
    return excerpt.text() + "\n\n" + more;
  }

  private static void addNames(List<String> blocks, String label, List<String> names) {
    if (!names.isEmpty()) {
      blocks.add(label + ": " + String.join(", ", names));
    }
  }

  private void addReferences(List<String> blocks, List<Reference> references) {
    if (!references.isEmpty()) {
      blocks.add(
          "**References**\n\n"
              + references.stream()
                  .limit(MOST_REFERENCES)
                  .map(reference -> "- " + link(reference))
                  .collect(Collectors.joining("\n")));
    }
  }

  private void addComparisons(List<String> blocks, List<Reference> comparisons) {
    if (!comparisons.isEmpty()) {
      blocks.add(
          "Compare: " + comparisons.stream().map(this::link).collect(Collectors.joining(", ")));
    }
  }

  /** The references in the order of the entries a reader of this document sees first. */
  private static List<Reference> references(List<Entry> entries, Term term) {
    return new Term(term.name(), term.aliases(), entries).references();
  }

  private String link(Reference reference) {
    String title = escapeBrackets(reference.title());
    return links
        .openable(reference.url())
        .map(url -> "[" + title + "](" + escapeTarget(url) + ")")
        .orElse(title);
  }

  private static String escapeBrackets(String title) {
    return title.replace("[", "\\[").replace("]", "\\]");
  }

  private static String escapeTarget(String url) {
    return url.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
  }

  private String origin(Place place) {
    String name = place.source().name() + ":" + (place.line() + 1);
    Optional<String> url = links.to(place);
    return "*From* " + url.map(to -> "[" + escapeBrackets(name) + "](" + to + ")").orElse(name);
  }

  private static Place place(Entry entry) {
    return entry.definition().map(Definition::place).orElse(entry.namePlace());
  }
}
