package io.github.glossls.matching;

import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.github.glossls.glossary.Entry;
import io.github.glossls.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One pass over the corpus for a list of terms: this matcher and others, the same text, the same
 * terms, one thread. Seconds a pass, warmed up for seconds and not for passes, since the passes of
 * the slow take long; {@code bench/compare.sh} turns them into ratios.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx5g", "-XX:+UseSerialGC"})
public class MatchingBenchmark {
  @Param({"400", "10000", "100000"})
  int terms;

  private List<String> documents = List.of();
  private List<String> lowered = List.of();
  private List<Entry> entries = List.of();
  private List<String> names = List.of();

  @Setup(Level.Trial)
  public void load() throws IOException {
    load(1);
  }

  /** Takes one document in so many. */
  void load(int oneIn) throws IOException {
    List<String> all = Corpus.documents();
    documents =
        IntStream.range(0, all.size()).filter(at -> at % oneIn == 0).mapToObj(all::get).toList();
    lowered = documents.stream().map(document -> document.toLowerCase(Locale.ROOT)).toList();
    names = Corpus.terms(terms);
    entries = Corpus.entries(names);
  }

  long bytes() {
    return Corpus.bytes(documents);
  }

  List<Entry> entries() {
    return entries;
  }

  /** This matcher, compiled. */
  @State(Scope.Thread)
  public static class Glossls {
    private Scanner scanner = new Scanner(List.of(), (layer, target) -> true);
    private Matcher matcher = Matcher.compile(Corpus.glossary(List.of()));

    @Setup(Level.Trial)
    public void compile(MatchingBenchmark data) {
      Lexicon lexicon = Lexicon.compile(data.entries, false);
      scanner = new Scanner(List.of(lexicon.layer()), (layer, target) -> true);
      matcher = Matcher.compile(Corpus.glossary(data.names));
    }
  }

  @Benchmark
  public int glossls(Glossls glossls) {
    int found = 0;
    for (String document : documents) {
      Hits hits = new Hits();
      glossls.scanner.scan(document, false, 0, document.length(), hits, new Hits());
      found += hits.size();
    }
    return found;
  }

  /** With zones, senses and confidence: what a feature asks for. */
  @Benchmark
  public int glosslsMentions(Glossls glossls) {
    int found = 0;
    for (String document : documents) {
      found += glossls.matcher.mentions(Document.of("file:///a.java", "java", 0, document)).size();
    }
    return found;
  }

  @Benchmark
  public int compile() {
    return Lexicon.compile(entries, false).layer().longest();
  }

  /** Aho and Corasick's automaton as a double array; finds parts of words too. */
  @State(Scope.Thread)
  public static class Hankcs {
    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

    @Setup(Level.Trial)
    public void compile(MatchingBenchmark data) {
      TreeMap<String, String> words = new TreeMap<>();
      data.names.forEach(name -> words.put(name.toLowerCase(Locale.ROOT), name));
      trie.build(words);
    }
  }

  @Benchmark
  public int hankcs(Hankcs hankcs) {
    int[] found = {0};
    for (String document : lowered) {
      hankcs.trie.parseText(
          document,
          (begin, end, value) -> {
            found[0]++;
          });
    }
    return found[0];
  }

  /** Lucene's tokenizer, lower case, synonyms. */
  @State(Scope.Thread)
  public static class Lucene {
    private Analyzer analyzer = analyzer(List.of("nothing"));

    @Setup(Level.Trial)
    public void compile(MatchingBenchmark data) {
      analyzer = analyzer(data.names);
    }

    private static Analyzer analyzer(List<String> names) {
      try {
        SynonymMap.Builder builder = new SynonymMap.Builder(true);
        for (String name : names) {
          String[] words = name.toLowerCase(Locale.ROOT).split("[ -]", -1);
          CharsRef input = SynonymMap.Builder.join(words, new CharsRefBuilder());
          builder.add(input, new CharsRef("term"), true);
        }
        SynonymMap map = builder.build();
        return new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream lower = new LowerCaseFilter(tokenizer);
            return new TokenStreamComponents(tokenizer, new SynonymGraphFilter(lower, map, true));
          }
        };
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Benchmark
  public int lucene(Lucene lucene) {
    int found = 0;
    for (String document : documents) {
      found += lucene(lucene, document);
    }
    return found;
  }

  private static int lucene(Lucene lucene, String document) {
    int found = 0;
    try (TokenStream tokens = lucene.analyzer.tokenStream("text", document)) {
      TypeAttribute type = tokens.getAttribute(TypeAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found += type.type().equals("SYNONYM") ? 1 : 0;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Intel's Hyperscan, in C: exact strings in any case. */
  @State(Scope.Thread)
  public static class Hyperscan {
    private Database database = database(List.of("nothing"));
    private com.gliwka.hyperscan.wrapper.Scanner scanner =
        new com.gliwka.hyperscan.wrapper.Scanner();

    @Setup(Level.Trial)
    public void compile(MatchingBenchmark data) {
      database = database(data.names);
      scanner.allocScratch(database);
    }

    private static Database database(List<String> names) {
      List<Expression> expressions = new ArrayList<>();
      names.forEach(
          name ->
              expressions.add(
                  new Expression(
                      name.replace(".", "\\."), EnumSet.of(ExpressionFlag.CASELESS))));
      try {
        return Database.compile(expressions);
      } catch (com.gliwka.hyperscan.wrapper.CompileErrorException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Benchmark
  public int hyperscan(Hyperscan hyperscan) {
    int found = 0;
    for (String document : documents) {
      found += hyperscan.scanner.scan(hyperscan.database, document).size();
    }
    return found;
  }
}
