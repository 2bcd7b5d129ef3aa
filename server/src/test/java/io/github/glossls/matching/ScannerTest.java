package io.github.glossls.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ScannerTest {
  @Test
  @Timeout(20)
  void comesToTheEndOfALongTextWithoutAnyNameToLookFor() {
    String text = "one more word ".repeat(2_000);
    Hits hits = new Hits();
    Lexicon nothing = Lexicon.compile(List.of(), false);
    new Scanner(List.of(nothing.layer()), (layer, form) -> true)
        .scan(text, true, 0, text.length(), hits, new Hits());
    assertThat(hits.size()).isZero();
  }
}
