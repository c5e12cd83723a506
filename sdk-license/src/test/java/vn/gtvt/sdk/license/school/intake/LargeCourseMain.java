package vn.gtvt.sdk.license.school.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.SignedState;
import vn.gtvt.sdk.signature.key.Pkcs12Key;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.time.VietnamTime;

/** A sheet to a signed course file and the page, in a JVM of its own; faces are not looked at. */
final class LargeCourseMain {
  private LargeCourseMain() {}

  /** Takes a folder with {@code course.xlsx}, {@code face.jp2}, {@code small.jpg}, the key. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    CourseIntake intake =
        CourseIntake.at(Clock.fixed(Instant.parse("2026-08-05T09:27:45Z"), VietnamTime.ZONE))
            .sentBy("ADMIN")
            .trainingMode("2")
            .build();
    Path none = Files.createDirectories(folder.resolve("none"));
    CourseDraft read = intake.read(folder.resolve("course.xlsx"), none).orThrow();
    PictureStore store = new PictureStore(folder);
    try (CourseDraft draft = withPictures(intake, read, folder, store)) {
      draft.writePreflightPage(folder.resolve("page.html"));
      CourseDraft sound = draft.withoutFaulty();
      System.out.println("learners " + sound.filing().learners().size());
      WriteOutcome outcome =
          sound.write(
              folder.resolve("out"),
              Pkcs12Key.open(folder.resolve("key.p12"), "changeit".toCharArray()));
      Path file = ((WriteOutcome.Written) outcome).file();
      Verifier verifier = Verifier.trusting(TrustAnchors.of(), Clock.systemUTC());
      System.out.println(SignedState.of(CourseFile.read(file).orThrow(), verifier));
    }
  }

  private static CourseDraft withPictures(
      CourseIntake intake, CourseDraft read, Path folder, PictureStore store) throws Exception {
    byte[] jp2 = Files.readAllBytes(folder.resolve("face.jp2"));
    byte[] small = Files.readAllBytes(folder.resolve("small.jpg"));
    List<Learner> learners = new ArrayList<>();
    Map<Integer, LearnerPicture> thumbnails = new HashMap<>();
    for (Learner each : read.filing().learners()) {
      learners.add(each.with(store.keep(jp2)));
      thumbnails.put(learners.size(), store.keep(small));
    }
    List<SchoolFinding> others =
        read.findings().stream().filter(each -> !each.code().equals("photo.none")).toList();
    return new CourseDraft(
        intake, read.filing().with(learners), others, thumbnails, Set.of(1), store);
  }
}
