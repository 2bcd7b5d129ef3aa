package io.github.glossls.matching;

import io.github.glossls.glossary.Entry;
import io.github.glossls.text.SubWords;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of docs/matching.md read directly: every form tried at every word, by regular
 * expressions, without trie, hash, batch or shortcut. Slow, and plainly right; for prose.
 */
final class Oracle {
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Lu}{2,}s(?!\\p{Ll}|\\p{M})"
              + "|\\p{Lu}+(?!\\p{Ll})"
              + "|(?:\\p{Lu}\\p{M}*)?(?:\\p{Ll}\\p{M}*)+"
              + "|[0-9]+"
              + "|\\p{IsHan}"
              + "|[\\p{IsKatakana}ー]+");
  private static final String EMPHASIS = "[*_~]{0,3}";
  private static final Pattern JOIN =
      Pattern.compile("|__+|" + EMPHASIS + "[- /_\t\u00A0–]" + EMPHASIS);
  private static final Pattern SPACE = Pattern.compile("[ \t\u00A0]");
  private static final Pattern LINE_BREAK =
      Pattern.compile(
          EMPHASIS + "-?[ \t]*(?:\r\n|\n|\r)[ \t]*(?:>{1,3}[ \t]*)?" + EMPHASIS, Pattern.DOTALL);

  private final List<SurfaceForm> forms = new ArrayList<>();
  private final List<Integer> targets = new ArrayList<>();

  private record Word(int start, int end, String folded) {}

  Oracle(List<Entry> entries) {
    NameWords known = new NameWords();
    for (int ordinal = 0; ordinal < entries.size(); ordinal++) {
      Entry entry = entries.get(ordinal);
      List<SurfaceForm> ofEntry = new ArrayList<>();
      ofEntry.addAll(SurfaceForms.of(entry.name(), entry.casePolicy(), 0, known));
      entry
          .aliases()
          .forEach(
              alias -> ofEntry.addAll(SurfaceForms.of(alias.text(), entry.casePolicy(), 0, known)));
      for (SurfaceForm form : ofEntry) {
        forms.add(form);
        targets.add(ordinal);
      }
    }
  }

  /** Each mention as {@code start-end:targets}. */
  List<String> mentions(String text) {
    List<String> mentions = new ArrayList<>();
    List<Word> words = words(text);
    int taken = 0;
    for (int first = 0; first < words.size(); first++) {
      if (words.get(first).start() < taken) {
        continue;
      }
      int best = -1;
      TreeSet<Integer> named = new TreeSet<>();
      for (int form = 0; form < forms.size(); form++) {
        int end = end(text, words, first, forms.get(form));
        if (end > best) {
          best = end;
          named.clear();
        }
        if (end >= 0 && end == best) {
          named.add(targets.get(form));
        }
      }
      if (best >= 0) {
        mentions.add(words.get(first).start() + "-" + best + ":" + named);
        taken = best;
      }
    }
    return mentions;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int start = word.start();
      words.add(new Word(start, word.end(), SubWords.folded(word.group())));
      boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
      if (escaped && word.group().matches("[nrtbfv].+")) {
        words.add(new Word(start + 1, word.end(), SubWords.folded(word.group().substring(1))));
      }
    }
    return words;
  }

  /** Where the form ends when it stands at the word; -1 when it does not. */
  private static int end(String text, List<Word> words, int first, SurfaceForm form) {
    int last = first + form.words().size() - 1;
    if (last >= words.size()) {
      return -1;
    }
    boolean spaced = false;
    for (int at = first; at <= last; at++) {
      if (!words.get(at).folded().equals(form.words().get(at - first))) {
        return -1;
      }
      if (at > first) {
        int behind = words.get(at - 1).end();
        int ahead = words.get(at).start();
        if (behind > ahead) {
          return -1;
        }
        String gap = text.substring(behind, ahead);
        boolean breaks = LINE_BREAK.matcher(gap).matches();
        if (!breaks && !JOIN.matcher(gap).matches()) {
          return -1;
        }
        spaced |= breaks || SPACE.matcher(gap).find();
      }
    }
    LayerBuilder builder = new LayerBuilder();
    builder.add(form, 0);
    int start = words.get(first).start();
    int end = words.get(last).end();
    boolean fits =
        FormRule.fit(builder.build(), 0, text, start, end, false, spaced, true) != FormRule.Fit.NO;
    return fits ? end : -1;
  }
}
