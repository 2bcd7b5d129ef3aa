package io.github.glossls.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which gloss-ls this is. */
final class Version implements IVersionProvider {
  /** From the jar's manifest; {@code development} when run from classes. */
  static String number() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "gloss-ls " + number(),
      "Java %s (%s), %s"
          .formatted(
              System.getProperty("java.version"),
              System.getProperty("java.vendor"),
              System.getProperty("java.home"))
    };
  }
}
