package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFileName;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.file.CourseDialect;
import vn.gtvt.sdk.license.school.file.CourseFileWriter;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.xml.XmlSigner;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A course made of a sheet and pictures, with everything that is wrong about it. Immutable and safe
 * for concurrent use.
 */
public final class CourseDraft {
  private final CourseIntake intake;
  private final CourseFiling filing;
  private final List<SchoolFinding> ofIntake;
  private final List<SchoolFinding> findings;
  private final Map<Integer, byte[]> thumbnails;
  private final Set<Integer> repaired;

  /** Checks the course; findings of the intake are what sheet and pictures themselves had. */
  CourseDraft(
      CourseIntake intake,
      CourseFiling filing,
      List<SchoolFinding> ofIntake,
      Map<Integer, byte[]> thumbnails,
      Set<Integer> repaired) {
    this.intake = intake;
    this.filing = filing;
    this.ofIntake = List.copyOf(ofIntake);
    List<SchoolFinding> all = new ArrayList<>(ofIntake);
    all.addAll(intake.checked(filing));
    this.findings = List.copyOf(all);
    this.thumbnails = Map.copyOf(thumbnails);
    this.repaired = Set.copyOf(repaired);
  }

  /** Returns the course with all learners, faulty or not. */
  public CourseFiling filing() {
    return filing;
  }

  /** Returns everything that was found. */
  public List<SchoolFinding> findings() {
    return findings;
  }

  /** Returns the places of the learners that have an error, from 1. */
  public SortedSet<Integer> faulty() {
    SortedSet<Integer> faulty = new TreeSet<>();
    findings.stream()
        .filter(each -> each.isError() && each.where().learner() > 0)
        .forEach(each -> faulty.add(each.where().learner()));
    return faulty;
  }

  /** Says whether the course as it is may be written: there is no error. */
  public boolean isFileable() {
    return findings.stream().noneMatch(SchoolFinding::isError);
  }

  /**
   * Returns the course of the learners without an error, numbered anew from 1 and checked anew;
   * their codes stay. Errors of the course itself stay too, and a course of nobody has one.
   */
  public CourseDraft withoutFaulty() {
    SortedSet<Integer> faulty = faulty();
    List<Learner> sound = new ArrayList<>();
    Renumbering renumbering = new Renumbering();
    for (int old = 1; old <= filing.learners().size(); old++) {
      if (!faulty.contains(old)) {
        Learner learner = filing.learners().get(old - 1);
        renumbering.moved(old, sound.size() + 1);
        FieldValues<LearnerField> values =
            learner.values().toBuilder()
                .put(LearnerField.ROW_NUMBER, sound.size() + 1)
                .put(LearnerField.FILE_NUMBER, Renumbering.fileNumber(sound.size() + 1))
                .done();
        sound.add(learner.with(values));
      }
    }
    CourseFiling fewer =
        new CourseFiling(
            filing.header().toBuilder().put(HeaderField.RECORD_COUNT, sound.size()).done(),
            filing.course().toBuilder().put(CourseField.LEARNER_COUNT, sound.size()).done(),
            sound);
    return new CourseDraft(
        intake,
        fewer,
        renumbering.findings(ofIntake),
        renumbering.keys(thumbnails),
        renumbering.places(repaired));
  }

  /**
   * Returns a page that shows each learner with picture and what is wrong, Vietnamese first; it
   * stands by itself, loads nothing and runs nothing. It shows persons and belongs to the school.
   */
  public String preflightPage() {
    return new PreflightPage(filing, findings, thumbnails, repaired).html();
  }

  /**
   * Writes the course file, under the name that such files have.
   *
   * @param folder where to
   * @param key signs it, up to {@link XmlSigner#LARGEST} bytes; null for a file without a signature
   * @throws UncheckedIOException if the disk fails
   */
  public WriteOutcome write(Path folder, @Nullable SigningKey key) {
    List<SchoolFinding> errors = findings.stream().filter(SchoolFinding::isError).toList();
    if (!errors.isEmpty()) {
      return new WriteOutcome.HasErrors(errors);
    }
    LocalDateTime stamp = LocalDateTime.ofInstant(intake.clock().instant(), VietnamTime.ZONE);
    String name = CourseFileName.of(filing, stamp).written();
    try {
      if (key == null) {
        Path file =
            save(folder, name, out -> CourseFileWriter.write(filing, CourseDialect.DKKH, out));
        return new WriteOutcome.Written(file, false);
      }
      SignableBytes bytes = new SignableBytes();
      CourseFileWriter.write(filing, CourseDialect.DKKH, bytes);
      return signed(folder, name, bytes.taken(), key);
    } catch (SignableBytes.TooLarge e) {
      return new WriteOutcome.NotSigned(
          SigningProblem.of(Trouble.FILE_TOO_LARGE, "file", name, "most", XmlSigner.LARGEST >> 20));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WriteOutcome signed(Path folder, String name, byte[] file, SigningKey key)
      throws IOException {
    Signing<byte[]> signing = intake.signer().sign(file, name, key);
    if (signing instanceof Signing.Done<byte[]> done) {
      return new WriteOutcome.Written(save(folder, name, out -> out.write(done.value())), true);
    } else if (signing instanceof Signing.Waits<byte[]> waits) {
      return new WriteOutcome.WaitsForApproval(save(folder, name, out -> out.write(file)), waits);
    }
    return new WriteOutcome.NotSigned(((Signing.Refused<byte[]>) signing).problem());
  }

  /** A file that is there is whole: it gets its name when all of it is written. */
  private static Path save(Path folder, String name, Content content) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, "course", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.writeTo(out);
      }
      return Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** What is written into a file. */
  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
