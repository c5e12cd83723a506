package vn.gtvt.sandbox.school;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.keyed.Stamp;
import vn.gtvt.sandbox.store.Store;

/** The lists of completed learners that were taken, kept by a store. Thread-safe. */
final class CompletionBook {
  private static final String KIND = "school-completions";
  private static final List<String> COMPARED =
      List.of(
          "HO_VA_TEN",
          "SO_CMT",
          "NGAY_SINH",
          "MA_QUOC_TICH",
          "NOI_TT_MA_DVHC",
          "NOI_TT_MA_DVQL",
          "HANG_DAOTAO");

  private final Clock clock;
  private final Ids ids;
  private final Store store;
  private final Map<String, ObjectNode> lists = new LinkedHashMap<>();
  private final Map<String, String> learnerByCertificate = new HashMap<>();

  CompletionBook(Clock clock, Ids ids, Store store) {
    this.clock = clock;
    this.ids = ids;
    this.store = store;
    store.all(KIND).forEach(this::put);
  }

  private void put(ObjectNode line) {
    lists.put(line.path("key").asText(), line);
    for (Map.Entry<String, JsonNode> each : line.path("certificates").properties()) {
      learnerByCertificate.put(each.getKey(), each.getValue().asText());
    }
  }

  /** The list that was taken under a school's reference. */
  synchronized @Nullable ObjectNode earlier(String school, String reference) {
    return lists.get(school + "#" + reference);
  }

  /** Takes a list of one course and answers it. */
  synchronized ObjectNode take(Report report, List<JsonNode> registered, JsonNode body) {
    Map<String, JsonNode> byCode = new HashMap<>();
    registered.forEach(each -> byCode.put(each.path("MA_DANG_KY").asText(), each));
    ObjectNode line = Json.object();
    String reference = body.path("maGiaoDich").asText();
    line.put("key", report.school() + "#" + reference);
    line.set("body", body);
    ObjectNode certificates = line.putObject("certificates");
    ObjectNode answer =
        Json.object()
            .put("maTiepNhan", ids.next())
            .put("maGiaoDich", reference)
            .put("nhanLuc", Stamp.moment(clock.instant()));
    ArrayNode refused = Json.object().putArray("tuChoi");
    for (JsonNode learner : body.path("hocVien")) {
      String code = learner.path("MA_DANG_KY").asText();
      Optional<Remark> fault = fault(report, byCode.get(code), learner);
      if (fault.isPresent()) {
        ObjectNode item = fault.get().ofLearner(0, code);
        item.remove("soTT");
        refused.add(item);
      } else {
        String certificate = certificate(report, learner);
        learnerByCertificate.put(certificate, code);
        certificates.put(certificate, code);
      }
    }
    answer.put("soDat", body.path("hocVien").size() - refused.size()).set("tuChoi", refused);
    line.set("answer", answer);
    lists.put(line.path("key").asText(), line);
    store.put(KIND, line.path("key").asText(), line);
    return answer;
  }

  private static String certificate(Report report, JsonNode learner) {
    return report.school() + "#" + learner.path("SO_GIAY_CNTN").asText();
  }

  private Optional<Remark> fault(Report report, @Nullable JsonNode known, JsonNode learner) {
    if (known == null) {
      return remark("MA_DANG_KY", "CHUA_DANG_KY", "Học viên không có trong báo cáo đã được nhận");
    }
    for (String name : COMPARED) {
      if (!known.path(name).asText().equals(learner.path(name).asText())) {
        return remark(name, "KHAC_DANG_KY", "Khác với báo cáo đăng ký khóa học");
      }
    }
    if (!learner.path("MA_KHOA_HOC").asText().equals(report.course())) {
      return remark("MA_KHOA_HOC", "KHAC_DANG_KY", "Khác với báo cáo đăng ký khóa học");
    }
    LocalDate today = clock.instant().atZone(Stamp.ZONE).toLocalDate();
    if (today.isBefore(report.closes())) {
      return remark("MA_KHOA_HOC", "CHUA_BE_GIANG", "Khóa học chưa bế giảng");
    }
    String code = known.path("MA_DANG_KY").asText();
    if (learnerByCertificate.containsValue(code)) {
      return remark("MA_DANG_KY", "DA_NHAN", "Học viên đã có trong danh sách trước");
    }
    if (learnerByCertificate.containsKey(certificate(report, learner))) {
      return remark("SO_GIAY_CNTN", "TRUNG", "Số giấy đã cấp cho học viên khác");
    }
    return Optional.empty();
  }

  private static Optional<Remark> remark(String field, String code, String sentence) {
    return Optional.of(new Remark(0, field, code, sentence));
  }

  synchronized List<ObjectNode> answers() {
    return lists.values().stream().map(each -> (ObjectNode) each.path("answer")).toList();
  }
}
