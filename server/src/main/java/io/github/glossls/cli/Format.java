package io.github.glossls.cli;

/** How a command writes its answer. */
enum Format {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return this == TEXT ? "text" : "json";
  }
}
