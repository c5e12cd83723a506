package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite.Cause;
import vn.gtvt.sdk.license.portrait.decode.LateDecoders;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** A picture that cannot be opened for want of room, memory or time to wait is not blamed. */
class NotNowTest {
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();
  private static final PortraitCheck BUSY = new PortraitCheck(SHORT, new LateDecoders(0));
  private static final Attachment SENT =
      Attachment.of(
          StoredPortrait.COMPONENT, null, "a.jpg", "image/jpeg", Content.of(BuiltPictures.PLAIN));

  @Test
  void theFindingSaysToTryAgain() {
    PortraitReport report = BUSY.check(BuiltPictures.PLAIN, "a.jpg", PORTAL);
    assertThat(report.findings()).hasSize(1);
    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
    var finding = report.finding(FindingCode.DECODE_NOT_NOW).orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.advice().vi()).contains("Hãy thử lại").contains("không bị coi là hỏng");
  }

  @Test
  void aRepairThatCannotBeReadBackSaysSo() {
    PortraitReport report =
        new PortraitCheck().check(BuiltPictures.get("plain.png"), "a.png", PORTAL);
    RepairOutcome outcome = new PortraitRepair(BUSY).repair(report, Set.of());
    assertThat(outcome).isInstanceOf(CannotWrite.class);
    assertThat(((CannotWrite) outcome).cause()).isEqualTo(Cause.NOT_NOW);
  }

  /** What we wrote ourselves is small: if it does not open in time, the machine is busy. */
  @Test
  void aRepairThatIsReadBackTooSlowlyIsNotSaidToShowAnotherPicture() {
    PortraitReport report =
        new PortraitCheck().check(BuiltPictures.get("plain.png"), "a.png", PORTAL);
    PortraitCheck hasty = new PortraitCheck(Duration.ofNanos(1));
    RepairOutcome outcome = new PortraitRepair(hasty).repair(report, Set.of());
    assertThat(((CannotWrite) outcome).cause()).isEqualTo(Cause.NOT_NOW);
  }

  @Test
  void aPictureThatWasNotLookedAtIsNotSaidToNeedAnother() {
    PortraitReport report = BUSY.check(BuiltPictures.PLAIN, "a.jpg", PORTAL);
    RepairOutcome outcome = new PortraitRepair(new PortraitCheck()).repair(report, Set.of());
    assertThat(outcome).isInstanceOf(CannotWrite.class);
    assertThat(((CannotWrite) outcome).cause()).isEqualTo(Cause.NOT_NOW);
  }

  @Test
  void noSheetAsksForAnotherPicture() {
    PortraitReport report = BUSY.check(BuiltPictures.PLAIN, "a.jpg", PORTAL);
    List<ContactSheet.Entry> entries = List.of(new ContactSheet.Entry("1", report));
    assertThat(ContactSheet.html(entries, Locale.ROOT))
        .contains("Chưa xem được, hãy thử lại")
        .doesNotContain("Cần ảnh khác");
  }

  /** Without a verdict the engine sends what the receiver saved anew once more. */
  @Test
  void whatThePortalStoredIsLookedAtAgainLater() {
    StoredPortrait busy = new StoredPortrait(BUSY);
    byte[] anew = PictureFiles.jpeg(BuiltPictures.FACE.image, 0.5f, false);
    for (byte[] stored : List.of(BuiltPictures.PLAIN, anew)) {
      assertThatThrownBy(() -> busy.judge(SENT, Content.of(stored)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void whoIsInterruptedIsNotToldThatThePictureIsSlow() {
    Thread.currentThread().interrupt();
    PortraitReport report = new PortraitCheck().check(BuiltPictures.PLAIN, "a.jpg", PORTAL);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.DECODE_NOT_NOW);
  }

  @Test
  void wantOfMemoryIsNoDamageOfThePicture(@TempDir Path folder)
      throws IOException, InterruptedException {
    byte[] large = PictureFiles.jpeg(DrawnFace.of(3000, 4000, Color.WHITE).image, 0.8f, false);
    Path file = Files.write(folder.resolve("large.jpg"), large);
    assertThat(ChildJvm.runShortOfMemory(40, NotNowMain.class, file.toString()))
        .containsExactly("[decode.not-now]", "looked at again later", "exit 0");
  }
}
