package vn.gtvt.sandbox.dvcsync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.gtvt.sandbox.json.Json;

/** A dossier as the national side shows it: {@code docs/wire/national.md} section 3. */
final class NationalItem {
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int RECEIVED = 2;
  private static final int REFUSED = 3;
  private static final int DECIDED = 9;
  private static final int GIVEN_BACK = 10;

  private NationalItem() {}

  static ObjectNode of(Dossier dossier, Instant now) {
    int status = dossier.status(now);
    JsonNode body = dossier.body;
    ObjectNode item = Json.object().put("MaHoSo", dossier.code());
    item.put("MaTTHC", body.path("MaTTHC").asText()).put("KenhThucHien", "2");
    item.put("ChuHoSo", body.path("ChuHoSo").asText());
    // Here 0/1/2 become 1/2: the two sides number the kinds of filer differently.
    item.put("LoaiDoiTuong", body.path("LoaiDoiTuong").asInt() == 0 ? "1" : "2");
    item.put("DonViXuLy", body.path("MaDonViTiepNhan").asText()).put("NoiNopHoSo", "2");
    item.put("TrangThaiHoSo", String.valueOf(status));
    item.put("NgayNopHoSo", COMPACT.format(dossier.createdAt));
    Instant received = dossier.createdAt.plus(HOUR);
    Instant decided = dossier.createdAt.plus(dossier.decidedAfter());
    if (status >= RECEIVED && status != REFUSED) {
      item.put("NgayTiepNhan", COMPACT.format(received));
      item.put("NgayHenTra", COMPACT.format(decided));
    }
    if (status == REFUSED) {
      item.put("NgayTuChoi", COMPACT.format(received));
    }
    if (status == DECIDED || status == GIVEN_BACK) {
      item.put("NgayKetThucXuLy", COMPACT.format(decided));
    }
    if (status == GIVEN_BACK) {
      item.put("NgayTra", COMPACT.format(decided.plus(HOUR)));
    }
    for (JsonNode component : body.path("ThanhPhanHoSo")) {
      for (JsonNode paper : component.path("GiayToDinhKem")) {
        item.withArray("/TaiLieuNop")
            .addObject()
            .put("TepDinhKemId", paper.path("IdGiayTo").asText())
            .put("TenTepDinhKem", paper.path("TenGiayTo").asText())
            .put("IsDeleted", "False")
            .put("MaThanhPhanHoSo", component.path("MaThanhPhanHoSo").asText());
      }
    }
    return item;
  }
}
