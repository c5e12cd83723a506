package vn.gtvt.sdk.portal.opencps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REFERENCE;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REST;
import static vn.gtvt.sdk.portal.opencps.OpenCps.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.http.TokenSource.Login;
import vn.gtvt.sdk.portal.AccountRegistration;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.recorded.Recorded;
import vn.gtvt.sdk.portal.recorded.SampleDossier;
import vn.gtvt.sdk.portal.recorded.WireTable;

/** Log-in and registration, field by field against docs/wire/opencps.md, sections 1 and 10. */
class OpenCpsAccountTest {
  private static final String LOGIN = "POST " + REST + "/login";
  private static final String STATE = "POST /o/v1/opencps/login";
  private static final String ALL = "GET " + REST + "/registrations";
  private static final String ANEW = "POST " + REST + "/registrations";
  private static final String ONE = REST + "/registrations/5";
  private static final WireTable REGISTRATION =
      WireTable.of(
          "applicantName R .+",
          "applicantIdType R business",
          "applicantIdNo R 2300000004",
          "applicantIdDate - 29/02/2020",
          "address - .+",
          "cityCode - 01",
          "cityName - .+",
          "districtCode - .+",
          "districtName - .+",
          "wardCode - 00004",
          "wardName - .+",
          "contactName - .+",
          "contactTelNo - .+",
          "contactEmail R .+@.+",
          "govAgencyCode R CQ1",
          "representativeEnterprise - .+",
          "registrationClass - .+",
          "registrationState - [0-9]");

  private final OpenCps portal = new OpenCps();
  private final ManualClock clock = ManualClock.at(Instant.parse("2026-09-14T01:00:00Z"));
  private final OpenCpsLogin login =
      new OpenCpsLogin(portal.settings, portal.http, clock, "cong-ty", "mật-khẩu".toCharArray());

  OpenCpsAccountTest() throws IOException {}

  @AfterEach
  void close() {
    login.close();
    portal.close();
  }

  @Test
  void whatAPersonReadInAPictureGoesWithTheSessionOfThatPicture() {
    portal.server.on(
        "GET " + REST + "/applicants/jcaptcha",
        200,
        Map.of("Content-Type", "image/png", "Set-Cookie", "JSESSIONID=s1; Path=/; HttpOnly"),
        new byte[] {1, 2, 3});
    portal.server.on("POST " + REST + "/applicants/withcaptcha", 200, "{\"applicantId\":501}");
    CaptchaPicture picture = ((Outcome.Done<CaptchaPicture>) portal.portal.captcha()).value();
    Outcome<OpenedAccount> opened =
        portal.portal.openAccount(wanted(), "mật".toCharArray(), picture, " k7m2 ");

    assertThat(((Outcome.Done<OpenedAccount>) opened).value().applicantId()).isEqualTo("501");
    Recorded sent = portal.server.last("POST " + REST + "/applicants/withcaptcha");
    assertThat(sent.header("cookie")).isEqualTo("JSESSIONID=s1");
    assertThat(sent.header("authorization")).isEmpty();
    assertThat(sent.form()).containsEntry("j_captcha_response", "k7m2");
    assertThat(sent.form()).containsEntry("applicantIdNo", "2300000004");
    assertThat(picture.toString()).isEqualTo("CaptchaPicture[image/png, 3 bytes]");
  }

  @Test
  void aTokenIsKeptForItsQuarterOfAnHour() {
    portal.server.on(LOGIN, 200, "{\"token\":\"jwt-1\"}");
    portal.server.on(LOGIN, 200, Map.of("Authorization", "Bearer jwt-2"), new byte[] {'{', '}'});

    assertThat(login.login()).isEqualTo(new Login.Granted("jwt-1"));
    assertThat(login.login()).isEqualTo(new Login.Granted("jwt-1"));
    clock.advance(Duration.ofMinutes(15));
    assertThat(login.login()).isEqualTo(new Login.Granted("jwt-2"));

    assertThat(portal.server.lines()).containsExactly(LOGIN, LOGIN);
    Recorded seen = portal.server.last(LOGIN);
    assertThat(seen.header("groupid")).isEqualTo("35417");
    String key = seen.header("authorization");
    assertThat(key).startsWith("Basic ");
    assertThat(
            new String(
                java.util.Base64.getDecoder().decode(key.substring(6)), StandardCharsets.UTF_8))
        .isEqualTo("cong-ty:mật-khẩu");
    assertThat(login.toString()).doesNotContain("mật-khẩu", "cong-ty");
  }

  @Test
  void aTokenThatLivedOutEarlyIsReplacedOnceAndTheCallIsMadeAgain() {
    OpenCpsPortal own = new OpenCpsPortal(portal.settings, portal.http, login, List.of());
    String line = "GET " + REST + "/dossiers/4711";
    portal.server.on(LOGIN, 200, "{\"token\":\"jwt-1\"}").on(LOGIN, 200, "{\"token\":\"jwt-2\"}");
    portal.server.on(line, 203, "{\"message\":\"Non-Authoritative Information.\",\"code\":203}");
    portal.server.on(line, 200, dossier("processing", ""));

    assertThat(own.progress(new Receipt("4711", REFERENCE))).isInstanceOf(Outcome.Done.class);
    assertThat(portal.server.lines()).containsExactly(LOGIN, line, LOGIN, line);
    assertThat(portal.server.last(line).header("authorization")).isEqualTo("Bearer jwt-2");
  }

  @ParameterizedTest
  @CsvSource({"lockout,khóa", "pending,kích hoạt", "verify,xác minh", "'',mật khẩu"})
  void whyAnAccountIsTurnedAwayIsSaidAndItIsLeftInPeaceForAWhile(String word, String told) {
    portal.server.on(LOGIN, 401, "{\"code\":203}");
    portal.server.on(STATE, 200, word);

    assertThat(((Login.Denied) login.login()).reason().vi()).contains(told);
    login.login();
    assertThat(portal.server.lines()).containsExactly(LOGIN, STATE);
    assertThat(portal.server.last(STATE).header("authorization")).startsWith("BASIC ");
    clock.advance(Duration.ofMinutes(6));
    login.login();
    assertThat(portal.server.lines()).hasSize(4);
  }

  @Test
  void aCaptchaAtLogInIsLeftToAPerson() {
    portal.server.on(LOGIN, 401, "{\"code\":203}");
    portal.server.on(STATE, 200, "captcha");

    assertThat(((Login.AwaitsPerson) login.login()).page()).isEqualTo(portal.server.base());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>bảo trì</html>", "", "{\"token\":\"a b\\n\"}", "{}"})
  void aLogInWithoutAUsableTokenIsUnreachable(String body) {
    portal.server.on(LOGIN, 200, body);

    assertThat(login.login()).isInstanceOf(Login.Unreachable.class);
  }

  @Test
  void aRegistrationIsWrittenAndThenHandedIn() {
    portal.server.on(ALL, 200, "{\"data\":[]}");
    portal.server.on(ANEW, 200, registration(5, 0));
    portal.server.on("PUT " + ONE + "/submitting", 200, registration(5, 1));

    assertThat(stage(portal.portal.register(wanted()))).isEqualTo(AccountState.Stage.PENDING);
    Map<String, String> form = portal.server.last(ANEW).form();
    REGISTRATION.check(form);
    assertThat(form)
        .containsEntry("representativeEnterprise", "Nguyễn Văn Giả")
        .doesNotContainKeys("password", "districtCode");
    assertThat(portal.server.last("PUT " + ONE + "/submitting").form()).isEmpty();
  }

  @Test
  void oneThatWasRefusedIsCorrectedAndOneUnderWayIsLeftAlone() {
    portal.server.on(ALL, 200, "{\"data\":[" + registration(5, 3) + "]}");
    portal.server.on(ALL, 200, "{\"data\":[" + registration(5, 1) + "]}");
    portal.server.on("PUT " + ONE, 200, registration(5, 3));
    portal.server.on("PUT " + ONE + "/submitting", 200, registration(5, 1));

    assertThat(stage(portal.portal.register(wanted()))).isEqualTo(AccountState.Stage.PENDING);
    REGISTRATION.check(portal.server.last("PUT " + ONE).form());
    assertThat(stage(portal.portal.register(wanted()))).isEqualTo(AccountState.Stage.PENDING);
    assertThat(portal.server.lines())
        .containsExactly(ALL, "PUT " + ONE, "PUT " + ONE + "/submitting", ALL);
  }

  @Test
  void theNewestRegistrationTellsAndARefusalWithItsReason() {
    portal.server.on(ALL, 200, "{\"data\":[]}");
    portal.server.on(
        ALL, 200, "{\"data\":[" + registration(4, 2) + "," + registration(5, 3) + "]}");
    portal.server.on(ALL, 200, "{\"data\":[" + registration(5, 2) + "]}");
    portal.server.on(ALL, 200, "{\"data\":[" + registration(5, 9) + "]}");
    portal.server.on(
        "GET " + ONE + "/logs",
        200,
        "{\"data\":[{\"createDate\":\"14/09/2026 08:00:00\",\"content\":\"cũ\"},"
            + "{\"createDate\":\"14/09/2026 09:00:00\",\"content\":\"thiếu bản chụp\"}]}");

    assertThat(stage(portal.portal.account())).isEqualTo(AccountState.Stage.NONE);
    AccountState refused = ((Outcome.Done<AccountState>) portal.portal.account()).value();
    assertThat(refused.stage()).isEqualTo(AccountState.Stage.REFUSED);
    assertThat(refused.reason()).isEqualTo("thiếu bản chụp");
    assertThat(stage(portal.portal.account())).isEqualTo(AccountState.Stage.APPROVED);
    assertThat(stage(portal.portal.account())).isEqualTo(AccountState.Stage.UNKNOWN);
  }

  private static AccountState.Stage stage(Outcome<AccountState> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<AccountState>) outcome).value().stage();
  }

  private static AccountRegistration wanted() {
    return new AccountRegistration(
        "Công ty Giả",
        "2300000004",
        LocalDate.of(2020, 2, 29),
        SampleDossier.ADDRESS,
        "Nguyễn Văn Giả",
        "Trần Thị Giả",
        "0200000001",
        "cty@example.vn",
        null,
        "CQ1",
        List.of());
  }

  private static String registration(int id, int state) {
    return "{\"registrationId\":"
        + id
        + ",\"govAgencyCode\":\"CQ1\",\"registrationState\":"
        + state
        + "}";
  }
}
