package vn.gtvt.testkit.schoolpermit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngineBuilder;
import vn.gtvt.sdk.filing.FilingEvent;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.PasswordLogin;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.igate.IgateNames;
import vn.gtvt.sdk.portal.igate.IgatePerson;
import vn.gtvt.sdk.portal.igate.IgatePortal;
import vn.gtvt.sdk.portal.igate.IgateSettings;
import vn.gtvt.sdk.portal.td.TdLogin;
import vn.gtvt.sdk.portal.td.TdPortal;
import vn.gtvt.sdk.portal.td.TdSettings;
import vn.gtvt.testkit.Timeline;

/** A filer's program over one dialect, and the sandbox it files with; time is a clock's. */
public final class Counter implements AutoCloseable {
  /** A platform, with what only a person does there. */
  public enum Platform {
    /** The ministry's, with a captcha before the button. */
    IGATE,
    /** A province's. */
    TD
  }

  /** The day of filing. */
  public static final LocalDate DAY = LocalDate.of(2026, 9, 14);

  private static final String USER = "cong-ty";

  private final ManualClock clock = ManualClock.at(DAY, LocalTime.of(8, 30));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final HttpCaller http =
      HttpCaller.open(HttpSettings.defaults().withRead(Duration.ofSeconds(1)));
  private final Platform platform;
  private final Runnable login;
  private final TransportServices services;

  /** Opens the platform of a new sandbox with this form; the journal lies in the folder. */
  public Counter(Platform platform, ElectronicForm form, Path folder) {
    this(platform, form, folder, engine -> {});
  }

  /** The same with settings of the engine. */
  public Counter(
      Platform platform, ElectronicForm form, Path folder, Consumer<FilingEngineBuilder> settings) {
    this.platform = platform;
    Portal portal;
    if (platform == Platform.IGATE) {
      URI endpoint = IgateSettings.tokenEndpoint(sandbox.url().resolve("/igate/sso/"));
      PasswordLogin opened = new PasswordLogin(http, clock, endpoint, "citizen", USER, password());
      this.login = opened::close;
      portal = new IgatePortal(igate(), http, opened, List.of(form));
    } else {
      URI base = sandbox.url().resolve("/td/");
      TdLogin opened = new TdLogin(http, clock, base, "root", USER, password());
      this.login = opened::close;
      portal =
          new TdPortal(
              TdSettings.builder().base(base).unit("SBX-01").sender(USER).build(),
              http,
              opened,
              List.of(form));
    }
    this.services =
        TransportServices.builder()
            .tenant("truong")
            .journal(folder)
            .portal(portal)
            .clock(clock)
            .with(settings)
            .build();
  }

  private IgateSettings igate() {
    return IgateSettings.builder()
        .api(sandbox.url().resolve("/igate/api/"))
        .portal(sandbox.url().resolve("/igate/portal/"))
        .person(
            IgatePerson.of(
                "u1",
                "Trần Thị Giả",
                "001199000001",
                "0912345678",
                PostalAddress.of(
                    "Số 0 phố Giả",
                    new PostalAddress.Unit("09169", "Phường Kinh Bắc"),
                    new PostalAddress.Unit("24", "Tỉnh Bắc Ninh"))))
        .names(
            new IgateNames(
                "sandboxResult",
                new IgateNames.History("sandboxAt", "sandboxActor", "sandboxText"),
                null))
        .build();
  }

  private static char[] password() {
    return "sandbox".toCharArray();
  }

  /** Files a dossier and waits until the officer has decided. */
  public Filing toItsResult(Dossier dossier) {
    Filing filing = services.file(dossier);
    Timeline.of(services.engine(), clock).forward(Duration.ofHours(1));
    filing = services.filing(filing.id());
    if (filing.waiting().filter(w -> w.what() == Awaited.PERSON).isPresent()) {
      sandbox.igatePerson().confirm(filing.code().orElseThrow());
      services.engine().wake(filing.id(), Awaited.PERSON);
      services.runDue();
    }
    Timeline.of(services.engine(), clock).forward(Duration.ofDays(12));
    return services.filing(filing.id());
  }

  /** What the portal really holds. */
  public List<PortalDossier> held() {
    return sandbox.portals().dossiers();
  }

  /** What goes wrong at the portal. */
  public Faults faults() {
    return sandbox.faults();
  }

  /** What the engine did, oldest first. */
  public List<String> history(Filing filing) {
    return services.engine().history(filing.id()).stream().map(FilingEvent::what).toList();
  }

  /** Which platform it is. */
  public Platform platform() {
    return platform;
  }

  @Override
  public void close() {
    services.close();
    login.run();
    http.close();
    sandbox.close();
  }
}
