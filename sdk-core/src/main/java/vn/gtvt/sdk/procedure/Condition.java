package vn.gtvt.sdk.procedure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.fact.Source;

/**
 * One demand of the law, as the name of a rule and its parameters. Immutable.
 *
 * @param rule the rule's name, e.g. {@code vehicle-age}
 * @param appliesTo what it is for, e.g. kinds of badge; empty for all
 * @param parameters whole numbers by name; what is not stated is absent
 * @param source the article and how sure it is
 */
public record Condition(
    String rule, List<String> appliesTo, Map<String, Integer> parameters, Source source) {
  /** Keeps copies. */
  public Condition {
    Objects.requireNonNull(rule, "rule == null");
    Objects.requireNonNull(source, "source == null");
    appliesTo = List.copyOf(appliesTo);
    parameters = Map.copyOf(parameters);
  }

  /** Returns a parameter, or nothing where the source states none. */
  public Optional<Integer> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /**
   * Returns a parameter that the rule cannot do without.
   *
   * @throws IllegalStateException if the data lack it: the definition file is wrong
   */
  public int require(String name) {
    Integer value = parameters.get(name);
    if (value == null) {
      throw new IllegalStateException("rule " + rule + " lacks its parameter " + name);
    }
    return value;
  }

  /** Says whether the condition is for this subject. */
  public boolean appliesTo(String subject) {
    return appliesTo.isEmpty() || appliesTo.contains(subject);
  }
}
