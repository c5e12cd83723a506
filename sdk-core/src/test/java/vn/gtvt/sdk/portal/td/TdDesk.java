package vn.gtvt.sdk.portal.td;

import java.util.List;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

/** A recording server that answers as {@code docs/wire/td.md} says, and a portal before it. */
final class TdDesk implements AutoCloseable {
  static final String API = "/td/api/v1/";
  static final String CODE = "H99.01-260914-0001";
  static final String ID = "0f6c9d2e-0000-4000-8000-000000000001";

  final RecordingServer server = new RecordingServer();
  final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  final TdPortal portal = portal(settings().build());

  TdSettings.Builder settings() {
    return TdSettings.builder()
        .base(server.url().resolve("td"))
        .unit("SBX-01")
        .sender("cong-ty-mau");
  }

  TdPortal portal(TdSettings settings) {
    return new TdPortal(settings, caller, TokenSource.fixed("t-1"), List.of(new PlainForm()));
  }

  void result(String method, String path, String data) {
    server.on(
        method,
        API + path,
        Answer.json(
            "{\"succeeded\":true,\"failed\":false,\"message\":null,\"data\":" + data + "}"));
  }

  /** Shows a dossier with these fields beside its keys. */
  void dossier(String fields) {
    result(
        "GET",
        "HoSo/GetByMa/" + CODE,
        "{\"id\":\""
            + ID
            + "\",\"maHoSo\":\""
            + CODE
            + "\",\"maTTHC\":\"2.002288\","
            + fields
            + "}");
  }

  @Override
  public void close() {
    caller.close();
    server.close();
  }
}
