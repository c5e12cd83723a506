package vn.gtvt.sdk.dossier.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/** Whether a request may go over a portal at all. */
class OnlineCheckTest {
  private static final LocalDate COUNTER = LocalDate.of(2025, 6, 30);
  private static final LocalDate ONLINE = LocalDate.of(2025, 7, 1);

  private static Report check(
      ProcedureCatalogue catalogue, @Nullable String province, LocalDate day, ApplicantKind kind) {
    Procedure procedure = catalogue.at(day).require(ProcedureCode.of(MadeProcedure.CODE));
    return OnlineCheck.of(catalogue, province).check(procedure, kind, "school.kind");
  }

  private static Report check(LocalDate day) {
    return check(MadeProcedure.catalogue(), null, day, ApplicantKind.ENTERPRISE);
  }

  private static Violation only(Report report) {
    assertThat(report.violations()).hasSize(1);
    return report.violations().get(0);
  }

  @Test
  void whatIsFiledOnlineIsClean() {
    assertThat(check(ONLINE).violations()).isEmpty();
  }

  @Test
  void whatIsFiledAtTheCounterWaitsForTheEditionThatIsOnline() {
    Violation found = only(check(COUNTER));
    assertThat(found.code()).isEqualTo("online.not-online");
    assertThat(found.path()).isEqualTo("procedure");
    assertThat(found.reference()).isEqualTo("nguồn thử");
    assertThat(found.earliestFiling()).contains(ONLINE);
  }

  @Test
  void whereTheNextEditionIsNotOnlineEitherNoDayIsPromised() {
    ProcedureCatalogue catalogue =
        MadeProcedure.catalogue("complete", MadeProcedure.channel("post", ""));
    for (LocalDate day : new LocalDate[] {COUNTER, ONLINE}) {
      Report report = check(catalogue, null, day, ApplicantKind.ENTERPRISE);
      assertThat(only(report).code()).isEqualTo("online.not-online");
      assertThat(report.earliestFiling()).isEmpty();
    }
  }

  @Test
  void whatTheProvinceDecidedIsSaidWhereItIsKnown() {
    Report there = check(MadeProcedure.catalogue(), "75", COUNTER, ApplicantKind.ENTERPRISE);
    assertThat(only(there).message().vi()).contains("toàn trình");
    assertThat(only(check(COUNTER)).message().vi()).doesNotContain("toàn trình");
  }

  @ParameterizedTest
  @EnumSource(names = {"ENTERPRISE", "VIETNAMESE_ENTERPRISE"})
  void aKindWithinAListedOneFiles(ApplicantKind kind) {
    assertThat(check(MadeProcedure.catalogue(), null, ONLINE, kind).violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CITIZEN", "COOPERATIVE"})
  void anotherKindDoesNot(ApplicantKind kind) {
    Violation found = only(check(MadeProcedure.catalogue(), null, ONLINE, kind));
    assertThat(found.code()).isEqualTo("online.not-for-applicant");
    assertThat(found.path()).isEqualTo("school.kind");
    assertThat(found.reference()).isEqualTo("nguồn thử");
  }

  @Test
  void whereNoSourceNamesAChannelThatIsWarnedOf() {
    Report report =
        check(MadeProcedure.catalogue("codes-only", ""), null, ONLINE, ApplicantKind.ENTERPRISE);
    assertThat(only(report).code()).isEqualTo("online.not-known");
    assertThat(report.isFileable()).isTrue();
  }
}
