package vn.gtvt.examples.fleetbadges;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.ledger.Tally;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.filing.FilingId;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.PasswordLogin;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.qlvt.QlvtClient;
import vn.gtvt.sdk.permits.qlvt.QlvtPortal;
import vn.gtvt.sdk.permits.qlvt.QlvtSettings;

/**
 * The company's desk: the engine with its journal on this side, the sandbox as the receiver on the
 * other.
 *
 * <p>A real company leaves out the sandbox, takes the system's clock, keeps its journal for good,
 * and calls {@link TransportServices#runDue()} from a timer.
 */
final class FilingDesk implements AutoCloseable {
  private static final LocalTime OPENING = LocalTime.of(8, 30);
  private static final String LOGIN = "/auth/realms/mt/protocol/openid-connect/token";

  /** Nobody waits longer than this for a badge; what is open then is reported as open. */
  private static final Duration PATIENCE = Duration.ofDays(60);

  private final ManualClock clock;
  private final Instant closing;
  private final Sandbox sandbox;
  private final HttpCaller http;
  private final PasswordLogin login;
  private final Path journal;
  private final TransportServices services;
  private final Map<FilingId, BadgeApplication> filed = new LinkedHashMap<>();

  private FilingDesk(LocalDate day, Path registry) throws IOException {
    clock = ManualClock.at(day, OPENING);
    closing = clock.instant().plus(PATIENCE);
    sandbox = Sandbox.builder().clock(clock).start();
    try (InputStream facts = Files.newInputStream(registry)) {
      sandbox.registry().load(facts);
    }
    // The sandbox forgets everything when it ends, so this journal must not outlive it.
    journal = Files.createTempDirectory("fleet-badges-");
    http = HttpCaller.open(HttpSettings.defaults());
    login =
        new PasswordLogin(
            http,
            clock,
            sandbox.url().resolve(LOGIN),
            "sandbox",
            "cong-ty",
            "sandbox".toCharArray());
    QlvtClient client = new QlvtClient(QlvtSettings.at(sandbox.url()), http, login);
    services =
        TransportServices.builder()
            .tenant("song-cau-xanh")
            .journal(journal)
            .portal(new QlvtPortal(client))
            .clock(clock)
            .inFlight(8)
            .build();
  }

  /** Opens the desk on a day at 08:30 in Vietnam. */
  static FilingDesk open(LocalDate day, Path registry) throws Problem {
    try {
      return new FilingDesk(day, registry);
    } catch (IOException e) {
      throw Words.cannotReadRegistry(registry);
    }
  }

  /** Takes a dossier: from here on it is in the journal, and survives a crash of the program. */
  void accept(Prepared dossier) {
    filed.put(services.file(dossier.dossier()).id(), dossier.application());
  }

  /** Works on everything that is due. */
  void work() {
    services.runDue();
  }

  /** Moves the clock to when the next thing is due; says whether anything is. */
  boolean moveOn() {
    Optional<Instant> next = services.nextDue().filter(due -> !due.isAfter(closing));
    next.filter(due -> due.isAfter(clock.instant())).ifPresent(clock::set);
    return next.isPresent();
  }

  Instant now() {
    return clock.instant();
  }

  /** Returns how every dossier stands, in the order of acceptance. */
  List<FiledDossier> dossiers() {
    return services.filings().stream()
        .map(filing -> new FiledDossier(Objects.requireNonNull(filed.get(filing.id())), filing))
        .toList();
  }

  /** Returns what the receiver's own ledger says about these vehicles. */
  Tally tally(Collection<String> plates) {
    return sandbox.ledger().tally(plates);
  }

  @Override
  public void close() {
    services.close();
    login.close();
    http.close();
    sandbox.close();
    Folders.delete(journal);
  }
}
