package io.github.glossls.glossary;

import io.github.glossls.glossary.Alias.Kind;
import io.github.glossls.glossary.Entry.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which entries mean the same term.
 *
 * <ol>
 *   <li>Entries with the same name, however spelled, are one group, unless they are abbreviations
 *       that stand for different things.
 *   <li>A group joins the one that its abbreviation or its expansion names.
 *   <li>A group joins the one that another note calls a synonym of it. Within one note they stay
 *       apart: who writes two entries means two things.
 * </ol>
 */
final class EntryMerger {
  /**
   * Of one author's notes, the one that defines says more about the term than a mere mention; and
   * what is only said in passing less than anybody's definition.
   */
  private static final Comparator<Entry> DEFINING_FIRST =
      Comparator.comparing((Entry entry) -> entry.standing() != Standing.DEFINITE)
          .thenComparing(entry -> entry.namePlace().source().origin())
          .thenComparing(entry -> !entry.defines());

  /** Entries under one name. {@code order} is the place of the first in the precedence. */
  private static final class Group {
    final int order;
    final String key;
    final List<Integer> entries = new ArrayList<>(1);
    final List<String> expansions = new ArrayList<>(0);
    Group joined = this;

    Group(int order, String key) {
      this.order = order;
      this.key = key;
    }

    Group root() {
      Group root = this;
      while (root.joined != root) {
        root = root.joined;
      }
      joined = root;
      return root;
    }

    boolean standsFor(Collection<String> others) {
      return expansions.isEmpty()
          || others.isEmpty()
          || others.stream()
              .anyMatch(o -> expansions.stream().anyMatch(e -> Expansions.same(e, o)));
    }
  }

  private final List<Entry> entries;
  private final Map<String, List<Group>> byName = new LinkedHashMap<>();
  private final Map<String, Set<Group>> byAbbreviation = new HashMap<>();

  private EntryMerger(List<Entry> entries) {
    this.entries = entries;
  }

  static List<Term> merge(List<Entry> entries) {
    return new EntryMerger(entries).merge();
  }

  private List<Term> merge() {
    for (int at = 0; at < entries.size(); at++) {
      place(at);
    }
    List<Group> groups = byName.values().stream().flatMap(List::stream).toList();
    groups.forEach(this::noteAbbreviations);
    groups.forEach(this::joinLongForms);
    groups.forEach(this::joinSynonyms);
    return terms(groups);
  }

  private void place(int at) {
    Entry entry = entries.get(at);
    String key = Spelling.key(entry.name());
    List<String> expansions = texts(entry, Kind.EXPANSION);
    List<Group> named = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
    Group group = among(named, expansions).orElseGet(() -> new Group(at, key));
    if (group.entries.isEmpty()) {
      named.add(group);
    }
    group.entries.add(at);
    group.expansions.addAll(expansions);
  }

  private static Optional<Group> among(List<Group> named, List<String> expansions) {
    for (Group known : named) {
      if (known.standsFor(expansions)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private void noteAbbreviations(Group group) {
    for (int at : group.entries) {
      for (String abbreviation : texts(entries.get(at), Kind.ABBREVIATION)) {
        byAbbreviation
            .computeIfAbsent(Spelling.key(abbreviation), k -> new HashSet<>(2))
            .add(group);
      }
    }
  }

  /** {@code RAG} and {@code retrieval-augmented generation (RAG)}. */
  private void joinLongForms(Group group) {
    for (String expansion : group.expansions) {
      byName.getOrDefault(Spelling.key(expansion), List.of()).forEach(other -> join(group, other));
    }
    if (group.expansions.isEmpty() && byName.getOrDefault(group.key, List.of()).size() == 1) {
      Set<Group> longForms = byAbbreviation.getOrDefault(group.key, Set.of());
      Set<Group> distinct = new HashSet<>();
      longForms.forEach(longForm -> distinct.add(longForm.root()));
      if (distinct.size() == 1) {
        join(group, distinct.iterator().next());
      }
    }
  }

  private void joinSynonyms(Group group) {
    for (int at : group.entries) {
      for (String synonym : texts(entries.get(at), Kind.SYNONYM)) {
        List<Group> named = byName.getOrDefault(Spelling.key(synonym), List.of());
        if (named.size() == 1 && !shareNote(group, named.get(0))) {
          join(group, named.get(0));
        }
      }
    }
  }

  private boolean shareNote(Group one, Group other) {
    Set<String> notes = new HashSet<>();
    one.entries.forEach(at -> notes.add(note(at)));
    return other.entries.stream().anyMatch(at -> notes.contains(note(at)));
  }

  /** The note an entry is from; the bundled notes are one work by one author. */
  private String note(int at) {
    Source source = entries.get(at).namePlace().source();
    return source.origin() == Source.Origin.BUNDLED ? "" : source.uri();
  }

  private static void join(Group one, Group other) {
    Group a = one.root();
    Group b = other.root();
    if (a != b) {
      (a.order < b.order ? b : a).joined = a.order < b.order ? a : b;
    }
  }

  private List<Term> terms(List<Group> groups) {
    Map<Group, List<Integer>> byRoot = new LinkedHashMap<>();
    for (Group group : groups) {
      byRoot.computeIfAbsent(group.root(), root -> new ArrayList<>()).addAll(group.entries);
    }
    List<Term> terms = new ArrayList<>(byRoot.size());
    for (List<Integer> places : byRoot.values()) {
      List<Entry> counting = counting(ordered(places));
      if (!counting.isEmpty()) {
        terms.add(term(counting));
      }
    }
    return terms;
  }

  /** Those that make a term or add to it; empty when none makes one. */
  private static List<Entry> counting(List<Entry> entries) {
    if (!has(entries, Standing.DEFINITE) && !has(entries, Standing.LONE)) {
      return List.of();
    }
    return has(entries, Standing.LONE) && entries.stream().anyMatch(EntryMerger::isDefiniteOfNotes)
        ? entries.stream().filter(entry -> entry.standing() != Standing.LONE).toList()
        : entries;
  }

  private static boolean isDefiniteOfNotes(Entry entry) {
    return entry.standing() == Standing.DEFINITE
        && entry.namePlace().source().origin() != Source.Origin.BUNDLED;
  }

  private static boolean has(List<Entry> entries, Standing standing) {
    return entries.stream().anyMatch(entry -> entry.standing() == standing);
  }

  private List<Entry> ordered(List<Integer> places) {
    // Most terms have one entry.
    return places.size() == 1
        ? List.of(entries.get(places.get(0)))
        : places.stream().sorted().map(entries::get).sorted(DEFINING_FIRST).toList();
  }

  private static Term term(List<Entry> ordered) {
    Entry first = ordered.get(0);
    if (ordered.size() == 1 && first.aliases().isEmpty()) {
      return new Term(first.name(), List.of(), ordered);
    }
    Entry best = ordered.stream().filter(Entry::defines).findFirst().orElse(first);
    return new Term(best.name(), aliases(best.name(), ordered), ordered);
  }

  private static List<Alias> aliases(String name, List<Entry> ordered) {
    Set<String> seen = new HashSet<>(Set.of(Spelling.spaced(name)));
    Set<String> shown = new HashSet<>(Set.of(Spelling.key(name)));
    List<Alias> aliases = new ArrayList<>();
    for (Entry entry : ordered) {
      entryNames(name, entry).stream()
          .filter(alias -> seen.add(Spelling.spaced(alias.text())))
          .forEach(
              alias ->
                  aliases.add(
                      shown.add(Spelling.key(alias.text()))
                          ? alias
                          : new Alias(alias.text(), Kind.SPELLING)));
    }
    return aliases;
  }

  /** The names an entry gives, seen from the term's own name. */
  private static List<Alias> entryNames(String termName, Entry entry) {
    List<Alias> names = new ArrayList<>();
    names.add(new Alias(entry.name(), kindOfName(termName, entry).orElse(Kind.SYNONYM)));
    names.addAll(entry.aliases());
    return names;
  }

  private static Optional<Kind> kindOfName(String termName, Entry entry) {
    String key = Spelling.key(termName);
    return entry.aliases().stream()
        .filter(alias -> Spelling.key(alias.text()).equals(key))
        .map(Alias::kind)
        .map(
            kind ->
                switch (kind) {
                  case ABBREVIATION -> Kind.EXPANSION;
                  case EXPANSION -> Kind.ABBREVIATION;
                  case SYNONYM, SPELLING, LOOK_UP, COVERED -> Kind.SYNONYM;
                })
        .findFirst();
  }

  private static List<String> texts(Entry entry, Kind kind) {
    if (entry.aliases().isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(1);
    for (Alias alias : entry.aliases()) {
      if (alias.kind() == kind) {
        texts.add(alias.text());
      }
    }
    return texts;
  }
}
