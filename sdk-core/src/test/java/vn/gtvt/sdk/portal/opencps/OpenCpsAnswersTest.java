package vn.gtvt.sdk.portal.opencps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.portal.opencps.OpenCps.DRAFT;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REFERENCE;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REST;
import static vn.gtvt.sdk.portal.opencps.OpenCps.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.portal.recorded.SampleDossier;

/** What answers mean that are not as REST has it (docs/wire/opencps.md, section 7), and junk. */
class OpenCpsAnswersTest {
  private static final String AT = REST + "/dossiers/4711";
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  private final OpenCps portal = new OpenCps();
  private final Receipt receipt = new Receipt("4711", REFERENCE);

  OpenCpsAnswersTest() throws IOException {}

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void notLoggedInIsTwoHundredAndThreeAndNothingWasSent() {
    portal.server.on("GET " + AT, 203, error(203, "Non-Authoritative Information."));

    assertThat(portal.portal.progress(receipt)).isInstanceOf(Outcome.NotSent.class);
  }

  @Test
  void aProxysTwoHundredAndThreeIsNotMistakenForIt() {
    portal.server.on("GET " + AT, 203, DRAFT);

    assertThat(portal.portal.progress(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void notAllowedWaitsForTheAccount() {
    portal.server.on("GET " + AT, 401, error(203, "Unauthorized."));

    Outcome<?> outcome = portal.portal.progress(receipt);
    assertThat(((Outcome.WaitsFor<?>) outcome).waiting().what()).isEqualTo(Awaited.ACCOUNT);
  }

  @Test
  void anyOtherExceptionLeavesTheStepInDoubtAndIsSafeBeforeIt() {
    portal.server.on("GET " + AT, 200, DRAFT);
    portal.server.on("PUT " + AT, 403, error(403, "No Content."));
    portal.server.on("PUT " + AT, 200, DRAFT);
    portal.server.on("POST " + AT + "/eforms/EF1", 200, "{}");
    portal.server.on("GET " + AT + "/nextactions", 200, offer("1300", "Gửi"));
    portal.server.on("POST " + AT + "/actions", 403, error(403, "No Content."));

    portal.server.on("POST " + AT + "/actions", 403, "<html>blocked</html>");

    assertThat(portal.portal.submit(submission())).isInstanceOf(Outcome.NotSent.class);
    assertThat(portal.server.lines()).doesNotContain("POST " + AT + "/actions");
    // The portal's own exception has ended the step, and a read shows that it was not taken.
    assertThat(portal.portal.submit(submission())).isInstanceOf(Outcome.NotSent.class);
    assertThat(portal.server.lines().subList(6, 8))
        .containsExactly("POST " + AT + "/actions", "GET " + AT);
    // A proxy's does not say whether the portal is still at work.
    assertThat(portal.portal.submit(submission())).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void anExceptionBehindWhichTheStepWasTakenIsASuccess() {
    portal.server.on("GET " + AT, 200, DRAFT).on("GET " + AT, 200, dossier("receiving", ""));
    portal.server.on("PUT " + AT, 200, DRAFT);
    portal.server.on("POST " + AT + "/eforms/EF1", 200, "{}");
    portal.server.on("GET " + AT + "/nextactions", 200, offer("1300", "Gửi"));
    portal.server.on("POST " + AT + "/actions", 403, error(403, "No Content."));

    assertThat(portal.portal.submit(submission())).isEqualTo(new Outcome.Done<>(receipt));
  }

  @Test
  void whereCancellingIsNotAllowedAnOfficerIsAskedAndWhereThatIsNotItIsSaid() {
    portal.server.on("GET " + AT, 200, dossier("receiving", ""));
    portal.server.on("POST " + AT + "/cancel", 403, error(403, "No Content."));
    portal.server.on("POST " + AT + "/cancelling", 200, dossier("cancelling", ""));
    portal.server.on("POST " + AT + "/cancelling", 403, error(403, "No Content."));
    portal.server.on("POST " + AT + "/cancelling", 403, "<html>blocked</html>");

    assertThat(portal.portal.withdraw(receipt, "x"))
        .isEqualTo(new Outcome.Done<>(Withdrawal.ASKED));
    assertThat(portal.portal.withdraw(receipt, "x")).isInstanceOf(Outcome.Refused.class);
    assertThat(portal.portal.withdraw(receipt, "x")).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aStepThatShowsNoEffectIsInDoubt() {
    portal.server.on("GET " + AT, 200, DRAFT);
    portal.server.on("PUT " + AT, 200, DRAFT);
    portal.server.on("POST " + AT + "/eforms/EF1", 200, "{}");
    portal.server.on("GET " + AT + "/nextactions", 200, offer("1300", "Gửi"));
    portal.server.on("POST " + AT + "/actions", 200, "{}");

    assertThat(portal.portal.submit(submission())).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void whatAnExceptionSaysIsToldByItsNameOnly() {
    portal.server.on(
        "GET " + AT,
        403,
        "{\"message\":\"No Content.\",\"code\":403,"
            + "\"description\":\"NoSuchUserException of Trần Thị Giả\"}");

    assertThat(portal.portal.progress(receipt))
        .isEqualTo(new Outcome.Unknown<>("HTTP 403: NoSuchUserException"));
  }

  @Test
  void aServiceInFrontTurnsAwayOrLosesTheAnswerInItsOwnWay() {
    portal.server.on("GET " + AT, 403, "{\"error\":\"Authentication failed!\"}");
    assertThat(portal.portal.progress(receipt)).isInstanceOf(Outcome.NotSent.class);

    portal.server.off("GET " + AT);
    portal.server.on("GET " + AT, 200, "{\"error\":500,\"msg\":\"No response\"}");
    assertThat(portal.portal.progress(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aLockedApplicantWaitsForItsAccount() {
    portal.server.on("GET " + REST + "/dossiers/" + REFERENCE, 403, error(403, "No Content."));
    portal.server.on(
        "POST " + REST + "/dossiers",
        403,
        "{\"message\":\"No Content.\",\"code\":403,\"description\":\"LOCKED_DOSSIER\"}");

    Outcome<?> outcome = portal.portal.allocate(REFERENCE, SampleDossier.with());
    assertThat(((Outcome.WaitsFor<?>) outcome).waiting().what()).isEqualTo(Awaited.ACCOUNT);
  }

  @Test
  void anAccountThatIsNotAcceptedYetIsWhyADraftCannotBeOpened() {
    portal.server.on("GET " + REST + "/dossiers/" + REFERENCE, 403, error(403, "No Content."));
    portal.server.on("POST " + REST + "/dossiers", 403, error(403, "No Content."));
    String registrations = "GET " + REST + "/registrations";
    portal.server.on(registrations, 200, "{\"data\":[" + registration(1) + "]}");
    portal.server.on(registrations, 200, "{\"data\":[" + registration(2) + "]}");

    Outcome<?> outcome = portal.portal.allocate(REFERENCE, SampleDossier.with());
    assertThat(((Outcome.WaitsFor<?>) outcome).waiting().what()).isEqualTo(Awaited.ACCOUNT);
    assertThat(portal.portal.allocate(REFERENCE, SampleDossier.with()))
        .isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void junkOfEveryKindIsSaidAndNothingIsThrown() {
    String line = "GET " + AT;
    portal.server.on(line, 200, "<html>Cổng đang bảo trì</html>");
    portal.server.on(line, 200, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
    portal.server.on(line, 200, ("\"" + "a".repeat(10 << 20)).getBytes(StandardCharsets.UTF_8));
    portal.server.on(line, 200, "");
    portal.server.on(line, 200, "[".repeat(50_000));
    portal.server.on(line, 200, "null");
    portal.server.on(line, 200, "[1,2]");
    portal.server.on(line, 302, Map.of("Location", "http://elsewhere.example/x"), new byte[0]);
    portal.server.on(
        line, 200, JSON, DRAFT.replace("4711", "\"../../x\"").getBytes(StandardCharsets.UTF_8));

    for (int i = 0; i < 9; i++) {
      assertThat(portal.portal.progress(receipt)).isInstanceOf(Outcome.Unknown.class);
    }
    assertThat(portal.server.lines()).hasSize(9).containsOnly(line);
  }

  @ParameterizedTest
  @CsvSource({
    "1300,Bước lạ,1300",
    "9001,Gửi hồ sơ,9001",
    "9001,NỘP HỒ SƠ TRỰC TUYẾN,9001",
    "9001,Chuyển tiếp,",
    "1400,Rút hồ sơ đã gửi hồ sơ,",
  })
  void theStepIsFoundByItsCodeOrItsName(String code, String name, String taken) {
    portal.server.on("GET " + AT, 200, DRAFT).on("GET " + AT, 200, dossier("receiving", ""));
    portal.server.on("PUT " + AT, 200, DRAFT);
    portal.server.on("POST " + AT + "/eforms/EF1", 200, "{}");
    portal.server.on("GET " + AT + "/nextactions", 200, offer(code, name));
    portal.server.on("POST " + AT + "/actions", 200, "{}");

    Outcome<Receipt> outcome = portal.portal.submit(submission());

    if (taken == null) {
      assertThat(((Outcome.WaitsFor<Receipt>) outcome).waiting().what()).isEqualTo(Awaited.PERSON);
      assertThat(portal.server.lines()).doesNotContain("POST " + AT + "/actions");
    } else {
      assertThat(outcome).isEqualTo(new Outcome.Done<>(receipt));
      assertThat(portal.server.last("POST " + AT + "/actions").form())
          .isEqualTo(Map.of("actionCode", taken));
    }
  }

  private Submission submission() {
    return new Submission(REFERENCE, "4711", SampleDossier.with(), List.of());
  }

  private static String registration(int state) {
    return "{\"registrationId\":5,\"govAgencyCode\":\"CQ1\",\"registrationState\":" + state + "}";
  }

  private static String offer(String code, String name) {
    return "{\"data\":[{\"actionCode\":\"" + code + "\",\"actionName\":\"" + name + "\"}]}";
  }

  private static String error(int code, String message) {
    return "{\"message\":\"" + message + "\",\"code\":" + code + ",\"description\":\"x\"}";
  }
}
