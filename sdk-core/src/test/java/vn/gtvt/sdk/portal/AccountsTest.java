package vn.gtvt.sdk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

class AccountsTest {
  private static final PostalAddress SEAT =
      PostalAddress.of(
          "12 Đường Mẫu",
          new PostalAddress.Unit(null, "Phường Mẫu"),
          new PostalAddress.Unit(null, "Bắc Ninh"));

  @Test
  void aCompleteRegistrationHasNothingTheApproverWouldMiss() {
    AccountRegistration complete =
        new AccountRegistration(
            "Công ty TNHH Vận tải Mẫu",
            "2300999990",
            LocalDate.of(2015, 3, 2),
            SEAT,
            "Nguyễn Văn Mẫu",
            "Trần Thị Mẫu",
            "0912345678",
            "mau@example.vn",
            "27260001/GPKDVT",
            null,
            List.of(PlainForm.paper("business-registration", "dkkd.pdf")));
    Report report = AccountCheck.check(complete);
    assertThat(report.errors().stream().map(Violation::path)).isSubsetOf(List.of("enterpriseCode"));
    assertThat(report.warnings()).isEmpty();
    assertThat(complete.toString()).doesNotContain("Nguyễn", "0912345678");
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    AccountRegistration empty =
        new AccountRegistration(
            " ", "12", null, SEAT, "", "", "abc", "khong-phai-thu", null, null, List.of());
    Report report = AccountCheck.check(empty);
    assertThat(report.errors().stream().map(Violation::path))
        .containsExactlyInAnyOrder(
            "name", "representative", "contact", "enterpriseCode", "phone", "email");
    assertThat(report.warnings().stream().map(Violation::path))
        .containsExactlyInAnyOrder("registeredOn", "proofs", "transportLicence");
  }

  @ParameterizedTest
  @EnumSource(AccountState.Stage.class)
  void onlyAnApprovedAccountLetsADossierThrough(AccountState.Stage stage) {
    AccountState state = new AccountState(stage, "x", "thiếu con dấu", null);
    assertThat(state.waiting().isEmpty()).isEqualTo(stage == AccountState.Stage.APPROVED);
    state.waiting().ifPresent(w -> assertThat(w.what()).isEqualTo(Awaited.ACCOUNT));
  }

  @Test
  void whyAnAccountWasRefusedOrLockedIsTold() {
    for (AccountState.Stage stage :
        List.of(AccountState.Stage.REFUSED, AccountState.Stage.LOCKED)) {
      AccountState state = new AccountState(stage, "x", "thiếu con dấu", null);
      assertThat(state.waiting().orElseThrow().advice().vi()).contains("thiếu con dấu");
      assertThat(state.toString()).doesNotContain("con dấu");
    }
  }
}
