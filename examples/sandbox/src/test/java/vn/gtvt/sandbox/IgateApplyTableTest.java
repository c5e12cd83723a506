package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks over every line of sections 5 to 5.3 of docs/wire/igate.md, in bodies with every field. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IgateApplyTableTest {
  private static final String DATA = "applicant.data.";
  private static final String FORM = "eForm.data.";
  private static final String VEHICLE = FORM + "ThamDinh.ThemPhuongTienRaw[0].";

  /** R in the tables; what stands below a field that may be left out is R within it. */
  private static final Set<String> REQUIRED =
      Set.of(
          "procedure",
          "procedure.id",
          "procedure.code",
          "agency",
          "agency.id",
          "procedureProcessDefinition",
          "procedureProcessDefinition.id",
          "applicant",
          "applicant.userId",
          "applicant.eformId",
          "applicant.data",
          DATA + "fullname",
          DATA + "identityNumber",
          DATA + "phoneNumber",
          DATA + "province",
          DATA + "district",
          DATA + "address",
          "eForm",
          "eForm.id",
          "eForm.data",
          "dossierFormFile",
          "dossierFormFile[0].procedureForm",
          "dossierFormFile[0].procedureForm.id",
          "dossierFormFile[0].file",
          "dossierFormFile[0].file[0].id",
          "dossierFormFile[0].file[0].filename",
          "dossierFormFile[0].file[0].size",
          "dossierFee",
          "dossierReceivingKind",
          "dossierReceivingKind.id",
          "receivingPlace.fullAddress",
          "receivingPlace.name",
          "receivingPlace.phoneNumber",
          "paymentMethod",
          "paymentMethod.id",
          "dossierStatus",
          DATA + "nation.label",
          DATA + "nation.value");

  private static final Set<String> OPTIONAL_OF_BADGES =
      Set.of(
          FORM + "T_DonViKinhDoanh.TenTiengAnh",
          FORM + "T_DonViKinhDoanh.DanhBaLienLac.Fax",
          FORM + "T_DonViKinhDoanh.GiayDangKyToChuc",
          FORM + "T_DonViKinhDoanh.GiayDangKyToChuc.SoGiay",
          FORM + "T_DonViKinhDoanh.GiayDangKyToChuc.CoQuanCap",
          FORM + "T_DonViKinhDoanh.GiayDangKyToChuc.CoQuanCap.TenCoSoToChuc",
          FORM + "T_DonViKinhDoanh.GiayDangKyToChuc.NgayCap",
          FORM + "T_DonViKinhDoanh.HoatDongKinhDoanh.GiayCapPhepKinhDoanh.CapLanThu",
          VEHICLE + "NienHan",
          VEHICLE + "GiayDangKyPhuongTien.NgayCap");

  private static final Set<String> REQUIRED_OF_TRAINING_CARS =
      Set.of(
          FORM + "tbantest",
          FORM + "tbantest[0].stt",
          FORM + "tbantest[0].biensoxe",
          FORM + "tbantest[0].trongtai",
          FORM + "tbantest[0].namsanxuat",
          FORM + "tbantest[0].nhanhieu",
          FORM + "tbantest[0].sokhung",
          FORM + "tbantest[0].somay",
          FORM + "tbantest[0].mauson");

  /** Objects whose inside nobody checks. */
  private static final String OPEN = "procedureProcessDefinition.processDefinition";

  private final Sandbox sandbox = Sandbox.builder().igateWithoutCaptcha().start();
  private IgateClient client;
  private ObjectNode badges;
  private ObjectNode cars;

  @BeforeAll
  void prepare() throws Exception {
    client = IgateClient.loggedIn(sandbox);
    badges = IgateSamples.badges(client);
    cars = IgateSamples.trainingCars(client);
  }

  @AfterAll
  void close() {
    sandbox.close();
  }

  /** The fields that a body is refused for; empty if it is taken. */
  private Set<String> refused(JsonNode body) throws Exception {
    int before = sandbox.portals().dossiers().size();
    HttpResponse<String> response = client.apply(body);
    Set<String> fields = new TreeSet<>();
    JsonNode errors = IgateClient.json(response).path("errors");
    errors.fieldNames().forEachRemaining(fields::add);
    assertThat(response.statusCode()).isEqualTo(fields.isEmpty() ? 200 : 400);
    errors.forEach(texts -> assertThat(texts.get(0).asText()).isNotBlank());
    int stored = sandbox.portals().dossiers().size() - before;
    assertThat(stored).isEqualTo(fields.isEmpty() ? 1 : 0);
    return fields;
  }

  @Test
  void aBodyWithEveryFieldIsTakenAndTheShortOneToo() throws Exception {
    assertThat(refused(badges)).isEmpty();
    assertThat(refused(cars)).isEmpty();
    assertThat(refused(client.small("HS-9"))).isEmpty();
  }

  private List<FieldWalk> lines(ObjectNode body, boolean formOnly) {
    return FieldWalk.of(body).stream()
        .filter(line -> !formOnly || line.path().startsWith(FORM))
        .filter(line -> !line.path().matches(".*(dossierFormFile\\[1]|file\\[1]).*"))
        .toList();
  }

  @Test
  void junkInAnyFieldIsRefusedByTheNameOfTheField() throws Exception {
    SoftAssertions all = new SoftAssertions();
    List<FieldWalk> lines = new ArrayList<>(lines(badges, false));
    for (FieldWalk line : lines) {
      junk(badges, line, all);
    }
    for (FieldWalk line : lines(cars, true)) {
      junk(cars, line, all);
    }
    all.assertAll();
    assertThat(lines).hasSizeGreaterThan(150);
  }

  /** A list of a list of numbers is nowhere what is wanted. */
  private void junk(ObjectNode body, FieldWalk line, SoftAssertions all) throws Exception {
    JsonNode junk = TestClient.JSON.readTree("[[7]]");
    all.assertThat(refused(line.replaced(body, junk)))
        .as(line.path())
        .anyMatch(field -> field.startsWith(line.path()));
  }

  @Test
  void aFieldIsRequiredAsTheTablesSay() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (FieldWalk line : lines(badges, false)) {
      boolean isForm = line.path().startsWith(FORM);
      boolean isNeeded =
          isForm
              ? !OPTIONAL_OF_BADGES.contains(line.path())
              : REQUIRED.contains(line.path()) || isPartOfList(line.path());
      required(badges, line, isNeeded, all);
    }
    for (FieldWalk line : lines(cars, true)) {
      required(cars, line, REQUIRED_OF_TRAINING_CARS.contains(line.path()), all);
    }
    all.assertAll();
  }

  /** Both texts of a place, id of what is named, language and name of a name. */
  private static boolean isPartOfList(String path) {
    return path.matches(
        ".*\\.(label|value)|.*(name|translate)\\[\\d+]\\.(name|languageId)"
            + "|(codePattern|agencyLevel|procedureLevel|dossierTaskStatus|dossierMenuTaskRemind)"
            + "\\.id|procedure\\.sector\\.id|agency\\..*id|dossierFormFile.*\\.id"
            + "|applicant\\.data\\.identityAgency\\.name");
  }

  private void required(ObjectNode body, FieldWalk line, boolean isNeeded, SoftAssertions all)
      throws Exception {
    all.assertThat(!refused(line.removed(body)).isEmpty()).as(line.path()).isEqualTo(isNeeded);
  }

  @Test
  void aFieldThatNoTableKnowsIsRefusedInEveryObject() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (FieldWalk place : FieldWalk.strangers(badges, OPEN::equals)) {
      ObjectNode body = badges.deepCopy();
      place.holderIn(body).put(place.name(), "x");
      all.assertThat(refused(body)).as(place.path()).anyMatch(place.path()::equals);
    }
    all.assertAll();
  }

  @ParameterizedTest
  @CsvSource({
    "/applicant/data/phoneNumber, 12345, applicant.data.phoneNumber",
    "/applicant/data/identityNumber, 12345, applicant.data.identityNumber",
    "/applicant/data/birthday, 1989-12-31, applicant.data.birthday",
    "/applicant/data/taxCode, abc, applicant.data.taxCode",
    "/applicant/data/email, a, applicant.data.email",
    "/eForm/data/DT, 2026-09-14, eForm.data.DT",
    "/eForm/data/dichVu, MAU_2.002288.XE, eForm.data.dichVu",
    "/code, H99.01-000000-0001, code",
    "/procedure/code, 2.002288, procedure.code",
    "/procedure/id, 5f0000000000000000000001, procedure.id",
    "/agency/id, 5f0000000000000000000001, agency.id",
    "/applicant/eformId, 5f0000000000000000000001, applicant.eformId",
    "/eForm/id, 5f0000000000000000000001, eForm.id",
    "/codePattern/id, 5f0000000000000000000001, codePattern.id"
  })
  void aWrongValueIsRefused(String pointer, String value, String field) throws Exception {
    ObjectNode body = badges.deepCopy();
    int cut = pointer.lastIndexOf('/');
    ((ObjectNode) body.at(pointer.substring(0, cut))).put(pointer.substring(cut + 1), value);
    assertThat(refused(body)).contains(field);
  }

  @Test
  void theStateOfTheLicenceMustBeSetAgainstTheFormsOwnDefault() throws Exception {
    ObjectNode body = badges.deepCopy();
    ((ObjectNode) body.at("/eForm/data/T_DonViKinhDoanh/HoatDongKinhDoanh/GiayCapPhepKinhDoanh"))
        .put("HieuLucGiayToVanBan", "Bị thu hồi");
    assertThat(refused(body)).anyMatch(field -> field.endsWith("HieuLucGiayToVanBan"));
  }

  @Test
  void aDottedKeyIsOneKeyAndNoNestedObject() throws Exception {
    ObjectNode body = badges.deepCopy();
    ObjectNode operator = (ObjectNode) body.at("/eForm/data/T_DonViKinhDoanh");
    operator.remove("NguoiDaiDien.HoVaTen");
    operator.putObject("NguoiDaiDien").put("HoVaTen", "Trần Thị Thử");
    assertThat(refused(body))
        .contains(
            FORM + "T_DonViKinhDoanh.NguoiDaiDien", FORM + "T_DonViKinhDoanh.NguoiDaiDien.HoVaTen");
  }

  @Test
  void whatBelongsTogetherIsLookedAtTogether() throws Exception {
    ObjectNode count = badges.deepCopy();
    ((ObjectNode) count.at("/eForm/data/ThamDinh")).put("DeNghiDuocCap", 2);
    assertThat(refused(count)).containsExactly(FORM + "ThamDinh.DeNghiDuocCap");
    ObjectNode row = cars.deepCopy();
    ((ObjectNode) row.at("/eForm/data/tbantest/0")).put("namsanxuat", "X");
    assertThat(refused(row)).containsExactly(FORM + "tbantest[0].trongtai");
    ObjectNode size = badges.deepCopy();
    ((ObjectNode) size.at("/dossierFormFile/0/file/0")).put("size", 1);
    assertThat(refused(size)).containsExactly("dossierFormFile[0].file[0].size");
    ObjectNode one = badges.deepCopy();
    one.withArray("dossierFormFile").remove(1);
    assertThat(refused(one)).containsExactly("dossierFormFile");
  }

  @Test
  void bytesThatAreNoJsonAreRefused() throws Exception {
    HttpResponse<String> response = client.call("POST", "pa/dossier/--apply-online/", "<html>");
    assertThat(response.statusCode()).isEqualTo(400);
  }
}
