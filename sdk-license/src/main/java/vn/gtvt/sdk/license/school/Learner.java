package vn.gtvt.sdk.license.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.text.Mask;

/** A learner (học viên) of a course. Immutable; masked in {@code toString}. */
public final class Learner {
  private final FieldValues<LearnerField> values;
  private final List<LearnerDocument> documents;
  private final @Nullable LearnerPicture picture;
  private final int line;

  /**
   * Makes a learner.
   *
   * @param values what is said
   * @param documents papers handed in
   * @param picture the portrait; null if there is none
   */
  public Learner(
      FieldValues<LearnerField> values,
      List<LearnerDocument> documents,
      @Nullable LearnerPicture picture) {
    this(values, documents, picture, 0);
  }

  /**
   * Makes a learner that was read.
   *
   * @param line line of the file, or row of the sheet; 0 if there is none
   */
  public Learner(
      FieldValues<LearnerField> values,
      List<LearnerDocument> documents,
      @Nullable LearnerPicture picture,
      int line) {
    this.values = Objects.requireNonNull(values, "values == null");
    this.documents = List.copyOf(documents);
    this.picture = picture;
    this.line = line;
  }

  /** Returns all values. */
  public FieldValues<LearnerField> values() {
    return values;
  }

  /** Returns a text; empty if there is none. */
  public String text(LearnerField field) {
    return values.text(field);
  }

  /** Returns a day; empty if there is none or it is no day. */
  public Optional<LocalDate> date(LearnerField field) {
    return values.date(field);
  }

  /** Returns the sex; empty if it is not stated as {@code M} or {@code F}. */
  public Optional<Sex> sex() {
    return SexCode.SCHOOL_FILE.read(text(LearnerField.SEX));
  }

  /** Returns the papers handed in. */
  public List<LearnerDocument> documents() {
    return documents;
  }

  /** Returns the portrait, or null if there is none. */
  public @Nullable LearnerPicture picture() {
    return picture;
  }

  /** Returns the line of the file, or the row of the sheet; 0 if there is none. */
  public int line() {
    return line;
  }

  /** Returns the first letters of the name: for reports. */
  public String maskedName() {
    return Mask.name(text(LearnerField.FULL_NAME));
  }

  /** Returns the same learner with other values. */
  public Learner with(FieldValues<LearnerField> other) {
    return new Learner(other, documents, picture, line);
  }

  /** Returns the same learner with another picture. */
  public Learner with(LearnerPicture other) {
    return new Learner(values, documents, other, line);
  }

  @Override
  public String toString() {
    return "Learner[" + text(LearnerField.ROW_NUMBER) + ", " + maskedName() + "]";
  }
}
