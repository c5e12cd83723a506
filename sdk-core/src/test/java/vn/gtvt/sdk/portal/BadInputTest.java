package vn.gtvt.sdk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.igate.IgatePerson;
import vn.gtvt.sdk.portal.igate.IgatePortal;
import vn.gtvt.sdk.portal.igate.IgateSettings;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;
import vn.gtvt.sdk.portal.td.TdPortal;
import vn.gtvt.sdk.portal.td.TdSettings;

/** What a wrong address, a proxy or an attacker answers, on every door of both dialects. */
class BadInputTest {
  private final RecordingServer server = new RecordingServer();
  private final RecordingServer elsewhere = new RecordingServer();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  private final Receipt receipt = new Receipt("d1", PlainForm.REFERENCE);

  @AfterEach
  void close() {
    caller.close();
    server.close();
    elsewhere.close();
  }

  private List<Portal> portals() {
    PostalAddress.Unit unit = new PostalAddress.Unit(null, "Bắc Ninh");
    IgatePerson person =
        IgatePerson.of(
            "u1", "Mẫu", "001080999999", "0912345678", PostalAddress.of("1", unit, unit));
    TokenSource token = TokenSource.fixed("secret-token");
    List<ElectronicForm> forms = List.of(new PlainForm());
    return List.of(
        new IgatePortal(
            IgateSettings.builder().api(server.url()).portal(server.url()).person(person).build(),
            caller,
            token,
            forms),
        new TdPortal(
            TdSettings.builder().base(server.url()).unit("u").sender("s").build(),
            caller,
            token,
            forms));
  }

  static Stream<Arguments> answers() {
    String html = "<!DOCTYPE html><html><body>Cổng đang bảo trì. Nguyễn Văn Bí Mật</body></html>";
    byte[] brokenUtf8 = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
    byte[] huge = ("{\"id\":\"" + "x".repeat(10 << 20) + "\"}").getBytes(StandardCharsets.US_ASCII);
    String deep = "[".repeat(100_000);
    return Stream.of(
            Named.of(
                "a page", Answer.bytes(200, "text/html", html.getBytes(StandardCharsets.UTF_8))),
            Named.of(
                "a page of an error",
                Answer.bytes(502, "text/html", html.getBytes(StandardCharsets.UTF_8))),
            Named.of("no UTF-8", Answer.bytes(200, "application/json", brokenUtf8)),
            Named.of("10 MB where 1 KB was due", Answer.bytes(200, "application/json", huge)),
            Named.of("100 000 levels", Answer.json(deep)),
            Named.of("nothing", Answer.bytes(200, "application/json", new byte[0])),
            Named.of("a number", Answer.json("42")),
            Named.of("half an object", Answer.json("{\"id\":")),
            Named.of("two objects", Answer.json("{\"id\":\"a\"}{\"id\":\"b\"}")),
            Named.of(
                "an error inside a success", Answer.json("{\"error_code\":-1,\"message\":\"x\"}")),
            Named.of("a list of nulls", Answer.json("{\"content\":[null,null],\"data\":[null]}")))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void nothingIsBelievedAndNothingIsThrown(Answer answer) {
    server.on("*", ".*", answer);
    for (Portal portal : portals()) {
      DossierKey key = new DossierKey(PlainForm.REFERENCE, "H99.01-260914-0001");
      List<Outcome<?>> outcomes =
          List.of(
              portal.upload(PlainForm.paper("request-paper", "a.pdf")),
              portal.submit(PlainForm.submission("H99.01-260914-0001", List.of("1", "2", "3"))),
              portal.lookUp(key),
              portal.progress(receipt),
              portal.fees(receipt));
      for (Outcome<?> outcome : outcomes) {
        assertThat(outcome)
            .as(portal.name())
            .isInstanceOfAny(Outcome.Unknown.class, Outcome.NotSent.class);
        assertThat(outcome.toString()).doesNotContain("Bí Mật").doesNotContain("secret-token");
      }
      assertThat(portal.lookUp(key)).isNotInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void aRedirectToAnotherHostIsNamedAndNotFollowed() {
    server.on("*", ".*", Answer.text(307, "").header("Location", elsewhere.url() + "steal"));
    for (Portal portal : portals()) {
      Outcome<Progress> outcome = portal.progress(receipt);
      assertThat(((Outcome.Unknown<Progress>) outcome).cause())
          .contains("127.0.0.1")
          .contains("not followed");
    }
    assertThat(elsewhere.requests()).isEmpty();
  }

  @Test
  void aPageInPlaceOfJsonIsSaidInAClearSentence() {
    server.on(
        "*", ".*", Answer.bytes(200, "text/html", "  <html>".getBytes(StandardCharsets.UTF_8)));
    for (Portal portal : portals()) {
      assertThat(((Outcome.Unknown<Progress>) portal.progress(receipt)).cause())
          .contains("web page")
          .contains("base address");
    }
  }
}
