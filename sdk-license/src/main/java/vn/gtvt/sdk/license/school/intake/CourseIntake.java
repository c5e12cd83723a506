package vn.gtvt.sdk.license.school.intake;

import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.check.CourseCheck;
import vn.gtvt.sdk.license.school.check.EarlierCourses;
import vn.gtvt.sdk.license.school.file.CourseFileSigner;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * Makes course files the way a school works: a sheet with one learner a row, and a folder of
 * pictures named by learner.
 *
 * <p>Make one and keep it. Immutable and safe for concurrent use.
 */
public final class CourseIntake {
  private final Clock clock;
  private final CourseCheck check;
  private final Provinces provinces;
  private final EarlierCourses earlier;
  private final PortraitCheck portraits;
  private final PortraitProfiles profiles;
  private final Set<Repair> consented;
  private final String sentBy;
  private final String trainingMode;
  private final Supplier<UUID> transactionIds;
  private final CourseFileSigner signer;
  private final @Nullable Path sealedIn;

  private CourseIntake(Builder from) {
    this.clock = from.clock;
    this.provinces = Provinces.bundled();
    this.check = from.check == null ? CourseCheck.bundled() : from.check;
    this.earlier = from.earlier;
    this.portraits = new PortraitCheck();
    this.profiles = PortraitProfiles.bundled();
    this.consented = Set.copyOf(from.consented);
    this.sentBy = from.sentBy;
    this.trainingMode = from.trainingMode;
    this.transactionIds = from.transactionIds;
    this.signer = from.signer == null ? CourseFileSigner.at(from.clock) : from.signer;
    this.sealedIn = from.sealedIn;
  }

  /** Begins an intake that goes by this clock. */
  public static Builder at(Clock clock) {
    return new Builder(clock);
  }

  /**
   * Reads a sheet and a folder of pictures and checks everything.
   *
   * @param sheet an .xlsx file with the columns of the Excel twin (see {@code CourseColumns})
   * @param photos pictures, named by learner code, citizen's number, file number or name
   * @return the draft, or the reason why the sheet is none
   * @throws UncheckedIOException if the disk fails that pictures of a large course are sealed on
   */
  public IntakeReading read(Path sheet, Path photos) {
    SheetReading reading = CourseSheet.read(sheet);
    if (reading instanceof SheetReading.Unreadable none) {
      return new IntakeReading.Unreadable(none.findings());
    }
    CourseSheet read = ((SheetReading.Readable) reading).sheet();
    LocalDate today = VietnamTime.today(clock);
    List<SchoolFinding> findings = new ArrayList<>(read.findings());
    Filler filler = new Filler(this, findings);
    CourseFiling filled = filler.fill(read.filing());
    PortraitProfile profile =
        profiles.at(PortraitProfiles.SCHOOL_JP2, today).orElseThrow(this::noProfile);
    PictureStore store = new PictureStore(sealedIn);
    boolean isDone = false;
    try {
      PhotoStep photoStep = new PhotoStep(portraits, profile, consented, findings, store);
      CourseFiling complete = photoStep.add(filled, photos);
      CourseDraft draft =
          new CourseDraft(
              this, complete, findings, photoStep.thumbnails(), photoStep.repaired(), store);
      isDone = true;
      return new IntakeReading.Read(draft);
    } finally {
      if (!isDone) {
        store.close();
      }
    }
  }

  /** Checks a course; a picture that was found and is not fit has its own finding. */
  List<SchoolFinding> checked(CourseFiling filing) {
    return check.check(filing, VietnamTime.today(clock), earlier).stream()
        .filter(each -> !each.code().equals("picture.missing"))
        .toList();
  }

  private IllegalStateException noProfile() {
    return new IllegalStateException("there is no profile of school pictures for this day");
  }

  Clock clock() {
    return clock;
  }

  Provinces provinces() {
    return provinces;
  }

  CourseCheck check() {
    return check;
  }

  EarlierCourses earlier() {
    return earlier;
  }

  String sentBy() {
    return sentBy;
  }

  String trainingMode() {
    return trainingMode;
  }

  UUID newTransactionId() {
    return transactionIds.get();
  }

  CourseFileSigner signer() {
    return signer;
  }

  /** Gathers what an intake goes by. Not safe for concurrent use. */
  public static final class Builder {
    private final Clock clock;
    private final Set<Repair> consented = EnumSet.noneOf(Repair.class);
    private EarlierCourses earlier = EarlierCourses.NONE;
    private String sentBy = "";
    private String trainingMode = "";
    private Supplier<UUID> transactionIds = UUID::randomUUID;
    private @Nullable CourseFileSigner signer;
    private @Nullable CourseCheck check;
    private @Nullable Path sealedIn;

    private Builder(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock == null");
    }

    /** Says who sends: the log-in name in the file's head. */
    public Builder sentBy(String loginName) {
      this.sentBy = loginName;
      return this;
    }

    /**
     * Says the mode of training where the sheet does not; {@code 2} was seen, the list is not
     * known.
     */
    public Builder trainingMode(String code) {
      this.trainingMode = code;
      return this;
    }

    /**
     * Says which courses were reported before: learner codes go on after theirs. Without it they
     * begin at 1, with a warning.
     */
    public Builder earlier(EarlierCourses courses) {
      this.earlier = courses;
      return this;
    }

    /** Says which changes of pictures a person agreed to, after seeing them. */
    public Builder consent(Set<Repair> repairs) {
      this.consented.addAll(repairs);
      return this;
    }

    /** Says where transaction ids come from; random ones else. */
    public Builder transactionIds(Supplier<UUID> source) {
      this.transactionIds = source;
      return this;
    }

    /** Says what a course is checked by, e.g. with a list of communes; the SDK's lists else. */
    public Builder check(CourseCheck value) {
      this.check = value;
      return this;
    }

    /** Says how files are signed; RSA-SHA256 else. */
    public Builder signer(CourseFileSigner value) {
      this.signer = value;
      return this;
    }

    /**
     * Says where the pictures of a large course are sealed until its draft is closed, about 60 KB a
     * learner; the system's folder of temporary files else.
     *
     * @throws IllegalArgumentException if it lies in no file system of the machine itself
     */
    public Builder sealedIn(Path folder) {
      if (folder.getFileSystem() != FileSystems.getDefault()) {
        throw new IllegalArgumentException("pictures are sealed on the machine's own disk only");
      }
      this.sealedIn = folder;
      return this;
    }

    /** Returns the intake; reads lists and face models. */
    public CourseIntake build() {
      return new CourseIntake(this);
    }
  }
}
