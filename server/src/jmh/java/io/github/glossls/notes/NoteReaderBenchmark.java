package io.github.glossls.notes;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import io.github.glossls.notes.NoteTexts.NoteText;
import io.github.glossls.notes.markdown.Block;
import io.github.glossls.notes.markdown.InlineReader;
import io.github.glossls.notes.markdown.Line;
import io.github.glossls.notes.markdown.Outline;
import io.github.glossls.notes.markdown.OutlineScanner;
import io.github.glossls.notes.markdown.Section;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One pass over notes that people wrote: read whole, to entries and problems, as a glossary and as
 * ordinary Markdown; its Markdown alone; and parsed by flexmark to its tree and no further. Seconds
 * a pass; {@code bench/notes.sh} turns them into ratios.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 10)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class NoteReaderBenchmark {
  private final NoteReader reader = new NoteReader();
  private final Parser flexmark =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private List<NoteText> texts = List.of();

  @Setup(Level.Trial)
  public void load() throws IOException {
    texts = NoteTexts.load();
  }

  @Benchmark
  public void glossary(Blackhole hole) {
    for (NoteText note : texts) {
      hole.consume(reader.read(note.source(), note.text(), true));
    }
  }

  @Benchmark
  public void ordinary(Blackhole hole) {
    for (NoteText note : texts) {
      hole.consume(reader.read(note.source(), note.text(), false));
    }
  }

  /** What flexmark does too: the structure of each note, and the inline text of its lines. */
  @Benchmark
  public void markdown(Blackhole hole) {
    for (NoteText note : texts) {
      Outline outline = OutlineScanner.scan(note.text(), false);
      InlineReader inlines = new InlineReader(outline);
      for (Section section : outline.sections()) {
        section.heading().ifPresent(line -> hole.consume(inlines.read(line)));
        for (Block block : section.blocks()) {
          for (Line line : block.lines()) {
            hole.consume(block instanceof Block.Fence ? line : inlines.read(line));
          }
        }
      }
    }
  }

  @Benchmark
  public void flexmark(Blackhole hole) {
    for (NoteText note : texts) {
      hole.consume(flexmark.parse(note.text()));
    }
  }
}
