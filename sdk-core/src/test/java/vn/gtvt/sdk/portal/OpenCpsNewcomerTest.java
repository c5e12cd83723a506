package vn.gtvt.sdk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.dossier.PostalAddress.Unit;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.portal.opencps.CaptchaPicture;
import vn.gtvt.sdk.portal.opencps.OpenCpsLogin;
import vn.gtvt.sdk.portal.opencps.OpenCpsPortal;
import vn.gtvt.sdk.portal.opencps.OpenCpsService;
import vn.gtvt.sdk.portal.opencps.OpenCpsSettings;
import vn.gtvt.sdk.portal.opencps.OpenedAccount;

/** An organisation without an account: opened, activated by a person, approved by an officer. */
class OpenCpsNewcomerTest {
  /** The sandbox's own key of the first applicant, as its letter would hold it. */
  private static final String FIRST_APPLICANT = "501";

  private static final String NUMBER = "2300000004";
  private static final AccountRegistration WANTED =
      new AccountRegistration(
          "Công ty Giả",
          NUMBER,
          null,
          PostalAddress.of(
              "1 phố Giả", new Unit("00004", "Phường Giả"), new Unit("01", "Thành phố Giả")),
          "Nguyễn Văn Giả",
          "Trần Thị Giả",
          "0200000001",
          "cty@example.vn",
          null,
          "SBX-XD",
          List.of());

  @TempDir Path folder;

  private AtTheSandbox at;
  private OpenCpsPortal portal;

  @BeforeEach
  void open() {
    at =
        new AtTheSandbox(
            folder,
            place -> {
              OpenCpsSettings settings =
                  OpenCpsSettings.at(place.at("/opencps"), 35417)
                      .service(
                          AtTheSandbox.PROCEDURE,
                          new OpenCpsService(
                              "2.002288",
                              "SBX-XD",
                              "2.002288.T1",
                              Map.of("request-paper", "TP1"),
                              null))
                      .build();
              OpenCpsLogin login =
                  place.closing(
                      new OpenCpsLogin(
                          settings,
                          place.http,
                          place.clock,
                          "cty@example.vn",
                          "mật-khẩu".toCharArray()),
                      OpenCpsLogin::close);
              return new OpenCpsPortal(settings, place.http, login, List.of());
            });
    portal = (OpenCpsPortal) at.portal;
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void filingWaitsThroughActivationAndApprovalAndGoesOnByItself() {
    char[] password = "mật-khẩu".toCharArray();
    OpenedAccount opened = opened(portal.openAccount(WANTED, password));
    assertThat(opened.state().stage()).isEqualTo(AccountState.Stage.PENDING);
    Outcome<OpenedAccount> again = portal.openAccount(WANTED, password);
    assertThat(((Outcome.Refused<OpenedAccount>) again).reason().vi()).contains("đã được dùng");

    Filing filing =
        at.runFor(Duration.ofMinutes(1), at.file(AtTheSandbox.paper("request-paper", "a.pdf")));
    assertThat(filing.waiting().orElseThrow().what()).isEqualTo(Awaited.ACCOUNT);
    assertThat(filing.waiting().orElseThrow().advice().vi()).contains("kích hoạt");

    Outcome<AccountState> wrong = portal.activate(opened.applicantId(), "000000");
    assertThat(((Outcome.Refused<AccountState>) wrong).reason().vi()).contains("Mã kích hoạt");
    assertThat(stage(portal.activate(opened.applicantId(), codeOfTheLetter())))
        .isEqualTo(AccountState.Stage.DRAFT);
    at.clock.advance(Duration.ofMinutes(6));
    assertThat(stage(portal.register(WANTED))).isEqualTo(AccountState.Stage.PENDING);
    at.engine.wake(filing.id(), Awaited.ACCOUNT);
    Filing pending = at.runFor(Duration.ofMinutes(1), filing);
    assertThat(pending.waiting().orElseThrow().advice().vi()).contains("chờ cơ quan duyệt");

    at.sandbox.accountDesk().refuse(NUMBER, "thiếu bản chụp");
    AccountState refused = ((Outcome.Done<AccountState>) portal.account()).value();
    assertThat(refused.stage()).isEqualTo(AccountState.Stage.REFUSED);
    assertThat(refused.reason()).contains("thiếu bản chụp");
    assertThat(stage(portal.register(WANTED))).isEqualTo(AccountState.Stage.PENDING);
    at.sandbox.accountDesk().approve(NUMBER);
    assertThat(stage(portal.account())).isEqualTo(AccountState.Stage.APPROVED);

    at.sandbox.accountDesk().lock(NUMBER, "nợ phí");
    at.engine.wake(filing.id(), Awaited.ACCOUNT);
    Filing locked = at.runFor(Duration.ofMinutes(1), filing);
    assertThat(locked.waiting().orElseThrow().advice().vi()).contains("khóa", "nợ phí");
    at.sandbox.accountDesk().unlock(NUMBER);

    at.engine.wake(filing.id(), Awaited.ACCOUNT);
    assertThat(at.runFor(Duration.ofDays(4), filing).state()).isEqualTo(FilingState.FINISHED);
  }

  /** The code that a person reads in the letter. */
  private String codeOfTheLetter() {
    return at.sandbox.accountDesk().accounts().get(0).activationCode();
  }

  @Test
  void aPictureIsShownToAPersonAndWhatThePersonTypedGoesWithTheForm() {
    CaptchaPicture picture = ((Outcome.Done<CaptchaPicture>) portal.captcha()).value();
    assertThat(picture.mediaType()).isEqualTo("image/png");
    assertThat(picture.image()).isNotEmpty();
    assertThat(picture.step().advice().vi()).contains("đọc mã trong ảnh");
    char[] password = "mật-khẩu".toCharArray();
    Outcome<OpenedAccount> untyped = portal.openAccount(WANTED, password, picture, " ");
    assertThat(((Outcome.WaitsFor<OpenedAccount>) untyped).waiting().what())
        .isEqualTo(Awaited.PERSON);
    assertThat(at.sandbox.accountDesk().accounts()).isEmpty();
    assertThat(opened(portal.openAccount(WANTED, password, picture, "k7m2")).applicantId())
        .isEqualTo(FIRST_APPLICANT);
  }

  private static OpenedAccount opened(Outcome<OpenedAccount> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<OpenedAccount>) outcome).value();
  }

  private static AccountState.Stage stage(Outcome<AccountState> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<AccountState>) outcome).value().stage();
  }
}
