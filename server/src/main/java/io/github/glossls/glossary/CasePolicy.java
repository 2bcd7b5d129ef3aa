package io.github.glossls.glossary;

/** Which spellings of a name in upper and lower case count as the name. */
public enum CasePolicy {
  /**
   * Decided by the shape of the name: {@code RAG} and {@code ReAct} are exact, {@code embedding} is
   * not.
   */
  AUTOMATIC,
  /** Only as written, except as a part of an identifier. */
  EXACT,
  /** In any case. */
  ANY
}
