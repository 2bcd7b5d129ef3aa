package io.github.glossls.text;

/** What kind of text a place stands in. */
public enum Zone {
  PROSE,
  HEADING,
  COMMENT,
  STRING,
  CODE,
  INLINE_CODE,
  FENCED_CODE,
  LINK_TEXT,
  LINK_TARGET,
  URL,
  FRONT_MATTER
}
