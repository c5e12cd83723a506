package vn.gtvt.sdk.license.school.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerDocument;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SchoolFinding;

/**
 * Writes a course as the observed files are: UTF-8 with a byte order mark, LF, two blanks a level,
 * every element in its order, empty ones as {@code <X />} (school.md 2).
 *
 * <p>One picture at a time is in memory. Stateless and safe for concurrent use.
 */
public final class CourseFileWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private int level;

  private CourseFileWriter(Writer out) {
    this.out = out;
  }

  /**
   * Writes a course; the stream is flushed and stays open. What is wrong about the course is
   * written as it is: check it first.
   *
   * @return what this file cannot say and is therefore lost, and what it asks for and is not known
   * @throws IOException if the stream fails, or a picture cannot be read
   * @throws IllegalArgumentException if a text has a character that XML cannot hold
   */
  public static List<SchoolFinding> write(
      CourseFiling filing, CourseDialect dialect, OutputStream stream) throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    out.write(BYTE_ORDER_MARK);
    out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    new CourseFileWriter(out).root(filing, dialect);
    out.flush();
    return Losses.of(filing, dialect);
  }

  private void root(CourseFiling filing, CourseDialect dialect) throws IOException {
    WireTables tables = WireTables.in(dialect);
    open(dialect.root());
    open(WireTables.HEADER);
    fields(tables.header(), filing.header());
    close(WireTables.HEADER);
    open("DATA");
    open(WireTables.COURSE);
    fields(tables.course(), filing.course());
    close(WireTables.COURSE);
    open(WireTables.LEARNERS);
    for (Learner each : filing.learners()) {
      learner(tables, each);
    }
    close(WireTables.LEARNERS);
    close("DATA");
    close(dialect.root());
  }

  private void learner(WireTables tables, Learner learner) throws IOException {
    open(WireTables.LEARNER);
    fields(tables.learner(), learner.values());
    open(WireTables.FILE);
    fields(tables.beforePicture(), learner.values());
    LearnerPicture picture = learner.picture();
    element(
        WireTables.PICTURE,
        picture == null ? "" : Base64.getEncoder().encodeToString(picture.bytes()));
    fields(tables.afterPicture(), learner.values());
    close(WireTables.FILE);
    open(WireTables.DOCUMENTS);
    for (LearnerDocument each : learner.documents()) {
      open(WireTables.DOCUMENT);
      element(WireTables.DOCUMENT_CODE, XmlText.escaped(each.code()));
      element(WireTables.DOCUMENT_NAME, XmlText.escaped(each.name()));
      close(WireTables.DOCUMENT);
    }
    close(WireTables.DOCUMENTS);
    close(WireTables.LEARNER);
  }

  private <F extends Enum<F> & SchoolField> void fields(
      List<WireField<F>> table, FieldValues<F> values) throws IOException {
    for (WireField<F> each : table) {
      String text = XmlText.escaped(each.written(values.text(each.field())));
      element(each.name(), text);
    }
  }

  private void element(String name, String escaped) throws IOException {
    indent();
    out.write('<');
    out.write(name);
    if (escaped.isEmpty()) {
      out.write(" />\n");
      return;
    }
    out.write('>');
    out.write(escaped);
    out.write("</");
    out.write(name);
    out.write(">\n");
  }

  private void open(String name) throws IOException {
    indent();
    out.write("<" + name + ">\n");
    level++;
  }

  private void close(String name) throws IOException {
    level--;
    indent();
    out.write("</" + name + ">\n");
  }

  private void indent() throws IOException {
    for (int i = 0; i < level; i++) {
      out.write("  ");
    }
  }
}
