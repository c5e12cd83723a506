package vn.gtvt.sdk.portal.igate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

/** What iGate's answers do not say: a failure in the form of a success refuses nothing. */
class IgateDoubtTest {
  private static final String FEES = "/api/pa/dossier-fee/--by-dossiers";

  private final IgateDesk desk = new IgateDesk();
  private final Receipt receipt = new Receipt("d1", PlainForm.REFERENCE);

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/bd/procedure/--can-apply",
        "/api/bd/procedure-form/",
        "/api/bd/procedure-process-definition",
        "/api/ba/place/--search"
      })
  void whereAListWasDueAndNoneCameNothingIsRefusedAndNothingSent(String path) {
    for (String junk :
        List.of(
            "{\"status\":500,\"error\":\"Internal Server Error\"}",
            "{\"content\":{}}",
            "{\"content\":[null]}",
            "{\"content\":[null,{\"id\":\"x\"}]}",
            "[\"x\"]")) {
      desk.server.on("GET", path, Answer.json(junk));
      assertThat(desk.portal.submit(PlainForm.submission(IgateDesk.CODE, List.of("1", "2", "3"))))
          .as(junk)
          .isInstanceOf(Outcome.NotSent.class);
    }
    assertThat(desk.server.requests("POST", "/api/pa/dossier/--apply-online/")).isEmpty();
  }

  @Test
  void aProcedureThatAListDoesNotHoldIsRefusedAndOneOfJunkIsAskedForAgain() {
    desk.server.on("GET", "/api/bd/procedure/--can-apply", Answer.json("{\"status\":500}"));
    assertThat(desk.portal.allocate("r", PlainForm.dossier())).isInstanceOf(Outcome.Unknown.class);
    desk.server.on("GET", "/api/bd/procedure/--can-apply", Answer.json("{\"content\":[]}"));
    assertThat(desk.portal.allocate("r", PlainForm.dossier())).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aPageIsNoPaper() {
    IgatePortal knowing =
        desk.portal(desk.settings().names(new IgateNames("ketQua", null, null)).build());
    byte[] page = " <HTML><body>Đăng nhập</body>".getBytes(StandardCharsets.UTF_8);
    desk.server.on("GET", "/api/fi/file/r1", Answer.bytes(200, "text/html", page));
    for (String type : List.of("application/pdf", "image/png", "application/octet-stream")) {
      assertThat(knowing.result(receipt, new ResultFile("r1", "a", type, null)))
          .isInstanceOf(Outcome.Unknown.class);
    }
    desk.server.on("GET", "/api/fi/file/r1", Answer.json("{\"status\":500}"));
    assertThat(knowing.result(receipt, new ResultFile("r1", "a.pdf", "application/pdf", null)))
        .isInstanceOf(Outcome.Unknown.class);
    desk.server.on("GET", "/api/fi/file/r1", Answer.text(200, "%PDF-1.7"));
    assertThat(knowing.result(receipt, new ResultFile("r1", "a.pdf", "application/pdf", null)))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aFeeThatCannotBeReadIsNotNothing() {
    assertThat(amount("\"50000\"")).isEqualTo(50_000);
    assertThat(amount("\"1.250.000\"")).isEqualTo(1_250_000);
    assertThat(amount("200000.0")).isEqualTo(200_000);
    for (String junk : List.of("null", "\"\"", "1e999", "\"50,5\"", "-5", "{}", "1e15")) {
      desk.server.on("GET", FEES, Answer.json("[{\"amount\":" + junk + ",\"quantity\":1}]"));
      assertThat(desk.portal.fees(receipt)).as(junk).isInstanceOf(Outcome.Unknown.class);
    }
    desk.server.on("GET", FEES, Answer.json("[{\"quantity\":1,\"paid\":0}]"));
    assertThat(desk.portal.fees(receipt)).isInstanceOf(Outcome.Unknown.class);
    desk.server.on("GET", FEES, Answer.json("[{\"amount\":1,\"paid\":\"đã nộp\"}]"));
    assertThat(desk.portal.fees(receipt)).isInstanceOf(Outcome.Unknown.class);
  }

  private long amount(String written) {
    desk.server.on("GET", FEES, Answer.json("[{\"id\":\"p\",\"amount\":" + written + "}]"));
    return ((Outcome.Done<List<ChargedFee>>) desk.portal.fees(receipt)).value().get(0).amount();
  }
}
