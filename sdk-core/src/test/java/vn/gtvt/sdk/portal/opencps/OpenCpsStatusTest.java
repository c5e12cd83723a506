package vn.gtvt.sdk.portal.opencps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.portal.opencps.OpenCps.dossier;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StatusTable;
import vn.gtvt.sdk.portal.SupplementRequest;

/** Days, statuses and decisions as OpenCPS words them. */
class OpenCpsStatusTest extends OpenCpsBench {
  OpenCpsStatusTest() throws IOException {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"14/09/2026 08:00:00\"",
        "\"2026-09-14T08:00:00.000Z\"",
        "\"2026-09-14T08:00:00\"",
        "\"20260914080000\"",
        "1789347600000",
        "\"1789347600000\""
      })
  void everyWayOfWritingAMomentIsMeantInVietnam(String written) {
    portal.server.on("GET " + AT, 200, dossier("processing", "\"receiveDate\":" + written));

    assertThat(progress().receivedAt()).isEqualTo(Instant.parse("2026-09-14T01:00:00Z"));
  }

  @Test
  void aDayIsItsBeginningAndWhatIsNoDateIsNotSaid() {
    portal.server.on(
        "GET " + AT,
        200,
        dossier("processing", "\"dueDate\":\"15/09/2026\",\"receiveDate\":\"31/02/2026\""));

    assertThat(progress().appointment()).isEqualTo(Instant.parse("2026-09-14T17:00:00Z"));
    assertThat(progress().receivedAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "new,1,1,2",
    "receiving,1,2,1",
    "processing,4,4,4",
    "waiting,5,5,5",
    "paying,6,6,6",
    "unresolved,8,3,8",
    "denied,3,8,3",
    "cancelled,8,7,7",
    "cancelling,7,0,0",
    "releasing,9,9,9",
    "done,10,10,10",
    "posting,0,0,0",
    "dang-luan-chuyen,0,0,0"
  })
  void theThreeTablesAreAsTheyWerePublished(String word, int meaning, int ocps, int td) {
    assertThat(number(OpenCpsStatuses.byMeaning(), word)).isEqualTo(meaning);
    assertThat(number(OpenCpsStatuses.ofOpenCps(), word)).isEqualTo(ocps);
    assertThat(number(OpenCpsStatuses.ofTd(), word)).isEqualTo(td);
    assertThat(OpenCpsStatuses.ofTd().status(word).raw()).isEqualTo(word);
  }

  private static int number(StatusTable table, String word) {
    return table.status(word).number();
  }

  @Test
  void aLineOfTheTableIsTheInstallationsToChange() {
    OpenCpsSettings changed =
        OpenCpsSettings.at(portal.server.base(), 35417)
            .installation(
                own ->
                    own.withStatuses(OpenCpsStatuses.ofOpenCps())
                        .withStatus("dang-luan-chuyen", DossierStatus.PROCESSING))
            .build();
    portal.server.on("GET " + AT, 200, dossier("dang-luan-chuyen", ""));
    OpenCpsPortal other =
        new OpenCpsPortal(changed, portal.http, vn.gtvt.sdk.http.TokenSource.fixed("t"), List.of());

    DossierStatus status = ((Outcome.Done<Progress>) other.progress(receipt)).value().status();
    assertThat(status).isEqualTo(DossierStatus.PROCESSING);
    assertThat(status.raw()).isEqualTo("dang-luan-chuyen");
  }

  @Test
  void whatIsWantedStandsInTheNewestLogOfItsKind() {
    portal.server.on("GET " + AT, 200, dossier("waiting", "\"lastActionNote\":\"chung\""));
    portal.server.on(
        "GET " + AT + "/logs",
        200,
        """
        {"total":3,"data":[
         {"dossierLogId":9,"createDate":"14/09/2026 10:00:00","notificationType":"SUPPLEMENT",
          "content":"Bổ sung","payload":"{\\"dossierParts\\":[{\\"partNo\\":\\"TP2\\",\\"reason\\":\\"mờ\\"}]}"},
         {"dossierLogId":7,"createDate":"13/09/2026 10:00:00","notificationType":"SUPPLEMENT",
          "content":"cũ"},
         {"dossierLogId":10,"createDate":"15/09/2026 10:00:00","notificationType":"NOTE",
          "content":"khác"}]}\
        """);

    SupplementRequest asked = progress().openRequest().orElseThrow();
    assertThat(asked.id()).isEqualTo("log-9");
    assertThat(asked.askedAt()).isEqualTo(Instant.parse("2026-09-14T03:00:00Z"));
    assertThat(asked.wanted()).containsExactly(new SupplementRequest.Wanted("extra", null, "mờ"));
  }

  @Test
  void withoutSuchALogTheOfficersLastWordStands() {
    portal.server.on(
        "GET " + AT,
        200,
        dossier(
            "waiting",
            "\"lastActionNote\":\"thiếu ảnh\",\"lastActionDate\":\"14/09/2026 08:00:00\""));
    portal.server.on("GET " + AT + "/logs", 200, "{\"data\":[]}");

    SupplementRequest asked = progress().openRequest().orElseThrow();
    assertThat(asked.id()).isEqualTo("waiting-1789347600000");
    assertThat(asked.wanted()).containsExactly(new SupplementRequest.Wanted("", null, "thiếu ảnh"));
  }

  @Test
  void aDecidedDossierListsItsResultsAndNotThePapersHandedIn() {
    portal.server.on(
        "GET " + AT,
        200,
        dossier(
            "done",
            "\"dossierNo\":\"SBX-1\",\"releaseDate\":\"14/09/2026 08:00:00\","
                + "\"finishDate\":\"15/09/2026 08:00:00\""));
    portal.server.on(
        "GET " + AT + "/files",
        200,
        """
        {"data":[
         {"referenceUid":"a","dossierPartType":1,"displayName":"don.pdf"},
         {"referenceUid":"k","dossierPartType":2,"displayName":"Phù hiệu","fileType":"pdf"},
         {"referenceUid":"x","dossierPartType":2,"displayName":"cũ.pdf","removed":true}]}\
        """);

    Progress progress = progress();
    assertThat(progress.status()).isEqualTo(DossierStatus.RETURNED);
    assertThat(progress.number()).isEqualTo("SBX-1");
    assertThat(progress.decidedAt()).isEqualTo(Instant.parse("2026-09-14T01:00:00Z"));
    assertThat(progress.results())
        .containsExactly(new ResultFile("k", "Phù hiệu.pdf", "application/pdf", null));
  }

  @Test
  void aRefusalIsADecisionWithItsReason() {
    portal.server.on("GET " + AT, 200, dossier("denied", "\"lastActionNote\":\"sai mẫu\""));
    portal.server.on("GET " + AT + "/files", 200, "{\"data\":[]}");

    assertThat(progress().decisions())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.granted()).isFalse();
              assertThat(decision.reason()).isEqualTo("sai mẫu");
            });
  }

  @Test
  void theHistoryIsToldFromItsBeginning() {
    portal.server.on(
        "GET " + AT + "/logs",
        200,
        """
        {"data":[
         {"dossierLogId":2,"createDate":"14/09/2026 10:00:00","author":"Cán bộ","content":"Tiếp nhận"},
         {"dossierLogId":1,"createDate":"14/09/2026 08:00:00","author":"","content":"Nộp"}]}\
        """);

    assertThat(((Outcome.Done<List<HistoryEntry>>) portal.portal.history(receipt)).value())
        .containsExactly(
            new HistoryEntry(Instant.parse("2026-09-14T01:00:00Z"), "Nộp", null, null, null),
            new HistoryEntry(
                Instant.parse("2026-09-14T03:00:00Z"), "Tiếp nhận", null, "Cán bộ", null));
  }

  private Progress progress() {
    Outcome<Progress> outcome = portal.portal.progress(receipt);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Progress>) outcome).value();
  }
}
