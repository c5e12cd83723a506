package vn.gtvt.sdk.license.school.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.xml.XmlBytes;

/**
 * Changes single values of a file and leaves all else alone: what is not changed, unknown elements
 * included, is equal in canonical form (C14N). What is no XML around it ({@code file.marks}, {@code
 * file.blank-start}, {@code file.junk-end}) is left out. Not safe for concurrent use.
 */
public final class CourseFileEdit {
  private final XmlBytes bytes;
  private final CourseDialect dialect;
  private final Map<ElementPlace, String> changes = new HashMap<>();

  CourseFileEdit(XmlBytes bytes, CourseDialect dialect) {
    this.bytes = bytes;
    this.dialect = dialect;
  }

  /**
   * Changes a value of the head; days as {@code yyyy-MM-dd}, the empty text for none.
   *
   * @throws IllegalArgumentException if a day is none, if XML cannot hold a character, or if this
   *     file has no element for the field
   */
  public CourseFileEdit set(HeaderField field, String value) {
    return put(0, WireTables.HEADER, wire(WireTables.in(dialect).header(), field), value);
  }

  /**
   * Changes a value of the course; days as {@code yyyy-MM-dd}, the empty text for none.
   *
   * @throws IllegalArgumentException if a day is none, if XML cannot hold a character, or if this
   *     file has no element for the field
   */
  public CourseFileEdit set(CourseField field, String value) {
    return put(0, WireTables.COURSE, wire(WireTables.in(dialect).course(), field), value);
  }

  /**
   * Changes a value of a learner; days as {@code yyyy-MM-dd}, the empty text for none.
   *
   * @param number place of the learner in the file, from 1
   * @throws IllegalArgumentException if a day is none, if XML cannot hold a character, or if this
   *     file has no element for the field
   */
  public CourseFileEdit set(int number, LearnerField field, String value) {
    WireTables tables = WireTables.in(dialect);
    if (tables.learner().stream().anyMatch(each -> each.field() == field)) {
      return put(number, WireTables.LEARNER, wire(tables.learner(), field), value);
    }
    boolean isBefore = tables.beforePicture().stream().anyMatch(each -> each.field() == field);
    return put(
        number,
        WireTables.FILE,
        wire(isBefore ? tables.beforePicture() : tables.afterPicture(), field),
        value);
  }

  private CourseFileEdit put(int number, String parent, WireField<?> wire, String value) {
    String field = wire.field().key();
    Objects.requireNonNull(value, () -> "value of " + field + " == null");
    // The value itself is not repeated: it may be a person's.
    if (wire.isDay() && !value.isEmpty() && DateCode.ISO.read(value).isEmpty()) {
      throw new IllegalArgumentException(field + " is no day " + DateCode.ISO.pattern());
    } else if (!XmlText.isWritable(value)) {
      throw new IllegalArgumentException(field + " has a character that XML cannot hold");
    }
    String written = XmlText.escaped(wire.written(value));
    changes.put(new ElementPlace(number, parent, wire.name()), written);
    return this;
  }

  private <F extends SchoolField> WireField<F> wire(List<WireField<F>> table, SchoolField field) {
    return table.stream()
        .filter(each -> each.field() == field)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(dialect + " has no " + field.key()));
  }

  /**
   * Writes the changed file. A signature no longer holds and is left out; sign the new file.
   *
   * @return what was done
   * @throws IOException if the file cannot be read any more, or the stream fails
   */
  public EditResult writeTo(OutputStream stream) throws IOException {
    Map<ElementPlace, String> left = new HashMap<>(changes);
    Writer out =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    boolean dropped = new XmlCopy(out, left).copy(bytes);
    out.flush();
    TreeSet<String> missing = new TreeSet<>();
    left.keySet().forEach(each -> missing.add(each.toString()));
    return new EditResult(changes.size() - left.size(), missing, dropped);
  }
}
