package vn.gtvt.sdk.portal.opencps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.portal.opencps.OpenCps.DRAFT;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REFERENCE;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REST;
import static vn.gtvt.sdk.portal.opencps.OpenCps.dossier;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.portal.recorded.WireTable;

/** Every request of filing, field by field against docs/wire/opencps.md, sections 3, 4 and 8. */
class OpenCpsRequestsTest extends OpenCpsBench {
  OpenCpsRequestsTest() throws IOException {}

  private static final WireTable DOSSIER_IN =
      WireTable.of(
          "referenceUid - .{1,75}",
          "serviceCode R .+",
          "govAgencyCode R .+",
          "dossierTemplateNo R .+",
          "originality R [0-9]",
          "serviceLevel - [0-9]+",
          "applicantName - .+",
          "applicantIdType - citizen|business",
          "applicantIdNo - .+",
          "applicantIdDate - [0-9]{2}/[0-9]{2}/[0-9]{4}",
          "address - .+",
          "cityCode - .+",
          "districtCode - .*",
          "wardCode - .+",
          "contactName - .+",
          "contactTelNo - .+",
          "contactEmail - .+",
          "applicantNote - .+",
          "briefNote - .+",
          "dossierName - .+",
          "online - true|false",
          "isSameAsApplicant - true|false",
          "viaPostal - [0-4]",
          "postalAddress - .+",
          "postalCityCode - .+",
          "postalWardCode - .+",
          "postalTelNo - .+",
          "delegateName - .+",
          "delegateIdNo - .+",
          "delegateTelNo - .+",
          "delegateEmail - .+");

  private static final WireTable ACTION = WireTable.of("actionCode R [0-9]+", "actionNote - .+");

  private static final String OFFERS =
      """
      {"total":2,"data":[
       {"processActionId":1,"actionCode":"4100","actionName":"Hủy hồ sơ","enable":1},
       {"processActionId":2,"actionCode":"1300","actionName":"Gửi hồ sơ trực tuyến","enable":1}]}\
      """;

  @Test
  void aDraftIsLookedForByOurReferenceAndThenOpenedByAForm() {
    portal.server.on("GET " + REST + "/dossiers/" + REFERENCE, 403, noSuch());
    portal.server.on("POST " + REST + "/dossiers", 200, DRAFT);

    assertThat(portal.portal.allocate(REFERENCE, dossier)).isEqualTo(new Outcome.Done<>("4711"));
    Map<String, String> form = portal.server.last("POST " + REST + "/dossiers").form();
    DOSSIER_IN.check(form);
    assertThat(form)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "referenceUid", REFERENCE,
                "serviceCode", "SV1",
                "govAgencyCode", "CQ1",
                "dossierTemplateNo", "T1",
                "originality", "1"));
    assertThat(portal.server.requests())
        .allSatisfy(
            each -> {
              assertThat(each.header("groupid")).isEqualTo("35417");
              assertThat(each.header("authorization")).isEqualTo("Bearer token-canary");
            });
  }

  @Test
  void aDraftThatIsThereAlreadyIsNotOpenedTwice() {
    portal.server.on("GET " + REST + "/dossiers/" + REFERENCE, 200, DRAFT);

    assertThat(portal.portal.allocate(REFERENCE, dossier)).isEqualTo(new Outcome.Done<>("4711"));
    assertThat(portal.server.lines()).containsExactly("GET " + REST + "/dossiers/" + REFERENCE);
  }

  @Test
  void handingInWritesTheFullModelTheFormAndTheStepThatIsOffered() {
    String at = REST + "/dossiers/4711";
    portal.server.on("GET " + at, 200, DRAFT).on("GET " + at, 200, dossier("receiving", ""));
    portal.server.on("PUT " + at, 200, DRAFT);
    portal.server.on("POST " + at + "/eforms/EF1", 200, "{}");
    portal.server.on("GET " + at + "/nextactions", 200, OFFERS);
    portal.server.on("POST " + at + "/actions", 200, "{\"actionCode\":\"1300\"}");

    assertThat(portal.portal.submit(submission())).isEqualTo(new Outcome.Done<>(receipt));

    assertThat(portal.server.lines())
        .containsExactly(
            "GET " + at,
            "PUT " + at,
            "POST " + at + "/eforms/EF1",
            "GET " + at + "/nextactions",
            "POST " + at + "/actions",
            "GET " + at);
    Map<String, String> full = portal.server.last("PUT " + at).form();
    DOSSIER_IN.check(full);
    assertThat(full)
        .containsEntry("referenceUid", REFERENCE)
        .containsEntry("applicantName", "Công ty Giả")
        .containsEntry("applicantIdType", "business")
        .containsEntry("applicantIdNo", "2300000004")
        .containsEntry("cityCode", "01")
        .containsEntry("wardCode", "00004")
        .containsEntry("contactName", "Trần Thị Giả")
        .containsEntry("contactTelNo", "0200000001")
        .containsEntry("delegateName", "Trần Thị Giả")
        .containsEntry("isSameAsApplicant", "false")
        .containsEntry("viaPostal", "2")
        .containsEntry("postalTelNo", "0200000001")
        .containsEntry("dossierName", "Hồ sơ thử")
        .doesNotContainKey("districtCode");
    Map<String, String> form = portal.server.last("POST " + at + "/eforms/EF1").form();
    assertThat(form).containsOnlyKeys("formdata");
    assertThat(form.get("formdata")).isEqualTo("{\"Nguoi.HoVaTen\":\"giá trị\"}");
    Map<String, String> action = portal.server.last("POST " + at + "/actions").form();
    ACTION.check(action);
    assertThat(action).isEqualTo(Map.of("actionCode", "1300"));
  }

  @Test
  void aDossierThatWasHandedInIsNotHandedInTwice() {
    String at = REST + "/dossiers/4711";
    portal.server.on("GET " + at, 200, dossier("receiving", ""));

    assertThat(portal.portal.submit(submission())).isEqualTo(new Outcome.Done<>(receipt));
    assertThat(portal.server.lines()).containsExactly("GET " + at);
  }

  @Test
  void aLookUpReadsTheDraftAndCountsItAsAbsentUntilItWasHandedIn() {
    String at = REST + "/dossiers/4711";
    portal.server.on("GET " + at, 200, DRAFT).on("GET " + at, 200, dossier("processing", ""));

    assertThat(done(portal.portal.lookUp(key))).isInstanceOf(LookUp.Absent.class);
    assertThat(done(portal.portal.lookUp(key))).isEqualTo(new LookUp.Found(receipt));

    String byReference = "GET " + REST + "/dossiers/" + REFERENCE;
    portal.server.on(byReference, 403, noSuch());
    portal.server.on(byReference, 403, error403("connection pool exhausted"));
    DossierKey bare = new DossierKey(REFERENCE, null);
    assertThat(done(portal.portal.lookUp(bare))).isInstanceOf(LookUp.Absent.class);
    assertThat(portal.portal.lookUp(bare)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void anAnswerWritesTheDossierAsItIsAndTakesTheStepOnOffer() {
    String at = REST + "/dossiers/4711";
    portal.server.on("GET " + at, 200, dossier("waiting", ""));
    portal.server.on("PUT " + at, 200, dossier("waiting", ""));
    portal.server.on(
        "GET " + at + "/nextactions",
        200,
        "{\"data\":[{\"actionCode\":\"1305\",\"actionName\":\"Chuyển lại\",\"enable\":1}]}");
    portal.server.on("POST " + at + "/actions", 200, "{}");

    assertThat(portal.portal.supplement(receipt, new Supplement("log-7", List.of(), "Đã bổ sung")))
        .isEqualTo(new Outcome.Done<>("log-7"));

    Map<String, String> form = portal.server.last("PUT " + at).form();
    DOSSIER_IN.check(form);
    assertThat(form)
        .containsEntry("applicantName", "Công ty Giả")
        .containsEntry("viaPostal", "2")
        .containsEntry("applicantNote", "Đã bổ sung")
        .doesNotContainKeys("dossierId", "dossierStatus");
    Map<String, String> action = portal.server.last("POST " + at + "/actions").form();
    ACTION.check(action);
    assertThat(action).isEqualTo(Map.of("actionCode", "1305", "actionNote", "Đã bổ sung"));
  }

  @Test
  void beforeItIsReceivedItIsCancelledAndAfterwardsAnOfficerIsAsked() {
    String at = REST + "/dossiers/4711";
    portal.server.on("GET " + at, 200, dossier("receiving", ""));
    portal.server.on("GET " + at, 200, dossier("cancelled", ""));
    portal.server.on("GET " + at, 200, dossier("processing", ""));
    portal.server.on("GET " + at, 200, dossier("done", ""));
    portal.server.on("POST " + at + "/cancel", 200, dossier("cancelled", ""));
    portal.server.on("POST " + at + "/cancelling", 200, dossier("cancelling", ""));

    assertThat(done(portal.portal.withdraw(receipt, "đổi xe"))).isEqualTo(Withdrawal.DONE);
    assertThat(done(portal.portal.withdraw(receipt, "đổi xe"))).isEqualTo(Withdrawal.ASKED);
    assertThat(portal.portal.withdraw(receipt, "đổi xe")).isInstanceOf(Outcome.Refused.class);
    assertThat(portal.server.last("POST " + at + "/cancel").form()).isEmpty();
    assertThat(portal.server.last("POST " + at + "/cancelling").form()).isEmpty();
  }

  private Submission submission() {
    StoredFile stored = new StoredFile("4711/uid-1", paper.sha256());
    return new Submission(
        REFERENCE, "4711", dossier, List.of(new Submission.SentFile(paper, stored)));
  }

  private static String noSuch() {
    return error403("org.opencps.dossiermgt.exception.NoSuchDossierException: none");
  }
}
