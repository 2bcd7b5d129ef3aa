package io.github.glossls.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An immutable set of terms, merged from the entries of all notes. */
public final class Glossary {
  private static final Glossary EMPTY = new Glossary(List.of());

  private final List<Term> terms;

  /** Indices of terms. */
  private final Map<String, List<Integer>> byName = new HashMap<>();

  private final Map<String, List<Integer>> byAlias = new HashMap<>();

  private Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (int at = 0; at < this.terms.size(); at++) {
      Term term = this.terms.get(at);
      index(byName, term.name(), at);
      for (Entry entry : term.entries()) {
        index(byName, entry.name(), at);
      }
      for (Alias alias : term.aliases()) {
        index(byAlias, alias.text(), at);
      }
    }
  }

  public static Glossary empty() {
    return EMPTY;
  }

  /**
   * Joins the entries that mean the same term; {@link EntryMerger} says which do.
   *
   * @param entries in order of precedence
   */
  public static Glossary merge(List<Entry> entries) {
    return new Glossary(EntryMerger.merge(entries));
  }

  public List<Term> terms() {
    return terms;
  }

  /**
   * The terms that {@code name} is a name, an alias or an inflected form of, however it is spelled;
   * those it names come before those it is an alias of.
   */
  public List<Term> find(String name) {
    String key = Spelling.key(name);
    Set<Integer> found = new LinkedHashSet<>(byName.getOrDefault(key, List.of()));
    found.addAll(byAlias.getOrDefault(key, List.of()));
    return found.stream().map(terms::get).toList();
  }

  /** The known names nearest to an unknown one, best first. */
  public List<String> nearest(String unknown, int limit) {
    return NearestNames.among(terms, unknown, limit);
  }

  private static void index(Map<String, List<Integer>> index, String name, int term) {
    List<Integer> known = index.computeIfAbsent(Spelling.key(name), key -> new ArrayList<>(1));
    if (known.isEmpty() || known.get(known.size() - 1) != term) {
      known.add(term);
    }
  }
}
