package vn.gtvt.benchmarks;

import java.util.List;

/** Quantiles, between two values by proportion. */
final class Quantiles {
  private Quantiles() {}

  static double median(List<Double> values) {
    return at(values, 0.5);
  }

  /**
   * Returns the value below which this share of the values lies.
   *
   * @throws IllegalArgumentException if there is no value
   */
  static double at(List<Double> values, double share) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no value was measured");
    }
    List<Double> sorted = values.stream().sorted().toList();
    double place = share * (sorted.size() - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    double weight = place - below;
    return sorted.get(below) * (1 - weight) + sorted.get(above) * weight;
  }
}
