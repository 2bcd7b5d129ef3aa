package io.github.glossls.notes.reading;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Entry.Standing;
import io.github.glossls.glossary.Reference;
import io.github.glossls.notes.reading.Findings.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides between readings of one term in one note. Entries that define it stand each for itself;
 * what only describes or names it joins the first of them, and gives a definition only where none
 * is written as one.
 */
final class Combiner {
  private final List<List<Found>> groups = new ArrayList<>();
  private final Map<String, List<Found>> byName = new HashMap<>();

  private final Keys keys;

  private Combiner(Keys keys) {
    this.keys = keys;
  }

  static List<Entry> combine(List<Found> found, Keys keys) {
    Combiner combiner = new Combiner(keys);
    found.forEach(combiner::place);
    List<Entry> entries = new ArrayList<>();
    for (List<Found> same : combiner.groups) {
      entries.addAll(combiner.join(same));
    }
    entries.sort(Comparator.comparingInt(Combiner::line));
    return entries;
  }

  private static int line(Entry entry) {
    return entry.namePlace().line();
  }

  /**
   * Under its name, or with the entry that it is the abbreviation or expansion of. Two things may
   * share an abbreviation; they stay apart.
   */
  private void place(Found reading) {
    Entry entry = reading.entry();
    List<String> own = new ArrayList<>(2);
    own.add(keys.of(entry.name()));
    for (Alias alias : entry.aliases()) {
      if (alias.kind() != Alias.Kind.SYNONYM && alias.kind() != Alias.Kind.COVERED) {
        own.add(keys.of(alias.text()));
      }
    }
    List<Found> same = known(own, entry);
    if (same.isEmpty()) {
      groups.add(same);
    }
    same.add(reading);
    for (String key : own) {
      byName.putIfAbsent(key, same);
    }
  }

  /** What was read under one of the keys and means the same; an empty list when nothing does. */
  private List<Found> known(List<String> own, Entry entry) {
    for (String key : own) {
      List<Found> known = byName.get(key);
      if (known != null && meansTheSame(known.get(0).entry(), entry)) {
        return known;
      }
    }
    return new ArrayList<>(2);
  }

  private boolean meansTheSame(Entry one, Entry other) {
    Set<String> longForms = longForms(one);
    Set<String> others = longForms(other);
    return longForms.isEmpty() || others.isEmpty() || longForms.stream().anyMatch(others::contains);
  }

  /** What an abbreviated name stands for. */
  private Set<String> longForms(Entry entry) {
    Set<String> longForms = new LinkedHashSet<>();
    for (Alias alias : entry.aliases()) {
      switch (alias.kind()) {
        case EXPANSION -> longForms.add(keys.of(alias.text()));
        case ABBREVIATION -> longForms.add(keys.of(entry.name()));
        case SYNONYM, SPELLING, LOOK_UP, COVERED -> {}
      }
    }
    return longForms;
  }

  private List<Entry> join(List<Found> same) {
    if (same.size() == 1) {
      return List.of(same.get(0).entry());
    }
    List<Found> readings = List.copyOf(same);
    Strength best =
        readings.stream().map(Found::strength).min(Comparator.naturalOrder()).orElseThrow();
    List<Entry> leading = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    Set<String> definitions = new LinkedHashSet<>();
    for (Found reading : readings) {
      boolean leads =
          reading.strength() == best && (best == Strength.DEFINING || leading.isEmpty());
      String text = reading.entry().definition().map(Definition::markdown).orElse("");
      boolean fresh = definitions.add(text) || leading.isEmpty();
      (leads && fresh ? leading : others).add(reading.entry());
    }
    Entry first = withDetails(leading.get(0), others, readings);
    leading.set(0, first);
    return leading;
  }

  private Entry withDetails(Entry first, List<Entry> others, List<Found> all) {
    Entry.Builder joined = Entry.named(first.name(), first.namePlace(), first.notation());
    first.definition().ifPresent(d -> joined.definition(d.markdown(), d.place()));
    joined.standing(standing(all));
    joined.casePolicy(first.casePolicy());
    Set<String> names = new LinkedHashSet<>(Set.of(first.name()));
    Set<String> urls = new LinkedHashSet<>();
    addDetails(joined, first, names, urls);
    for (Entry other : others) {
      if (names.add(other.name()) && !keys.of(other.name()).equals(keys.of(first.name()))) {
        joined.alias(other.name(), kindOf(first, other));
      }
      addDetails(joined, other, names, urls);
    }
    return joined.build();
  }

  private static Standing standing(List<Found> readings) {
    for (Standing standing : new Standing[] {Standing.DEFINITE, Standing.LONE}) {
      if (readings.stream().anyMatch(reading -> reading.entry().standing() == standing)) {
        return standing;
      }
    }
    return Standing.SUPPORTING;
  }

  /** How the name of {@code other} stands to that of {@code first}. */
  private Alias.Kind kindOf(Entry first, Entry other) {
    for (Alias alias : other.aliases()) {
      if (keys.of(alias.text()).equals(keys.of(first.name()))) {
        return switch (alias.kind()) {
          case ABBREVIATION -> Alias.Kind.EXPANSION;
          case EXPANSION -> Alias.Kind.ABBREVIATION;
          case SYNONYM, SPELLING, LOOK_UP, COVERED -> Alias.Kind.SYNONYM;
        };
      }
    }
    return Alias.Kind.SYNONYM;
  }

  private static void addDetails(
      Entry.Builder joined, Entry entry, Set<String> names, Set<String> urls) {
    for (Alias alias : entry.aliases()) {
      if (names.add(alias.text())) {
        joined.alias(alias.text(), alias.kind());
      }
    }
    for (Reference reference : entry.references()) {
      if (urls.add(reference.url())) {
        joined.reference(reference);
      }
    }
    entry.related().forEach(joined::related);
    entry.comparisons().forEach(joined::comparison);
    entry.snippets().forEach(joined::snippet);
    entry.otherSenses().forEach(joined::otherSense);
    entry.avoid().forEach(joined::avoid);
  }
}
