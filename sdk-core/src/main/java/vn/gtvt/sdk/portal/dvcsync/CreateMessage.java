package vn.gtvt.sdk.portal.dvcsync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.wire.ItemsTree;

/**
 * {@code NoiHoSo}, the message that files ({@code docs/wire/dvcsync.md} 2.4).
 *
 * <p>No field carries our reference: {@code MaHoSo}, which was allocated for it, leads back.
 */
final class CreateMessage {
  private CreateMessage() {}

  /**
   * Returns the body.
   *
   * @param code the code that was allocated
   * @throws IllegalArgumentException naming a component that the settings do not know
   */
  static Map<String, Object> of(
      Submission submission, String code, DvcSyncService service, String agency, Instant now) {
    Dossier dossier = submission.dossier();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("MaHoSo", code);
    body.put("MaTTHC", dossier.procedure().text());
    body.put("MaDichVuCong", service.serviceCode());
    body.put("ChuHoSo", dossier.applicant().owner().name());
    body.put("LoaiDoiTuong", SubjectKind.of(dossier.applicant().owner()));
    body.put("MaDonViTiepNhan", agency);
    body.put("NgayNop", DvcSyncTime.moment(now));
    body.put("EformThongTinChiTiet", ItemsTree.of(dossier.items()));
    body.put("ThanhPhanHoSo", components(submission, service));
    body.put("ThongTinNguoiNop", FilerMessage.of(dossier));
    return body;
  }

  private static List<Map<String, Object>> components(
      Submission submission, DvcSyncService service) {
    Map<String, List<Submission.SentFile>> byComponent = new LinkedHashMap<>();
    for (Submission.SentFile each : submission.files()) {
      byComponent
          .computeIfAbsent(each.attachment().component(), name -> new ArrayList<>())
          .add(each);
    }
    List<Map<String, Object>> components = new ArrayList<>();
    byComponent.forEach(
        (name, files) -> {
          DvcSyncPart part = service.part(name);
          if (part == null) {
            throw new IllegalArgumentException("the settings have no part for " + name);
          }
          components.add(component(part, files));
        });
    return components;
  }

  private static Map<String, Object> component(DvcSyncPart part, List<Submission.SentFile> files) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("MaThanhPhanHoSo", part.code());
    body.put("TenThanhPhanHoSo", part.name());
    body.put("SoLuong", files.size());
    body.put("LoaiBan", part.copy().number());
    body.put("GiayToDinhKem", files.stream().map(file -> paper(part, file)).toList());
    return body;
  }

  private static Map<String, Object> paper(DvcSyncPart part, Submission.SentFile file) {
    UploadedFile stored = UploadedFile.of(file.stored());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("IdGiayTo", stored.id());
    body.put("MaKetQua", part.marker());
    body.put("TenGiayTo", file.attachment().fileName());
    body.put("HashTepTin", stored.hash());
    return body;
  }
}
