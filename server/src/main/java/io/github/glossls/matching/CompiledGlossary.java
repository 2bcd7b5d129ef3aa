package io.github.glossls.matching;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A glossary with its matcher as bytes, so that notes which do not change are read and compiled
 * when the server is built and not each time that it starts. Of the entries and terms nothing is
 * read before it is asked for.
 *
 * @param entries of the notes, in their order; immutable
 * @param matcher for these entries alone; {@link Matcher#updated} adds others
 */
public record CompiledGlossary(List<Entry> entries, Matcher matcher) {
  /** The resource that the build makes of the bundled notes. */
  public static final String RESOURCE = "/glossary.bin";

  /** To be raised with every change of the format: a reader takes no other. */
  private static final int VERSION = 0x676C730A;

  /** The bundled glossary; empty when the build did not make one. */
  public static Optional<CompiledGlossary> bundled() {
    try (InputStream in = CompiledGlossary.class.getResourceAsStream(RESOURCE)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled glossary cannot be read", e);
    }
  }

  public static byte[] compile(List<Entry> entries) {
    Lexicon lexicon = Lexicon.compile(entries, true);
    Glossary glossary = Glossary.merge(entries);
    PackedOutput out = new PackedOutput();
    out.number(VERSION);
    LayerFormat.write(out, lexicon.layer().arrays);
    EntryFormat.write(out, entries);
    EntryFormat.writeTerms(out, glossary.terms(), entries);
    EntryFormat.writeNames(out, glossary.names());
    out.ints(Matcher.termsOf(lexicon, glossary));
    return out.toByteArray();
  }

  /**
   * @param stream what {@link #compile} gave; not closed
   * @throws IllegalArgumentException for bytes that another version wrote
   * @throws UncheckedIOException when they cannot be read to their end
   */
  public static CompiledGlossary read(InputStream stream) {
    PackedInput in = new PackedInput(stream);
    if (in.number() != VERSION) {
      throw new IllegalArgumentException("not a compiled glossary of this version");
    }
    Layer layer = new Layer(LayerFormat.read(in));
    List<Entry> entries = EntryFormat.read(in);
    List<Term> terms = EntryFormat.readTerms(in, entries);
    Glossary glossary = Glossary.ofMerged(terms, EntryFormat.readNames(in));
    Matcher matcher = Matcher.of(glossary, new Lexicon(layer, entries), in.ints());
    return new CompiledGlossary(entries, matcher);
  }
}
