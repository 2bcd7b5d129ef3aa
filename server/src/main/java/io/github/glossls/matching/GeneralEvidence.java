package io.github.glossls.matching;

import io.github.glossls.glossary.CasePolicy;
import io.github.glossls.glossary.Memo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that tell the subject of a file whatever the glossary, from {@code evidence.tsv}. Their
 * forms have negative targets: -1 for the first word of the table and so on.
 */
final class GeneralEvidence {
  private static final int NO_TERM = -1;
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final GeneralEvidence TABLE = read();

  private final List<Word> words = new ArrayList<>();
  private final List<String> idioms = new ArrayList<>();
  private final List<Word> common = new ArrayList<>();

  private final List<String> everywhere = new ArrayList<>();

  // Needed only where names are compiled; taking words apart takes its time.
  private final Memo<Map<List<String>, Double>> priors = new Memo<>(this::priors);
  private final Memo<Set<List<String>>> noCues = new Memo<>(this::noCues);

  /**
   * A word or phrase, and what it adds to the log odds that a file is about the glossary's subject,
   * or that it means the term.
   *
   * @param inPackages whether it tells only as a part of a package's name
   */
  record Word(String text, double weight, boolean inPackages) {}

  private GeneralEvidence() {}

  /** The word of a negative target. */
  static Word word(int target) {
    return TABLE.words.get(-1 - target);
  }

  /** Whether a word stands in files about anything, and so is no cue of a meaning. */
  static boolean isEverywhere(List<String> subWords) {
    return TABLE.noCues.get().contains(subWords);
  }

  /** Bits of {@link Traits} that tell how ambiguous a name of these sub-words is; 0: not at all. */
  static int ambiguity(List<String> subWords) {
    Double prior = TABLE.priors.get().get(subWords);
    if (prior == null) {
      return 0;
    }
    if (prior < -2.2) {
      return Traits.AMBIGUOUS | Traits.OFTEN_OTHER | Traits.SELDOM_MEANT;
    }
    return prior < -1.5
        ? Traits.AMBIGUOUS | Traits.OFTEN_OTHER
        : prior > -0.5 ? Traits.AMBIGUOUS | Traits.SELDOM_OTHER : Traits.AMBIGUOUS;
  }

  static void addTo(LayerBuilder builder, NameWords known) {
    for (String idiom : TABLE.idioms) {
      for (SurfaceForm form : SurfaceForms.of(idiom, CasePolicy.ANY, Traits.OTHER_SENSE, known)) {
        builder.add(form, NO_TERM);
      }
    }
    for (int index = 0; index < TABLE.words.size(); index++) {
      for (SurfaceForm form :
          SurfaceForms.of(TABLE.words.get(index).text(), CasePolicy.ANY, Traits.CUE, known)) {
        if (!Traits.has(form.traits(), Traits.VERB)) {
          builder.add(form, -1 - index);
        }
      }
    }
  }

  private static GeneralEvidence read() {
    GeneralEvidence table = new GeneralEvidence();
    InputStream resource =
        Objects.requireNonNull(GeneralEvidence.class.getResourceAsStream("evidence.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          table.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("evidence.tsv cannot be read", e);
    }
    return table;
  }

  private void add(String[] columns) {
    double weight = Double.parseDouble(columns[1]);
    COMMA
        .splitAsStream(columns[2])
        .forEach(
            word -> {
              switch (columns[0]) {
                case "ai" -> words.add(new Word(word, weight, false));
                case "package" -> words.add(new Word(word, weight, true));
                case "not" -> words.add(new Word(word, -weight, false));
                case "idiom" -> idioms.add(word);
                case "everywhere" -> everywhere.add(word);
                case "common" -> common.add(new Word(word, weight, false));
                default -> throw new IllegalStateException("evidence.tsv: " + columns[0]);
              }
            });
  }

  private Map<List<String>, Double> priors() {
    Map<List<String>, Double> priors = new HashMap<>();
    NameWords known = new NameWords();
    for (Word word : common) {
      for (SurfaceForm form : SurfaceForms.of(word.text(), CasePolicy.ANY, 0, known)) {
        priors.putIfAbsent(form.words(), word.weight());
      }
    }
    return Collections.unmodifiableMap(priors);
  }

  private Set<List<String>> noCues() {
    Set<List<String>> noCues = new HashSet<>();
    NameWords known = new NameWords();
    for (String word : everywhere) {
      SurfaceForms.of(word, CasePolicy.ANY, 0, known).forEach(form -> noCues.add(form.words()));
    }
    return Collections.unmodifiableSet(noCues);
  }
}
