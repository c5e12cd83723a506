package vn.gtvt.sdk.portal.dvcsync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.FormPaper;
import vn.gtvt.sdk.portal.Submission;

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
   * @throws IllegalArgumentException naming what the form cannot place
   */
  static Map<String, Object> of(
      Submission submission,
      String code,
      DvcSyncService service,
      ElectronicForm form,
      DvcSyncSettings settings,
      Instant now) {
    Dossier dossier = submission.dossier();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("MaHoSo", code);
    body.put("MaTTHC", dossier.procedure().text());
    body.put("MaDichVuCong", service.serviceCode());
    body.put("ChuHoSo", dossier.applicant().owner().name());
    body.put("LoaiDoiTuong", SubjectKind.of(dossier.applicant().owner()));
    body.put("MaDonViTiepNhan", settings.agency());
    body.put("NgayNop", DvcSyncTime.moment(now));
    body.put("EformThongTinChiTiet", form.fields(dossier));
    body.put("ThanhPhanHoSo", components(submission.files(), service, form));
    body.put(
        "ThongTinNguoiNop",
        FilerMessage.of(dossier, settings.filer(), form.seat(dossier).orElse(null)));
    return body;
  }

  /** Components of ours that the portal keeps as one come together. */
  private static List<Map<String, Object>> components(
      List<Submission.SentFile> files, DvcSyncService service, ElectronicForm form) {
    Map<FormPaper, List<Submission.SentFile>> byPaper =
        new TreeMap<>(Comparator.comparingInt(FormPaper::order).thenComparing(FormPaper::code));
    for (Submission.SentFile each : files) {
      byPaper.computeIfAbsent(form.paper(each.attachment()), paper -> new ArrayList<>()).add(each);
    }
    List<Map<String, Object>> components = new ArrayList<>();
    byPaper.forEach((paper, sent) -> components.add(component(paper, sent, service)));
    return components;
  }

  private static Map<String, Object> component(
      FormPaper paper, List<Submission.SentFile> files, DvcSyncService service) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("MaThanhPhanHoSo", paper.code());
    body.put("TenThanhPhanHoSo", paper.name());
    body.put("SoLuong", files.size());
    body.put("LoaiBan", service.copy().number());
    body.put("GiayToDinhKem", files.stream().map(file -> paper(service, file)).toList());
    return body;
  }

  private static Map<String, Object> paper(DvcSyncService service, Submission.SentFile file) {
    UploadedFile stored = UploadedFile.of(file.stored());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("IdGiayTo", stored.id());
    body.put("MaKetQua", service.marker());
    body.put("TenGiayTo", file.attachment().fileName());
    body.put("HashTepTin", stored.hash());
    return body;
  }
}
