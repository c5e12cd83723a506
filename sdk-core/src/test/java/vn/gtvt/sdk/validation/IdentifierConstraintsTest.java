package vn.gtvt.sdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.identifier.PlateKind;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

class IdentifierConstraintsTest {
  private final BeanCheck check = BeanCheck.create();

  /** What a driving school might have. */
  record Learner(
      @OldIdentity @Nullable String oldIdentity,
      @TaxNumber @Nullable String tax,
      @DrivingLicence @Nullable String licence,
      @MobilePhone @Nullable String phone,
      @DossierNumber @Nullable String dossier,
      @Plate(kinds = {PlateKind.MOTORCYCLE, PlateKind.FOREIGN_MOTORCYCLE}) @Nullable String plate,
      @Chassis @Nullable String chassis) {}

  @Test
  void whatIsGoodOrAbsentOrBlankHasAnEmptyReport() {
    Learner good =
        new Learner(
            "123456789",
            "2300000004-001",
            "240119000001",
            "+84912345678",
            "000.00.00.H05-260818-0001",
            "99X1-123.45",
            "RLHJC1234EY567890");
    assertThat(check.check(good)).isSameAs(Report.clean());
    assertThat(check.check(new Learner(null, null, null, null, null, null, null)))
        .isSameAs(Report.clean());
    assertThat(check.check(new Learner("", " ", "", " ", "", " ", ""))).isSameAs(Report.clean());
    assertThat(check.check(new Learner(null, null, null, null, null, "80-123-NG-456", null)))
        .isSameAs(Report.clean());
  }

  @Test
  void everyReasonIsSaid() {
    Report report =
        check.check(
            new Learner(
                "001085000001",
                "2300000005",
                "24011900000",
                "02223822222",
                "H05 1",
                "29E-123.45",
                "RLHJC1234EY56789O"));
    assertThat(report.errors())
        .extracting(Violation::path, Violation::code)
        .containsExactly(
            tuple("chassis", "chassis.forbidden-letter"),
            tuple("dossier", "dossier-code.malformed"),
            tuple("licence", "licence-number.malformed"),
            tuple("oldIdentity", "old-identity.citizen-id"),
            tuple("phone", "phone.not-mobile"),
            tuple("plate", "plate.other-kind"),
            tuple("tax", "tax-code.check-digit"));
    assertThat(report.toString())
        .doesNotContain("001085000001", "2300000005", "24011900000", "02223822222");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plate.malformed",
        "plate.other-kind",
        "chassis.malformed",
        "chassis.too-long",
        "chassis.forbidden-letter",
        "enterprise-code.malformed",
        "enterprise-code.check-digit",
        "citizen-id.malformed",
        "old-identity.malformed",
        "old-identity.citizen-id",
        "tax-code.malformed",
        "tax-code.check-digit",
        "licence-number.malformed",
        "phone.malformed",
        "phone.not-mobile",
        "dossier-code.malformed",
      })
  void everyReasonHasWordsInBothLanguages(String reason) {
    Bilingual words = Messages.beside(BeanCheck.class).get(reason, "value", "V", "length", 1);
    assertThat(words.vi()).isNotBlank().isNotEqualTo(words.en()).doesNotContain("{");
    assertThat(words.en()).isNotBlank().doesNotContain("{");
  }
}
