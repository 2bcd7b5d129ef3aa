package io.github.glossls.notes;

import io.github.glossls.glossary.Alias;
import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Place;
import io.github.glossls.glossary.Spelling;
import io.github.glossls.text.LineIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The other forms in which a note writes the names of its terms: {@code LLM} where the heading says
 * {@code LLMs}, {@code fine-tuning} where it says {@code finetuning}. Recognizing needs no such
 * list, since all forms have one key; who takes the terms of a note elsewhere does.
 */
public final class WrittenForms {
  /** Words that say what kind of thing a name is, and may be left out. */
  private static final List<String> KINDS =
      List.of(
          "algorithm",
          "function",
          "optimizer",
          "curve",
          "model",
          "network",
          "architecture",
          "problem",
          "method",
          "mechanism",
          "technique",
          "layer",
          "process",
          "approach",
          "representation");

  /** The same, behind the name of a program: {@code PyRIT framework}. */
  private static final Set<String> KINDS_OF_PROGRAMS =
      Set.of("framework", "library", "toolkit", "package");

  /** What may be left out behind a name with a hyphen, where that stands alone elsewhere. */
  static final List<String> KINDS_OF_COMPOUNDS =
      List.of("sampling", "encoding", "loss", "mechanism", "prompting", "learning");

  /** {@code Top-K}, {@code one-hot}, {@code self-attention}; not {@code pre-trained}. */
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}{3,}-\\p{L}+(?<!ed)");

  /** {@code F1} of {@code F1 score}. */
  private static final Pattern SCORE = Pattern.compile("(\\p{Lu}\\d)[ -](?i:score)");

  /** {@code LLMs}, {@code GANs}: without the last letter it is the name of one. */
  private static final Pattern PLURAL = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]*s");

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{L}\\d-]*\\p{Lu}[\\p{L}\\d]*");

  /** {@code RNNs process} a sequence, which an {@code encoder processes}. */
  private static final Pattern VERB = Pattern.compile("(?<![siu])s process$|\\sprocesses$");

  /** {@code K-means}, {@code Q-learning}. */
  private static final Pattern LETTER = Pattern.compile("\\p{Lu}-\\p{L}+(?<!ed)");

  /** Notations by which a name is a part of a sentence, which may begin with an article. */
  private static final Set<String> IN_TEXT = Set.of("sentence", "weighed");

  private static final String ARTICLE = "The ";
  private static final String ONE_OR_MORE = "(s)";
  private static final int SHORTEST_SHORT = 3;
  private static final int SHORTEST_SMALL = 5;

  private final FormsInText forms = new FormsInText();

  /** By the key of a name, its other names by another glossary. */
  private final Function<String, Set<String>> elsewhere;

  /** Of the names of the note's entries. */
  private final Set<String> entries = new HashSet<>();

  private WrittenForms(Function<String, Set<String>> elsewhere) {
    this.elsewhere = elsewhere;
  }

  /**
   * The note with the other forms of its terms' names as aliases.
   *
   * @param elsewhere by the key of a name, its other names by another glossary; of those the note's
   *     terms get the ones that the note writes as well
   */
  public static Note added(Note note, String text, Function<String, Set<String>> elsewhere) {
    WrittenForms written = new WrittenForms(elsewhere);
    for (Entry entry : note.entries()) {
      written.entries.add(Spelling.key(entry.name()));
      for (String name : names(entry)) {
        written.forms.ask(name);
        wider(name).forEach(written.forms::askWider);
        compound(name).ifPresent(written.forms::askWider);
        elsewhere.apply(Spelling.key(name)).forEach(written.forms::askWider);
      }
    }
    written.forms.read(text);
    LineIndex lines = LineIndex.of(text);
    List<Entry> entries =
        note.entries().stream()
            .map(entry -> written.added(entry, asDefined(entry, text, lines)))
            .toList();
    return new Note(note.source(), note.tier(), entries, note.problems());
  }

  private static List<String> names(Entry entry) {
    List<String> names = new ArrayList<>(List.of(entry.name()));
    entry.aliases().stream()
        .filter(alias -> alias.kind().isOtherName())
        .forEach(alias -> names.add(alias.text()));
    return names;
  }

  private Entry added(Entry entry, List<String> asDefined) {
    Set<String> known = new LinkedHashSet<>();
    names(entry).forEach(name -> known.add(plain(name)));
    Set<String> others = new LinkedHashSet<>(asDefined);
    for (String name : names(entry)) {
      others.addAll(forms.of(name));
      if (PLURAL.matcher(name).matches()) {
        others.add(name.substring(0, name.length() - 1));
      }
      for (String wide : wider(name)) {
        forms.of(wide).stream().filter(form -> !VERB.matcher(form).find()).forEach(others::add);
      }
      narrower(name).ifPresent(others::add);
      compound(name).ifPresent(alone -> others.addAll(forms.of(alone)));
      others.addAll(elsewhere(name));
    }
    Entry with = entry;
    for (String form : others) {
      if (known.add(plain(form))) {
        with = with.withAlias(new Alias(form, Alias.Kind.SPELLING));
      }
    }
    return with;
  }

  /**
   * What the note writes of the other names of a name, where no entry has that as its own. Two
   * letters may stand for much else, and in small letters be a word.
   */
  private Set<String> elsewhere(String name) {
    Set<String> written = new LinkedHashSet<>();
    if (name.length() < SHORTEST_SHORT) {
      return written;
    }
    for (String other : elsewhere.apply(Spelling.key(name))) {
      String key = Spelling.key(other);
      if (!entries.contains(key)) {
        forms.of(other).stream()
            .filter(form -> other.length() >= SHORTEST_SMALL || form.startsWith(other))
            .forEach(written::add);
      }
    }
    return written;
  }

  /** {@code ADAM optimizer} is {@code ADAM} for short. */
  private static Optional<String> narrower(String name) {
    Matcher score = SCORE.matcher(name);
    if (score.matches()) {
      return Optional.of(score.group(1));
    }
    int last = name.lastIndexOf(' ');
    String before = name.substring(0, Math.max(0, last));
    String word = plain(name.substring(last + 1));
    boolean kind = KINDS.contains(word) || KINDS_OF_PROGRAMS.contains(word);
    boolean isShort = SHORT.matcher(before).matches() || LETTER.matcher(before).matches();
    return kind && isShort ? Optional.of(before) : Optional.empty();
  }

  /** {@code Top-K} of {@code Top-K sampling}. */
  private static Optional<String> compound(String name) {
    int last = name.lastIndexOf(' ');
    String before = name.substring(0, Math.max(0, last));
    boolean kind = KINDS_OF_COMPOUNDS.contains(plain(name.substring(last + 1)));
    return kind && COMPOUND.matcher(before).matches() ? Optional.of(before) : Optional.empty();
  }

  /** {@code ReLU} is {@code ReLU function} at length, {@code Clustering} a {@code … algorithm}. */
  private static List<String> wider(String name) {
    String last = plain(name.substring(name.lastIndexOf(' ') + 1));
    return KINDS.contains(last)
        ? List.of()
        : KINDS.stream().map(kind -> name + " " + kind).toList();
  }

  /** {@code The bitter lesson}, {@code Hidden layer(s)}, where the note defines it so. */
  private static List<String> asDefined(Entry entry, String text, LineIndex lines) {
    if (IN_TEXT.contains(entry.notation())) {
      return List.of();
    }
    Place place = entry.namePlace();
    int name = lines.start(place.line()) + place.columns().start();
    int start = name - ARTICLE.length();
    List<String> forms = new ArrayList<>();
    if (start >= 0 && text.startsWith(ARTICLE + entry.name(), start)) {
      forms.add(ARTICLE + entry.name());
    }
    if (text.startsWith(entry.name() + ONE_OR_MORE, name)) {
      forms.add(entry.name() + ONE_OR_MORE);
    }
    return forms;
  }

  /** Case and hyphens make no other form. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
