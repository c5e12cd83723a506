package vn.gtvt.sdk.portal.dvcsync;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.http.ClientCredentials;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.SampleDossier;
import vn.gtvt.sdk.time.VietnamTime;

/** A portal with a partner's key and the dossier that goes to it. */
abstract class DvcSyncBench {
  static final String CODE = "G09.20-20260609-0092637";
  static final String CREATE = "POST /api/DvcSync/CreateDossier";
  static final String TOKEN = "POST /api/DvcSync/GetToken";

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-14T20:05:06.789Z"), VietnamTime.ZONE);

  final RecordingServer server = new RecordingServer();

  final HttpCaller http = HttpCaller.open(HttpSettings.defaults().withRead(Duration.ofSeconds(5)));

  final DvcSyncSettings settings =
      DvcSyncSettings.at(server.base().resolve("/api"), "G09.20")
          .service(SampleDossier.PROCEDURE, DvcSyncService.of("9.000001.01", "9.000001"))
          .filer(
              new DvcSyncFiler(
                  LocalDate.of(1990, 1, 2), LocalDate.of(2021, 12, 31), SampleDossier.ADDRESS))
          .build();

  final DvcSyncPortal portal =
      DvcSyncPortal.of(
          settings,
          http,
          new ClientCredentials(
              http,
              CLOCK,
              settings.tokenEndpoint(),
              ClientCredentials.Manner.JSON,
              "doi-tac",
              "bi-mat".toCharArray()),
          CLOCK,
          List.of(SampleDossier.FORM));

  final Attachment paper = SampleDossier.paper("paper", "don.pdf", "đơn");
  final Dossier dossier = SampleDossier.with(paper);

  DvcSyncBench() throws IOException {
    server.on(
        TOKEN, 200, "{\"access_token\":\"t-1\",\"expires_in\":300,\"token_type\":\"Bearer\"}");
  }

  @AfterEach
  void close() {
    http.close();
    server.close();
  }

  StoredFile stored() {
    return new StoredFile("tep-1#" + paper.sha256(), paper.sha256());
  }

  Submission submission(StoredFile stored) {
    return new Submission("ref", CODE, dossier, List.of(new Submission.SentFile(paper, stored)));
  }

  static String created(String code) {
    return "{\"code\":200,\"message\":\"OK\",\"data\":{\"idHoSo\":\"7\",\"maHoSo\":\""
        + code
        + "\"}}";
  }
}
