package io.github.glossls.matching;

import io.github.glossls.glossary.Memo;
import io.github.glossls.text.Change;
import io.github.glossls.text.Document;
import io.github.glossls.text.LineIndex;
import io.github.glossls.text.Span;
import io.github.glossls.text.SubWords;
import io.github.glossls.text.Zones;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a matcher recognized in one version of a document. Immutable; what the names mean
 * is weighed when somebody asks.
 */
public final class Mentions {
  private final Matcher matcher;
  private final Document document;
  private final Zones zones;
  private final Hits names;
  private final Hits cues;
  private final Memo<Subject> subject = new Memo<>(this::gatherSubject);
  private final Memo<List<Mention>> all = new Memo<>(() -> resolver().resolveAll());

  private Mentions(Matcher matcher, Document document, Zones zones, Hits names, Hits cues) {
    this.matcher = matcher;
    this.document = document;
    this.zones = zones;
    this.names = names;
    this.cues = cues;
  }

  static Mentions scan(Matcher matcher, Document document) {
    Zones zones = Zones.of(document);
    Hits names = new Hits();
    Hits cues = new Hits();
    String text = document.text();
    matcher.scan(text, zones.language().isProse(), 0, text.length(), names, cues);
    return new Mentions(matcher, document, zones, names, cues);
  }

  /**
   * The mentions of the next version of the document, in which {@code replaced} was exchanged for
   * {@code inserted} characters. Reads only the lines that the edit can have changed, and is equal
   * to a scan of the whole.
   *
   * @param replaced in this version
   */
  public Mentions edited(Document next, Span replaced, int inserted) {
    return new Edit(document, next, replaced, inserted).apply();
  }

  /**
   * The mentions of a later version of the document, whatever changed.
   *
   * @throws IllegalArgumentException for another document
   */
  Mentions next(Document next) {
    if (!isEarlierThan(next)) {
      throw new IllegalArgumentException(next.uri() + " is no version of " + document.uri());
    }
    Change change = Change.between(document.text(), next.text());
    return edited(next, change.replaced(), change.inserted());
  }

  /** Every mention, in order, not overlapping; uncertain ones too. */
  public List<Mention> all() {
    return all.get();
  }

  /**
   * The mention that a cursor at {@code offset} (UTF-16) is on, or right behind when nothing else
   * is there.
   */
  public Optional<Mention> at(int offset) {
    int hit = names.firstFrom(offset + 1) - 1;
    if (hit < 0) {
      return Optional.empty();
    }
    String text = document.text();
    boolean onWord = offset < text.length() && SubWords.isWordPart(text.codePointAt(offset));
    boolean isThere = offset < names.end(hit) || (!onWord && offset == names.end(hit));
    return isThere ? resolver().resolve(names.start(hit)) : Optional.empty();
  }

  /** Why a mention has the confidence that it has; empty for what is none of these mentions. */
  public List<Evidence> explain(Mention mention) {
    return resolver().explain(mention.span().start());
  }

  private Subject gatherSubject() {
    return Subject.of(matcher, document, names, cues);
  }

  private Resolver resolver() {
    return new Resolver(matcher, document, zones, names, cues, subject.get());
  }

  /** Whether these are the mentions of exactly this version. */
  boolean isOf(Document other) {
    return document.equals(other);
  }

  /** Whether they are those of another version. */
  boolean isEarlierThan(Document other) {
    return document.uri().equals(other.uri()) && document.languageId().equals(other.languageId());
  }

  public Zones zones() {
    return zones;
  }

  /** What the scan found, before any weighing. */
  Hits names() {
    return names;
  }

  /** Whether a scan found the same, before any weighing. */
  boolean foundTheSame(Mentions other) {
    return names.sameAs(other.names) && cues.sameAs(other.cues);
  }

  /** Carries what was found over to the next version. */
  private final class Edit {
    private final Document next;
    private final int start;
    private final int end;
    private final int shift;
    private final Hits newNames = new Hits();
    private final Hits newCues = new Hits();

    Edit(Document before, Document next, Span replaced, int inserted) {
      this.next = next;
      start = replaced.start();
      end = start + inserted;
      shift = inserted - replaced.length();
      if (next.text().length() != before.text().length() + shift) {
        throw new IllegalArgumentException("the edit does not lead to this version");
      }
    }

    Mentions apply() {
      int from = safeStart();
      copy(names, newNames, 0, names.firstFrom(from), 0);
      copy(cues, newCues, 0, cues.firstFrom(from), 0);
      LineIndex lines = next.lines();
      int line = lines.lineOf(end) + 1;
      int at = from;
      while (true) {
        int stop = line < lines.count() ? lines.start(line) : next.text().length();
        matcher.scan(next.text(), zones.language().isProse(), at, stop, newNames, newCues);
        at = Math.max(stop, lastEnd(newNames));
        line = lines.lineOf(at) + 1;
        if (at == stop && isFree(names, stop - shift)) {
          break;
        }
      }
      copy(names, newNames, names.firstFrom(at - shift), names.size(), shift);
      copy(cues, newCues, cues.firstFrom(at - shift), cues.size(), shift);
      return new Mentions(matcher, next, nextZones(), newNames, newCues);
    }

    /** A line start from which no name can reach the edit that did not before, nor the reverse. */
    private int safeStart() {
      LineIndex lines = document.lines();
      int line = lines.lineOf(start);
      int wanted = matcher.reach() + 1;
      SubWords words = new SubWords();
      // One line more than the words ask for: whether a line runs on depends on the one before.
      for (boolean enough = false; line > 0 && !enough; line--) {
        words.fill(document.text(), lines.start(line - 1), lines.end(line - 1));
        wanted -= words.count();
        enough = wanted < 0;
      }
      int from = lines.start(Math.max(0, line - 1));
      int hit = names.firstFrom(from);
      return hit > 0 && names.end(hit - 1) > from ? names.start(hit - 1) : from;
    }

    /** Whether no name found before crosses a place of the old version. */
    private boolean isFree(Hits hits, int place) {
      int hit = hits.firstFrom(place);
      return hit == 0 || hits.end(hit - 1) <= place;
    }

    private static int lastEnd(Hits hits) {
      return hits.size() == 0 ? 0 : hits.end(hits.size() - 1);
    }

    private static void copy(Hits from, Hits to, int first, int last, int shift) {
      for (int hit = first; hit < last; hit++) {
        to.add(from, hit, shift);
      }
    }

    private Zones nextZones() {
      int firstChanged = Math.max(0, document.lines().lineOf(start) - 1);
      int unchanged =
          Math.min(
              next.lines().count() - 1 - next.lines().lineOf(end),
              document.lines().count() - 1 - document.lines().lineOf(end - shift));
      return zones.edited(next, firstChanged, Math.max(0, unchanged));
    }
  }
}
