package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.Course;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.json.Json;

/** A dossier as it is read: section 5 of the wire page. */
final class View {
  static final String REASON = "lyDoThuHoi";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final List<String> FILED =
      List.of("maTTHC", "tenTTHC", "donViId", "chuHoSo", "soGiayToChuHoSo", "trichYeuHoSo");
  private static final List<String> FILED_TOO =
      List.of("mucDo", "loaiDoiTuong", "hinhThucTra", "eFormData");

  private View() {}

  /** A line of a list. */
  static ObjectNode row(Moment dossier) {
    Status status = Status.of(dossier);
    ObjectNode json = Json.object().put("id", Guids.of(dossier.id()));
    json.put("maHoSo", dossier.filing().code());
    copy(dossier.body(), json, FILED);
    Unit unit = Unit.of(dossier.body().path("donViId").asText());
    json.put("tenDonVi", unit == null ? null : unit.name());
    json.put("trangThaiHoSoId", status.number());
    json.put("trangThaiBoSung", status.supplement());
    json.put("lyDoTuChoi", refusal(dossier));
    json.put("lyDoBoSung", dossier.stage() == Stage.WANTS_PAPERS ? Wanted.REASON : null);
    json.put("ngayNopHoSo", time(dossier.course().filedAt()));
    json.put("ngayTiepNhan", time(dossier.takenUpAt()));
    json.put("ngayHenTra", time(dossier.appointment()));
    json.put("createdOn", time(dossier.course().filedAt()));
    json.put("dinhKemKetQua", dossier.hasPaper() ? resultPath(dossier) : null);
    json.put("trichYeuKetQua", dossier.stage().hasResult() ? "Kết quả (giả lập)" : null);
    json.put("soKyHieuKetQua", dossier.stage().hasResult() ? "SBX-" + dossier.id() : null);
    json.put("trangThaiThuPhi", dossier.hasFee() ? Fees.state(dossier) : null);
    return json.put("tenBuocHienTai", Status.word(dossier.stage())).put("kenhThucHien", "2");
  }

  /** The whole dossier. */
  static ObjectNode detail(Moment dossier) {
    ObjectNode json = row(dossier);
    copy(dossier.body(), json, FILED_TOO);
    json.put("ngayTra", time(dossier.handedOverAt()));
    json.put("ngayKetThucXuLy", time(dossier.decidedAt()));
    json.put("trangThaiTraKq", handing(dossier.stage()));
    json.put("thongTinTiepNhanBoSung", dossier.body().path("thongTinTiepNhanBoSung").textValue());
    json.set("thanhPhanHoSos", dossier.body().path("thanhPhanHoSos"));
    ArrayNode fees = json.putArray("yeuCauThanhToans");
    if (dossier.hasFee()) {
      fees.add(Fees.of(dossier));
    }
    return json;
  }

  private static void copy(JsonNode from, ObjectNode to, List<String> names) {
    names.forEach(name -> to.put(name, from.path(name).textValue()));
  }

  private static @Nullable String refusal(Moment dossier) {
    if (dossier.stage() != Stage.NOT_RECEIVED) {
      return null;
    }
    return dossier.course().takenBackAt() == null
        ? "Hồ sơ không đủ điều kiện tiếp nhận"
        : "Thu hồi: " + dossier.body().path(REASON).asText();
  }

  private static @Nullable String handing(Stage stage) {
    return switch (stage) {
      case DECIDED -> "2";
      case HANDED_OVER -> "3";
      default -> null;
    };
  }

  static String resultPath(Moment dossier) {
    return "ket-qua/" + dossier.id() + "_ket-qua.pdf";
  }

  static @Nullable String time(@Nullable Instant at) {
    return at == null ? null : TIME.format(at);
  }

  /** What anybody may read of it. */
  static ObjectNode open(Moment dossier) {
    return Json.object()
        .put("maHoSo", dossier.filing().code())
        .put("tenThuTuc", "Thủ tục " + dossier.body().path("maTTHC").asText())
        .put("trangThaiHoSo", Status.word(dossier.stage()))
        .put("chuHoSo", dossier.body().path("chuHoSo").asText())
        .put("ngayTiepNhan", time(dossier.takenUpAt()))
        .put("ngayHenTra", time(dossier.appointment()));
  }

  /** Its course, step by step. */
  static ObjectNode progress(Moment dossier) {
    ObjectNode json = Json.object();
    json.put("tenTTHC", "Thủ tục " + dossier.body().path("maTTHC").asText());
    json.put("trangThaiHoSo", Status.word(dossier.stage()));
    json.put("ngayTiepNhan", time(dossier.takenUpAt()));
    json.put("ngayHenTra", time(dossier.appointment()));
    json.put("ngayKetThucHoSo", time(dossier.decidedAt()));
    json.put("ngayTraKetQua", time(dossier.handedOverAt()));
    ArrayNode steps = json.putArray("thongTinTienTrinh");
    Course course = dossier.course();
    step(steps, course.filedAt(), "Nộp hồ sơ trực tuyến", "");
    step(steps, dossier.takenUpAt(), "Tiếp nhận hồ sơ", "");
    step(steps, course.answeredAt(), "Công dân gửi bổ sung hồ sơ", "");
    step(steps, course.withdrawnAt(), "Công dân yêu cầu rút hồ sơ", "");
    String reason = "Thu hồi: " + dossier.body().path(REASON).asText();
    step(steps, course.takenBackAt(), "Công dân thu hồi hồ sơ", reason);
    step(steps, dossier.decidedAt(), "Có kết quả", "");
    return json;
  }

  private static void step(ArrayNode steps, @Nullable Instant at, String name, String opinion) {
    if (at != null) {
      steps
          .addObject()
          .put("buocXuLy", name)
          .put("donViXuLy", "Đơn vị giả lập")
          .put("nguoiXuLy", "Người giả lập")
          .put("thoiGian", time(at))
          .put("yKien", opinion);
    }
  }
}
