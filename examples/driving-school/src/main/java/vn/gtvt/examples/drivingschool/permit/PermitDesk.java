package vn.gtvt.examples.drivingschool.permit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.PasswordLogin;
import vn.gtvt.sdk.license.form.TrainingCarsForm;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.StoredPortrait;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.PaperForm;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.portal.igate.IgateNames;
import vn.gtvt.sdk.portal.igate.IgatePerson;
import vn.gtvt.sdk.portal.igate.IgatePortal;
import vn.gtvt.sdk.portal.igate.IgateSettings;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * Files the school's own requests over the portal that takes them today, and follows them to their
 * results. The page asks for a captcha: a person answers it, never the program. Here the program
 * plays that person, before the sandbox's own page.
 */
public final class PermitDesk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofDays(30);

  private final Sandbox sandbox;
  private final ManualClock clock;
  private final PasswordLogin login;
  private final TransportServices services;

  /** A desk of today; the caller keeps sandbox and caller of HTTP. */
  public PermitDesk(Sandbox sandbox, ManualClock clock, HttpCaller http, Path journal) {
    this.sandbox = sandbox;
    this.clock = clock;
    URI tokens = IgateSettings.tokenEndpoint(sandbox.url().resolve("/igate/sso/"));
    this.login =
        new PasswordLogin(http, clock, tokens, "citizen", "cong-ty", "sandbox".toCharArray());
    SchoolRequests requests = new SchoolRequests(VietnamTime.today(clock));
    IgatePortal portal =
        new IgatePortal(
            settings(sandbox.url()),
            http,
            login,
            List.of(new TrainingCarsForm(), PaperForm.of(requests.teachersProcedure())));
    this.services =
        TransportServices.builder()
            .tenant("school")
            .journal(journal)
            .portal(portal)
            .clock(clock)
            .with(engine -> engine.storedFiles(new StoredPortrait(new PortraitCheck())))
            .build();
    services.file(requests.teacher());
    services.file(requests.cars());
  }

  private static IgateSettings settings(URI base) {
    return IgateSettings.builder()
        .api(base.resolve("/igate/api/"))
        .portal(base.resolve("/igate/portal/"))
        .person(
            IgatePerson.of(
                "u1",
                "Trần Thị Mẫu",
                "001199000001",
                "0912345678",
                PostalAddress.of(
                    "Số 0 phố Mẫu",
                    new PostalAddress.Unit("09169", "Phường Kinh Bắc"),
                    new PostalAddress.Unit("24", "Tỉnh Bắc Ninh"))))
        .names(
            new IgateNames(
                "sandboxResult",
                new IgateNames.History("sandboxAt", "sandboxActor", "sandboxText"),
                null))
        .build();
  }

  /** Works, and lets time pass, until every result is there; then says how each request stands. */
  public List<Permit> untilDecided() {
    Instant end = clock.instant().plus(PATIENCE);
    while (clock.instant().isBefore(end)) {
      services.runDue();
      services.filings().forEach(this::passCaptcha);
      services.runDue();
      if (services.filings().stream().noneMatch(each -> each.state() == FilingState.OPEN)) {
        break;
      }
      services
          .nextDue()
          .filter(due -> due.isAfter(clock.instant()))
          .ifPresentOrElse(clock::set, () -> clock.advance(Duration.ofHours(1)));
    }
    return services.filings().stream().map(this::permit).toList();
  }

  private void passCaptcha(Filing filing) {
    boolean needsPerson =
        filing.waiting().filter(each -> each.what() == Awaited.PERSON).isPresent();
    if (needsPerson) {
      sandbox.igatePerson().confirm(filing.code().orElseThrow());
      services.engine().wake(filing.id(), Awaited.PERSON);
    }
  }

  private Permit permit(Filing filing) {
    boolean isDone = filing.state() == FilingState.FINISHED;
    String words =
        isDone
            ? "Đã có kết quả, tệp kết quả được giữ cùng hồ sơ."
            : filing
                .problem()
                .or(() -> filing.waiting().map(Waiting::advice))
                .map(Bilingual::vi)
                .orElse("Đang xử lý.");
    return new Permit(
        filing.title(),
        filing.code().orElse(""),
        isDone,
        filing.progress().flatMap(each -> Optional.ofNullable(each.decidedAt())),
        words);
  }

  @Override
  public void close() {
    services.close();
    login.close();
  }
}
