package vn.gtvt.sdk.portal.opencps;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.SampleDossier;

/** A portal over a recording server, for one test. */
final class OpenCps implements AutoCloseable {
  static final String REFERENCE = "GTVT-TEST-0001";
  static final String REST = "/o/rest/v2";
  static final String DRAFT =
      """
      {"dossierId":4711,"referenceUid":"GTVT-TEST-0001","dossierStatus":"new",
       "serviceCode":"SV1","govAgencyCode":"CQ1","dossierTemplateNo":"T1","originality":1,
       "applicantName":"Công ty Giả","viaPostal":2}\
      """;

  final RecordingServer server = new RecordingServer();
  final HttpCaller http = HttpCaller.open(HttpSettings.defaults().withRead(Duration.ofSeconds(5)));
  final OpenCpsSettings settings =
      OpenCpsSettings.at(server.base(), 35417)
          .service(
              SampleDossier.PROCEDURE,
              new OpenCpsService("SV1", "CQ1", "T1", Map.of("paper", "TP1", "extra", "TP2"), "EF1"))
          .build();
  final OpenCpsPortal portal =
      new OpenCpsPortal(
          settings, http, TokenSource.fixed("token-canary"), List.of(SampleDossier.FORM));

  OpenCps() throws IOException {}

  /** Returns a dossier in this status. */
  static String dossier(String status, String more) {
    return DRAFT.replace("\"new\"", "\"" + status + "\"").replace("\n", " ").replaceAll("}$", "")
        + (more.isEmpty() ? "" : "," + more)
        + "}";
  }

  @Override
  public void close() {
    http.close();
    server.close();
  }
}
