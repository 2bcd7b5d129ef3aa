package io.github.glossls.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An immutable set of terms, merged from the entries of all notes. */
public final class Glossary {
  private static final Glossary EMPTY = new Glossary(List.of());

  private final List<Term> terms;

  /** Made when somebody first asks for a name: a start does without. */
  private volatile @Nullable Names names;

  private Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
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

  /** A glossary of terms that {@link #merge} made before, in the same order. */
  public static Glossary ofMerged(List<Term> terms) {
    return new Glossary(terms);
  }

  public List<Term> terms() {
    return terms;
  }

  /**
   * The terms that {@code name} is a name, an alias or an inflected form of, however it is spelled;
   * those it names come before those it is an alias of.
   */
  public List<Term> find(String name) {
    Names known = names;
    if (known == null) {
      // Twice at the same time gives the same twice.
      known = new Names(terms);
      names = known;
    }
    return known.find(Spelling.key(name)).stream().map(terms::get).toList();
  }

  /** The known names nearest to an unknown one, best first. */
  public List<String> nearest(String unknown, int limit) {
    return NearestNames.among(terms, unknown, limit);
  }

  /** Where each spelling stands among the terms. */
  private static final class Names {
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> byAlias = new HashMap<>();

    Names(List<Term> terms) {
      for (int at = 0; at < terms.size(); at++) {
        Term term = terms.get(at);
        index(byName, term.name(), at);
        for (Entry entry : term.entries()) {
          index(byName, entry.name(), at);
        }
        for (Alias alias : term.aliases()) {
          index(byAlias, alias.text(), at);
        }
      }
    }

    Set<Integer> find(String key) {
      Set<Integer> found = new LinkedHashSet<>(byName.getOrDefault(key, List.of()));
      found.addAll(byAlias.getOrDefault(key, List.of()));
      return found;
    }

    private static void index(Map<String, List<Integer>> index, String name, int term) {
      List<Integer> known = index.computeIfAbsent(Spelling.key(name), key -> new ArrayList<>(1));
      if (known.isEmpty() || known.get(known.size() - 1) != term) {
        known.add(term);
      }
    }
  }
}
