package vn.gtvt.sdk.permits.qlvt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.PasswordLogin;
import vn.gtvt.sdk.identifier.EnterpriseCode;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.portal.Outcome;

/** The register and the sandbox were written from the same page and understand each other. */
class RegisterOnSandboxTest {
  private static final PlateNumber PLATE = PlateNumber.parse("29E-123.45");
  private static final EnterpriseCode COMPANY = EnterpriseCode.parse("2300000004");

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final HttpCaller http = HttpCaller.open(HttpSettings.defaults());
  private final URI tokens = sandbox.url().resolve("/auth/realms/mt/protocol/openid-connect/token");
  private final PasswordLogin login =
      new PasswordLogin(http, clock, tokens, "sandbox", "cong-ty", "sandbox".toCharArray());
  private final QlvtRegister register =
      new QlvtRegister(new QlvtClient(QlvtSettings.at(sandbox.url()), http, login));

  @AfterEach
  void close() {
    login.close();
    http.close();
    sandbox.close();
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  private VehicleRecord added() {
    VehicleChange vehicle =
        VehicleChange.none()
            .seats(16)
            .yearMade(2020)
            .make(new CodedName("H1", "Hãng Mẫu"))
            .operator(new EnterpriseReference(COMPANY.text(), "Công ty Mẫu"));
    done(register.add(PLATE, vehicle));
    return done(register.vehicle(PLATE)).orElseThrow();
  }

  @Test
  void aVehicleIsAddedChangedListedAndPutIntoTheBin() {
    VehicleRecord vehicle = added();
    assertThat(vehicle.seats()).hasValue(16);
    assertThat(done(register.vehicles(COMPANY))).hasSize(1);
    assertThat(done(register.change(vehicle, VehicleChange.none().payload(900)))).isTrue();
    assertThat(done(register.change(vehicle, VehicleChange.none().payload(900)))).isFalse();
    assertThat(done(register.vehicle(PLATE)).orElseThrow().payload()).hasValue(900);
    assertThat(done(register.remove(vehicle))).isTrue();
    assertThat(done(register.remove(vehicle))).isFalse();
    assertThat(done(register.vehicle(PLATE))).isEmpty();
    assertThat(done(register.vehicles(COMPANY))).isEmpty();
  }

  @Test
  void badgesLicencesAndEnterprisesAreReadAsTheOfficerEnteredThem() {
    String reference = "{\"_source\":{\"shortName\":\"%s\",\"title\":\"x\"}}";
    for (String issued : List.of("1789318800000", "1757782800000")) {
      sandbox
          .records()
          .put(
              "qlvt_gp_bh_ph",
              "{\"shortName\":\"PH-%s\",\"phuong_tien\":%s,\"ngay_cap\":%s,\"la_bh\":0}"
                  .formatted(issued, reference.formatted(PLATE.text()), issued));
    }
    sandbox.records().put("qlvt_gp_dkkdvt", "{\"shortName\":\"GP-1\",\"so_gp\":\"GP-1\"}");
    sandbox
        .records()
        .put("qlvt_doanh_nghiep", "{\"shortName\":\"2300000004\",\"ma_dn\":\"2300000004\"}");
    assertThat(done(register.badges(PLATE)))
        .extracting(BadgeRecord::issuedOn)
        .containsExactly(
            Optional.of(LocalDate.of(2026, 9, 14)), Optional.of(LocalDate.of(2025, 9, 14)));
    assertThat(done(register.licence("GP-1"))).isPresent();
    EnterpriseRecord company = done(register.enterprise(COMPANY)).orElseThrow();
    EnterpriseContacts contacts = new EnterpriseContacts("0900000000", null, null, null, null);
    assertThat(done(register.change(company, contacts))).isTrue();
    assertThat(done(register.enterprise(COMPANY)).orElseThrow().phone()).contains("0900000000");
  }

  @Test
  void aLostAnswerOfAChangeIsNotTakenForOneThatHappened() {
    VehicleRecord vehicle = added();
    sandbox.faults().next("userUpdateById", Fault.cutAfterWrite());
    VehicleChange change = VehicleChange.none().payload(900);
    assertThat(register.change(vehicle, change)).isInstanceOf(Outcome.Unknown.class);
    assertThat(done(register.change(vehicle, change))).as("it stood so already").isFalse();
  }
}
