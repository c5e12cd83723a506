package vn.gtvt.sdk.license.school.exam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.gtvt.sdk.license.school.ExchangeRegime;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Bounds;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.license.school.xml.PassEnd;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlPass;

/**
 * An exam list, its reply, the file of an exam day, or results. Immutable.
 *
 * @param kind which of them
 * @param session what is said of the whole
 * @param candidates the candidates, in order
 * @param findings what was found while reading, with lines
 */
public record ExamFile(
    ExamFileKind kind,
    FieldValues<ExamSessionField> session,
    List<Candidate> candidates,
    List<SchoolFinding> findings) {
  /** Keeps copies of the lists. */
  public ExamFile {
    candidates = List.copyOf(candidates);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a file; never throws for what a file can hold.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public static ExamReading read(Path file) {
    return Files.isRegularFile(file)
        ? read(XmlBytes.of(file))
        : new ExamReading.Unreadable(List.of(ExamWords.missing()));
  }

  /** Reads a file that is in memory; never throws for what a file can hold. */
  public static ExamReading read(byte[] file) {
    return read(XmlBytes.of(file.clone()));
  }

  private static ExamReading read(XmlBytes bytes) {
    Found found = ExamWords.found();
    ExamHandler handler = new ExamHandler(bytes, ExchangeRegime.bundled(), found);
    try {
      PassEnd end = XmlPass.over(bytes, Bounds.USUAL, handler);
      found.ended(end, handler.candidates().size());
      ExamFileKind kind = handler.kind();
      if (kind == null) {
        found.error("no-kind", Where.line(1));
        return new ExamReading.Unreadable(found.all());
      }
      ExamFile file = new ExamFile(kind, handler.session(), handler.candidates(), found.all());
      return end.code() == null ? new ExamReading.Read(file) : new ExamReading.Part(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names no candidate. */
  @Override
  public String toString() {
    return "ExamFile[" + kind + ", " + candidates.size() + " candidates]";
  }
}
