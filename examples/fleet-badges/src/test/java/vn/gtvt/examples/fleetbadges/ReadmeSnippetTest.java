package vn.gtvt.examples.fleetbadges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.ledger.Tally;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.PasswordLogin;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.qlvt.QlvtClient;
import vn.gtvt.sdk.permits.qlvt.QlvtPortal;
import vn.gtvt.sdk.permits.qlvt.QlvtSettings;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Report;

/** The Java of the README: it compiles, it files, and the README shows it letter by letter. */
class ReadmeSnippetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final Path HERE =
      Path.of("src/test/java/vn/gtvt/examples/fleetbadges/ReadmeSnippetTest.java");

  @TempDir Path folder;

  private final ManualClock clock = ManualClock.at(DAY, LocalTime.of(8, 30));

  @Test
  void theCodeOfTheReadmeFilesOneBadgeOnceHoweverOftenItRuns() {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      Filing filing = run(sandbox, OneTaxi.application(DAY));
      for (int round = 0; filing.state() == FilingState.OPEN && round < 50; round++) {
        clock.advance(Duration.ofHours(6));
        filing = run(sandbox, OneTaxi.application(DAY));
      }

      assertThat(filing.state()).isEqualTo(FilingState.FINISHED);
      assertThat(filing.decisions()).extracting(Decision::granted).containsExactly(true);
      Tally tally = sandbox.ledger().tally(List.of(OneTaxi.PLATE));
      assertThat(tally).isEqualTo(new Tally(1, 1, 0, 0, 0, 0));
      assertThat(sandbox.ledger().submissions()).hasSize(1);
    }
  }

  @Test
  void theCodeOfTheReadmeStopsAtAnOldTaxiAndSendsNothing() {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      assertThatThrownBy(() -> run(sandbox, OneTaxi.application(DAY, 2012)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("badge.age.over-limit")
          .hasMessageContaining("đã 14 năm");
      assertThat(sandbox.ledger().submissions()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void theReadmeShowsTheseLines(String name) throws IOException {
    String readme = Files.readString(Path.of("../..").resolve(name), UTF_8);
    String from = "```java\n";
    int begin = readme.indexOf(from) + from.length();

    assertThat(readme).containsOnlyOnce(from);
    assertThat(readme.substring(begin, readme.indexOf("```", begin))).isEqualTo(shownLines());
  }

  private static String shownLines() throws IOException {
    List<String> lines = Files.readAllLines(HERE, UTF_8);
    int begin = lines.indexOf("    // README begins") + 1;
    int end = lines.indexOf("    // README ends");
    assertThat(begin).isPositive();
    return String.join("\n", lines.subList(begin, end)).indent(-4);
  }

  private Filing run(Sandbox sandbox, BadgeApplication application) {
    URI server = sandbox.url();
    URI logIn = server.resolve("/auth/realms/mt/protocol/openid-connect/token");
    return file(
        application,
        OneTaxi.papers(application),
        server,
        logIn,
        "cong-ty",
        "sandbox".toCharArray(),
        folder.resolve("journal"),
        clock);
  }

  private static Filing file(
      BadgeApplication application,
      List<Attachment> papers,
      URI server,
      URI logIn,
      String user,
      char[] password,
      Path folder,
      Clock clock) {
    // README begins
    BadgeCheck check = BadgeCheck.at(ProcedureCatalogue.bundled(), VietnamTime.today(clock));
    Report report = check.check(application); // offline: every fault at once, with its article
    if (!report.isFileable()) {
      throw new IllegalArgumentException(report.errors().toString());
    }
    Dossier dossier = BadgeDossier.of(application, check.procedure(), papers);
    try (HttpCaller http = HttpCaller.open(HttpSettings.defaults());
        PasswordLogin login = new PasswordLogin(http, clock, logIn, "my-client", user, password);
        TransportServices services =
            TransportServices.builder()
                .tenant("my-company")
                .portal(new QlvtPortal(new QlvtClient(QlvtSettings.at(server), http, login)))
                .journal(folder)
                .clock(clock)
                .build()) {
      Filing filing = services.file(dossier); // durable before a byte is sent; never filed twice
      services.runDue(); // uploads, submits, asks, follows; again at services.nextDue()
      return services.filing(filing.id()); // state(), status(), decisions(), problem()
    }
    // README ends
  }
}
