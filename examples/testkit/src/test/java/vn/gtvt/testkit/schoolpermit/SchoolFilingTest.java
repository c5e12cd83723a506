package vn.gtvt.testkit.schoolpermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sandbox.portal.PortalFile;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.generic.GenericApplication;
import vn.gtvt.sdk.dossier.generic.GenericCheck;
import vn.gtvt.sdk.dossier.generic.Typing;
import vn.gtvt.sdk.dossier.generic.Typings;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.license.form.TrainingCarsForm;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.PaperForm;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Every application of a school, and one without a type, filed to its result over two dialects. */
class SchoolFilingTest {
  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();

  @TempDir Path temp;

  static Stream<Arguments> everyApplicationOverEveryPlatform() {
    return Stream.of(Counter.Platform.values())
        .flatMap(
            platform ->
                Stream.of(SchoolRequests.values()).map(asked -> Arguments.of(platform, asked)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyApplicationOverEveryPlatform")
  void aTypedApplicationGoesToItsResult(Counter.Platform platform, SchoolRequests asked) {
    assertThat(asked.check().errors()).isEmpty();
    Dossier dossier = asked.dossier();
    Procedure procedure = CATALOGUE.at(Counter.DAY).require(dossier.procedure());
    ElectronicForm form =
        asked == SchoolRequests.TRAINING_CARS ? new TrainingCarsForm() : PaperForm.of(procedure);

    itsResultIsHere(platform, form, dossier);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void aProcedureWithoutATypeGoesToItsResult(Counter.Platform platform) {
    Procedure station = CATALOGUE.at(Counter.DAY).require(ProcedureCode.of("1.000660"));
    Typing.NotTyped notTyped = (Typing.NotTyped) Typings.installed().of(station);
    GenericApplication asked =
        notTyped
            .begin()
            .title("Đưa bến xe khách vào khai thác")
            .applicantKind(ApplicantKind.ENTERPRISE)
            .applicant(
                Applicant.itself(
                    Party.organisation("Bến xe Giả", "2300000004", "0200000001", "a@example.vn")))
            .items(
                Items.builder()
                    .group("seat", SchoolRequests.SEAT)
                    .group("portalForm", Items.builder().text("ghiChu", "thử").build())
                    .build())
            .papers(
                station.components().stream()
                    .map(each -> SchoolRequests.pdf(each.id(), null))
                    .toList())
            .build();
    assertThat(GenericCheck.of(CATALOGUE, "24").check(asked).errors()).isEmpty();

    itsResultIsHere(platform, PaperForm.of(station), asked.dossier());
  }

  private void itsResultIsHere(Counter.Platform platform, ElectronicForm form, Dossier dossier) {
    try (Counter counter = new Counter(platform, form, temp)) {
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

  @Test
  void whatIsTypedSaysWhichApplicationToUse() {
    List<String> typed =
        CATALOGUE.at(Counter.DAY).all().stream()
            .filter(each -> Typings.installed().of(each) instanceof Typing.Typed)
            .map(each -> each.code().text())
            .toList();
    assertThat(typed)
        .contains(
            "1.001751", "1.001777", "1.001623", "1.005210", "1.001765", "1.004993", "2.002288");
  }

  @Test
  void everyOtherProcedureOfTheCatalogueCanBeBegun() {
    for (Procedure each : CATALOGUE.at(Counter.DAY).all()) {
      if (Typings.installed().of(each) instanceof Typing.NotTyped notTyped) {
        assertThat(notTyped.text().vi()).contains(each.code().text());
        assertThat(GenericCheck.of(CATALOGUE, "24").check(notTyped.begin().build()).errors())
            .as("%s", each)
            .isNotEmpty();
      }
    }
  }
}
