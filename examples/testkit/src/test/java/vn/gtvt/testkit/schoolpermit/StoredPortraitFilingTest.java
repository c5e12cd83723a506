package vn.gtvt.testkit.schoolpermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.StoredPortrait;
import vn.gtvt.sdk.portal.PaperForm;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** The portal takes a teacher's portrait, and what it keeps is not what was sent. */
class StoredPortraitFilingTest {
  private static final Dossier DOSSIER = SchoolRequests.TEACHER_AGAIN.dossier();

  private static final String PORTRAIT = "anh.jpg";

  @TempDir Path temp;

  private Counter counter(Counter.Platform platform, boolean looks) {
    PaperForm form =
        PaperForm.of(ProcedureCatalogue.bundled().at(Counter.DAY).require(DOSSIER.procedure()));
    return new Counter(
        platform,
        form,
        temp,
        engine -> {
          if (looks) {
            engine.storedFiles(new StoredPortrait(new PortraitCheck()));
          }
        });
  }

  private static String upload(Counter.Platform platform) {
    return platform == Counter.Platform.IGATE ? "igate.upload" : "td.upload";
  }

  private static void spoilThePortrait(Counter counter, Counter.Platform platform) {
    counter.faults().nextFor(upload(platform), PORTRAIT, 0, Fault.unreadable());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void acceptedButUnreadableItGoesOnceMore(Counter.Platform platform) {
    try (Counter counter = counter(platform, true)) {
      spoilThePortrait(counter, platform);
      Filing filed = counter.toItsResult(DOSSIER);

      assertThat(counter.faults().hits(FaultKind.UNREADABLE)).isEqualTo(1);
      assertThat(filed.state()).as("%s", filed.problem()).isEqualTo(FilingState.FINISHED);
      assertThat(counter.held().get(0).files()).hasSize(3).allMatch(file -> file.isWhole());
      assertThat(counter.history(filed))
          .filteredOn(what -> what.contains("decode.damaged; sent again"))
          .hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void unreadableAgainAPersonIsToldAndNothingIsFiled(Counter.Platform platform) {
    try (Counter counter = counter(platform, true)) {
      spoilThePortrait(counter, platform);
      spoilThePortrait(counter, platform);
      Filing parked = counter.toItsResult(DOSSIER);

      assertThat(counter.faults().hits(FaultKind.UNREADABLE)).isEqualTo(2);
      assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
      assertThat(parked.problem().orElseThrow().vi())
          .contains("portrait-photo (anh.jpg)", "Ảnh bị hỏng, không mở được", "chưa được nộp");
      assertThat(counter.held()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void savedAnewByThePortalItIsFiled(Counter.Platform platform) {
    try (Counter counter = counter(platform, true)) {
      counter.faults().always(upload(platform), Fault.savedAnew());
      Filing filed = counter.toItsResult(DOSSIER);

      assertThat(filed.state()).as("%s", filed.problem()).isEqualTo(FilingState.FINISHED);
      assertThat(counter.faults().hits(FaultKind.SAVED_ANEW)).isEqualTo(3);
      assertThat(counter.history(filed))
          .filteredOn(what -> what.contains("not as we sent it, saved-anew"))
          .hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void withoutTheLookAPortalThatSavesAnewCannotBeFiledWith(Counter.Platform platform) {
    try (Counter counter = counter(platform, false)) {
      counter.faults().always(upload(platform), Fault.savedAnew());
      assertThat(counter.toItsResult(DOSSIER).state()).isEqualTo(FilingState.NEEDS_PERSON);
      assertThat(counter.held()).isEmpty();
    }
  }
}
