package vn.gtvt.sdk.portal.igate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.Capability;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Payer;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.UploadLimits;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

class IgateAnswersTest {
  private static final String APPLY = "/api/pa/dossier/--apply-online/";

  private final IgateDesk desk = new IgateDesk();
  private final Receipt receipt = new Receipt("d1", PlainForm.REFERENCE);

  @AfterEach
  void close() {
    desk.close();
  }

  private static Submission submission() {
    return PlainForm.submission(IgateDesk.CODE, List.of("f1", "f2", "f3"));
  }

  private Progress progress(String json) {
    desk.server.on("GET", "/api/pa/dossier/d1/--online", Answer.json(json));
    return ((Outcome.Done<Progress>) desk.portal.progress(receipt)).value();
  }

  @Test
  void aPatternAndACodeMayComeWithQuotesOrWithout() {
    desk.server
        .on("GET", "/api/bd/config/get-pattern", Answer.text(200, IgateDesk.PATTERN))
        .on("PUT", "/api/bt/.*", Answer.json("\"G09.20-20260609-0092637\""));
    assertThat(desk.portal.allocate("r", PlainForm.dossier()))
        .isEqualTo(new Outcome.Done<>("G09.20-20260609-0092637"));

    desk.server.on("PUT", "/api/bt/.*", Answer.text(200, "<html>Bảo trì</html>"));
    assertThat(desk.portal.allocate("r", PlainForm.dossier())).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aCaptchaIsAStepOfAPersonOnThePortalsOwnPage() {
    String page = desk.server.url() + "portal/vi/captcha?code=1";
    desk.server.on(
        "POST",
        APPLY,
        Answer.json(
            400,
            "{\"errors\":{\"captcha\":[\"Chưa nhập mã\"]},\"someCaptcha\":{\"page\":\""
                + page
                + "\"}}"));
    Waiting waiting = ((Outcome.WaitsFor<Receipt>) desk.portal.submit(submission())).waiting();
    assertThat(waiting.what()).isEqualTo(Awaited.PERSON);
    assertThat(waiting.link()).isEqualTo(URI.create(page));
    assertThat(waiting.advice().vi()).contains("mã xác nhận").contains("Mở liên kết");

    desk.server.on(
        "POST",
        APPLY,
        Answer.json(
            400,
            "{\"errors\":{\"captcha\":[\"x\"]},\"captcha\":{\"page\":\"http://evil.example/\"}}"));
    waiting = ((Outcome.WaitsFor<Receipt>) desk.portal.submit(submission())).waiting();
    assertThat(waiting.link()).isEqualTo(desk.server.url().resolve("portal/"));
  }

  @Test
  void errorsByFieldAreARefusalAndEverythingElseIsAskedAbout() {
    desk.server.on(
        "POST", APPLY, Answer.json(400, "{\"errors\":{\"applicant.data.email\":[\"sai\"]}}"));
    Outcome.Refused<Receipt> refused = (Outcome.Refused<Receipt>) desk.portal.submit(submission());
    assertThat(refused.reason().vi()).contains("applicant.data.email: sai").contains("Sửa hồ sơ");

    for (int status : List.of(400, 403, 404, 500, 502)) {
      desk.server.on("POST", APPLY, Answer.text(status, "Có lỗi xẩy ra"));
      assertThat(desk.portal.submit(submission())).isInstanceOf(Outcome.Unknown.class);
    }
  }

  @Test
  void whatFailsBeforeTheBodyIsSentWasNotSent() {
    desk.server.on("GET", "/api/bd/procedure-form/", Answer.text(500, "x"));
    assertThat(desk.portal.submit(submission())).isInstanceOf(Outcome.NotSent.class);
    assertThat(desk.server.requests("POST", APPLY)).isEmpty();
  }

  @Test
  void aPlaceThatThePortalDoesNotKnowIsNamed() {
    desk.server.on("GET", "/api/ba/place/--search", Answer.json("{\"content\":[]}"));
    Outcome.Refused<Receipt> refused = (Outcome.Refused<Receipt>) desk.portal.submit(submission());
    assertThat(refused.reason().vi()).contains("Bắc Ninh");
  }

  @Test
  void anOrganisationsPlaceThatThePortalDoesNotKnowIsWrittenInOneLine() {
    desk.server.on(
        "GET",
        "/api/ba/place/--search",
        request ->
            request.parameters().containsKey("parent-id")
                ? Answer.json("{\"content\":[{\"id\":\"e3\",\"name\":\"Xã Mẫu Hai\"}]}")
                : Answer.json("{\"content\":[{\"id\":\"e1\",\"name\":\"Tỉnh Bắc Ninh\"}]}"));
    assertThat(desk.portal.submit(submission())).isInstanceOf(Outcome.Done.class);
    assertThat(desk.server.one("POST", APPLY).json().at("/applicant/data/address1").asText())
        .isEqualTo("12 Đường Mẫu, Phường Mẫu Một, Tỉnh Bắc Ninh");
  }

  @Test
  void onlyAnEmptyExactSearchMeansAbsent() {
    DossierKey key = new DossierKey("r", IgateDesk.CODE);
    desk.server.on("GET", "/api/pa/dossier/search", Answer.json("{\"content\":[]}"));
    assertThat(desk.portal.lookUp(key)).isEqualTo(new Outcome.Done<>(new LookUp.Absent()));

    desk.server.on(
        "GET",
        "/api/pa/dossier/search",
        Answer.json("{\"content\":[{\"id\":\"d9\",\"code\":\"" + IgateDesk.CODE + "9\"}]}"));
    assertThat(desk.portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);

    desk.server.on(
        "GET",
        "/api/pa/dossier/search",
        Answer.json("{\"content\":[{\"id\":\"d9\",\"code\":\"" + IgateDesk.CODE + "\"}]}"));
    assertThat(desk.portal.lookUp(key))
        .isEqualTo(new Outcome.Done<>(new LookUp.Found(new Receipt("d9", "r"))));

    desk.server.on("GET", "/api/pa/dossier/search", Answer.json("{}"));
    assertThat(desk.portal.lookUp(key)).isInstanceOf(Outcome.Unknown.class);
    assertThat(desk.portal.lookUp(new DossierKey("r", null)))
        .isInstanceOf(Outcome.NotSupported.class);
  }

  @Test
  void bothCodesAndBothDatesAreKeptAndTheNumberOfTheStatusIsNotBelieved() {
    Progress read =
        progress(
            """
            {"id":"d1","code":"H99.01-260914-0001","nationCode":"000.00.00.H99-1",
            "dossierStatus":{"id":10,"name":"x"},
            "dossierTaskStatus":{"id":"5f","name":"Đang xử lý"},
            "acceptedDate":"2026-09-14T02:00:00.000+0000",
            "appointmentDate":"2026-09-16T09:30:00.000+0000"}
            """);
    assertThat(read.status()).isEqualTo(DossierStatus.PROCESSING);
    assertThat(read.number()).isEqualTo("H99.01-260914-0001");
    assertThat(read.nationalNumber()).isEqualTo("000.00.00.H99-1");
    assertThat(read.receivedAt()).isEqualTo(Instant.parse("2026-09-14T02:00:00Z"));
    assertThat(read.appointment()).isEqualTo(Instant.parse("2026-09-16T09:30:00Z"));
    assertThat(read.decidedAt()).isNull();
  }

  @Test
  void anUnlistedWordStaysRawUntilAnInstallationsTableListsIt() {
    String odd = "{\"id\":\"d1\",\"dossierTaskStatus\":{\"name\":\"Hồ sơ đang luân chuyển\"}}";
    assertThat(progress(odd).status()).isEqualTo(DossierStatus.unknown("Hồ sơ đang luân chuyển"));

    IgatePortal portal =
        desk.portal(
            desk.settings()
                .installation(
                    own -> own.withStatus("Hồ sơ đang luân chuyển", DossierStatus.PROCESSING))
                .build());
    Progress read = ((Outcome.Done<Progress>) portal.progress(receipt)).value();
    assertThat(read.status()).isEqualTo(DossierStatus.PROCESSING);
    assertThat(read.status().raw()).isEqualTo("Hồ sơ đang luân chuyển");
  }

  @Test
  void aDossierThatIsNotShownYetWasNotRefused() {
    desk.server.on(
        "GET", "/api/pa/dossier/d1/--online", Answer.json(404, "{\"errors\":{\"id\":[\"?\"]}}"));
    assertThat(desk.portal.progress(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void whatAnOfficerAsksForIsShownThoughItMustBeHandedInOnThePortal() {
    Progress read =
        progress(
            """
            {"id":"d1","dossierTaskStatus":{"name":"Yêu cầu bổ sung giấy tờ"},"currentTask":[
            {"id":"t1","bpmProcessDefinitionTask":{"variable":{"processComments":"Thiếu hợp đồng"}}}]}
            """);
    assertThat(read.openRequest().orElseThrow().wanted().get(0).reason())
        .isEqualTo("Thiếu hợp đồng");
    assertThat(desk.portal.supplement(receipt, new Supplement("x", List.of(), null)))
        .isInstanceOf(Outcome.NotSupported.class);
  }

  @Test
  void aFeeIsWholeDongAndPaidWhenAllOfItIs() {
    desk.server.on(
        "GET",
        "/api/pa/dossier-fee/--by-dossiers",
        Answer.json(
            """
            [{"id":"p1","procost":{"id":"c","type":{"id":"t","type":1,
            "name":[{"languageId":46,"name":"Fee"},{"languageId":228,"name":"Lệ phí"}]}},
            "amount":200000.0,"quantity":2,"paid":400000,"required":1,"dossier":{"id":"d1"}},
            {"id":"p2","procost":{},"amount":50000,"quantity":1,"paid":0}]
            """));
    List<ChargedFee> fees = ((Outcome.Done<List<ChargedFee>>) desk.portal.fees(receipt)).value();
    assertThat(fees.get(0))
        .isEqualTo(new ChargedFee("p1", "Lệ phí", 400_000, ChargedFee.State.PAID, "400000"));
    assertThat(fees.get(1).state()).isEqualTo(ChargedFee.State.DUE);

    desk.server.on("GET", "/api/pa/dossier-fee/--by-dossiers", Answer.json("[{\"amount\":0.5}]"));
    assertThat(desk.portal.fees(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aResultIsFetchedWhereTheInstallationsFieldIsKnown() {
    IgatePortal knowing =
        desk.portal(desk.settings().names(new IgateNames("ketQua", null, null)).build());
    desk.server
        .on(
            "GET",
            "/api/pa/dossier/d1/--online",
            Answer.json(
                """
                {"id":"d1","dossierTaskStatus":{"name":"Đã xử lý xong"},
                "ketQua":[{"id":"r1","filename":"phu-hieu.pdf","size":3}]}
                """))
        .on("GET", "/api/fi/file/r1", Answer.bytes(200, "application/pdf", new byte[0]));
    Progress read = ((Outcome.Done<Progress>) knowing.progress(receipt)).value();
    ResultFile file = read.results().get(0);
    assertThat(file).isEqualTo(new ResultFile("r1", "phu-hieu.pdf", "application/pdf", null));
    assertThat(knowing.result(receipt, file)).isInstanceOf(Outcome.Unknown.class);
    assertThat(desk.portal.result(receipt, file)).isInstanceOf(Outcome.NotSupported.class);
  }

  @Test
  void aFileThatTheInstallationDoesNotTakeIsNotSent() {
    UploadLimits limits = UploadLimits.none().component("request-paper", 5, Set.of());
    IgatePortal strict =
        desk.portal(desk.settings().installation(own -> own.withLimits(limits)).build());
    assertThat(strict.upload(PlainForm.paper("request-paper", "de-nghi.pdf")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(desk.server.requests()).isEmpty();
  }

  @Test
  void whatTheTableCallsAbsentAnswersNotSupportedInVietnamese() {
    Capabilities table = desk.portal.capabilities().orElseThrow();
    Payer payer = new Payer("Công ty", null, "x", null);
    assertAbsent(table, PortalOperation.WITHDRAW, desk.portal.withdraw(receipt, "x"));
    assertAbsent(table, PortalOperation.HISTORY, desk.portal.history(receipt));
    assertAbsent(table, PortalOperation.PAYMENT_LINK, desk.portal.paymentLink(receipt, payer));
    assertAbsent(table, PortalOperation.ACCOUNT, desk.portal.account());
    assertAbsent(
        table,
        PortalOperation.SUPPLEMENT,
        desk.portal.supplement(receipt, new Supplement("x", List.of(), null)));
    assertThat(desk.portal.operations()).isEqualTo(table.present());
  }

  private static void assertAbsent(
      Capabilities table, PortalOperation operation, Outcome<?> outcome) {
    assertThat(table.of(operation).mark()).isEqualTo(Capability.Mark.ABSENT);
    assertThat(outcome).isInstanceOf(Outcome.NotSupported.class);
    assertThat(((Outcome.NotSupported<?>) outcome).advice().vi()).contains("cổng");
  }
}
