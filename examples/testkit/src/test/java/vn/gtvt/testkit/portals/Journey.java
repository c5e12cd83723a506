package vn.gtvt.testkit.portals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.portal.Awaited;
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

  /** Opens a portal, for a test that needs another than the dialect's own. */
  interface Opening {
    Access open(URI sandbox, HttpCaller http, Clock clock);
  }

  private Journey(Dialect dialect, Opening opening, Path folder) {
    this.dialect = dialect;
    this.access = opening.open(sandbox.url(), caller, clock);
    this.services =
        TransportServices.builder()
            .tenant("cong-ty")
            .journal(folder)
            .portal(access.portal())
            .clock(clock)
            .build();
  }

  static Journey begin(Dialect dialect, Path folder) {
    return new Journey(dialect, dialect::open, folder);
  }

  static Journey begin(Dialect dialect, Opening opening, Path folder) {
    return new Journey(dialect, opening, folder);
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

  /** Files a dossier behind a captcha, if there is one. */
  Filing fileAsPerson(Dossier dossier) {
    return fileAsPerson(file(dossier));
  }

  /** Goes on with a filing that stands before a captcha, if it does. */
  Filing fileAsPerson(Filing at) {
    Filing filing = again(at);
    if (filing.waiting().filter(w -> w.what() == Awaited.PERSON).isPresent()) {
      dialect.readPicture(sandbox, filing);
      engine().wake(filing.id(), Awaited.PERSON);
      services.runDue();
    }
    return again(filing);
  }

  /** A person pays on the page of a link, and closes the browser there. */
  void pay(URI page) {
    Map<String, String> hidden = new HashMap<>();
    String query = page.getQuery() == null ? "" : page.getQuery();
    for (String part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        hidden.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    post(page, hidden);
  }

  /** What a person does on a page of the portal; nothing comes back from there. */
  void post(URI page, Map<String, String> fields) {
    caller.call(HttpCall.postForm("page", page, fields).header("groupId", "35417"));
  }

  /** Tells the officer what to do with a dossier, where there is one who can be told. */
  void plan(Filing filing, String words) {
    if (dialect.asksForPapers()) {
      sandbox.plans().lay(dialect.door(), dialect.whose(filing), words);
    }
  }

  Filing later(Filing filing, Duration time) {
    Timeline.of(engine(), clock).forward(time);
    return again(filing);
  }

  /** What the portal really holds of a filing. */
  List<PortalDossier> held(Filing filing) {
    return dialect.held(sandbox, filing);
  }

  PortalDossier theOnlyOne(Filing filing) {
    assertThat(held(filing)).hasSize(1);
    return held(filing).get(0);
  }

  /** Files a dossier and goes on until the officer asks for its fee. */
  Filing asksForTheFee(Dossier dossier) {
    Filing filing = file(dossier);
    plan(filing, "PAY");
    Filing asked = later(filing, Duration.ofHours(8));
    assertThat(asked.waiting().orElseThrow().what()).isEqualTo(Awaited.PAYMENT);
    return asked;
  }

  @Override
  public void close() {
    services.close();
    access.close();
    caller.close();
    sandbox.close();
  }
}
