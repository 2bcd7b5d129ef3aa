package io.github.glossls.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.workspace.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![a](https://x.org/a.png)       | [a](https://x.org/a.png)",
        "b ![](//x.org/a.png) c          | b [](//x.org/a.png) c",
        "![a [b] c](http://x)            | [a [b] c](http://x)",
        "![a `](file:///b) c`](http://x) | [a `](file:///b) c`](http://x)",
        "[![a](https://x)](https://y)    | [[a](https://x)](https://y)",
        "![a](<https://x>)               | [a](<https://x>)",
        "![a](data:image/png;base64,AA)  | [a](data:image/png;base64,AA)",
        "![a](file:////host/a.png)       | [a](file:////host/a.png)",
        "![a](file://host/a.png)         | [a](file://host/a.png)",
      })
  void makesLinksOfImagesFromElsewhere(String markdown, String shown) {
    assertThat(Images.shown(markdown, Settings.defaults())).isEqualTo(shown);
  }

  @Test
  void makesLinksOfImagesWhoseTargetStandsElsewhere() {
    assertThat(Images.shown("![a][b] and ![b]\n\n[b]: https://x\n", Settings.defaults()))
        .isEqualTo("[a][b] and [b]\n\n[b]: https://x\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![a](file:///home/ada/a.png)",
        "Hello! [a](https://x)",
        "let v = vec![1, 2];\n\n[a](https://x)",
        "#![feature(x)]",
      })
  void leavesTheRest(String markdown) {
    assertThat(Images.shown(markdown, Settings.defaults())).isEqualTo(markdown);
  }
}
