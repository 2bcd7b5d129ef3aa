package io.github.glossls.notes.weighing;

import io.github.glossls.glossary.Alias;
import io.github.glossls.notes.reading.Keys;
import io.github.glossls.notes.weighing.Candidate.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The candidates of one note beside each other, and what is known of them. */
final class Company {
  /**
   * A candidate among the others.
   *
   * @param isTerm whether the term that it names was found
   * @param notations that have read an entry of this name
   */
  record Member(Candidate candidate, String key, boolean isTerm, Set<String> notations) {}

  /** How many candidates there are in a group, and how many of them are terms. */
  private static final class Group {
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
  private final Map<Row, Group> rows = new HashMap<>();
  private final Map<Kind, Group> kinds = new HashMap<>();

  Company(List<Candidate> candidates, FoundTerms terms, Keys keys) {
    for (Candidate candidate : candidates) {
      String key = keys.of(candidate.name());
      boolean isTerm = terms.isTerm(key) || hasOtherName(candidate, terms, keys);
      members.add(new Member(candidate, key, isTerm, terms.notationsOf(key)));
      times.merge(key, 1, Integer::sum);
      rows.computeIfAbsent(Row.of(candidate), row -> new Group()).add(isTerm);
      kinds.computeIfAbsent(candidate.kind(), kind -> new Group()).add(isTerm);
    }
  }

  private static boolean hasOtherName(Candidate candidate, FoundTerms terms, Keys keys) {
    for (Alias alias : candidate.names().aliases()) {
      if (terms.isTerm(keys.of(alias.text()))) {
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

  /** Of the other names in its section that are written alike, the share that are terms. */
  double shareInRow(Member member) {
    return rows.getOrDefault(Row.of(member.candidate()), new Group()).shareBeside(member.isTerm());
  }

  /** The same of all names of its kind in the note. */
  double shareOfKind(Member member) {
    Kind kind = member.candidate().kind();
    return kinds.getOrDefault(kind, new Group()).shareBeside(member.isTerm());
  }
}
