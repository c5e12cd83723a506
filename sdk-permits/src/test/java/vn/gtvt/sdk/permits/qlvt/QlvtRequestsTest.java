package vn.gtvt.sdk.permits.qlvt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** What the dialect sends, held field by field against the tables of the wire pages. */
class QlvtRequestsTest {
  private static final String BADGE = "qlvt-badge.md";
  private static final String RECORDS = "qlvt-records.md";
  private static final String ID = "0123456789abcdef01234567";
  private static final PlateNumber PLATE = PlateNumber.parse("99A-001.01");

  private final RecordingQlvt server = new RecordingQlvt();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  private final QlvtClient client =
      new QlvtClient(
          QlvtSettings.at(server.url()).withWithdrawal("RUT_HO_SO"),
          caller,
          TokenSource.fixed("the-token"));
  private final QlvtPortal portal = new QlvtPortal(client);
  private final QlvtRegister register = new QlvtRegister(client);

  @AfterEach
  void close() {
    caller.close();
    server.close();
  }

  private RecordingQlvt.Message sent(String operation, String collection, String... variables) {
    RecordingQlvt.Message message = server.last(operation);
    assertThat(message.path()).isEqualTo("/vuejx/");
    assertThat(message.bearer()).isEqualTo("Bearer the-token");
    assertThat(message.token()).isEqualTo("the-token");
    assertThat(names(message.body())).containsExactlyInAnyOrder("query", "variables");
    Set<String> known = new LinkedHashSet<>(List.of("token", "db", "collection"));
    known.addAll(List.of(variables));
    assertThat(names(message.variables())).containsExactlyInAnyOrderElementsOf(known);
    assertThat(message.variables().path("token").asText()).isEqualTo("the-token");
    assertThat(message.variables().path("db").asText()).isEqualTo("CSDL_QLVT");
    assertThat(message.variables().path("collection").asText()).isEqualTo(collection);
    boolean writes = operation.startsWith("user") && !operation.matches("userOne|userById");
    String query = message.body().path("query").asText();
    assertThat(query).startsWith(writes ? "mutation(" : "query(");
    known.forEach(name -> assertThat(query).contains("$" + name + ":", name + ":$" + name));
    return message;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Submission submission() {
    BadgeApplication application = Samples.application("01/2026/GĐN", List.of("99A-001.01"));
    Dossier dossier =
        BadgeDossier.of(
            application,
            ProcedureCatalogue.bundled().at(Samples.FILING_DAY).require(BadgeCheck.BADGE),
            Samples.papers(application));
    List<Submission.SentFile> files = new ArrayList<>();
    for (Attachment each : dossier.attachments()) {
      files.add(new Submission.SentFile(each, new StoredFile(ID, each.sha256())));
    }
    return new Submission("GTVT-1", null, dossier, files);
  }

  @Test
  void aDossierIsWrittenAsThePageSaysAtEveryLevel() {
    server.on("userCreate", "{\"insertedId\":\"" + ID + "\"}");
    assertThat(portal.submit(submission())).isInstanceOf(Outcome.Done.class);

    JsonNode variables = sent("userCreate", "T_HoSoPhuHieu", "body", "actionCode").variables();
    assertThat(variables.path("actionCode").asText()).isEqualTo("NEW");
    JsonNode body = variables.path("body");
    assertThat(WirePage.section(BADGE, "4. The dossier").faults(body)).isEmpty();
    assertThat(
            WirePage.section(BADGE, "4.1 `T_DonViKinhDoanh`").faults(body.get("T_DonViKinhDoanh")))
        .isEmpty();
    assertThat(WirePage.section(BADGE, "4.2 `ThamDinh`").faults(body.get("ThamDinh"))).isEmpty();
    JsonNode vehicles = body.at("/ThamDinh/ThemPhuongTienRaw");
    assertThat(vehicles).hasSize(1);
    WirePage vehicle = vehicleTable();
    vehicles.forEach(each -> assertThat(vehicle.faults(each)).isEmpty());
    WirePage file = WirePage.section(BADGE, "4.3 `TaiLieuNop[]`");
    assertThat(body.get("TaiLieuNop")).isNotEmpty();
    body.get("TaiLieuNop").forEach(each -> assertThat(file.faults(each)).isEmpty());
  }

  @Test
  void aFileIsOnePartOfAPostAndIsReadBackByItsId() {
    Attachment paper = submission().dossier().attachments().get(0);
    assertThat(portal.upload(paper)).isInstanceOf(Outcome.Done.class);
    assertThat(portal.verify(new StoredFile(ID, paper.sha256()))).isInstanceOf(Outcome.Done.class);

    RecordingQlvt.FileCall sent = server.files().get(0);
    assertThat(sent.line()).isEqualTo("POST /security/uploads/phuhieu");
    assertThat(sent.bearer()).isEqualTo("Bearer the-token");
    assertThat(sent.type()).startsWith("multipart/form-data; boundary=");
    assertThat(sent.body().split("Content-Disposition", -1)).hasSize(2);
    assertThat(sent.body())
        .contains("form-data; name=\"file\"; filename=\"" + paper.fileName() + "\"")
        .contains("Content-Type: application/pdf");
    RecordingQlvt.FileCall read = server.files().get(1);
    assertThat(read.line()).isEqualTo("GET /security/uploads/phuhieu/" + ID);
    assertThat(read.bearer()).isEqualTo("Bearer the-token");
  }

  /** The table of vehicles is the second of its section. */
  private static WirePage vehicleTable() {
    return WirePage.after(BADGE, "Each vehicle:");
  }

  @Test
  void theJudgeFindsAWrongNameAWrongTypeAndAMissingField() {
    ObjectNode body = new ObjectMapper().createObjectNode();
    body.put("shortName", "GTVT-1").put("bks", 7).put("bienSo", "99A-001.01");
    WirePage page = vehicleRecord();
    assertThat(page.faults(body))
        .anyMatch(each -> each.startsWith("not text") && each.contains("bks"))
        .contains("not on the page: bienSo", "missing: storage");
  }

  private static WirePage vehicleRecord() {
    return WirePage.section(RECORDS, "4. Vehicle").and(common());
  }

  private static WirePage common() {
    return WirePage.section(RECORDS, "2. What every record has");
  }

  @Test
  void aVehicleIsAddedChangedAndPutIntoTheBinAsThePageSays() {
    VehicleChange change =
        VehicleChange.none()
            .seats(16)
            .payload(1_500)
            .yearMade(2022)
            .lifeEnds(2042)
            .rebuilt(2025)
            .country(new CodedName("VN", "Việt Nam"))
            .make(new CodedName("HG", "Hãng Giả"))
            .colour(new CodedName("TR", "Trắng"))
            .vehicleClass(new CodedName("K", "khách"))
            .chassis("RLUAC41DBKN000101")
            .engine("M001")
            .owner("Công ty Giả")
            .operator(new EnterpriseReference("2300000004", "Công ty Giả"))
            .note("xe mới");
    server.on("userCreate", "{\"insertedId\":\"" + ID + "\"}");
    assertThat(register.add(PLATE, change)).isEqualTo(new Outcome.Done<>(ID));
    JsonNode created = sent("userCreate", "qlvt_phuong_tien", "body", "actionCode").variables();
    List<String> faults = new ArrayList<>(vehicleRecord().faults(created.path("body")));
    // The server's own: nobody writes them.
    assertThat(faults)
        .containsExactlyInAnyOrder("missing: _id", "missing: createdAt", "missing: modifiedAt");

    VehicleRecord vehicle = new VehicleRecord(Map.of("_id", ID, "shortName", "99A-001.01"));
    server.on("userUpdateById", "{\"modifiedCount\":1}");
    assertThat(register.change(vehicle, change)).isEqualTo(new Outcome.Done<>(true));
    JsonNode changed = sent("userUpdateById", "qlvt_phuong_tien", "body", "actionCode").variables();
    assertThat(changed.path("actionCode").asText()).isEqualTo("NEW");
    assertThat(changed.at("/body/_id").asText()).isEqualTo(ID);
    assertThat(vehicleRecord().faultsOfWhatIsThere(changed.path("body"))).isEmpty();
    assertThat(changed.path("body").has("shortName")).isFalse();

    server.on("userRemoveById", "{\"modifiedCount\":0}");
    assertThat(register.remove(vehicle)).isEqualTo(new Outcome.Done<>(false));
    JsonNode removed = sent("userRemoveById", "qlvt_phuong_tien", "id").variables();
    assertThat(removed.path("id").asText()).isEqualTo(ID);
  }

  @Test
  void contactsAreChangedAsThePageSaysAndNothingElseIs() {
    server.on("userUpdateById", "{\"modifiedCount\":1}");
    EnterpriseRecord enterprise = new EnterpriseRecord(Map.of("_id", ID));
    EnterpriseContacts contacts =
        new EnterpriseContacts(
            "0200000001", "0200000002", "a@example.vn", "https://a.example.vn", "Số 0 phố Giả");
    assertThat(register.change(enterprise, contacts)).isEqualTo(new Outcome.Done<>(true));
    JsonNode body =
        sent("userUpdateById", "qlvt_doanh_nghiep", "body", "actionCode").variables().get("body");
    assertThat(names(body))
        .containsExactlyInAnyOrder("_id", "sdt", "fax", "email", "web", "diachi");
    WirePage page = WirePage.section(RECORDS, "3. Enterprise").and(common());
    assertThat(page.faultsOfWhatIsThere(body)).isEmpty();
    assertThat(contacts.toString()).doesNotContain("0200000001", "a@example", "phố");
  }

  @Test
  void aDossierIsTakenBackByItsIdAndOurReference() {
    server.on("userUpdateOne", "{\"modifiedCount\":1}");
    assertThat(portal.withdraw(new Receipt(ID, "GTVT-1"), "không còn nhu cầu"))
        .isInstanceOf(Outcome.Done.class);
    JsonNode variables =
        sent("userUpdateOne", "T_HoSoPhuHieu", "filter", "body", "actionCode").variables();
    assertThat(variables.path("actionCode").asText()).isEqualTo("RUT_HO_SO");
    assertThat(variables.path("body").isObject() && variables.path("body").isEmpty()).isTrue();
    assertThat(names(variables.path("filter"))).containsExactlyInAnyOrder("_id", "shortName");
  }

  @Test
  void readsSendWhatThePageSays() {
    server.on("count", "1").on("userOne", "{\"_id\":\"" + ID + "\",\"shortName\":\"99A-001.01\"}");
    register.vehicle(PLATE);
    for (String operation : List.of("count", "userOne")) {
      JsonNode filter = sent(operation, "qlvt_phuong_tien", "filter").variables().get("filter");
      assertThat(filter.path("shortName").asText()).isEqualTo("99A-001.01");
      assertThat(filter.path("storage").asText()).isEqualTo("regular");
    }
    server.on("search", "{\"hits\":{\"hits\":[]}}");
    register.badges(PLATE);
    JsonNode body = sent("search", "qlvt_gp_bh_ph", "body").variables().get("body");
    assertThat(names(body)).containsExactlyInAnyOrder("query", "from", "size");
    assertThat(body.at("/query/bool/filter").toString())
        .contains(
            "{\"term\":{\"phuong_tien._source.shortName.keyword\":\"99A-001.01\"}}",
            "{\"term\":{\"storage.keyword\":\"regular\"}}");
    portal.progress(new Receipt(ID, "GTVT-1"));
    assertThat(sent("userById", "T_HoSoPhuHieu", "id").variables().path("id").asText())
        .isEqualTo(ID);
    server.on("search", "{\"hits\":{\"hits\":[]}}");
    portal.lookUp(new DossierKey("GTVT-1", null));
    assertThat(
            sent("search", "T_HoSoPhuHieu", "body")
                .variables()
                .at("/body/query/term/shortName.keyword")
                .asText())
        .isEqualTo("GTVT-1");
    server.on("userRemoveOne", "{\"modifiedCount\":1}");
    assertThat(client.userRemoveOne("qlvt_phuong_tien", Map.of("shortName", "99A-001.01")))
        .isEqualTo(new Outcome.Done<>(1L));
    sent("userRemoveOne", "qlvt_phuong_tien", "filter");
  }
}
