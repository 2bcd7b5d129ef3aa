package io.github.glossls.notes.lint;

import io.github.glossls.glossary.Definition;
import io.github.glossls.glossary.Entry;
import io.github.glossls.notes.Problem;
import io.github.glossls.notes.markdown.PlainText;
import io.github.glossls.text.Sentences;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The first sentence defines the term alone: a noun phrase of a readable length. */
final class FirstSentence implements Rule {
  private static final int FEWEST_WORDS = 12;
  private static final int MOST_WORDS = 35;
  private static final Pattern ABOUT_THE_WORD =
      Pattern.compile(
          "\\b(refers? to|is (a|the) (term|word|name) for|this (entry|term|section))\\b");

  @Override
  public void check(List<Page> pages, Consumer<Problem> found) {
    Page.defining(pages).forEach(entry -> check(entry, entry.definition().orElseThrow(), found));
  }

  private static void check(Entry entry, Definition definition, Consumer<Problem> found) {
    String sentence = Sentences.first(PlainText.of(definition.markdown()));
    int words = sentence.split("\\s+", -1).length;
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      complain(entry, definition, "has " + words + " words; 12 to 35 read well", found);
    }
    if (!sentence.endsWith(".")) {
      complain(entry, definition, "does not end in a full stop", found);
    }
    if (ABOUT_THE_WORD.matcher(sentence).find()) {
      complain(entry, definition, "talks about the word, not the thing", found);
    }
    if (sentence.regionMatches(true, 0, entry.name() + " is", 0, entry.name().length() + 3)) {
      complain(entry, definition, "repeats the name that the hover shows above it", found);
    }
  }

  private static void complain(
      Entry entry, Definition definition, String what, Consumer<Problem> found) {
    found.accept(
        Rule.warning(
            "first-sentence",
            definition.place(),
            "The first sentence of \"" + entry.name() + "\" " + what));
  }
}
