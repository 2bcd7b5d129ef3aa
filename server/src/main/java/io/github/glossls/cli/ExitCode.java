package io.github.glossls.cli;

/** What the process's exit code says. */
final class ExitCode {
  static final int OK = 0;

  /** Nothing was found, or what was looked at has problems. */
  static final int NOTHING_FOUND = 1;

  /** The call was wrong, or the program failed. */
  static final int ERROR = 2;

  private ExitCode() {}
}
