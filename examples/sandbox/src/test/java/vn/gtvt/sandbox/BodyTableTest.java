package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks over every line of section 4 of the wire page, in a body that has every field. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyTableTest {
  private static final String VEHICLE = "ThamDinh.ThemPhuongTienRaw[0].";
  private static final Set<String> OPTIONAL =
      Set.of(
          "T_DonViKinhDoanh.DanhBaLienLac.Fax",
          "T_DonViKinhDoanh.HoatDongKinhDoanh.GiayCapPhepKinhDoanh.CapLanThu",
          VEHICLE + "NienHan",
          VEHICLE + "GiayDangKyPhuongTien.NgayCap",
          VEHICLE + "CuLyTuyen",
          "TaiLieuNop[0].BienSoXe");

  /** A field: where it is, and how to get to the object that holds it. */
  record Line(String path, List<String> holder, String name) {
    @Override
    public String toString() {
      return path;
    }

    ObjectNode holderIn(JsonNode body) {
      JsonNode node = body;
      for (String step : holder) {
        node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
      }
      return (ObjectNode) node;
    }
  }

  private final Sandbox sandbox = Sandbox.start();
  private TestClient client = new TestClient(sandbox);
  private ObjectNode complete = TestClient.JSON.createObjectNode();

  @BeforeAll
  void prepare() throws Exception {
    client = TestClient.loggedIn(sandbox);
    complete = client.dossier("HS-1", "29E-123.45");
    ((ObjectNode) complete.at("/TaiLieuNop/0")).put("BienSoXe", "");
  }

  @AfterAll
  void close() {
    sandbox.close();
  }

  Stream<Line> lines() {
    List<Line> lines = new ArrayList<>();
    walk(complete, "", List.of(), lines);
    return lines.stream().filter(line -> !line.path().startsWith("TaiLieuNop[1]"));
  }

  Stream<Line> requiredLines() {
    return lines().filter(line -> !OPTIONAL.contains(line.path()));
  }

  Stream<Line> objects() {
    return Stream.concat(
        Stream.of(new Line("laHoac", List.of(), "laHoac")),
        lines()
            .filter(line -> line.holderIn(complete).path(line.name()).isObject())
            .map(
                line -> {
                  List<String> inner = new ArrayList<>(line.holder());
                  inner.add(line.name());
                  return new Line(line.path() + ".laHoac", inner, "laHoac");
                }));
  }

  private static void walk(JsonNode node, String path, List<String> steps, List<Line> lines) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String place = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      lines.add(new Line(place, steps, field.getKey()));
      List<String> inner = new ArrayList<>(steps);
      inner.add(field.getKey());
      JsonNode value = field.getValue();
      if (value.isObject()) {
        walk(value, place, inner, lines);
      }
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        List<String> item = new ArrayList<>(inner);
        item.add(Integer.toString(i));
        walk(value.get(i), place + "[" + i + "]", item, lines);
      }
    }
  }

  private List<String> refusedFields(JsonNode body) throws Exception {
    int before = sandbox.ledger().submissions().size();
    JsonNode answer = client.create(body);
    List<String> fields = new ArrayList<>();
    for (JsonNode error : answer.path("errors")) {
      assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
      assertThat(error.at("/path/0").asText()).isEqualTo("userCreate");
      fields.add(error.at("/extensions/field").asText());
    }
    int stored = sandbox.ledger().submissions().size() - before;
    assertThat(stored).isEqualTo(fields.isEmpty() ? 1 : 0);
    assertThat(answer.at("/data/userCreate").isNull()).isEqualTo(!fields.isEmpty());
    return fields;
  }

  @Test
  void theCompleteBodyIsStoredAndHasEveryFieldOfTheTable() throws Exception {
    assertThat(refusedFields(complete)).isEmpty();
    Set<String> names = new TreeSet<>();
    lines().forEach(line -> names.add(line.path()));
    assertThat(names).hasSize(73).containsAll(OPTIONAL);
  }

  @ParameterizedTest
  @MethodSource("requiredLines")
  void aMissingRequiredFieldIsRefusedWithItsPath(Line line) throws Exception {
    ObjectNode body = complete.deepCopy();
    line.holderIn(body).remove(line.name());
    assertThat(refusedFields(body)).containsExactly(line.path());
  }

  @ParameterizedTest
  @MethodSource("requiredLines")
  void aRequiredFieldThatIsNullIsRefusedWithItsPath(Line line) throws Exception {
    ObjectNode body = complete.deepCopy();
    line.holderIn(body).putNull(line.name());
    assertThat(refusedFields(body)).containsExactly(line.path());
  }

  @Test
  void optionalFieldsMayBeLeftOut() throws Exception {
    ObjectNode body = complete.deepCopy();
    lines()
        .filter(line -> OPTIONAL.contains(line.path()))
        .forEach(line -> line.holderIn(body).remove(line.name()));
    assertThat(refusedFields(body)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aMistypedFieldIsRefusedWithItsPath(Line line) throws Exception {
    ObjectNode body = complete.deepCopy();
    line.holderIn(body).put(line.name(), 1.5);
    assertThat(refusedFields(body)).containsExactly(line.path());
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anUnknownFieldIsRefusedWithItsPath(Line line) throws Exception {
    ObjectNode body = complete.deepCopy();
    line.holderIn(body).put(line.name(), "?");
    assertThat(refusedFields(body)).containsExactly(line.path());
  }

  @Test
  void unknownFieldsOfVehiclesAndFilesAreRefusedWithTheirPath() throws Exception {
    ObjectNode body = complete.deepCopy();
    ((ObjectNode) body.at("/ThamDinh/ThemPhuongTienRaw/0")).put("laHoac", 1);
    ((ObjectNode) body.at("/TaiLieuNop/1")).put("laHoac", 1);
    assertThat(refusedFields(body)).containsExactly(VEHICLE + "laHoac", "TaiLieuNop[1].laHoac");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shortName                                       | ''
          shortName                                       | 12345678901234567890123456789012345678901234567890123456789012345
          site                                            | host
          storage                                         | other
          openAccess                                      | 0
          MaTTHC                                          | 2.002287
          SoVanBan                                        | ' '
          DT                                              | 2026-11-20
          DT                                              | 31/02/2026
          DT                                              | 1/2/2026
          TinhThanh._source.type                          | T_CoQuan
          T_CoQuan._source.type                           | C_CoQuan
          dichVu                                          | TAXI
          T_DonViKinhDoanh.LoaiHinhDoanhNghiep            | Công ty
          T_DonViKinhDoanh.MaSoDoanhNghiep                | 010123456
          T_DonViKinhDoanh.MaSoDoanhNghiep                | 0101234567-01
          ThamDinh.ThemPhuongTienRaw[0].DVKDVT            | rented
          ThamDinh.ThemPhuongTienRaw[0].SoKhung           | 123456789012345678901
          ThamDinh.ThemPhuongTienRaw[0].SoMay             | 1234567890123456789012345678901
          ThamDinh.ThemPhuongTienRaw[0].PhanLoaiXeCoGioi  | xe con
          ThamDinh.ThemPhuongTienRaw[0].TinhTrangPhuongTien | Ngừng
          ThamDinh.ThemPhuongTienRaw[0].LoaiDeNghi        | CAP_DOI
          ThamDinh.ThemPhuongTienRaw[0].ThoiHanDeNghi     | 2028-12-31
          TaiLieuNop[0].MaThanhPhanHoSo                   | KQ005039
          TaiLieuNop[0].TepDinhKemId                      | 000000000000000000000000
          TaiLieuNop[0].TepDinhKemId                      | abc
          TaiLieuNop[0].HashTepTin                        | 0000000000000000000000000000000000000000000000000000000000000000
          """)
  void aTextOutsideItsBoundsIsRefusedWithItsPath(String path, String value) throws Exception {
    Line line = lines().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
    ObjectNode body = complete.deepCopy();
    line.holderIn(body).put(line.name(), value);
    assertThat(refusedFields(body)).containsExactly(path);
  }

  @ParameterizedTest
  @CsvSource({
    "ThamDinh.SoLuongNopLai, -1",
    "ThamDinh.DeNghiDuocCap, 0",
    "ThamDinh.DeNghiDuocCap, 2",
    "ThamDinh.DeNghiDuocCap, 21",
    "ThamDinh.ThemPhuongTienRaw[0].NamSanXuat, 1949",
    "ThamDinh.ThemPhuongTienRaw[0].NamSanXuat, 2101",
    "ThamDinh.ThemPhuongTienRaw[0].SoChoNgoi, 0",
    "ThamDinh.ThemPhuongTienRaw[0].CuLyTuyen, 0"
  })
  void aNumberOutsideItsBoundsIsRefusedWithItsPath(String path, int value) throws Exception {
    Line line = lines().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
    ObjectNode body = complete.deepCopy();
    line.holderIn(body).put(line.name(), value);
    assertThat(refusedFields(body)).containsExactly(path);
  }

  @Test
  void anOwnedVehicleNeedsNoLessorAndNoLease() throws Exception {
    ObjectNode body = complete.deepCopy();
    ObjectNode vehicle = (ObjectNode) body.at("/ThamDinh/ThemPhuongTienRaw/0");
    vehicle.put("DVKDVT", "own");
    vehicle.remove(List.of("ChuPhuongTienThue.HoVaTen", "HopDongThueMuon"));
    assertThat(refusedFields(body)).isEmpty();
  }

  @Test
  void componentsOfTheFileListAreComplete() throws Exception {
    ObjectNode twice = complete.deepCopy();
    ArrayNode files = (ArrayNode) twice.path("TaiLieuNop");
    files.add(files.get(0).deepCopy());
    assertThat(refusedFields(twice)).containsExactly("TaiLieuNop");
    ObjectNode none = complete.deepCopy();
    ((ArrayNode) none.path("TaiLieuNop")).remove(1);
    assertThat(refusedFields(none)).containsExactly("TaiLieuNop");
    ObjectNode empty = complete.deepCopy();
    empty.putArray("TaiLieuNop");
    assertThat(refusedFields(empty)).containsExactly("TaiLieuNop");
  }

  @Test
  void moreThanTwentyVehiclesAreRefused() throws Exception {
    ObjectNode body = complete.deepCopy();
    ArrayNode vehicles = (ArrayNode) body.at("/ThamDinh/ThemPhuongTienRaw");
    for (int i = 0; i < 20; i++) {
      vehicles.add(vehicles.get(0).deepCopy());
    }
    assertThat(refusedFields(body)).containsExactly("ThamDinh.ThemPhuongTienRaw");
  }
}
