package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;

import io.github.glossls.glossary.Term;
import io.github.glossls.matching.FormRule.Fit;
import io.github.glossls.text.Document;
import io.github.glossls.text.Span;
import io.github.glossls.text.Zone;
import io.github.glossls.text.Zones;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes mentions of what a scan found: which terms each may mean, and how likely. */
final class Resolver {
  private final Matcher matcher;
  private final Zones.Cursor zones;
  private final Hits names;
  private final Weigher weigher;

  /** A term that a span may mean, by the form that fits best. */
  private record Candidate(int term, int traits, Fit fit) {}

  /** A candidate after weighing. */
  private record Weighed(Term term, int distance, Scale scale) {}

  /** A name as it is goes before a plural of another term's, and that before a verb form. */
  private static final Comparator<Candidate> FIRST_IS_BETTER =
      Comparator.comparingInt((Candidate one) -> -one.fit().code)
          .thenComparingInt(one -> Traits.distance(one.traits()));

  private static final Comparator<Weighed> LIKELIEST =
      Comparator.comparingInt(Weighed::distance).thenComparingDouble(one -> -one.scale().sum());

  Resolver(
      Matcher matcher, Document document, Zones zones, Hits names, Hits cues, Subject subject) {
    this.matcher = matcher;
    this.zones = zones.cursor();
    this.names = names;
    weigher = new Weigher(matcher, document.text(), subject, names, cues);
  }

  List<Mention> resolveAll() {
    List<Mention> mentions = new ArrayList<>();
    for (int hit = 0; hit < names.size(); hit = endOfGroup(hit)) {
      resolveHit(hit).ifPresent(mentions::add);
    }
    return List.copyOf(mentions);
  }

  /** The mention that begins at a place; empty when no name does or it means something else. */
  Optional<Mention> resolve(int start) {
    return hitAt(start).flatMap(this::resolveHit);
  }

  /** Why the mention that begins at a place has its confidence. */
  List<Evidence> explain(int start) {
    return hitAt(start)
        .map(hit -> weigh(hit, endOfGroup(hit), true))
        .filter(weighed -> !weighed.isEmpty())
        .map(weighed -> weighed.get(0).scale().reasons())
        .orElse(List.of());
  }

  /** The first hit that begins at a place. */
  private Optional<Integer> hitAt(int start) {
    int hit = names.firstFrom(start);
    boolean isThere = hit < names.size() && names.start(hit) == start;
    return isThere ? Optional.of(hit) : Optional.empty();
  }

  private Optional<Mention> resolveHit(int hit) {
    List<Weighed> weighed = weigh(hit, endOfGroup(hit), false);
    return weighed.isEmpty() ? Optional.empty() : Optional.of(mention(hit, weighed));
  }

  private Mention mention(int hit, List<Weighed> weighed) {
    List<Term> terms = weighed.stream().map(Weighed::term).toList();
    double confidence = Weights.confidence(weighed.get(0).scale().sum());
    int start = names.start(hit);
    return new Mention(new Span(start, names.end(hit)), terms, confidence, zones.at(start));
  }

  /** Behind the last hit of the same span. */
  private int endOfGroup(int hit) {
    int end = hit + 1;
    while (end < names.size() && names.start(end) == names.start(hit)) {
      end++;
    }
    return end;
  }

  /** The terms of one span, the likeliest first; none when it means something else. */
  private List<Weighed> weigh(int from, int to, boolean explains) {
    List<Candidate> candidates = new ArrayList<>(2);
    for (int hit = from; hit < to; hit++) {
      collect(hit, candidates);
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    int start = names.start(from);
    int end = names.end(from);
    Zone zone = zones.at(start);
    List<Weighed> weighed = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Scale scale = new Scale(explains);
      weigher.weigh(scale, candidate.term(), candidate.traits(), candidate.fit(), start, end, zone);
      double least = Weigher.isCode(zone) ? Weights.LEAST_IN_CODE : 0;
      if (candidate.fit() != Fit.IN_CONTEXT || scale.sum() > least) {
        weighed.add(new Weighed(matcher.term(candidate.term()), distance(candidate), scale));
      }
    }
    if (weighed.size() > 1) {
      weighed.sort(LIKELIEST);
    }
    return weighed;
  }

  private static int distance(Candidate candidate) {
    int ofForm = Traits.distance(candidate.traits());
    return candidate.fit() == Fit.AS_WRITTEN ? ofForm : Math.max(1, ofForm);
  }

  private void collect(int hit, List<Candidate> candidates) {
    Layer layer = matcher.layer(names.layer(hit));
    int node = names.node(hit);
    int first = layer.firstForm(node);
    for (int form = first; form < layer.endOfForms(node); form++) {
      Fit fit = names.fit(hit, form - first);
      int traits = layer.traits(form);
      if (fit == Fit.NO || has(traits, Traits.OTHER_SENSE)) {
        continue;
      }
      int term = matcher.termIndex(names.layer(hit), layer.target(form));
      add(candidates, new Candidate(term, traits, fit));
    }
  }

  /**
   * Of two forms of one term the better counts, whatever their order; it is ambiguous when one of
   * them says so.
   */
  private static void add(List<Candidate> candidates, Candidate fresh) {
    for (int index = 0; index < candidates.size(); index++) {
      Candidate known = candidates.get(index);
      if (known.term() == fresh.term()) {
        int ambiguity = (known.traits() | fresh.traits()) & Traits.AMBIGUITY;
        Candidate better = FIRST_IS_BETTER.compare(fresh, known) < 0 ? fresh : known;
        candidates.set(
            index, new Candidate(known.term(), better.traits() | ambiguity, better.fit()));
        return;
      }
    }
    candidates.add(fresh);
  }
}
