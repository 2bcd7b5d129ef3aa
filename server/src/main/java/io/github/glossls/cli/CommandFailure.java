package io.github.glossls.cli;

/** Something the user can mend. Its message names what to do and is shown as it is. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message);
  }
}
