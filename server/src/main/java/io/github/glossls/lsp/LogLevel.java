package io.github.glossls.lsp;

/** How much the server says of what it does; each level includes those before it. */
public enum LogLevel {
  ERROR,
  WARNING,
  INFO,
  DEBUG,
  /**
   * Every message of the protocol, as {@code <- JSON} from the client and {@code -> JSON} to it.
   */
  TRACE
}
