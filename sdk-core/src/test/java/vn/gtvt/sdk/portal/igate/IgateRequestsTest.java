package vn.gtvt.sdk.portal.igate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.dossier.PostalDelivery;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.recorded.FieldTable;
import vn.gtvt.sdk.portal.recorded.PlainForm;
import vn.gtvt.sdk.portal.recorded.Recorded;
import vn.gtvt.sdk.portal.recorded.RecordingServer.Answer;

/** Holds every request against docs/wire/igate.md, transcribed here by hand. */
class IgateRequestsTest {
  /** Sections 5 and 5.1. */
  private static final FieldTable APPLY =
      FieldTable.of(
          """
          code ~[A-Z0-9.]+-\\d{6}(\\d{2})?-\\d{4,} R
          codePattern object
          codePattern/id id R
          procedure object R
          procedure/id id R
          procedure/code text R
          procedure/translate array
          procedure/translate[] object
          procedure/translate[]/languageId int R
          procedure/translate[]/name text R
          agency object R
          agency/id id R
          procedureProcessDefinition object R
          procedureProcessDefinition/id id R
          applicant object R
          applicant/userId text R
          applicant/eformId id R
          applicant/data object R
          applicant/data/fullname text R
          applicant/data/ownerFullname text
          applicant/data/birthday date
          applicant/data/gender int
          applicant/data/email text
          applicant/data/tenHoSo text
          applicant/data/identityNumber ~\\d{12}|\\d{9} R
          applicant/data/identityDate date
          applicant/data/identityAgency text
          applicant/data/phoneNumber ~(\\+84|0)\\d{9,10} R
          applicant/data/nation object
          applicant/data/nation/label text R
          applicant/data/nation/value id R
          applicant/data/province object R
          applicant/data/province/label text R
          applicant/data/province/value id R
          applicant/data/district object R
          applicant/data/district/label text R
          applicant/data/district/value id R
          applicant/data/address text R
          applicant/data/organization text
          applicant/data/taxCode ~\\d{10}(-\\d{3})?
          applicant/data/organizationPhoneNumber text
          applicant/data/nation1 object
          applicant/data/nation1/label text R
          applicant/data/nation1/value id R
          applicant/data/province1 object
          applicant/data/province1/label text R
          applicant/data/province1/value id R
          applicant/data/district1 object
          applicant/data/district1/label text R
          applicant/data/district1/value id R
          applicant/data/address1 text
          eForm object R
          eForm/id id R
          eForm/data object R
          eForm/data/SoVanBan text R
          eForm/data/NguoiDaiDien.HoVaTen text R
          dossierFormFile array R
          dossierFormFile[] object
          dossierFormFile[]/procedureForm object R
          dossierFormFile[]/procedureForm/id id R
          dossierFormFile[]/procedureForm/name text
          dossierFormFile[]/order int
          dossierFormFile[]/case object
          dossierFormFile[]/case/id id
          dossierFormFile[]/detail object
          dossierFormFile[]/detail/type object R
          dossierFormFile[]/detail/type/id id R
          dossierFormFile[]/detail/type/name text
          dossierFormFile[]/detail/quantity int R
          dossierFormFile[]/file array R
          dossierFormFile[]/file[] object
          dossierFormFile[]/file[]/id id R
          dossierFormFile[]/file[]/filename text R
          dossierFormFile[]/file[]/size int R
          dossierFee array R
          dossierReceivingKind object R
          dossierReceivingKind/id id R
          receivingPlace object
          receivingPlace/fullAddress text R
          receivingPlace/name text R
          receivingPlace/phoneNumber text R
          paymentMethod object R
          paymentMethod/id id R
          dossierStatus int R
          """);

  private final IgateDesk desk = new IgateDesk();

  @AfterEach
  void close() {
    assertThat(desk.server.requests())
        .allSatisfy(r -> assertThat(r.headers()).containsEntry("authorization", "Bearer t-1"));
    desk.close();
  }

  private static Submission submission() {
    return PlainForm.submission(
        IgateDesk.CODE,
        List.of(
            "5f00000000000000000000f1", "5f00000000000000000000f2", "5f00000000000000000000f3"));
  }

  @Test
  void aCodeIsAskedForByTheProceduresOwnPattern() {
    assertThat(desk.portal.allocate("r", PlainForm.dossier()))
        .isEqualTo(new Outcome.Done<>(IgateDesk.CODE));

    assertThat(desk.server.one("GET", "/api/bd/procedure/--can-apply").parameters())
        .isEqualTo(Map.of("keyword", "2.002288", "spec", "page", "page", "0", "size", "20"));
    assertThat(desk.server.one("GET", "/api/bd/config/get-pattern").parameters())
        .isEqualTo(Map.of("agency-id", IgateDesk.AGENCY, "procedure-id", IgateDesk.PROCEDURE));
    Recorded next =
        desk.server.one("PUT", "/api/bt/pattern/" + IgateDesk.PATTERN + "/--get-next-value");
    assertThat(next.parameters()).isEqualTo(Map.of("code", "2.002288.000.00.00.H48"));
    assertThat(next.body()).isEmpty();
  }

  @Test
  void aFileTravelsWithTheAccountAndItsSizeIsCompared() {
    Outcome<StoredFile> stored =
        desk.portal.upload(PlainForm.paper("request-paper", "de-nghi.pdf"));

    assertThat(stored).isInstanceOf(Outcome.Done.class);
    Recorded upload = desk.server.one("POST", "/api/fi/file/--multiple");
    assertThat(upload.parameters()).isEqualTo(Map.of("uuid", "1"));
    assertThat(upload.parts())
        .isEqualTo(
            Map.of(
                "account-id", "5f0000000000000000000010",
                "files/de-nghi.pdf", "%PDF-1.7 de-nghi.pdf"));

    desk.server.on("POST", "/api/fi/file/--multiple", Answer.json("[{\"id\":\"x1\",\"size\":3}]"));
    assertThat(desk.portal.upload(PlainForm.paper("request-paper", "de-nghi.pdf")))
        .isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void aStoredFileIsReadBack() throws IOException {
    desk.server.on(
        "GET",
        "/api/fi/file/f1",
        Answer.bytes(200, "application/pdf", "x".getBytes(StandardCharsets.UTF_8)));
    Outcome<StoredFile> read = desk.portal.verify(new StoredFile("f1", "0"));
    assertThat(((Outcome.Done<StoredFile>) read).value().sha256())
        .isEqualTo("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
    Outcome<Content> opened = desk.portal.readBack(new StoredFile("f1", "0"));
    assertThat(((Outcome.Done<Content>) opened).value().open()).hasContent("x");
  }

  /** The form has no third place for an organisation: its ward must not be lost. */
  @Test
  void anAddressOfThreeLevelsKeepsEachOfThem() {
    PostalAddress old =
        new PostalAddress(
            "12 Đường Mẫu",
            new PostalAddress.Unit(null, "Phường Mẫu Một"),
            new PostalAddress.Unit(null, "Xã Mẫu Hai"),
            new PostalAddress.Unit(null, "Tỉnh Bắc Ninh"));
    IgatePerson person = IgatePerson.of("u", "Nguyễn Văn Mẫu", "001080999999", "0912345678", old);
    IgatePortal portal = desk.portal(desk.settings().person(person).build(), new PlainForm(old));
    assertThat(portal.submit(submission())).isInstanceOf(Outcome.Done.class);

    JsonNode data =
        desk.server.one("POST", "/api/pa/dossier/--apply-online/").json().at("/applicant/data");
    assertThat(data.at("/province/label").asText()).isEqualTo("Tỉnh Bắc Ninh");
    assertThat(data.at("/district/label").asText()).isEqualTo("Xã Mẫu Hai");
    assertThat(data.at("/village/label").asText()).isEqualTo("Phường Mẫu Một");
    assertThat(data.path("address").asText()).isEqualTo("12 Đường Mẫu");
    assertThat(data.at("/district1/label").asText()).isEqualTo("Xã Mẫu Hai");
    assertThat(data.has("village1")).isFalse();
    assertThat(data.path("address1").asText()).isEqualTo("12 Đường Mẫu, Phường Mẫu Một");
    assertThat(desk.server.requests("GET", "/api/ba/place/--search"))
        .extracting(each -> each.parameters().get("parent-type-id"))
        .containsSubsequence(
            "5ee304423167922ac55bea01", "5ee304423167922ac55bea02", "5ee304423167922ac55bea03");
  }

  @Test
  void theBodyThatFilesIsAsTheTableSays() {
    assertThat(desk.portal.submit(submission()))
        .isEqualTo(new Outcome.Done<>(new Receipt(IgateDesk.DOSSIER, PlainForm.REFERENCE)));

    Recorded apply = desk.server.one("POST", "/api/pa/dossier/--apply-online/");
    assertThat(apply.headers()).containsEntry("content-type", "application/json");
    assertThat(APPLY.faults(apply.json())).isEmpty();
    assertThat(apply.json().path("code").asText()).isEqualTo(IgateDesk.CODE);
    assertThat(apply.json().at("/applicant/data/tenHoSo").asText()).contains(PlainForm.REFERENCE);
    assertThat(apply.json().at("/applicant/data/phoneNumber").asText()).isEqualTo("+84912345678");
    assertThat(apply.json().at("/applicant/data/birthday").asText()).isEqualTo("01/02/1980");
    assertThat(apply.json().at("/applicant/data/gender").asInt()).isEqualTo(1);
    // The ward stands under the key of the district since there are two levels.
    assertThat(apply.json().at("/applicant/data/district/label").asText()).isEqualTo("Xã Mẫu Hai");
    assertThat(apply.json().at("/applicant/data/district1/label").asText())
        .isEqualTo("Phường Mẫu Một");
    assertThat(apply.json().path("receivingPlace").isMissingNode()).isTrue();
    // Two files of one component stand together.
    assertThat(apply.json().at("/dossierFormFile/0/file").size()).isEqualTo(2);
    assertThat(apply.json().at("/dossierFormFile/1/file").size()).isEqualTo(1);
    assertThat(desk.server.one("GET", "/api/bd/procedure-form/").parameters())
        .isEqualTo(
            Map.of(
                "page", "0",
                "size", "50",
                "spec", "page",
                "procedure-id", IgateDesk.PROCEDURE,
                "default-online", "1"));
    assertThat(desk.server.one("GET", "/api/bd/procedure-process-definition").parameters())
        .isEqualTo(Map.of("procedure-id", IgateDesk.PROCEDURE));
    assertThat(desk.server.requests("GET", "/api/ba/place/--search").get(0).parameters())
        .isEqualTo(
            Map.of(
                "nation-id", "5f39f4a95224cf235e134c5c",
                "parent-type-id", "5ee304423167922ac55bea01"));
  }

  @Test
  void whoWishesTheResultByPostSaysWhere() {
    Dossier plain = PlainForm.dossier();
    PostalDelivery wish =
        new PostalDelivery(
            "Nguyễn Văn Mẫu",
            "0912345678",
            PostalAddress.of(
                "12 Đường Mẫu",
                new PostalAddress.Unit(null, "Xã Mẫu Hai"),
                new PostalAddress.Unit(null, "Bắc Ninh")));
    Dossier posted =
        Dossier.under(plain.procedure(), plain.edition())
            .title(plain.title())
            .applicant(plain.applicant())
            .items(
                Items.builder()
                    .text("number", "1")
                    .group(PostalDelivery.ITEM, wish.items())
                    .build())
            .build();
    Submission submission = new Submission(PlainForm.REFERENCE, IgateDesk.CODE, posted, List.of());
    assertThat(desk.portal.submit(submission)).isInstanceOf(Outcome.Refused.class);

    String kind = "5f8968888fffa53e4c073dee";
    desk.portal(desk.settings().names(new IgateNames(null, null, kind)).build()).submit(submission);
    Recorded apply = desk.server.one("POST", "/api/pa/dossier/--apply-online/");
    assertThat(APPLY.faults(apply.json())).isEmpty();
    assertThat(apply.json().at("/dossierReceivingKind/id").asText()).isEqualTo(kind);
    assertThat(apply.json().at("/receivingPlace/fullAddress").asText())
        .isEqualTo("12 Đường Mẫu, Xã Mẫu Hai, Bắc Ninh");
  }

  @Test
  void aDossierIsSearchedByItsWholeCodeAndReadByItsId() {
    desk.server
        .on("GET", "/api/pa/dossier/search", Answer.json("{\"content\":[]}"))
        .on("GET", "/api/pa/dossier/d1/--online", Answer.json("{\"id\":\"d1\"}"));
    desk.portal.lookUp(new DossierKey("r", IgateDesk.CODE));
    desk.portal.progress(new Receipt("d1", "r"));

    assertThat(desk.server.one("GET", "/api/pa/dossier/search").parameters())
        .isEqualTo(
            Map.of(
                "page", "0",
                "size", "10",
                "spec", "slice",
                "sort", "updatedDate,desc",
                "code-match", IgateDesk.CODE));
    assertThat(desk.server.requests("GET", "/api/pa/dossier/d1/--online")).hasSize(1);
  }

  @Test
  void feesAndHistoryAreAskedByTheDossiersId() {
    desk.server
        .on("GET", "/api/pa/dossier-fee/--by-dossiers", Answer.json("[]"))
        .on("GET", "/api/lo/history", Answer.json("{\"content\":[]}"));
    desk.portal.fees(new Receipt("d1", "r"));
    desk.portal(
            desk.settings()
                .names(new IgateNames(null, new IgateNames.History("a", "b", "c"), null))
                .build())
        .history(new Receipt("d1", "r"));

    assertThat(desk.server.one("GET", "/api/pa/dossier-fee/--by-dossiers").parameters())
        .isEqualTo(Map.of("dossier-ids", "d1", "required", ""));
    assertThat(desk.server.one("GET", "/api/lo/history").parameters())
        .isEqualTo(Map.of("group-id", "d1"));
  }
}
