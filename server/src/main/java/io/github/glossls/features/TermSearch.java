package io.github.glossls.features;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Source.Origin;
import io.github.glossls.glossary.Term;
import io.github.glossls.workspace.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds terms for somebody who types a part of a name, and lists all there are. */
public final class TermSearch {
  private static final Comparator<Term> BY_NAME =
      Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Term::name);

  private final TermCard card;

  public TermSearch(NoteLinks links) {
    this.card = new TermCard(links);
  }

  /**
   * A term that was found.
   *
   * @param isExact whether the query is one of its names, in whatever spelling or inflection
   * @param alias the name that the query fits, where that is none of those the summary shows
   * @param markdown everything a hover shows of it
   */
  public record Hit(TermSummary term, boolean isExact, Optional<String> alias, String markdown) {}

  /** How well a query fits a spelling, best first. */
  private enum Fit {
    START,
    WORD_START,
    INSIDE,
    NONE
  }

  private record Ranked(Term term, Fit fit, Origin origin) {}

  /**
   * The terms that {@code query} names or is a part of a name of, best first; with an empty query
   * the first of all terms, the user's before the bundled.
   *
   * @param uri of the document it is read from; empty for none
   */
  public List<Hit> find(Snapshot snapshot, String query, int limit, String uri) {
    Glossary glossary = snapshot.matcher().glossary();
    Set<Term> exact = new LinkedHashSet<>(query.isBlank() ? List.of() : glossary.find(query));
    String key = CompletionIndex.fold(query.strip());
    Stream<Term> others =
        glossary.terms().stream()
            .filter(term -> !exact.contains(term))
            .map(term -> new Ranked(term, fit(term, key), origin(term)))
            .filter(ranked -> ranked.fit() != Fit.NONE)
            .sorted(
                Comparator.comparing(Ranked::fit)
                    .thenComparing(Ranked::origin)
                    .thenComparing(Ranked::term, BY_NAME))
            .map(Ranked::term);
    return Stream.concat(exact.stream(), others)
        .limit(Math.max(0, limit))
        .map(term -> hit(term, snapshot, key, exact.contains(term), uri))
        .toList();
  }

  /** Every term that a note of {@code origin} defines or names, by name. */
  public List<TermSummary> all(Snapshot snapshot, Origin origin) {
    Glossary glossary = snapshot.matcher().glossary();
    return glossary.terms().stream()
        .filter(term -> isOf(term, origin))
        .sorted(BY_NAME)
        .map(term -> TermSummary.of(term, glossary, ""))
        .toList();
  }

  /** How many terms the notes of {@code origin} define or name. */
  public static int count(Glossary glossary, Origin origin) {
    return (int) glossary.terms().stream().filter(term -> isOf(term, origin)).count();
  }

  private Hit hit(Term term, Snapshot snapshot, String key, boolean isExact, String uri) {
    Glossary glossary = snapshot.matcher().glossary();
    TermSummary summary = TermSummary.of(term, glossary, uri);
    boolean isShown = fits(summary.name(), key) || fits(summary.detail(), key);
    return new Hit(
        summary,
        isExact,
        names(term)
            .filter(name -> !isShown && fits(name, key))
            .min(Comparator.comparing(name -> fit(CompletionIndex.fold(name), key))),
        Images.shown(card.markdown(term, glossary, uri), snapshot.settings()));
  }

  private static Fit fit(Term term, String key) {
    return names(term)
        .map(name -> fit(CompletionIndex.fold(name), key))
        .min(Comparator.naturalOrder())
        .orElse(Fit.NONE);
  }

  private static Fit fit(String name, String key) {
    if (name.startsWith(key)) {
      return Fit.START;
    }
    if (name.contains(" " + key)) {
      return Fit.WORD_START;
    }
    return name.contains(key) ? Fit.INSIDE : Fit.NONE;
  }

  private static boolean fits(String name, String key) {
    return fit(CompletionIndex.fold(name), key) != Fit.NONE;
  }

  private static Stream<String> names(Term term) {
    return Stream.concat(Stream.of(term.name()), term.aliases().stream().map(Alias::text));
  }

  private static Origin origin(Term term) {
    return isOf(term, Origin.USER) ? Origin.USER : Origin.BUNDLED;
  }

  private static boolean isOf(Term term, Origin origin) {
    return term.entries().stream()
        .map(Entry::namePlace)
        .anyMatch(place -> place.source().origin() == origin);
  }
}
