package vn.gtvt.sdk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Fingerprint;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.igate.IgateNames;
import vn.gtvt.sdk.portal.igate.IgatePerson;
import vn.gtvt.sdk.portal.igate.IgatePortal;
import vn.gtvt.sdk.portal.igate.IgateSettings;
import vn.gtvt.sdk.portal.opencps.OpenCpsPortal;
import vn.gtvt.sdk.portal.opencps.OpenCpsSettings;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;
import vn.gtvt.sdk.portal.td.TdPortal;
import vn.gtvt.sdk.portal.td.TdSettings;

/** Files that are longer than any other answer may be: what could be uploaded is verified. */
class LargeFilesTest {
  private static final int LARGEST_ANSWER = 2_000;

  private final RecordingServer server = new RecordingServer();
  private final HttpCaller caller =
      HttpCaller.open(
          new HttpSettings(
              Duration.ofSeconds(5),
              Duration.ofSeconds(5),
              Duration.ofSeconds(5),
              Duration.ofSeconds(5),
              LARGEST_ANSWER,
              4));
  private final byte[] paper =
      ("%PDF-1.4" + "x".repeat(3 * LARGEST_ANSWER)).getBytes(StandardCharsets.US_ASCII);

  @AfterEach
  void close() {
    caller.close();
    server.close();
  }

  /** Portals, each with what its stored file is called. */
  private Map<Portal, String> portals() {
    TokenSource token = TokenSource.fixed("t");
    PostalAddress.Unit unit = new PostalAddress.Unit(null, "Bắc Ninh");
    IgatePerson person =
        IgatePerson.of(
            "u1", "Mẫu", "001080999999", "0912345678", PostalAddress.of("1", unit, unit));
    Map<Portal, String> portals = new LinkedHashMap<>();
    portals.put(
        new IgatePortal(
            IgateSettings.builder()
                .api(server.url())
                .portal(server.url())
                .person(person)
                .names(new IgateNames("ketQua", null, null))
                .build(),
            caller,
            token,
            List.of()),
        "f1");
    portals.put(
        new TdPortal(
            TdSettings.builder().base(server.url()).unit("u").sender("s").build(),
            caller,
            token,
            List.of()),
        "f1");
    portals.put(
        new OpenCpsPortal(OpenCpsSettings.at(server.base(), 1).build(), caller, token, List.of()),
        "4711/f1");
    return portals;
  }

  @Test
  void aFileLongerThanAnAnswerMayBeIsVerifiedAndAPaperFetched() {
    server.on("GET", ".*", Answer.bytes(200, "application/pdf", paper));
    server.on(
        "GET", ".*/dossiers/4711/files", Answer.json("{\"data\":[{\"referenceUid\":\"f1\"}]}"));
    StoredFile ours = new StoredFile("f1", Fingerprint.of(paper).sha256());
    ResultFile result = new ResultFile("f1", "a.pdf", "application/pdf", null);

    portals()
        .forEach(
            (portal, id) -> {
              Outcome<StoredFile> found = portal.verify(new StoredFile(id, "?"));
              assertThat(found)
                  .as(portal.name())
                  .isEqualTo(new Outcome.Done<>(new StoredFile(id, ours.sha256())));
              Outcome<Content> fetched = portal.result(new Receipt("4711", "r"), result);
              assertThat(fetched).as(portal.name()).isInstanceOf(Outcome.Done.class);
            });
  }

  @Test
  void anAnswerThatIsNoFileKeepsItsLimit() {
    server.on("GET", ".*", Answer.bytes(200, "application/json", paper));
    portals()
        .forEach(
            (portal, id) ->
                assertThat(portal.progress(new Receipt("4711", "r")))
                    .isEqualTo(
                        new Outcome.Unknown<>("answer larger than " + LARGEST_ANSWER + " bytes")));
  }
}
