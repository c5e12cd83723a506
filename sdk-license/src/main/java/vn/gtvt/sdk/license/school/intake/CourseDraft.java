package vn.gtvt.sdk.license.school.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.file.CourseDialect;
import vn.gtvt.sdk.license.school.file.CourseFileWriter;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A course made of a sheet and pictures, with everything that is wrong about it. Safe for
 * concurrent use.
 *
 * <p>The pictures of a course of more than about one hundred and fifty learners are not all in
 * memory: they are sealed in a file (see {@link CourseIntake.Builder#sealedIn}) until the draft is
 * closed. Drafts that are made of one share its pictures: closing one of them closes all.
 */
public final class CourseDraft implements AutoCloseable {
  private final CourseIntake intake;
  private final CourseFiling filing;
  private final List<SchoolFinding> ofIntake;
  private final List<SchoolFinding> findings;
  private final Map<Integer, LearnerPicture> thumbnails;
  private final Set<Integer> repaired;
  private final PictureStore store;

  /** Checks the course; findings of the intake are what sheet and pictures themselves had. */
  CourseDraft(
      CourseIntake intake,
      CourseFiling filing,
      List<SchoolFinding> ofIntake,
      Map<Integer, LearnerPicture> thumbnails,
      Set<Integer> repaired,
      PictureStore store) {
    this.intake = intake;
    this.filing = filing;
    this.ofIntake = List.copyOf(ofIntake);
    List<SchoolFinding> all = new ArrayList<>(ofIntake);
    all.addAll(intake.checked(filing));
    this.findings = List.copyOf(all);
    this.thumbnails = Map.copyOf(thumbnails);
    this.repaired = Set.copyOf(repaired);
    this.store = store;
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
        renumbering.places(repaired),
        store);
  }

  /**
   * Writes a page that shows each learner with picture and what is wrong, Vietnamese first; it
   * stands by itself, loads nothing and runs nothing. It shows persons and belongs to the school.
   *
   * @param file an .html file; one that is there is whole, and on Unix its owner alone may read it
   * @throws UncheckedIOException if the disk fails, or the draft was closed
   */
  public void writePreflightPage(Path file) {
    try {
      WholeFile.write(file, this::page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(OutputStream stream) throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    new PreflightPage(filing, findings, thumbnails, repaired, out).write();
    out.flush();
  }

  /**
   * Writes the course file, under the name that such files have. On Unix its owner alone may read
   * it.
   *
   * @param folder where to
   * @param key signs it; null for a file without a signature
   * @throws UncheckedIOException if the disk fails, or the draft was closed
   */
  public WriteOutcome write(Path folder, @Nullable SigningKey key) {
    List<SchoolFinding> errors = findings.stream().filter(SchoolFinding::isError).toList();
    if (!errors.isEmpty()) {
      return new WriteOutcome.HasErrors(errors);
    }
    LocalDateTime stamp = LocalDateTime.ofInstant(intake.clock().instant(), VietnamTime.ZONE);
    Path file = folder.resolve(CourseFileName.of(filing, stamp).written());
    try {
      Files.createDirectories(folder);
      if (key == null) {
        return new WriteOutcome.Written(WholeFile.write(file, this::course), false);
      }
      return signed(file, key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void course(OutputStream out) throws IOException {
    CourseFileWriter.write(filing, CourseDialect.DKKH, out);
  }

  private WriteOutcome signed(Path file, SigningKey key) throws IOException {
    Path plain = WholeFile.beside(file);
    try {
      try (OutputStream out = Files.newOutputStream(plain)) {
        course(out);
      }
      String name = file.getFileName().toString();
      Signing<Path> signing = intake.signer().sign(plain, file, name, key);
      if (signing instanceof Signing.Done<Path> done) {
        return new WriteOutcome.Written(done.value(), true);
      } else if (signing instanceof Signing.Waits<Path> waits) {
        Path waiting = Files.move(plain, file, StandardCopyOption.REPLACE_EXISTING);
        return new WriteOutcome.WaitsForApproval(waiting, waits);
      }
      return new WriteOutcome.NotSigned(((Signing.Refused<Path>) signing).problem());
    } finally {
      Files.deleteIfExists(plain);
    }
  }

  /** Gives back what the pictures take; neither file nor page can be written any more. */
  @Override
  public void close() {
    store.close();
  }
}
