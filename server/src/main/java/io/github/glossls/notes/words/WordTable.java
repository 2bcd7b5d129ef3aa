package io.github.glossls.notes.words;

import io.github.glossls.text.Letters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases with the classes they are of. Nearly every word of a note is looked up several
 * times, most of them for nothing, so that a look-up makes no string: it hashes the letters as they
 * stand.
 */
final class WordTable {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  /** Open addressing; a power of two, at most half full. */
  private final String[] words;

  private final int[] hashes;
  private final long[] classes;
  private final int longest;

  /** A table of words in small letters. */
  private WordTable(Map<String, Set<WordClass>> entries) {
    int size = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
    words = new String[size];
    hashes = new int[size];
    classes = new long[size];
    entries.forEach(this::put);
    longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * The table of a list: {@code [title]} begins the words of a {@link WordClass}; they stand below
   * it, with commas between them. The bases of verbs are made from the verbs.
   */
  static WordTable read(List<String> lines) {
    Map<String, Set<WordClass>> table = new HashMap<>();
    WordClass section = WordClass.LABELS;
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = WordClass.of(line.substring(1, line.length() - 1));
      } else {
        for (String word : line.split("\\s*,\\s*", 0)) {
          table.computeIfAbsent(word, key -> EnumSet.noneOf(WordClass.class)).add(section);
        }
      }
    }
    addBases(table);
    return new WordTable(table);
  }

  private static void addBases(Map<String, Set<WordClass>> table) {
    List<String> verbs = new ArrayList<>();
    table.forEach(
        (word, classes) ->
            verbs.addAll(classes.contains(WordClass.VERBS) ? List.of(base(word)) : List.of()));
    for (String base : verbs) {
      table.computeIfAbsent(base, key -> EnumSet.noneOf(WordClass.class)).add(WordClass.BASES);
    }
  }

  /** Of a verb in the third person: {@code tries}, {@code focuses}, {@code uses}. */
  private static String base(String verb) {
    if (verb.endsWith("ies")) {
      return verb.substring(0, verb.length() - 3) + "y";
    }
    boolean hisses =
        verb.endsWith("sses")
            || verb.endsWith("cuses")
            || verb.endsWith("shes")
            || verb.endsWith("ches")
            || verb.endsWith("xes");
    return verb.substring(0, verb.length() - (hisses ? 2 : 1));
  }

  /** The set of some classes, as {@link #classesOf} gives it. */
  static long set(WordClass... classes) {
    long set = 0;
    for (WordClass one : classes) {
      set |= one.bit();
    }
    return set;
  }

  /** The classes of a word, in any case and with blanks around it; 0 when it is of none. */
  long classesOf(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Letters.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Letters.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return classesOf(text, start, end);
  }

  /** The same of the part of a text from {@code start} to {@code end}, in UTF-16 code units. */
  long classesOf(String text, int start, int end) {
    int length = end - start;
    if (length > longest || length == 0) {
      return 0;
    }
    int hash = hash(text, start, end);
    int at = hash & (words.length - 1);
    while (words[at] != null) {
      String word = words[at];
      if (hashes[at] == hash
          && word.length() == length
          && text.regionMatches(true, start, word, 0, length)) {
        return classes[at];
      }
      at = (at + 1) & (words.length - 1);
    }
    return 0;
  }

  private void put(String word, Set<WordClass> of) {
    int hash = hash(word, 0, word.length());
    int at = hash & (words.length - 1);
    while (words[at] != null) {
      at = (at + 1) & (words.length - 1);
    }
    words[at] = word;
    hashes[at] = hash;
    classes[at] = set(of.toArray(WordClass[]::new));
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + lower(text.charAt(at));
    }
    return hash ^ (hash >>> 15);
  }

  private static int lower(char c) {
    if (c >= FIRST_BEYOND_ASCII) {
      return Character.toLowerCase(c);
    }
    return c >= 'A' && c <= 'Z' ? c | ' ' : c;
  }
}
