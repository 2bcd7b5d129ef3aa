package io.github.glossls.glossary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One term: everything the notes say about it, the user's words first.
 *
 * @param name as its best definition writes it
 * @param aliases every other spelling that a note gives, without repetition
 * @param entries in order of precedence; at least one
 */
public record Term(String name, List<Alias> aliases, List<Entry> entries) {
  public Term {
    aliases = List.copyOf(aliases);
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a term has an entry: " + name);
    }
  }

  public List<Definition> definitions() {
    return entries.stream().map(Entry::definition).flatMap(Optional::stream).toList();
  }

  /** Every reference once, the first title of each URL. */
  public List<Reference> references() {
    return distinct(collect(Entry::references));
  }

  public List<Reference> comparisons() {
    return distinct(collect(Entry::comparisons));
  }

  /** Names of other terms, each once however it is spelled. */
  public List<String> related() {
    Map<String, String> byKey = new LinkedHashMap<>();
    collect(Entry::related).forEach(other -> byKey.putIfAbsent(Spelling.key(other), other));
    byKey.remove(Spelling.key(name));
    return List.copyOf(byKey.values());
  }

  public List<Snippet> snippets() {
    return collect(Entry::snippets).distinct().toList();
  }

  public List<OtherSense> otherSenses() {
    return collect(Entry::otherSenses).distinct().toList();
  }

  public List<String> avoid() {
    return collect(Entry::avoid).distinct().toList();
  }

  /** What else its definition tells of, by name. */
  public List<String> covered() {
    return aliases.stream()
        .filter(alias -> alias.kind() == Alias.Kind.COVERED)
        .map(Alias::text)
        .toList();
  }

  /** The first policy that an entry states. */
  public CasePolicy casePolicy() {
    return entries.stream()
        .map(Entry::casePolicy)
        .filter(policy -> policy != CasePolicy.AUTOMATIC)
        .findFirst()
        .orElse(CasePolicy.AUTOMATIC);
  }

  private <T> Stream<T> collect(Function<Entry, List<T>> part) {
    return entries.stream().map(part).flatMap(Collection::stream);
  }

  private static List<Reference> distinct(Stream<Reference> references) {
    Map<String, Reference> byUrl = new LinkedHashMap<>();
    references.forEach(reference -> byUrl.putIfAbsent(reference.url(), reference));
    return List.copyOf(byUrl.values());
  }
}
