package io.github.glossls.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.CasePolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceFormsTest {
  @ParameterizedTest
  @CsvSource({
    "multi-head attention,    multihead attention",
    "attention of multi-head, attention of multihead",
    "-multi head-attention,   multi headattention",
    "chain of color,          chains of colour",
    "color model,             colours models",
    "overfitting,             over fitting",
    "Ärger,                   aerger",
  })
  void hasForm(String name, String form) {
    assertThat(formsOf(name)).contains(List.of(form.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "-multi head-attention, multihead attention",
    "deep model,            deeps model",
    "labeled model,         labeleds model",
  })
  void hasNoForm(String name, String form) {
    assertThat(formsOf(name)).doesNotContain(List.of(form.split(" ", -1)));
  }

  @Test
  void wordsOfTwoSpellingsAreNotMixedWithoutEnd() {
    assertThat(formsOf("color ".repeat(30))).hasSizeLessThan(300);
  }

  private static List<List<String>> formsOf(String name) {
    return SurfaceForms.of(name, CasePolicy.AUTOMATIC, 0, new NameWords()).stream()
        .map(SurfaceForm::words)
        .toList();
  }
}
