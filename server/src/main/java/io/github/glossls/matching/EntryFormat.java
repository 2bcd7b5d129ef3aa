package io.github.glossls.matching;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.CasePolicy;
import io.github.glossls.glossary.Content;
import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Memo;
import io.github.glossls.glossary.NameIndex;
import io.github.glossls.glossary.OtherSense;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Snippet;
import io.github.glossls.glossary.Source;
import io.github.glossls.glossary.Term;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * How entries and terms are written into a compiled glossary: so that a reader takes an entry only
 * when it is asked for, and its content, which is most of it, only when that is.
 */
final class EntryFormat {
  private static final List<Alias.Kind> KINDS = List.of(Alias.Kind.values());
  private static final List<CasePolicy> POLICIES = List.of(CasePolicy.values());
  private static final List<Entry.Standing> STANDINGS = List.of(Entry.Standing.values());
  private static final List<Source.Origin> ORIGINS = List.of(Source.Origin.values());

  private EntryFormat() {}

  static void write(PackedOutput out, List<Entry> entries) {
    Map<Source, Integer> sources = new LinkedHashMap<>();
    entries.forEach(
        entry -> sources.computeIfAbsent(entry.namePlace().source(), unseen -> sources.size()));
    entries.stream()
        .flatMap(entry -> entry.definition().stream())
        .forEach(
            definition ->
                sources.computeIfAbsent(definition.place().source(), unseen -> sources.size()));
    out.list(List.copyOf(sources.keySet()), EntryFormat::writeSource);
    out.lazyList(entries, (to, entry) -> writeEntry(to, entry, sources));
  }

  static List<Entry> read(PackedInput in) {
    List<Source> sources = in.list(EntryFormat::readSource);
    return in.lazyList(from -> readEntry(from, sources));
  }

  /** Which entries make up each term; what it has from them is not written again. */
  static void writeTerms(PackedOutput out, List<Term> terms, List<Entry> entries) {
    IdentityHashMap<Entry, Integer> ordinals = new IdentityHashMap<>();
    entries.forEach(entry -> ordinals.put(entry, ordinals.size()));
    out.lazyList(
        terms,
        (to, term) -> {
          to.list(term.entries(), (list, entry) -> list.number(ordinals.getOrDefault(entry, 0)));
          List<String> names = term.entries().stream().map(Entry::name).toList();
          writeOneOf(to, names, term.name(), PackedOutput::text);
          List<Alias> aliases = aliases(term.entries());
          to.list(
              term.aliases(),
              (list, alias) -> writeOneOf(list, aliases, alias, EntryFormat::writeAlias));
        });
  }

  static List<Term> readTerms(PackedInput in, List<Entry> entries) {
    return in.lazyList(
        from -> {
          List<Entry> own = from.list(list -> entries.get(list.number()));
          int first = from.number();
          String name = first == 0 ? from.text() : own.get(first - 1).name();
          List<Alias> known = aliases(own);
          List<Alias> aliases = from.list(list -> readAlias(list, known));
          return new Term(name, aliases, own);
        });
  }

  static void writeNames(PackedOutput out, NameIndex names) {
    out.bytes(names.keys());
    out.ints(names.keyStarts());
    out.ints(names.places());
    out.ints(names.placeStarts());
  }

  static NameIndex readNames(PackedInput in) {
    return new NameIndex(in.bytes(), in.ints(), in.ints(), in.ints());
  }

  private static List<Alias> aliases(List<Entry> entries) {
    List<Alias> aliases = new ArrayList<>();
    for (Entry entry : entries) {
      aliases.addAll(entry.aliases());
    }
    return aliases;
  }

  /** An item by its place among the known ones, or else as it is. */
  private static <T> void writeOneOf(
      PackedOutput out, List<T> known, T item, BiConsumer<PackedOutput, T> write) {
    out.number(known.indexOf(item) + 1);
    if (!known.contains(item)) {
      write.accept(out, item);
    }
  }

  private static Alias readAlias(PackedInput in, List<Alias> known) {
    int place = in.number();
    return place == 0 ? readAlias(in) : known.get(place - 1);
  }

  private static void writeEntry(PackedOutput out, Entry entry, Map<Source, Integer> sources) {
    out.text(entry.name());
    writePlace(out, entry.namePlace(), sources);
    out.list(entry.aliases(), EntryFormat::writeAlias);
    out.number(POLICIES.indexOf(entry.casePolicy()));
    out.text(entry.notation());
    out.number(STANDINGS.indexOf(entry.standing()));
    out.number(entry.defines() ? 1 : 0);
    writeContent(out, entry.content().get(), sources);
  }

  private static Entry readEntry(PackedInput in, List<Source> sources) {
    String name = in.text();
    Place namePlace = readPlace(in, sources);
    List<Alias> aliases = in.list(EntryFormat::readAlias);
    CasePolicy casePolicy = POLICIES.get(in.number());
    // Few in all, and each in many entries.
    String notation = in.text().intern();
    Entry.Standing standing = STANDINGS.get(in.number());
    boolean defines = in.number() == 1;
    Memo<Content> content = new Memo<>(() -> readContent(in.copy(), sources));
    return new Entry(name, namePlace, aliases, casePolicy, notation, standing, defines, content);
  }

  private static void writeContent(
      PackedOutput out, Content content, Map<Source, Integer> sources) {
    out.list(
        content.definition().stream().toList(),
        (to, definition) -> {
          to.text(definition.markdown());
          writePlace(to, definition.place(), sources);
        });
    out.list(content.references(), EntryFormat::writeReference);
    out.list(content.related(), PackedOutput::text);
    out.list(content.comparisons(), EntryFormat::writeReference);
    out.list(content.snippets(), EntryFormat::writeSnippet);
    out.list(content.otherSenses(), EntryFormat::writeSense);
    out.list(content.avoid(), PackedOutput::text);
  }

  private static Content readContent(PackedInput in, List<Source> sources) {
    return new Content(
        in.list(from -> readDefinition(from, sources)).stream().findFirst(),
        in.list(EntryFormat::readReference),
        in.list(PackedInput::text),
        in.list(EntryFormat::readReference),
        in.list(EntryFormat::readSnippet),
        in.list(EntryFormat::readSense),
        in.list(PackedInput::text));
  }

  private static Definition readDefinition(PackedInput in, List<Source> sources) {
    return new Definition(in.text(), readPlace(in, sources));
  }

  private static void writePlace(PackedOutput out, Place place, Map<Source, Integer> sources) {
    out.number(sources.getOrDefault(place.source(), 0));
    out.number(place.line());
    out.number(place.columns().start());
    out.number(place.columns().length());
    out.text(place.lineText());
  }

  private static Place readPlace(PackedInput in, List<Source> sources) {
    Source source = sources.get(in.number());
    int line = in.number();
    int start = in.number();
    return new Place(source, line, new Span(start, start + in.number()), in.text());
  }

  private static void writeSource(PackedOutput out, Source source) {
    out.text(source.uri());
    out.text(source.name());
    out.number(ORIGINS.indexOf(source.origin()));
  }

  private static Source readSource(PackedInput in) {
    return new Source(in.text(), in.text(), ORIGINS.get(in.number()));
  }

  private static void writeAlias(PackedOutput out, Alias alias) {
    out.text(alias.text());
    out.number(KINDS.indexOf(alias.kind()));
  }

  private static Alias readAlias(PackedInput in) {
    return new Alias(in.text(), KINDS.get(in.number()));
  }

  private static void writeReference(PackedOutput out, Reference reference) {
    out.text(reference.title());
    out.text(reference.url());
  }

  private static Reference readReference(PackedInput in) {
    return new Reference(in.text(), in.text());
  }

  private static void writeSnippet(PackedOutput out, Snippet snippet) {
    out.text(snippet.caption());
    out.text(snippet.language());
    out.text(snippet.code());
  }

  private static Snippet readSnippet(PackedInput in) {
    return new Snippet(in.text(), in.text(), in.text());
  }

  private static void writeSense(PackedOutput out, OtherSense sense) {
    out.text(sense.phrase());
    out.text(sense.gloss());
    out.list(sense.cues(), PackedOutput::text);
  }

  private static OtherSense readSense(PackedInput in) {
    return new OtherSense(in.text(), in.text(), in.list(PackedInput::text));
  }
}
