package io.github.glossls.matching;

import java.util.ArrayList;
import java.util.List;

/** Adds up log odds; keeps the reasons only when they are asked for. */
final class Scale {
  private final boolean explains;
  private final List<Evidence> reasons = new ArrayList<>();
  private double sum;

  Scale(boolean explains) {
    this.explains = explains;
  }

  void add(double weight, String reason) {
    if (weight != 0) {
      sum += weight;
      if (explains) {
        reasons.add(new Evidence(reason, weight));
      }
    }
  }

  /** As above, with what stands in the text from {@code start} to {@code end}. */
  void add(double weight, String reason, String text, int start, int end) {
    add(weight, explains ? reason + " \"" + text.substring(start, end) + '"' : reason);
  }

  boolean explains() {
    return explains;
  }

  double sum() {
    return sum;
  }

  List<Evidence> reasons() {
    return List.copyOf(reasons);
  }
}
