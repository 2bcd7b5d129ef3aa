package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStyleTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', multiWord MultiWord multi_word multi-word",
    "m, m, multiWord multi_word",
    "M, M, MultiWord MULTI_WORD",
    "MU, MU, MULTIWORD MULTI_WORD",
    "Mu, Mu, MultiWord",
    "multi_w, multi_w, multi_word",
    "MULTI_W, MULTI_W, MULTI_WORD",
    "multi-w, multi-w, multi-word",
    "my_mu, mu, multi_word",
    "MY_MU, MU, MULTI_WORD",
    "myMu, Mu, MultiWord",
  })
  void continuesTheStyleThatIsBeingTyped(String identifier, String typed, String expected) {
    List<String> words = NameStyle.words("Multi Word");

    assertThat(NameStyle.fitting(identifier, typed).stream().map(style -> style.write(words)))
        .containsExactly(expected.split(" ", -1));
  }
}
