package vn.gtvt.sdk.license.school.exam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Bounds;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.license.school.xml.PassEnd;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlPass;
import vn.gtvt.sdk.license.school.xml.XmlRows;

/**
 * What a test device counted (thiết bị chấm điểm, school.md 5). Immutable. {@link ExamResults}
 * holds it against the list of the exam day.
 *
 * @param results one for each candidate, in order
 * @param findings what was found while reading, with lines
 */
public record DeviceFile(List<DeviceResult> results, List<SchoolFinding> findings) {
  /** Keeps copies of the lists. */
  public DeviceFile {
    results = List.copyOf(results);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a file; never throws for what a file can hold.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public static DeviceReading read(Path file) {
    return Files.isRegularFile(file)
        ? read(XmlBytes.of(file))
        : new DeviceReading.Unreadable(List.of(ExamWords.missing()));
  }

  /** Reads a file that is in memory; never throws for what a file can hold. */
  public static DeviceReading read(byte[] file) {
    return read(XmlBytes.of(file.clone()));
  }

  private static DeviceReading read(XmlBytes bytes) {
    Found found = ExamWords.found();
    DeviceRow row = new DeviceRow(bytes, found);
    XmlRows rows = new XmlRows(DeviceRow.NAME, row);
    try {
      PassEnd end = XmlPass.over(bytes, Bounds.USUAL, rows);
      found.ended(end, rows.count());
      if (rows.count() == 0) {
        found.error("no-device", Where.line(1));
        return new DeviceReading.Unreadable(found.all());
      }
      DeviceFile file = new DeviceFile(row.results(), found.all());
      return end.code() == null ? new DeviceReading.Read(file) : new DeviceReading.Part(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names no candidate. */
  @Override
  public String toString() {
    return "DeviceFile[" + results.size() + " candidates]";
  }
}
