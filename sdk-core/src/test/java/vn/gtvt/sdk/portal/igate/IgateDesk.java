package vn.gtvt.sdk.portal.igate;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

/** A recording server that answers as {@code docs/wire/igate.md} says, and a portal before it. */
final class IgateDesk implements AutoCloseable {
  static final String PROCEDURE = "5f0000000000000000000001";
  static final String AGENCY = "5f0000000000000000000002";
  static final String DEFINITION = "5f0000000000000000000003";
  static final String APPLICANT_FORM = "5f0000000000000000000004";
  static final String E_FORM = "5f0000000000000000000005";
  static final String PATTERN = "5f0000000000000000000006";
  static final String DOSSIER = "5f0000000000000000000007";
  static final String CODE = "H99.01-260914-0001";

  final RecordingServer server = new RecordingServer();
  final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  final IgatePortal portal = portal(settings().build());

  IgateDesk() {
    server
        .on(
            "GET",
            "/api/bd/procedure/--can-apply",
            Answer.json(
                """
                {"content":[{"id":"%s","code":"2.002288.000.00.00.H48","nationCode":"2.002288",
                "name":"Cấp phù hiệu","agency":[{"id":"%s","name":"Sở Xây dựng"}],
                "sector":{"id":"5f0000000000000000000009","code":"G04","name":"Đường bộ"}}],
                "number":0,"size":20,"totalElements":1,"totalPages":1,"first":true,"last":true}
                """
                    .formatted(PROCEDURE, AGENCY)))
        .on(
            "GET",
            "/api/bd/procedure-process-definition",
            Answer.json(
                """
                {"content":[{"id":"%s","processDefinition":{"id":"5f000000000000000000000a",
                "name":"Quy trình","applicantEForm":{"id":"%s","name":"a"},
                "eForm":{"id":"%s","name":"b"}}}]}
                """
                    .formatted(DEFINITION, APPLICANT_FORM, E_FORM)))
        .on(
            "GET",
            "/api/bd/procedure-form/",
            Answer.json(
                """
                {"content":[
                {"procedureForm":{"id":"5f00000000000000000000b1","name":"Đăng ký xe"},"order":1,
                "case":{"id":"5f00000000000000000000c1"},
                "detail":{"type":{"id":"5f00000000000000000000d1","name":"Bản sao"},"quantity":1}},
                {"procedureForm":{"id":"5f00000000000000000000b2","name":"Giấy đề nghị"},"order":2,
                "case":{"id":"5f00000000000000000000c1"},
                "detail":{"type":{"id":"5f00000000000000000000d2","name":"Bản chính"},
                "quantity":1}}]}
                """))
        .on(
            "GET",
            "/api/ba/place/--search",
            request ->
                request.parameters().containsKey("parent-id")
                    ? Answer.json(
                        """
                        {"content":[{"id":"5f00000000000000000000e2","name":"Phường Mẫu Một"},
                        {"id":"5f00000000000000000000e3","name":"Xã Mẫu Hai"}]}
                        """)
                    : Answer.json(
                        """
                        {"content":[{"id":"5f00000000000000000000e1","name":"Tỉnh Bắc Ninh"},
                        {"id":"5f00000000000000000000e0","name":"Thành phố Hà Nội"}]}
                        """))
        .on("GET", "/api/bd/config/get-pattern", Answer.json("\"" + PATTERN + "\""))
        .on("PUT", "/api/bt/pattern/" + PATTERN + "/--get-next-value", Answer.text(200, CODE))
        .on(
            "POST",
            "/api/fi/file/--multiple",
            request ->
                Answer.json(
                    "[{\"id\":\"5f00000000000000000000f1\",\"filename\":\"a.pdf\",\"size\":"
                        + request.parts().entrySet().stream()
                            .filter(part -> part.getKey().startsWith("files/"))
                            .mapToInt(part -> part.getValue().length())
                            .sum()
                        + "}]"))
        .on(
            "POST",
            "/api/pa/dossier/--apply-online/",
            Answer.json("{\"id\":\"" + DOSSIER + "\",\"code\":\"" + CODE + "\"}"));
  }

  IgateSettings.Builder settings() {
    IgatePerson person =
        new IgatePerson(
            "5f0000000000000000000010",
            "Nguyễn Văn Mẫu",
            "001080999999",
            "0912345678",
            "mau@example.vn",
            LocalDate.of(1980, 2, 1),
            false,
            LocalDate.of(2021, 5, 4),
            "Cục Cảnh sát QLHC về TTXH",
            PostalAddress.of(
                "12 Đường Mẫu",
                new PostalAddress.Unit(null, "Xã Mẫu Hai"),
                new PostalAddress.Unit(null, "Bắc Ninh")));
    return IgateSettings.builder()
        .api(server.url().resolve("api"))
        .portal(server.url().resolve("portal"))
        .person(person);
  }

  IgatePortal portal(IgateSettings settings) {
    return portal(settings, new PlainForm());
  }

  IgatePortal portal(IgateSettings settings, PlainForm form) {
    return new IgatePortal(settings, caller, TokenSource.fixed("t-1"), List.of(form));
  }

  @Override
  public void close() {
    caller.close();
    server.close();
  }
}
