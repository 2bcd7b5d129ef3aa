package io.github.glossls.matching;

import static io.github.glossls.matching.Traits.has;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Entry;
import io.github.glossls.glossary.Glossary;
import io.github.glossls.text.Document;
import io.github.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every text and every glossary. */
class MatcherPropertyTest {
  private static final String[] WORDS = {
    "rag", "lora", "vector", "store", "prompt", "fine", "tuning", "token", "bm", "model", "of",
    "chain", "thought", "react", "act", "re", "é", "straße", "注", "文", "オーダー", "a", "s", "ization",
    "data", "base", "multi", "head"
  };
  private static final String[] GAPS = {
    " ", " ", " ", "-", "_", "/", "", "", ". ", "\n", "\r\n> ", "  ", "**", "** ", " *", "__", ", ",
    "'s ", "\\n", "(", "=", "\n\n", "-\n  ", "–", "`-", "🙂", "5", "25"
  };

  /** A glossary, and a text in which its names stand in many spellings. */
  record World(List<String> lines, String text) {
    List<Entry> entries() {
      return lines.stream().map(Words::entry).toList();
    }
  }

  @Property(tries = 10_000)
  void findsWhatADirectReadingOfTheRulesFinds(
      @ForAll("worlds") World world, @ForAll("hashMasks") long mask) {
    Lexicon lexicon = Lexicon.compile(world.entries(), false, new LayerBuilder(mask));

    List<String> expected = new Oracle(world.entries()).mentions(world.text());

    Statistics.label("mentions").collect(Math.min(expected.size(), 10));
    assertThat(found(lexicon, world.text())).isEqualTo(expected);
  }

  @Property(tries = 300)
  void findsTheSameInLongTexts(@ForAll("worlds") World world) {
    String longText = (world.text() + " x ").repeat(1 + 4000 / (world.text().length() + 3));
    Lexicon lexicon = Lexicon.compile(world.entries(), false);

    assertThat(found(lexicon, longText)).isEqualTo(new Oracle(world.entries()).mentions(longText));
  }

  @Property(tries = 3_000)
  void anEditLeadsToWhatAFullScanFinds(
      @ForAll("glossaries") List<String> lines,
      @ForAll("languages") String language,
      @ForAll("texts") String before,
      @ForAll("texts") String middle,
      @ForAll("texts") String after,
      @ForAll("texts") String inserted) {
    Matcher matcher = Matcher.compile(Words.glossary(String.join("\n", lines)));
    String text = before + "\n" + middle + "\n" + after;
    Document document = Document.of("file:///a", language, 1, text);
    Span replaced = new Span(before.length() / 2, before.length() + middle.length() / 2);
    Document next = document.edited(replaced, inserted, 2);

    Mentions known = matcher.scan(document);
    Mentions edited = known.edited(next, replaced, inserted.length());
    Mentions askedAgain = matcher.scan(next);

    Mentions scanned = Mentions.scan(matcher, next);
    assertThat(edited.all()).isEqualTo(scanned.all());
    assertThat(edited.foundTheSame(scanned)).isTrue();
    assertThat(askedAgain.all()).isEqualTo(scanned.all());
  }

  @Property(tries = 500)
  void aCursorIsOnTheMentionThatIsThere(@ForAll("worlds") World world) {
    Matcher matcher = Matcher.compile(Words.glossary(String.join("\n", world.lines())));
    Mentions mentions = matcher.scan(Document.of("file:///a", "markdown", 1, world.text()));

    for (Mention mention : mentions.all()) {
      for (int offset = mention.span().start(); offset < mention.span().end(); offset++) {
        assertThat(mentions.at(offset)).contains(mention);
      }
    }
    for (int offset = 0; offset <= world.text().length(); offset++) {
      mentions.at(offset).ifPresent(mention -> assertThat(mentions.all()).contains(mention));
    }
  }

  @Property(tries = 1_000)
  void anUpdatedMatcherFindsWhatANewOneFinds(
      @ForAll("glossaries") List<String> first,
      @ForAll("glossaries") List<String> second,
      @ForAll("texts") String text) {
    assertFindsTheSameWhenUpdated(first, second, text);
  }

  /** Else what is near it would be surer for no reason. */
  @Example
  void aTermThatIsDefinedInTwoLayersTellsOnce() {
    assertFindsTheSameWhenUpdated(
        List.of("thought", "model"),
        List.of("RAGs", "thought"),
        "rags THOUGHTs** model Data HEADs25\nhead25of > vector=REs *token(Vector–BM- ");
  }

  private static void assertFindsTheSameWhenUpdated(
      List<String> first, List<String> second, String text) {
    List<Entry> old = first.stream().map(Words::entry).toList();
    List<Entry> entries = new ArrayList<>(old.subList(0, old.size() / 2));
    second.stream().map(Words::entry).forEach(entries::add);
    Glossary glossary = Glossary.merge(entries);
    Document document = Document.of("file:///a.md", "markdown", 1, text);

    Matcher updated = Matcher.compile(Glossary.merge(old)).updated(glossary);

    assertThat(spans(updated.mentions(document)))
        .isEqualTo(spans(Matcher.compile(glossary).mentions(document)));
  }

  private static List<String> spans(List<Mention> mentions) {
    return mentions.stream()
        .map(
            mention ->
                mention.span()
                    + new TreeSet<>(mention.terms().stream().map(term -> term.name()).toList())
                        .toString())
        .toList();
  }

  private static List<String> found(Lexicon lexicon, String text) {
    Hits hits = new Hits();
    new Scanner(List.of(lexicon.layer()), (layer, target) -> true)
        .scan(text, true, 0, text.length(), hits, new Hits());
    List<String> found = new ArrayList<>();
    Layer layer = lexicon.layer();
    for (int hit = 0; hit < hits.size(); hit++) {
      TreeSet<Integer> named = new TreeSet<>();
      int first = layer.firstForm(hits.node(hit));
      for (int form = first; form < layer.endOfForms(hits.node(hit)); form++) {
        if (hits.fit(hit, form - first) != FormRule.Fit.NO
            && !has(layer.traits(form), Traits.CUE)) {
          named.add(layer.target(form));
        }
      }
      found.add(hits.start(hit) + "-" + hits.end(hit) + ":" + named);
    }
    return found;
  }

  @Provide
  Arbitrary<World> worlds() {
    Arbitrary<List<Integer>> named = Arbitraries.integers().between(0, 7).list().ofMaxSize(6);
    Arbitrary<List<String>> gaps = Arbitraries.of(GAPS).list().ofSize(8);
    return Combinators.combine(glossaries(), texts(), named, gaps)
        .as(
            (lines, text, names, joins) -> {
              StringBuilder all = new StringBuilder(text);
              for (int at = 0; at < names.size(); at++) {
                String name = lines.get(names.get(at) % lines.size());
                String spelled =
                    name.replaceAll(
                        "[ _-]", java.util.regex.Matcher.quoteReplacement(joins.get(at)));
                all.append(names.get(at) % 2 == 0 ? spelled : spelled.toLowerCase(Locale.ROOT));
                all.append(joins.get(7 - at));
              }
              return new World(lines, all.toString());
            });
  }

  @Provide
  Arbitrary<List<String>> glossaries() {
    Arbitrary<String> name =
        piece(Arbitraries.of(" ", "-", "", "_").map(gap -> gap)).filter(text -> !text.isBlank());
    return name.list().ofMinSize(1).ofMaxSize(8);
  }

  private static Arbitrary<String> piece(Arbitrary<String> gaps) {
    return cased()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(words -> gaps.map(gap -> String.join(gap, words)));
  }

  @Provide
  Arbitrary<String> texts() {
    return cased()
        .flatMap(word -> Arbitraries.of(GAPS).map(gap -> word + gap))
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Long> hashMasks() {
    return Arbitraries.of(-1L, -1L, 0L, 3L, 0xFFL, 0x7FL << 40);
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("markdown", "python", "java", "");
  }

  /** A word in one of the ways in which words are written. */
  private static Arbitrary<String> cased() {
    return Arbitraries.of(WORDS)
        .flatMap(
            word ->
                Arbitraries.of(
                    word,
                    word,
                    word.toUpperCase(Locale.ROOT),
                    Character.toUpperCase(word.charAt(0)) + word.substring(1),
                    word + "s",
                    word.toUpperCase(Locale.ROOT) + "s"));
  }
}
