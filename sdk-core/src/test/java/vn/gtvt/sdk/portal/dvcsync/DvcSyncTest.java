package vn.gtvt.sdk.portal.dvcsync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.igate.IgatePerson;
import vn.gtvt.sdk.portal.igate.IgatePortal;
import vn.gtvt.sdk.portal.igate.IgateSettings;
import vn.gtvt.sdk.portal.recorded.Recorded;
import vn.gtvt.sdk.portal.recorded.WireTable;

/** Every request of DvcSync, field by field against docs/wire/dvcsync.md, and what answers mean. */
class DvcSyncTest extends DvcSyncBench {
  DvcSyncTest() throws IOException {}

  private static final String UPLOAD = "POST /api/DvcSync/UploadFile";
  private static final String NEXT = "GET /api/DvcSync/GetNextValue";

  @Test
  void theTokenIsAskedByJsonKeptAndAskedAgainOnceItIsRefused() {
    server.on(NEXT, 200, "{\"value\":\"" + CODE + "\"}");
    server.on(NEXT, 401, "{\"code\":401,\"message\":\"hết hạn\"}");
    server.on(NEXT, 200, "{\"code\":200,\"message\":\"\",\"data\":{\"value\":\"" + CODE + "\"}}");
    server.off(TOKEN);
    server.on(TOKEN, 200, "{\"access_token\":\"t-1\",\"expires_in\":300}");
    server.on(TOKEN, 200, "{\"code\":200,\"data\":{\"access_token\":\"t-2\",\"expires_in\":300}}");

    assertThat(portal.allocate("ref", dossier)).isEqualTo(new Outcome.Done<>(CODE));
    assertThat(portal.allocate("ref", dossier)).isEqualTo(new Outcome.Done<>(CODE));

    assertThat(server.lines()).containsExactly(TOKEN, NEXT, NEXT, TOKEN, NEXT);
    JsonNode key = server.last(TOKEN).json();
    WireTable.of("client_id R .+", "client_secret R .+").check(key);
    assertThat(key.get("client_id").asText()).isEqualTo("doi-tac");
    Recorded next = server.last(NEXT);
    assertThat(next.parameters()).isEqualTo(Map.of("code", "9.000001"));
    assertThat(next.header("authorization")).isEqualTo("Bearer t-2");
    assertThat(server.requests())
        .allSatisfy(each -> assertThat(String.valueOf(each.query())).doesNotContain("t-1", "t-2"));
  }

  @Test
  void anUploadIsOneRepeatedPartAndBothItsTextsComeBackIntoTheDossier() {
    server.on(UPLOAD, 200, uploaded(paper.sha256().toUpperCase(Locale.ROOT)));
    server.on(CREATE, 200, created(CODE));

    StoredFile stored = done(portal.upload(paper));
    assertThat(stored.sha256()).isEqualTo(paper.sha256());
    assertThat(server.last(UPLOAD).partList())
        .containsExactly(new Recorded.Part("files", "don.pdf", "%PDF-1.4 đơn"));

    assertThat(portal.submit(submission(stored)))
        .isEqualTo(new Outcome.Done<>(new Receipt(CODE, "ref")));
    JsonNode given = server.last(CREATE).json().at("/ThanhPhanHoSo/0/GiayToDinhKem/0");
    assertThat(given.get("IdGiayTo").asText()).isEqualTo("tep-1");
    assertThat(given.get("HashTepTin").asText()).isEqualTo(paper.sha256().toUpperCase(Locale.ROOT));
  }

  @Test
  void aHashOfOtherBytesIsSeenAndAHashOfAnotherKindProvesNothing() {
    byte[] raw = HexFormat.of().parseHex(paper.sha256());
    server.on(UPLOAD, 200, uploaded("0".repeat(64)));
    server.on(UPLOAD, 200, uploaded(Base64.getEncoder().encodeToString(raw)));
    server.on(UPLOAD, 200, uploaded(Base64.getEncoder().encodeToString(new byte[32])));
    server.on(UPLOAD, 200, uploaded("d41d8cd98f00b204e9800998ecf8427e"));
    server.on(UPLOAD, 200, "{\"data\":[]}");

    assertThat(done(portal.upload(paper)).sha256()).isEqualTo("0".repeat(64));
    assertThat(done(portal.upload(paper)).sha256()).isEqualTo(paper.sha256());
    assertThat(done(portal.upload(paper)).sha256()).isEqualTo("0".repeat(64));
    assertThat(done(portal.upload(paper)).sha256()).isEqualTo(paper.sha256());
    assertThat(portal.upload(paper)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void whatIsNotThereIsNotSupportedAndSaysSoInVietnamese() {
    Receipt receipt = new Receipt(CODE, "ref");
    assertThat(
            List.of(
                portal.lookUp(new DossierKey("ref", CODE)),
                portal.progress(receipt),
                portal.supplement(receipt, new Supplement("r", List.of(), null)),
                portal.withdraw(receipt, "lý do"),
                portal.verify(stored()),
                portal.procedures(""),
                portal.account()))
        .allSatisfy(
            outcome -> {
              assertThat(outcome).isInstanceOf(Outcome.NotSupported.class);
              assertThat(((Outcome.NotSupported<?>) outcome).advice().vi()).isNotBlank();
            });
    assertThat(portal.guard()).isEqualTo(Guard.PERSON);
    assertThat(portal.operations())
        .containsExactlyInAnyOrder(
            PortalOperation.ALLOCATE, PortalOperation.UPLOAD, PortalOperation.SUBMIT);
    assertThat(server.lines()).isEmpty();
  }

  private static String uploaded(String hash) {
    return "{\"data\":[{\"response\":{\"data\":[{\"IdTepTin\":\"tep-1\",\"HashTepTin\":\""
        + hash
        + "\"}]}}]}";
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  @Test
  void whatAReaderDoesNotShowProvesSomethingOnlyWhereTheHostKnowsThatItSeesAll() {
    IgatePerson person =
        IgatePerson.of(
            "u",
            "Mẫu",
            "001080999999",
            "0912345678",
            PostalAddress.of(
                "1",
                new PostalAddress.Unit(null, "Xã Mẫu"),
                new PostalAddress.Unit(null, "Bắc Ninh")));
    IgatePortal reader =
        new IgatePortal(
            IgateSettings.builder().api(server.base()).portal(server.base()).person(person).build(),
            http,
            TokenSource.fixed("t"),
            List.of());
    assertThat(reader.guard()).isEqualTo(Guard.LOOK_UP);
    assertThat(portal.followedBy(reader).guard()).isEqualTo(Guard.PERSON);
    assertThat(portal.followedByOneThatSeesAll(reader).guard()).isEqualTo(Guard.LOOK_UP);
  }
}
