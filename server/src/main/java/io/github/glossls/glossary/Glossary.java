package io.github.glossls.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
   * those it names come before those it is an alias of. Where there is none, {@code bias
   * (fairness)} is looked up as {@code bias}, the sense that the bracket names first.
   */
  public List<Term> find(String name) {
    List<Term> found = named(name);
    int open = name.lastIndexOf('(');
    boolean sense = open > 0 && name.strip().endsWith(")");
    return found.isEmpty() && sense
        ? inSense(name.substring(0, open), name.substring(open + 1))
        : found;
  }

  private List<Term> inSense(String name, String sense) {
    List<Term> all = named(name);
    Set<Term> found = new LinkedHashSet<>();
    for (Term term : all) {
      for (OtherSense other : term.otherSenses()) {
        if (other.mentions(sense)) {
          found.addAll(named(other.phrase()));
        }
      }
    }
    found.addAll(all);
    return List.copyOf(found);
  }

  /** Capitals tell an acronym's last letter from a plural; {@code Ragas} may be meant for both. */
  private List<Term> named(String name) {
    Names known = names;
    if (known == null) {
      // Twice at the same time gives the same twice.
      known = new Names(terms);
      names = known;
    }
    Set<Integer> found = known.find(Spelling.key(name));
    for (String other : List.of(name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) {
      found = found.isEmpty() ? known.find(Spelling.key(other)) : found;
    }
    return found.stream().map(terms::get).toList();
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
