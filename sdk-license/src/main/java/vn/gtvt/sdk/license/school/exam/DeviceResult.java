package vn.gtvt.sdk.license.school.exam;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.text.Mask;

/**
 * What a test device says of a candidate (THI_SINH, school.md 5). Immutable; masked in {@code
 * toString}.
 *
 * @param values who it is
 * @param points parts with both values, as whole numbers
 * @param picture the portrait (JP2); null if the file has none
 * @param line line where the candidate begins
 */
public record DeviceResult(
    FieldValues<ExamField> values,
    Map<ExamPart, DevicePoints> points,
    @Nullable LearnerPicture picture,
    int line) {
  /** Keeps a copy of the points. */
  public DeviceResult {
    EnumMap<ExamPart, DevicePoints> copy = new EnumMap<>(ExamPart.class);
    copy.putAll(points);
    points = Collections.unmodifiableMap(copy);
  }

  /** Returns a text; empty if there is none. */
  public String text(ExamField field) {
    return values.text(field);
  }

  @Override
  public String toString() {
    return "DeviceResult["
        + text(ExamField.CANDIDATE_NUMBER)
        + ", "
        + Mask.name(text(ExamField.FULL_NAME))
        + "]";
  }
}
