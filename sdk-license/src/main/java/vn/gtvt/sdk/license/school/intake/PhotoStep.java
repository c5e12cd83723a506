package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.PortraitPreview;
import vn.gtvt.sdk.license.portrait.PortraitRepair;
import vn.gtvt.sdk.license.portrait.PortraitReport;
import vn.gtvt.sdk.license.portrait.RepairOutcome;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite.Cause;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.check.PictureCheck;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Gives every learner his picture, made to fit. For one course; one picture at a time is decoded,
 * and what goes into file and page is kept in the store.
 */
final class PhotoStep {
  private static final long BYTES_MOST = 24L << 20;
  private static final int THUMBNAIL = 120;

  private final PortraitCheck check;
  private final PortraitProfile profile;
  private final Set<Repair> consented;
  private final List<SchoolFinding> findings;
  private final PictureStore store;
  private final Map<Integer, LearnerPicture> thumbnails = new HashMap<>();
  private final Set<Integer> repaired = new HashSet<>();

  PhotoStep(
      PortraitCheck check,
      PortraitProfile profile,
      Set<Repair> consented,
      List<SchoolFinding> findings,
      PictureStore store) {
    this.check = check;
    this.profile = profile;
    this.consented = consented;
    this.findings = findings;
    this.store = store;
  }

  CourseFiling add(CourseFiling filing, Path folder) {
    PhotoFolder photos;
    try {
      photos = PhotoFolder.of(folder, filing.learners());
    } catch (UncheckedIOException e) {
      findings.add(IntakeWords.error("photo.folder", Where.FILE));
      return filing;
    }
    List<Learner> learners = new ArrayList<>();
    for (Learner each : filing.learners()) {
      LearnerPicture picture = picture(learners.size() + 1, each, photos);
      learners.add(picture == null ? each : each.with(picture));
    }
    if (photos.leftOver() > 0) {
      findings.add(IntakeWords.warning("photo.left-over", Where.FILE, "count", photos.leftOver()));
    }
    return filing.with(learners);
  }

  Map<Integer, LearnerPicture> thumbnails() {
    return thumbnails;
  }

  Set<Integer> repaired() {
    return repaired;
  }

  private @Nullable LearnerPicture picture(int number, Learner learner, PhotoFolder photos) {
    Where where = Where.of(number, learner, null);
    int before = findings.size();
    Path file = photos.find(number, learner, findings);
    if (file == null) {
      if (findings.size() == before) {
        findings.add(IntakeWords.error("photo.none", where));
      }
      return null;
    }
    try {
      if (Files.size(file) > BYTES_MOST) {
        findings.add(IntakeWords.error("photo.too-large", where, "most", BYTES_MOST >> 20));
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      PortraitReport report = check.check(bytes, file.getFileName().toString(), profile);
      PortraitPreview.thumbnail(report, THUMBNAIL)
          .ifPresent(small -> thumbnails.put(number, store.keep(small)));
      return judged(number, where, bytes, report);
    } catch (IOException e) {
      findings.add(IntakeWords.error("photo.unreadable", where));
      return null;
    }
  }

  private @Nullable LearnerPicture judged(
      int number, Where where, byte[] bytes, PortraitReport report) {
    RepairOutcome outcome = new PortraitRepair(check).repair(report, consented);
    if (outcome instanceof RepairOutcome.Repaired done) {
      repaired.add(number);
      findings.addAll(PictureCheck.findings(done.portrait().after(), where));
      return store.keep(done.portrait().bytes());
    } else if (outcome instanceof RepairOutcome.Untouched) {
      findings.addAll(PictureCheck.findings(report, where));
      return store.keep(bytes);
    } else if (outcome instanceof RepairOutcome.NeedsConsent needs) {
      findings.add(IntakeWords.error("photo.consent", where, "repairs", labels(needs.missing())));
    } else if (outcome instanceof RepairOutcome.CannotWrite cannot) {
      findings.add(IntakeWords.error(code(cannot.cause()), where, "codec", cannot.codec().label()));
    } else {
      findings.addAll(PictureCheck.findings(outcome.report(), where));
    }
    return null;
  }

  private static String code(Cause cause) {
    return switch (cause) {
      case NO_CODEC -> "photo.no-codec";
      case TOO_LARGE -> "photo.not-fitting";
      case UNLIKE -> "photo.not-alike";
      case NOT_ACCEPTED -> "photo.not-accepted";
      case NOT_NOW -> "photo.not-now";
    };
  }

  private static Bilingual labels(Set<Repair> repairs) {
    List<Bilingual> labels = repairs.stream().sorted().map(Repair::label).toList();
    return new Bilingual(
        labels.stream().map(Bilingual::vi).collect(Collectors.joining("; ")),
        labels.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
  }
}
