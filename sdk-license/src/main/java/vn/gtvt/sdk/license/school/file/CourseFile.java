package vn.gtvt.sdk.license.school.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Bounds;
import vn.gtvt.sdk.license.school.xml.XmlBytes;

/**
 * A course file that was read: what it says, and the file itself.
 *
 * <p>Pictures stay in the file until they are asked for; it must stay in its place meanwhile.
 * Immutable and safe for concurrent use.
 */
public final class CourseFile {
  private final XmlBytes bytes;
  private final CourseDialect dialect;
  private final CourseFiling filing;
  private final List<SchoolFinding> findings;
  private final Set<String> unknown;
  private final boolean hasMoreUnknown;
  private final Map<String, Integer> asides;
  private final boolean signed;
  private final boolean whole;

  CourseFile(XmlBytes bytes, CourseDialect dialect, CourseHandler read, boolean whole) {
    this.bytes = bytes;
    this.dialect = dialect;
    this.filing = read.filing();
    this.findings = read.found().all();
    this.unknown = Set.copyOf(read.unknown().names());
    this.hasMoreUnknown = read.unknown().hasMore();
    this.asides = new TreeMap<>(read.asides());
    this.signed = read.isSigned();
    this.whole = whole;
  }

  /**
   * Reads a file; never throws for what a file can hold.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public static CourseReading read(Path file) {
    if (!Files.isRegularFile(file)) {
      return new CourseReading.Unreadable(List.of(FileWords.error("file.missing", Where.FILE)));
    }
    return CourseFileReader.read(XmlBytes.of(file), Bounds.USUAL);
  }

  /** Reads a file that is in memory; never throws for what a file can hold. */
  public static CourseReading read(byte[] file) {
    return CourseFileReader.read(XmlBytes.of(file.clone()), Bounds.USUAL);
  }

  /**
   * Reads a stream to its end or to the bound of 1 GB; its pictures cannot be had afterwards, and
   * it cannot be written again. The stream is closed.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public static CourseReading read(InputStream stream) {
    return CourseFileReader.read(XmlBytes.once(stream), Bounds.USUAL);
  }

  /** Returns which of the two files it is. */
  public CourseDialect dialect() {
    return dialect;
  }

  /** Returns what the file says. */
  public CourseFiling filing() {
    return filing;
  }

  /** Returns what was found while reading, with lines. */
  public List<SchoolFinding> findings() {
    return findings;
  }

  /**
   * Returns elements that no table knows, as {@code parent/name}, five hundred at most; a
   * conversion loses them.
   */
  public Set<String> unknownElements() {
    return unknown;
  }

  /** Says whether there is a signature in it; {@link SignedState} says whether it holds. */
  public boolean isSigned() {
    return signed;
  }

  /** Writes the file as it came, byte for byte. */
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream in = bytes.open()) {
      in.transferTo(out);
    }
  }

  /**
   * Begins to change single values; everything else stays as it is.
   *
   * @throws IllegalStateException if the file was read in part only
   */
  public CourseFileEdit edit() {
    if (!whole) {
      throw new IllegalStateException("the file was read in part; nothing of it can be written");
    }
    return new CourseFileEdit(bytes, dialect);
  }

  /**
   * Writes the course in a dialect, anew. Codes that follow from others there are made so.
   *
   * @return what the other file cannot say and is therefore lost, what was changed, and what means
   *     something else there and has to be looked at
   * @throws IllegalStateException if the file was read in part only
   */
  public List<SchoolFinding> convert(CourseDialect to, OutputStream out) throws IOException {
    if (!whole) {
      throw new IllegalStateException("the file was read in part; nothing of it can be written");
    }
    List<SchoolFinding> lost = new ArrayList<>();
    CourseFiling translated = Meanings.translated(filing, dialect, to, lost);
    lost.addAll(CourseFileWriter.write(translated, to, out));
    unknown.stream()
        .sorted()
        .map(each -> FileWords.warning("convert.unknown", Where.FILE, "element", each))
        .forEach(lost::add);
    if (hasMoreUnknown) {
      lost.add(FileWords.warning("convert.unknown-more", Where.FILE, "most", unknown.size()));
    }
    asides.forEach(
        (what, count) ->
            lost.add(FileWords.warning("convert.aside." + what, Where.FILE, "count", count)));
    if (signed) {
      lost.add(FileWords.warning("convert.signature", Where.FILE));
    }
    return List.copyOf(lost);
  }

  boolean isWhole() {
    return whole;
  }

  XmlBytes bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return "CourseFile[" + dialect + ", " + filing + "]";
  }
}
