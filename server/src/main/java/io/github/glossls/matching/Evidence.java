package io.github.glossls.matching;

/**
 * One reason for the confidence of a mention.
 *
 * @param reason for people: {@code near "softmax"}
 * @param weight log odds: positive speaks for the term
 */
public record Evidence(String reason, double weight) {}
