package vn.gtvt.sdk.permits.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.generic.GenericApplication;
import vn.gtvt.sdk.dossier.generic.GenericCheck;
import vn.gtvt.sdk.dossier.generic.Typing;
import vn.gtvt.sdk.dossier.generic.Typings;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Violation;

/** What is owed without a code of the state's list: no portal takes it as a dossier. */
class DutyTest {
  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();
  private static final GenericCheck CHECK = GenericCheck.of(CATALOGUE, "24");

  private static GenericApplication.Builder of(String code, LocalDate day) {
    return GenericApplication.under(CATALOGUE.at(day).require(ProcedureCode.of(code)))
        .title("Hồ sơ thử")
        .applicant(
            Applicant.itself(
                Party.organisation("Công ty Giả", "2300000004", "0200000001", "a@example.vn")))
        .applicantKind(ApplicantKind.ENTERPRISE)
        .subjects(List.of("99A-001.01"));
  }

  /** Legal facts A.0: the return of a badge, 10 days; the stop of a route, 5 days before. */
  @ParameterizedTest
  @CsvSource({
    "x-badge-return, 2026-09-14, revoked, 10 ngày",
    "x-badge-return, 2026-09-14, stopped, 10 ngày",
    "x-route-stop, 2026-09-14,, 5 ngày",
    "x-tourist-sign, 2024-12-31,, Sở Giao thông vận tải"
  })
  void aDutyIsRefusedWithWhatToDoInstead(
      String code, LocalDate day, @Nullable String filingCase, String said) {
    GenericApplication asked = of(code, day).filingCase(filingCase).build();

    assertThat(CHECK.check(asked).errors())
        .filteredOn(found -> found.path().equals("procedure"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("generic.duty");
              assertThat(found.reference()).contains("NĐ ");
              assertThat(found.message().vi()).contains("không nộp qua Cổng", said);
              assertThat(found.message().en()).contains("no portal takes it");
            });
    assertThatThrownBy(asked::dossier)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(code);
  }

  @Test
  void aDutyThatNamesItsDaysNowhereSaysNone() {
    GenericApplication asked = of("x-tourist-sign", LocalDate.of(2024, 12, 31)).build();
    assertThat(CHECK.check(asked).errors())
        .extracting(Violation::message)
        .noneMatch(words -> words.vi().contains("thời hạn: "));
  }

  @Test
  void aDutyIsNotSaidToBeFileable() {
    Procedure duty =
        CATALOGUE.at(LocalDate.of(2026, 9, 14)).require(ProcedureCode.of("x-badge-return"));
    Typing typing = Typings.installed().of(duty);
    assertThat(typing).isInstanceOf(Typing.NotTyped.class);
    assertThat(typing.text().vi())
        .contains("x-badge-return", "không nộp qua Cổng", "10 ngày")
        .doesNotContain("Vẫn nộp được")
        .as("the days of the authority are not those of the operator")
        .doesNotContain(" 2 ngày");
  }
}
