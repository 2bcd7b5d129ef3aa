package io.github.glossls.notes.weighing;

import io.github.glossls.glossary.Alias;
import io.github.glossls.notes.reading.Keys;
import io.github.glossls.notes.weighing.Candidate.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The candidates of one note beside each other, and what is known of them. */
final class Company {
  /**
   * A candidate among the others.
   *
   * @param isTerm whether the term that it names was found
   * @param isDefined whether the note's text defines that term, too
   * @param notations that have read an entry of this name
   * @param row what stands in its section, written alike
   * @param kind what is of its kind in the note
   */
  record Member(
      Candidate candidate,
      String key,
      boolean isTerm,
      boolean isDefined,
      Set<String> notations,
      Group row,
      Group kind) {
    /** Of the other names in its section that are written alike, the share that are terms. */
    double shareInRow() {
      return row.shareBeside(isTerm);
    }

    /** The same of all names of its kind in the note. */
    double shareOfKind() {
      return kind.shareBeside(isTerm);
    }
  }

  /** How many candidates there are in a group, and how many of them are terms. */
  static final class Group {
    private int all;
    private int terms;

    void add(boolean isTerm) {
      all++;
      terms += isTerm ? 1 : 0;
    }

    /** The share of terms among the others; 0 when there are none. */
    double shareBeside(boolean isTerm) {
      return all < 2 ? 0 : (terms - (isTerm ? 1 : 0)) / (all - 1.0);
    }
  }

  /** What stands in one place, written in one way. */
  private record Row(int section, int depth, Kind kind, String sign) {
    static Row of(Candidate candidate) {
      Candidate.Where where = candidate.where();
      String sign = candidate.sign().map(Enum::name).orElse("");
      return new Row(where.section(), where.depth(), candidate.kind(), sign);
    }
  }

  private final List<Member> members = new ArrayList<>();
  private final Map<String, Integer> times = new HashMap<>();

  Company(List<Candidate> candidates, FoundTerms terms, Keys keys) {
    Map<Row, Group> rows = new HashMap<>();
    Map<Kind, Group> kinds = new EnumMap<>(Kind.class);
    for (Candidate candidate : candidates) {
      String key = keys.of(candidate.name());
      boolean isTerm = is(terms::isTerm, key, candidate, keys);
      boolean isDefined = is(terms::isDefined, key, candidate, keys);
      Group row = rows.computeIfAbsent(Row.of(candidate), place -> new Group());
      Group kind = kinds.computeIfAbsent(candidate.kind(), written -> new Group());
      row.add(isTerm);
      kind.add(isTerm);
      members.add(new Member(candidate, key, isTerm, isDefined, terms.notationsOf(key), row, kind));
      times.merge(key, 1, Integer::sum);
    }
  }

  /** Whether something holds of one of a candidate's names. */
  private static boolean is(Predicate<String> of, String key, Candidate candidate, Keys keys) {
    if (of.test(key)) {
      return true;
    }
    for (Alias alias : candidate.names().aliases()) {
      if (of.test(keys.of(alias.text()))) {
        return true;
      }
    }
    return false;
  }

  /** In the order of the candidates. */
  List<Member> members() {
    return members;
  }

  /** Whether the note has the name as a candidate elsewhere too. */
  boolean comesAgain(Member member) {
    return times.getOrDefault(member.key(), 0) > 1;
  }
}
