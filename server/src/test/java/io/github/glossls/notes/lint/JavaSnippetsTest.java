package io.github.glossls.notes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glossls.glossary.Snippet;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Java example of the bundled glossary compiles as it stands. */
class JavaSnippetsTest {
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

  static Stream<Arguments> snippets() throws IOException {
    return Page.entries(BundledPages.read())
        .flatMap(
            entry ->
                entry.snippets().stream()
                    .filter(snippet -> snippet.language().equals("java"))
                    .map(snippet -> Arguments.of(entry.name(), snippet)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void compiles(String term, Snippet snippet, @TempDir Path out) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        javac
            .getTask(
                messages,
                null,
                null,
                List.of("-d", out.toString(), "-proc:none", "--release", "17"),
                null,
                List.of(source(snippet.code())))
            .call();

    assertThat(compiled).as("%s: %s", term, messages).isTrue();
  }

  private static JavaFileObject source(String code) {
    Matcher type = TYPE.matcher(code);
    String name = type.find() ? type.group(1) : "Snippet";
    URI uri = URI.create("string:///" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }
}
