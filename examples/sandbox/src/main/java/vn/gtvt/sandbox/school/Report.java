package vn.gtvt.sandbox.school;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.keyed.Stamp;

/** One report as it is kept: {@code json} never changes but for {@code replaced}. */
record Report(ObjectNode json) {
  /** What a completion list is compared with. */
  private static final List<String> KEPT =
      List.of(
          "HO_VA_TEN", "SO_CMT", "NGAY_SINH", "MA_QUOC_TICH", "NOI_TT_MA_DVHC", "NOI_TT_MA_DVQL");

  static Report of(String id, String school, String sha256, Instant received, CourseFile file) {
    ObjectNode json = Json.object().put("id", id).put("school", school).put("sha256", sha256);
    json.put("receivedAt", received.toString());
    json.put("course", file.course().value("MA_KHOA_HOC"));
    json.put("closes", file.course().value("NGAY_BE_GIANG"));
    ArrayNode learners = json.putArray("learners");
    ArrayNode refused = json.putArray("refused");
    LearnerCheck check = new LearnerCheck(file.table(), file.course());
    for (Node learner : file.learners()) {
      String code = learner.value(file.table().learnerCode());
      String row = learner.value("SO_TT");
      int number = row.matches("[0-9]{1,6}") ? Integer.parseInt(row) : 0;
      ObjectNode kept = learners.addObject().put("row", number).put("MA_DANG_KY", code);
      KEPT.forEach(name -> kept.put(name, learner.value(name)));
      Node inner = learner.child("HO_SO");
      kept.put("HANG_DAOTAO", inner == null ? "" : inner.value("HANG_DAOTAO"));
      kept.put("SO_GPLX_DA_CO", inner == null ? "" : inner.value("SO_GPLX_DA_CO"));
      List<Remark> remarks = check.remarks(learner);
      kept.put("refused", !remarks.isEmpty());
      remarks.forEach(each -> refused.add(each.ofLearner(number, code)));
    }
    return new Report(json);
  }

  String id() {
    return json.path("id").asText();
  }

  String school() {
    return json.path("school").asText();
  }

  String course() {
    return json.path("course").asText();
  }

  String sha256() {
    return json.path("sha256").asText();
  }

  Instant receivedAt() {
    return Instant.parse(json.path("receivedAt").asText());
  }

  LocalDate closes() {
    return LocalDate.parse(json.path("closes").asText());
  }

  boolean isReplaced() {
    return json.path("replaced").asBoolean();
  }

  Report replaced() {
    return new Report(json.deepCopy().put("replaced", true));
  }

  ObjectNode receipt() {
    return Json.object()
        .put("maTiepNhan", id())
        .put("maKhoaHoc", course())
        .put("sha256", sha256())
        .put("nhanLuc", Stamp.moment(receivedAt()))
        .put("soHocVien", json.path("learners").size());
  }

  /** The faults of learners, with those whom only the receiver knows elsewhere. */
  List<JsonNode> refused(Predicate<String> isElsewhere) {
    List<JsonNode> all = new ArrayList<>();
    json.path("refused").forEach(all::add);
    for (JsonNode learner : json.path("learners")) {
      String code = learner.path("MA_DANG_KY").asText();
      if (isElsewhere.test(code)) {
        String sentence = "Học viên đang có tên trong khóa khác chưa kết thúc";
        Remark remark = new Remark(0, "SO_CMT", "DANG_HOC", sentence);
        all.add(remark.ofLearner(learner.path("row").asInt(), code));
      }
    }
    return all;
  }

  /** The learners that were taken over. */
  List<JsonNode> accepted(Predicate<String> isElsewhere) {
    List<JsonNode> taken = new ArrayList<>();
    for (JsonNode learner : json.path("learners")) {
      if (!learner.path("refused").asBoolean()
          && !isElsewhere.test(learner.path("MA_DANG_KY").asText())) {
        taken.add(learner);
      }
    }
    return taken;
  }

  ObjectNode view(Instant checkedAt, Instant now, Predicate<String> isElsewhere) {
    ObjectNode view = receipt();
    if (isReplaced()) {
      return view.put("trangThai", "BI_THAY_THE");
    }
    if (now.isBefore(checkedAt)) {
      return view.put("trangThai", "DA_NHAN");
    }
    view.put("trangThai", "DA_KIEM_TRA").put("kiemTraLuc", Stamp.moment(checkedAt));
    view.put("soDat", accepted(isElsewhere).size());
    view.putArray("tuChoi").addAll(refused(isElsewhere));
    return view;
  }
}
