package io.github.glossls.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that somebody who mistyped may have meant. */
final class NearestNames {
  private static final int LONGEST = 100;

  private record Scored(String name, double distance) {}

  private NearestNames() {}

  static List<String> among(List<Term> terms, String unknown, int limit) {
    String key = Spelling.key(unknown);
    if (key.isEmpty() || key.length() > LONGEST) {
      return List.of();
    }
    List<Scored> scored = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Term term : terms) {
      consider(term.name(), key, scored, seen);
      for (Alias alias : term.aliases()) {
        if (alias.kind() != Alias.Kind.SPELLING) {
          consider(alias.text(), key, scored, seen);
        }
      }
    }
    return scored.stream()
        .sorted(Comparator.comparingDouble(Scored::distance).thenComparing(Scored::name))
        .limit(limit)
        .map(Scored::name)
        .toList();
  }

  private static void consider(String name, String key, List<Scored> scored, Set<String> seen) {
    String other = Spelling.key(name);
    if (other.isEmpty() || other.length() > LONGEST || !seen.add(other)) {
      return;
    }
    int allowed = 1 + Math.max(key.length(), other.length()) / 4;
    boolean part = key.length() >= 3 && other.contains(key);
    if (!part && Math.abs(key.length() - other.length()) > allowed) {
      return;
    }
    int edits = part ? 1 : edits(key, other);
    if (edits <= allowed) {
      scored.add(new Scored(name, edits + Math.abs(key.length() - other.length()) / 100.0));
    }
  }

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  private static int edits(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
