package vn.gtvt.sdk.portal.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource.Login;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.recorded.RecordingServer;

/** What the national side's answers leave in doubt. */
class NationalDoubtTest {
  private static final String FORWARD = "POST /VXPAdapter/RestService/forward/mapi/";
  private static final String LOGIN = FORWARD + "login";
  private static final String FIND = FORWARD + "g";
  private static final String CATALOGUE = "POST /jsp/rest.jsp";
  private static final String NOTHING = "{\"error_code\":\"0\",\"result\":[]}";

  private final RecordingServer server = new RecordingServer();
  private final HttpCaller http = HttpCaller.open(HttpSettings.defaults());
  private final ManualClock clock = ManualClock.at(Instant.parse("2026-09-14T01:00:00Z"));
  private final NationalSettings settings =
      NationalSettings.at(server.base(), server.base().resolve("/VXPAdapter"), "000.00.04.G18");
  private final NationalLogin login = login(clock);
  private final NationalPortal portal = new NationalPortal(settings, http, login);
  private final DossierKey key = new DossierKey("ref", "G09.20-20260609-0092637");

  private NationalLogin login(Clock by) {
    return new NationalLogin(settings, http, by, "co-quan", "bi-mat".toCharArray());
  }

  @AfterEach
  void close() {
    login.close();
    http.close();
    server.close();
  }

  @Test
  void aSessionThatAnErrorOfHttpTurnsAwayIsReplacedToo() {
    server
        .on(LOGIN, 200, "{\"session\":\"s-1\",\"error_code\":0}")
        .on(LOGIN, 200, "{\"session\":\"s-2\",\"error_code\":0}");
    server.on(FIND, 200, NOTHING).on(FIND, 401, "{}").on(FIND, 200, NOTHING);
    portal.lookUp(key);
    clock.advance(Duration.ofHours(1));

    assertThat(portal.lookUp(key)).isEqualTo(new Outcome.Done<>(new LookUp.Absent()));
    assertThat(server.lines()).containsExactly(LOGIN, FIND, FIND, LOGIN, FIND);
    assertThat(server.last(FIND).json().get("session").asText()).isEqualTo("s-2");
  }

  @Test
  void anAccountThatWasDeniedIsLeftInPeaceForAWhile() {
    server.on(LOGIN, 200, "{\"error_code\":\"-1\"}");
    assertThat(login.login()).isInstanceOf(Login.Denied.class);
    assertThat(login.login()).isInstanceOf(Login.Denied.class);
    assertThat(server.lines()).hasSize(1);
    clock.advance(Duration.ofMinutes(6));
    assertThat(login.login()).isInstanceOf(Login.Denied.class);
    assertThat(server.lines()).hasSize(2);
  }

  @Test
  void aFailureThatNoNewSessionMendsDoesNotLogInAgainAndAgain() {
    server
        .on(LOGIN, 200, "{\"session\":\"s-1\",\"error_code\":0}")
        .on(LOGIN, 200, "{\"session\":\"s-2\",\"error_code\":0}");
    server.on(FIND, 200, "{\"error_code\":\"-1\"}");
    for (int i = 0; i < 5; i++) {
      assertThat(portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);
    }
    assertThat(server.lines().stream().filter(LOGIN::equals)).hasSizeLessThanOrEqualTo(2);
    clock.advance(Duration.ofMinutes(6));
    assertThat(portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);
    assertThat(server.lines().stream().filter(LOGIN::equals)).hasSize(3);
  }

  @Test
  void aFeeThatCannotBeReadIsNotZero() {
    server.on(LOGIN, 200, "{\"session\":\"s-1\",\"error_code\":0}");
    assertThat(fee("\"50.000\"")).isEqualTo(50_000);
    for (String junk : List.of("\"năm mươi\"", "\"\"", "null", "\"50,5\"")) {
      answer(junk);
      assertThat(portal.fees(new Receipt("G09", "ref"))).isInstanceOf(Outcome.Unknown.class);
    }
  }

  private void answer(String price) {
    server.off(FIND);
    server.on(
        FIND,
        200,
        "{\"error_code\":0,\"result\":[{\"MaHoSo\":\"G09\",\"DanhSachLePhi\":[{\"Gia\":"
            + price
            + "}]}]}");
  }

  private long fee(String price) {
    answer(price);
    Outcome<List<ChargedFee>> fees = portal.fees(new Receipt("G09", "ref"));
    return ((Outcome.Done<List<ChargedFee>>) fees).value().get(0).amount();
  }

  @Test
  void aPageOfTheCatalogueIsCountedWithWhatCannotBeReadOnIt() {
    String one = "{\"ID\":\"7\",\"PROCEDURE_CODE\":\"2.002288\"}";
    String odd = "{\"ID\":\"8\"}";
    String page = "[" + String.join(",", Collections.nCopies(99, one)) + "," + odd + "]";
    server.on(CATALOGUE, 200, page).on(CATALOGUE, 200, "[" + one + "]");
    assertThat(((Outcome.Done<List<ListedProcedure>>) portal.procedures("")).value()).hasSize(100);

    server.off(CATALOGUE);
    server.on(CATALOGUE, 200, page);
    assertThat(portal.procedures("")).isInstanceOf(Outcome.Unknown.class);
  }
}
