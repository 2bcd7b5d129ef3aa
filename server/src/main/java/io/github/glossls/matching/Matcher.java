package io.github.glossls.matching;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.glossary.Memo;
import io.github.glossls.glossary.Term;
import io.github.glossls.text.Document;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A glossary compiled for recognizing its terms. Immutable; safe to use from any thread.
 *
 * <p>It is made of lexicons: a base that seldom changes, and a small one for what came since. What
 * a lexicon holds and the glossary no longer has is passed over.
 */
public final class Matcher {
  /** A lexicon of more entries than this is worth keeping when a few of them change. */
  private static final int MANY_ENTRIES = 500;

  private static final int GONE = -1;

  private final Glossary glossary;
  private final List<Lexicon> lexicons;
  private final List<Layer> layers;

  /** By lexicon and entry: the place of its term in the glossary. */
  private final int[][] terms;

  private final Memo<IdentityHashMap<Term, Integer>> places = new Memo<>(this::termPlaces);

  /** By term: those that its notes call related; found when first asked for. */
  private final Map<Integer, int[]> related = new ConcurrentHashMap<>();

  /** A scanner has buffers, of which every thread that scans needs its own. */
  private final Queue<Scanner> idleScanners = new ConcurrentLinkedQueue<>();

  /** What was asked last: editors ask several things about one version of a document. */
  private volatile Optional<Mentions> last = Optional.empty();

  private Matcher(Glossary glossary, List<Lexicon> lexicons, int[][] terms) {
    this.glossary = glossary;
    this.lexicons = List.copyOf(lexicons);
    this.layers = lexicons.stream().map(Lexicon::layer).toList();
    this.terms = terms;
  }

  /** Compiles all of a glossary. */
  public static Matcher compile(Glossary glossary) {
    List<Entry> entries =
        glossary.terms().stream().flatMap(term -> term.entries().stream()).toList();
    return over(glossary, List.of(Lexicon.compile(entries, true)));
  }

  /** A matcher that knows no term, made in no time. */
  public static Matcher ofNothing() {
    return over(Glossary.empty(), List.of(Lexicon.compile(List.of(), false)));
  }

  /**
   * A matcher for the glossary that a lexicon was compiled from.
   *
   * @param terms as {@link #termsOf} tells them
   */
  static Matcher of(Glossary glossary, Lexicon lexicon, int[] terms) {
    return new Matcher(glossary, List.of(lexicon), new int[][] {terms});
  }

  /** By entry of a lexicon: the place of its term in the glossary. */
  static int[] termsOf(Lexicon lexicon, Glossary glossary) {
    return claim(lexicon, termOf(glossary));
  }

  private static Matcher over(Glossary glossary, List<Lexicon> lexicons) {
    IdentityHashMap<Entry, Integer> termOf = termOf(glossary);
    int[][] terms = lexicons.stream().map(lexicon -> claim(lexicon, termOf)).toArray(int[][]::new);
    return new Matcher(glossary, lexicons, terms);
  }

  /**
   * A matcher for another glossary that shares entries with this one's: only the entries that are
   * new here are compiled. Entries are told apart by identity, so read again only what changed.
   */
  public Matcher updated(Glossary glossary) {
    IdentityHashMap<Entry, Integer> termOf = termOf(glossary);
    Lexicon base = lexicons.get(0);
    List<Lexicon> kept = new ArrayList<>(List.of(base));
    List<int[]> terms = new ArrayList<>(List.of(claim(base, termOf)));
    if (lexicons.size() > 1 && lexicons.get(1).entries().size() > MANY_ENTRIES) {
      kept.add(lexicons.get(1));
      terms.add(claim(lexicons.get(1), termOf));
    }
    if (termOf.size() > MANY_ENTRIES && kept.size() > 1) {
      return over(glossary, List.of(base)).updated(glossary);
    }
    if (!termOf.isEmpty()) {
      Lexicon fresh = Lexicon.compile(inOrder(glossary, termOf), false);
      kept.add(fresh);
      terms.add(claim(fresh, termOf));
    }
    return new Matcher(glossary, kept, terms.toArray(int[][]::new));
  }

  private static IdentityHashMap<Entry, Integer> termOf(Glossary glossary) {
    IdentityHashMap<Entry, Integer> termOf = new IdentityHashMap<>();
    for (int index = 0; index < glossary.terms().size(); index++) {
      for (Entry entry : glossary.terms().get(index).entries()) {
        termOf.put(entry, index);
      }
    }
    return termOf;
  }

  /** The terms of a lexicon's entries; takes what it finds out of the map. */
  private static int[] claim(Lexicon lexicon, IdentityHashMap<Entry, Integer> termOf) {
    int[] claimed = new int[lexicon.entries().size()];
    for (int ordinal = 0; ordinal < claimed.length; ordinal++) {
      Integer term = termOf.remove(lexicon.entries().get(ordinal));
      claimed[ordinal] = term == null ? GONE : term;
    }
    return claimed;
  }

  private static List<Entry> inOrder(Glossary glossary, IdentityHashMap<Entry, Integer> wanted) {
    return glossary.terms().stream()
        .flatMap(term -> term.entries().stream())
        .filter(wanted::containsKey)
        .toList();
  }

  public Glossary glossary() {
    return glossary;
  }

  /**
   * Everything in a document that this glossary knows. Of the document that was asked about last,
   * only what changed since is read.
   */
  public Mentions scan(Document document) {
    Optional<Mentions> known = last.filter(mentions -> mentions.isEarlierThan(document));
    if (known.isPresent() && known.get().isOf(document)) {
      return known.get();
    }
    Mentions fresh =
        known
            .map(mentions -> mentions.next(document))
            .orElseGet(() -> Mentions.scan(this, document));
    last = Optional.of(fresh);
    return fresh;
  }

  /** Every mention in a document, in order, not overlapping; uncertain ones too. */
  public List<Mention> mentions(Document document) {
    return scan(document).all();
  }

  /** The mention that a cursor at {@code offset} (UTF-16) is on, or right behind. */
  public Optional<Mention> at(Document document, int offset) {
    return scan(document).at(offset);
  }

  /** As {@link Scanner#scan}. */
  void scan(String text, boolean prose, int from, int to, Hits names, Hits cues) {
    Scanner idle = idleScanners.poll();
    Scanner scanner = idle == null ? new Scanner(layers, this::isAlive) : idle;
    scanner.scan(text, prose, from, to, names, cues);
    idleScanners.offer(scanner);
  }

  private boolean isAlive(int layer, int target) {
    return target < 0 || terms[layer][target] != GONE;
  }

  Layer layer(int number) {
    return layers.get(number);
  }

  /** The place in the glossary of what a form names; negative when it has gone. */
  int termIndex(int layer, int target) {
    return terms[layer][target];
  }

  Term term(int index) {
    return glossary.terms().get(index);
  }

  /** The places in the glossary of the terms that a term's notes call related. */
  int[] related(int index) {
    return related.computeIfAbsent(
        index,
        asked ->
            term(asked).related().stream()
                .flatMap(name -> glossary.find(name).stream())
                .mapToInt(this::indexOf)
                .filter(other -> other >= 0)
                .distinct()
                .toArray());
  }

  private int indexOf(Term term) {
    return places.get().getOrDefault(term, GONE);
  }

  private IdentityHashMap<Term, Integer> termPlaces() {
    IdentityHashMap<Term, Integer> found = new IdentityHashMap<>();
    for (int index = 0; index < glossary.terms().size(); index++) {
      found.put(glossary.terms().get(index), index);
    }
    return found;
  }

  /** How many sub-words before an edit a name may begin that the edit breaks. */
  int reach() {
    return layers.stream().mapToInt(Layer::longest).max().orElse(0);
  }
}
