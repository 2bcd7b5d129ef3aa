package io.github.glossls.matching;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.CasePolicy;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.OtherSense;
import io.github.glossls.text.SubWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Entries of notes, compiled. A matcher searches with several at once, so that what seldom changes
 * (the bundled glossary) is not compiled again with what does.
 *
 * @param entries what the targets of the layer's forms count; immutable
 */
record Lexicon(Layer layer, List<Entry> entries) {
  /**
   * @param withGeneralEvidence whether to compile in the words of {@link GeneralEvidence}; once in
   *     a matcher is enough
   */
  static Lexicon compile(List<Entry> entries, boolean withGeneralEvidence) {
    return compile(entries, withGeneralEvidence, new LayerBuilder());
  }

  static Lexicon compile(List<Entry> entries, boolean withGeneralEvidence, LayerBuilder builder) {
    NameWords words = new NameWords();
    for (int ordinal = 0; ordinal < entries.size(); ordinal++) {
      new EntryForms(entries.get(ordinal), ordinal, builder, words).add();
    }
    if (withGeneralEvidence) {
      GeneralEvidence.addTo(builder, words);
    }
    return new Lexicon(builder.build(), List.copyOf(entries));
  }

  /** The forms of one entry: its names, then what its word also means. */
  private static final class EntryForms {
    private final Entry entry;
    private final int ordinal;
    private final LayerBuilder builder;
    private final NameWords words;
    private final List<SurfaceForm> forms = new ArrayList<>();
    private final Set<List<String>> names = new HashSet<>();

    EntryForms(Entry entry, int ordinal, LayerBuilder builder, NameWords words) {
      this.entry = entry;
      this.ordinal = ordinal;
      this.builder = builder;
      this.words = words;
    }

    void add() {
      collectName(entry.name(), Traits.NAME);
      for (Alias alias : entry.aliases()) {
        if (alias.kind() != Alias.Kind.LOOK_UP) {
          collectName(alias.text(), alias.kind() == Alias.Kind.COVERED ? Traits.COVERED : 0);
        }
      }
      for (String spelling : entry.avoid()) {
        collectName(spelling, Traits.AVOIDED);
      }
      addNames();
      if (!entry.otherSenses().isEmpty()) {
        addOtherSenses();
      }
    }

    private void addOtherSenses() {
      Set<List<String>> cues = new HashSet<>();
      for (OtherSense sense : entry.otherSenses()) {
        addOtherSense(sense.phrase());
        sense.cues().forEach(cue -> addCue(cue, cues));
      }
    }

    private void collectName(String name, int traits) {
      forms.addAll(SurfaceForms.of(name, entry.casePolicy(), traits, words));
    }

    /**
     * An alias as it is goes before a form of the name: {@code chunk} is no verb of chunking. And
     * {@code word piece} before {@code WordPiece}, which it matches too.
     */
    private void addNames() {
      // The forms of one name differ as they are.
      boolean isAlone = entry.aliases().isEmpty() && entry.avoid().isEmpty();
      boolean areUnique = isAlone && entry.otherSenses().isEmpty();
      forms.sort(Comparator.comparingInt(EntryForms::rank));
      for (SurfaceForm form : forms) {
        if (areUnique || names.add(form.words())) {
          builder.add(form.with(ambiguity(form)), ordinal);
        }
      }
    }

    private static int rank(SurfaceForm form) {
      int compact = Traits.has(form.traits(), Traits.COMPACT) ? 1 : 0;
      return Traits.distance(form.traits()) * 2 + compact;
    }

    private int ambiguity(SurfaceForm form) {
      int common = GeneralEvidence.ambiguity(form.words());
      if (Traits.has(form.traits(), Traits.PHRASE)) {
        return common & Traits.AMBIGUOUS;
      }
      return entry.otherSenses().isEmpty() ? common : common | Traits.AMBIGUOUS;
    }

    /** A phrase that differs from a name only by its capitals takes only its own spelling. */
    private void addOtherSense(String phrase) {
      boolean isOwnName = names.contains(SubWords.of(phrase));
      boolean glued = names.contains(List.of(SubWords.folded(phrase).replace(" ", "")));
      if (isOwnName || (SubWords.of(phrase).size() < 2 && !glued)) {
        return;
      }
      CasePolicy policy = glued ? CasePolicy.EXACT : CasePolicy.ANY;
      for (SurfaceForm form : SurfaceForms.of(phrase, policy, Traits.OTHER_SENSE, words)) {
        if (!names.contains(form.words()) || glued) {
          builder.add(form, ordinal);
        }
      }
    }

    private void addCue(String cue, Set<List<String>> cues) {
      for (SurfaceForm form : SurfaceForms.of(cue, CasePolicy.ANY, Traits.CUE, words)) {
        boolean tells =
            !Traits.has(form.traits(), Traits.VERB) && !GeneralEvidence.isEverywhere(form.words());
        if (tells && !names.contains(form.words()) && cues.add(form.words())) {
          builder.add(form, ordinal);
        }
      }
    }
  }
}
