package vn.gtvt.sandbox.registry;

import java.time.LocalDateTime;

/**
 * What the police enter about vehicles; seen at once. Thread-safe.
 *
 * <p>A vehicle is a plate and its kind: {@code 1} car, {@code 2} motorcycle, {@code 3} electric
 * bicycle.
 */
public interface ViolationDesk {
  /**
   * Enters a violation that is not settled, with a made-up place, unit and office.
   *
   * @param offence the dotted code and the text
   * @throws IllegalArgumentException if the kind is none of the three
   */
  void put(String plate, String vehicle, LocalDateTime at, String offence);

  /**
   * Settles a violation.
   *
   * @throws IllegalArgumentException if there is none of this vehicle and moment
   */
  void settle(String plate, String vehicle, LocalDateTime at);

  /** How many questions were answered with the truth. */
  int questions();
}
