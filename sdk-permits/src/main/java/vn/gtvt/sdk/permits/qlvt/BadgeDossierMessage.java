package vn.gtvt.sdk.permits.qlvt;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.form.BadgeObjects;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.time.VietnamTime;

/** The body that files a badge dossier, {@code docs/wire/qlvt-badge.md} section 4. */
final class BadgeDossierMessage {
  private static final Map<String, String> COMPONENTS =
      Map.of(
          "request-paper", "000.00.00.G04-KQ005039",
          "vehicle-registration", "000.00.00.G04-KQ005040",
          "lease-contract", "000.00.00.G04-KQ005040");

  private BadgeDossierMessage() {}

  static Map<String, Object> body(Submission submission) {
    Items items = submission.dossier().items();
    BadgeKind kind = BadgeKind.ofId(items.text("badgeKind"));
    Items paper = items.group("paper");
    Items authority = items.group("authority");
    List<Items> vehicles = items.list("vehicles");
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("shortName", submission.reference());
    body.put("title", submission.dossier().title());
    body.put("site", "guest");
    body.put("storage", "regular");
    body.put("openAccess", "1");
    body.put("MaTTHC", submission.dossier().procedure().text());
    body.put("SoVanBan", paper.text("number"));
    body.put("DT", date(paper.date("date")));
    body.put(
        "TinhThanh",
        reference(authority.text("provinceCode"), authority.text("province"), "C_TinhThanh"));
    body.put(
        "T_CoQuan", reference(authority.text("provinceCode"), authority.text("name"), "T_CoQuan"));
    body.put("dichVu", BadgeObjects.kind(kind));
    body.put("T_DonViKinhDoanh", BadgeObjects.operator(items.group("operator")));
    body.put(
        "ThamDinh",
        BadgeObjects.appraisal(paper, vehicles.stream().map(each -> vehicle(each, kind)).toList()));
    body.put("TaiLieuNop", submission.files().stream().map(BadgeDossierMessage::file).toList());
    return body;
  }

  /** What QLVT's record has beyond the form. */
  private static Map<String, Object> vehicle(Items vehicle, BadgeKind kind) {
    Map<String, Object> body = BadgeObjects.vehicle(vehicle, kind);
    put(body, "CuLyTuyen", vehicle.optionalNumber("routeKm").orElse(null));
    body.put("LoaiDeNghi", isFirst(vehicle.text("occasion")) ? "CAP_MOI" : "CAP_LAI");
    body.put("ThoiHanDeNghi", date(vehicle.date("validUntil")));
    return body;
  }

  /** A reinforcement badge is no re-issue of another (inferred). */
  private static boolean isFirst(String occasion) {
    return occasion.equals("FIRST_ISSUE") || occasion.endsWith("_REINFORCEMENT");
  }

  private static Map<String, Object> file(Submission.SentFile sent) {
    Attachment attachment = sent.attachment();
    String component = COMPONENTS.get(attachment.component());
    if (component == null) {
      throw new IllegalArgumentException("QLVT has no component " + attachment.component());
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("MaThanhPhanHoSo", component);
    body.put("TenTepDinhKem", attachment.fileName());
    body.put("TepDinhKemId", sent.stored().id());
    body.put("HashTepTin", sent.stored().sha256());
    put(body, "BienSoXe", attachment.subject().orElse(null));
    return body;
  }

  private static Map<String, Object> reference(String code, String name, String type) {
    return Map.of("_source", Map.of("MaMuc", code, "TenMuc", name, "type", type));
  }

  private static String date(LocalDate date) {
    return VietnamTime.written(date);
  }

  private static void put(Map<String, Object> body, String name, @Nullable Object value) {
    if (value != null) {
      body.put(name, value);
    }
  }
}
