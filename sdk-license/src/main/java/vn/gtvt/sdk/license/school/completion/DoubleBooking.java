package vn.gtvt.sdk.license.school.completion;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Mask;

/**
 * A teacher or a car in two lessons at a time. Immutable; masked.
 *
 * @param what which of the two
 * @param name the teacher's number or the car's plate; never to be logged
 * @param first the lesson that begins first
 * @param second the lesson that begins before that one ends
 */
public record DoubleBooking(What what, String name, Lesson first, Lesson second) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

  /** What is booked. */
  public enum What {
    /** A teacher. */
    TEACHER("Giáo viên", "Teacher"),
    /** A training car. */
    CAR("Xe", "Car");

    private final Bilingual label;

    What(String vi, String en) {
      this.label = new Bilingual(vi, en);
    }
  }

  /** Returns the conflict as a person is told it. */
  public Bilingual line() {
    String from = TIME.format(second.from());
    String masked = Mask.tail(name);
    return new Bilingual(
        String.format(
            Locale.ROOT,
            "%s %s bị xếp trùng từ %s: buổi %s và buổi %s. Hãy đổi một buổi.",
            what.label.vi(),
            masked,
            from,
            first.id(),
            second.id()),
        String.format(
            Locale.ROOT,
            "%s %s is booked twice from %s: lessons %s and %s. Move one.",
            what.label.en(),
            masked,
            from,
            first.id(),
            second.id()));
  }

  @Override
  public String toString() {
    return what + " " + first.id() + " / " + second.id();
  }
}
