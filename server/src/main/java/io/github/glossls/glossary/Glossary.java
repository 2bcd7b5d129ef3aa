package io.github.glossls.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An immutable set of terms, merged from the entries of all notes. */
public final class Glossary {
  private static final Glossary EMPTY = of(List.of());

  private final List<Term> terms;

  /** Made when somebody first asks for a name: a start does without. */
  private final Memo<NameIndex> names;

  private Glossary(List<Term> terms, Memo<NameIndex> names) {
    this.terms = terms;
    this.names = names;
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
    return of(List.copyOf(EntryMerger.merge(entries)));
  }

  /**
   * A glossary that {@link #merge} made before.
   *
   * @param terms immutable; not copied, for they may be read only when they are asked for
   */
  public static Glossary ofMerged(List<Term> terms, NameIndex names) {
    return new Glossary(terms, Memo.of(names));
  }

  private static Glossary of(List<Term> terms) {
    return new Glossary(terms, new Memo<>(() -> NameIndex.of(terms)));
  }

  public List<Term> terms() {
    return terms;
  }

  public NameIndex names() {
    return names.get();
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
    NameIndex known = names();
    List<Integer> found = known.find(Spelling.key(name));
    for (String other : List.of(name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) {
      found = found.isEmpty() ? known.find(Spelling.key(other)) : found;
    }
    return found.stream().map(terms::get).toList();
  }

  /** The known names nearest to an unknown one, best first. */
  public List<String> nearest(String unknown, int limit) {
    return NearestNames.among(terms, unknown, limit);
  }
}
