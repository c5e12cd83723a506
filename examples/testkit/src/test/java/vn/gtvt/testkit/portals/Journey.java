package vn.gtvt.testkit.portals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.testkit.Timeline;

/** A company's program over one dialect, and the sandbox it files with; time is a clock's. */
final class Journey implements AutoCloseable {
  final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  final Dialect dialect;
  final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  final HttpCaller caller =
      HttpCaller.open(HttpSettings.defaults().withRead(Duration.ofSeconds(1)));
  final Access access;
  final TransportServices services;

  private Journey(Dialect dialect, Path folder) {
    this.dialect = dialect;
    this.access = dialect.open(sandbox.url(), caller, clock);
    this.services =
        TransportServices.builder()
            .tenant("cong-ty")
            .journal(folder)
            .portal(access.portal())
            .clock(clock)
            .build();
  }

  static Journey begin(Dialect dialect, Path folder) {
    return new Journey(dialect, folder);
  }

  Portal portal() {
    return access.portal();
  }

  FilingEngine engine() {
    return services.engine();
  }

  boolean can(PortalOperation operation) {
    return portal().operations().contains(operation);
  }

  /** Files a dossier and works on it as far as it goes now. */
  Filing file(Dossier dossier) {
    Filing filing = services.file(dossier);
    services.runDue();
    return again(filing);
  }

  Filing again(Filing filing) {
    return services.filing(filing.id());
  }

  /** Tells the officer what to do with a dossier. */
  void plan(Filing filing, String words) {
    sandbox.plans().lay(dialect.door(), dialect.whose(filing), words);
  }

  Filing later(Filing filing, Duration time) {
    Timeline.of(engine(), clock).forward(time);
    return again(filing);
  }

  /** What the portal really holds of a filing. */
  List<PortalDossier> held(Filing filing) {
    return sandbox.portals().of(dialect.door(), dialect.whose(filing));
  }

  @Override
  public void close() throws Exception {
    services.close();
    access.close();
    caller.close();
    sandbox.close();
  }
}
