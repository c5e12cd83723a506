package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.law.LawBook;
import vn.gtvt.sdk.license.health.HealthQuestion;
import vn.gtvt.sdk.license.violation.VehicleKind;
import vn.gtvt.sdk.license.violation.ViolationQuestion;

/** Wishes of a made-up person, in good order until a test breaks one thing. */
final class Wishes {
  static final LawBook BOOK = LawBook.bundled();
  static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  static final String IDENTITY = "024090999999";
  static final ViolationQuestion CAR =
      new ViolationQuestion(PlateNumber.parse("99A-123.45"), VehicleKind.CAR);

  private Wishes() {}

  static LicenceApplicant person() {
    return born(LocalDate.of(1990, 1, 15));
  }

  static LicenceApplicant born(LocalDate birth) {
    return LicenceApplicant.citizen("NGUYỄN VĂN MẪU", birth, Sex.MALE, IDENTITY, "0912345678");
  }

  /** A licence of a class with a term, in the middle of it on {@link #DAY}. */
  static HeldLicence held(String code, String issued, String last) {
    return HeldLicence.card("240170999999", code, LocalDate.parse(issued), LocalDate.parse(last));
  }

  static LicenceApplication.Builder exchange(HeldLicence held) {
    return of(LicenceCase.BEFORE_EXPIRY, person()).held(held);
  }

  static LicenceApplication.Builder of(LicenceCase filingCase, LicenceApplicant person) {
    return LicenceApplication.of(filingCase, person)
        .health(new HealthQuestion("00001/GKSKLX/99001/26", "B", IDENTITY, DAY))
        .vehicles(List.of(CAR));
  }

  static Eligibility decide(LicenceApplication.Builder wish) {
    return decide(wish, DAY);
  }

  static Eligibility decide(LicenceApplication.Builder wish, LocalDate day) {
    return LicenceCheck.at(BOOK, day).decide(wish.build());
  }
}
