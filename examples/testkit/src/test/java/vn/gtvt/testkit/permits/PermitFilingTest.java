package vn.gtvt.testkit.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sandbox.portal.PortalFile;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.permits.form.BadgeForm;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.PaperForm;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.testkit.schoolpermit.Counter;

/** Every application of a transport company, filed to its result over two dialects. */
class PermitFilingTest {
  @TempDir Path temp;

  static Stream<Arguments> everyApplicationOverEveryPlatform() {
    return Stream.of(Counter.Platform.values())
        .flatMap(
            platform ->
                Stream.of(PermitRequests.values()).map(asked -> Arguments.of(platform, asked)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyApplicationOverEveryPlatform")
  void anApplicationGoesToItsResult(Counter.Platform platform, PermitRequests asked) {
    assertThat(asked.check().violations()).isEmpty();
    Dossier dossier = asked.dossier();
    try (Counter counter = new Counter(platform, form(asked, dossier), temp)) {
      Filing filing = counter.toItsResult(dossier);

      assertThat(filing.state()).as("%s", filing.problem()).isEqualTo(FilingState.FINISHED);
      assertThat(counter.held()).hasSize(1);
      assertThat(counter.held().get(0).submissions()).isEqualTo(1);
      assertThat(counter.held().get(0).files())
          .allMatch(PortalFile::isWhole)
          .extracting(PortalFile::sha256)
          .containsExactlyInAnyOrderElementsOf(
              dossier.attachments().stream().map(Attachment::sha256).toList());
    }
  }

  private static ElectronicForm form(PermitRequests asked, Dossier dossier) {
    return asked.isBadge()
        ? new BadgeForm()
        : PaperForm.of(ProcedureCatalogue.bundled().at(Counter.DAY).require(dossier.procedure()));
  }
}
