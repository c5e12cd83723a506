package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite.Cause;
import vn.gtvt.sdk.license.portrait.decode.LateDecoders;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** While decoders that are late hold the memory, a picture is not judged, and is not blamed. */
class NotNowTest {
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();
  private static final PortraitCheck BUSY = new PortraitCheck(SHORT, new LateDecoders(0));

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

  @Test
  void nothingIsSaidOfWhatThePortalStored() throws IOException {
    byte[] sent = BuiltPictures.PLAIN;
    Attachment portrait =
        Attachment.of(StoredPortrait.COMPONENT, null, "a.jpg", "image/jpeg", Content.of(sent));
    assertThat(new StoredPortrait(BUSY).judge(portrait, Content.of(sent))).isEmpty();
  }
}
