package vn.gtvt.benchmarks;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sdk.TransportServices;
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
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** A fleet over a receiver with 50 ms of latency, 8 in flight: acceptance, filing, decision. */
final class LatencyPair implements Pair {
  private static final int IN_FLIGHT = 8;
  private static final int VEHICLES = 4;

  private final Procedure procedure =
      ProcedureCatalogue.bundled().at(SampleFleet.FILING_DAY).require(BadgeCheck.BADGE);
  private final int dossiers;
  private final TempFolder folder = TempFolder.create();
  private final Sandbox sandbox = Sandbox.builder().officerDecidesAtOnce().start();
  private final BareQlvt bare;
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  private final PasswordLogin login;
  private final TransportServices services;
  private final ExecutorService workers = Executors.newFixedThreadPool(IN_FLIGHT);
  private int next;

  LatencyPair(Scale scale) throws IOException {
    this.dossiers = scale.of(40, 1);
    Duration latency = Duration.ofMillis(scale.of(50, 1));
    Faults.OPERATIONS.forEach(each -> sandbox.faults().always(each, Fault.delay(latency)));
    this.bare = new BareQlvt(sandbox.url());
    this.login =
        new PasswordLogin(
            caller,
            Clock.systemUTC(),
            sandbox.url().resolve("/auth/realms/mt/protocol/openid-connect/token"),
            "sandbox",
            "cong-ty",
            "sandbox".toCharArray());
    this.services =
        TransportServices.builder()
            .tenant("mau")
            .journal(folder.path().resolve("journal"))
            .portal(new QlvtPortal(new QlvtClient(QlvtSettings.at(sandbox.url()), caller, login)))
            .inFlight(IN_FLIGHT)
            .build();
  }

  @Override
  public double reference() throws Exception {
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < dossiers; i++) {
      int first = next;
      next += VEHICLES;
      work.add(
          () -> {
            BareDossier.file(bare, first, VEHICLES);
            return null;
          });
    }
    long start = System.nanoTime();
    for (Future<Void> each : workers.invokeAll(work)) {
      each.get();
    }
    return (System.nanoTime() - start) / (double) (dossiers * VEHICLES);
  }

  @Override
  public double ours() {
    List<BadgeApplication> applications = new ArrayList<>();
    for (int i = 0; i < dossiers; i++) {
      applications.add(SampleFleet.application(next, VEHICLES));
      next += VEHICLES;
    }
    long start = System.nanoTime();
    for (BadgeApplication each : applications) {
      services.file(BadgeDossier.of(each, procedure, SampleFleet.papers(each)));
    }
    services.runDue();
    double took = (System.nanoTime() - start) / (double) (dossiers * VEHICLES);
    if (services.filings().stream().anyMatch(f -> f.state() != FilingState.FINISHED)) {
      throw new IllegalStateException("not all are decided: " + services.filings());
    }
    return took;
  }

  @Override
  public void close() throws IOException {
    workers.shutdown();
    services.close();
    login.close();
    caller.close();
    bare.close();
    sandbox.close();
    folder.close();
  }
}
