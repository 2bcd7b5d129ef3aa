package io.github.glossls.features;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that stand at the top of a term's card.
 *
 * @param shortForm the abbreviation, or the name when there is none
 * @param longForm the expansion as it is written within a sentence; empty when there is none
 */
public record TermTitle(String shortForm, Optional<String> longForm) {
  /** The title of a term of {@code glossary}. */
  public static TermTitle of(Term term, Glossary glossary) {
    Optional<String> abbreviation = first(term, Alias.Kind.ABBREVIATION);
    if (abbreviation.isPresent()) {
      return new TermTitle(abbreviation.get(), Optional.of(withinSentence(term, glossary)));
    }
    return new TermTitle(term.name(), first(term, Alias.Kind.EXPANSION));
  }

  String markdown() {
    return "**" + shortForm + "**" + longForm.map(name -> " · " + name).orElse("");
  }

  boolean shows(String name) {
    return shortForm.equalsIgnoreCase(name) || longForm.filter(name::equalsIgnoreCase).isPresent();
  }

  /**
   * The term's name as running text has it. A heading's capital says nothing about that, so the
   * notes are asked: an alias that spells the name, or a term that lists it as related. Lower case
   * when none does, for most names are common nouns.
   */
  static String withinSentence(Term term, Glossary glossary) {
    String name = term.name();
    if (!isSentenceCase(name) || name.length() < 2) {
      return name;
    }
    String capital = name.substring(0, 1);
    Stream<String> neighbours =
        term.related().stream()
            .flatMap(related -> glossary.find(related).stream())
            .flatMap(related -> related.related().stream());
    Stream<String> aliases = term.aliases().stream().map(Alias::text);
    return Stream.concat(aliases, neighbours)
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .orElseGet(
            () -> looksProper(term) ? name : capital.toLowerCase(Locale.ROOT) + name.substring(1));
  }

  /** One capital at the start and none after: the case of a heading, perhaps not of the name. */
  private static boolean isSentenceCase(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (Character.isUpperCase(name.charAt(at)) != (at == 0)) {
        return false;
      }
    }
    return true;
  }

  /** A name that its own definition writes with a capital inside a sentence is a proper name. */
  private static boolean looksProper(Term term) {
    String name = term.name();
    return term.definitions().stream()
        .map(definition -> definition.markdown())
        .anyMatch(text -> text.contains(" " + name) && !text.contains(". " + name));
  }

  private static Optional<String> first(Term term, Alias.Kind kind) {
    return term.aliases().stream()
        .filter(alias -> alias.kind() == kind)
        .map(Alias::text)
        .findFirst();
  }

  /** Every other name, for the "Also:" line. */
  List<String> others(Term term) {
    Stream<String> aliases =
        term.aliases().stream().filter(alias -> alias.kind().isOtherName()).map(Alias::text);
    return Stream.concat(Stream.of(term.name()), aliases)
        .filter(name -> !shows(name))
        .distinct()
        .toList();
  }
}
