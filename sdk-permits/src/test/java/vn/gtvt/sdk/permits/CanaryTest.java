package vn.gtvt.sdk.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.PasswordLogin;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.qlvt.QlvtClient;
import vn.gtvt.sdk.permits.qlvt.QlvtPortal;
import vn.gtvt.sdk.permits.qlvt.QlvtSettings;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/**
 * Values that no log line may hold, sent the whole way with faults on and every logger wide open.
 */
class CanaryTest {
  private static final String PERSON = "Canary Họ Tên Người";
  private static final String PHONE = "0987654321";
  private static final String MAIL = "canary-mail@example.vn";
  private static final String PASSWORD = "canary-password-7f3a";

  @TempDir Path folder;

  @Test
  void noPersonAndNoSecretStandsInAnyLogLineOfAFiling() throws IOException {
    ManualClock clock = ManualClock.at(Samples.FILING_DAY, LocalTime.of(8, 30));
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
        HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
        PasswordLogin login =
            new PasswordLogin(
                caller,
                clock,
                sandbox.url().resolve("/auth/realms/mt/protocol/openid-connect/token"),
                "sandbox",
                "canary",
                PASSWORD.toCharArray());
        TransportServices services =
            TransportServices.builder()
                .tenant("mau")
                .journal(folder)
                .portal(
                    new QlvtPortal(new QlvtClient(QlvtSettings.at(sandbox.url()), caller, login)))
                .clock(clock)
                .build()) {
      sandbox.account("canary", PASSWORD.toCharArray());
      sandbox.faults().next("userCreate", Fault.junk());
      sandbox.faults().next("upload", Fault.httpError(500));

      Filing filing =
          services.file(
              BadgeDossier.of(
                  application(),
                  BadgeCheck.at(ProcedureCatalogue.bundled(), Samples.FILING_DAY).procedure(),
                  Samples.papers(application())));
      for (Optional<Instant> next = services.nextDue();
          next.isPresent();
          next = services.nextDue()) {
        clock.set(next.get().isAfter(clock.instant()) ? next.get() : clock.instant());
        services.runDue();
      }

      assertThat(services.filing(filing.id()).state()).isEqualTo(FilingState.FINISHED);
      String log = Files.readString(Path.of("target/test-log.txt"), StandardCharsets.UTF_8);
      assertThat(log).contains(filing.reference()).contains("userCreate POST");
      assertThat(log).doesNotContain(PERSON, PHONE, MAIL, PASSWORD, "Bearer");
    }
  }

  private static BadgeApplication application() {
    Operator mau = Samples.operator();
    Operator canary =
        Operator.builder()
            .name(mau.name())
            .enterpriseCode(mau.enterpriseCode())
            .type(mau.type())
            .representative(PERSON)
            .address(mau.address())
            .phone(PHONE)
            .email(MAIL)
            .licence(mau.licence())
            .formsOfBusiness(mau.formsOfBusiness())
            .build();
    BadgeApplication one = Samples.application("77/2026/GĐN", List.of("99A-777.77"));
    return BadgeApplication.builder()
        .operator(canary)
        .authority(one.authority())
        .paperNumber(one.paperNumber())
        .paperDate(one.paperDate())
        .returnedBadges(0)
        .requests(one.requests())
        .build();
  }
}
