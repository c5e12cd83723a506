package vn.gtvt.sdk.portal.td;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.dossier.PostalDelivery;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.FormPaper;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.wire.Json;

/** The body of {@code NopTrucTuyen}, {@code docs/wire/td.md} 4. */
final class SubmitMessage {
  private static final int LONGEST_SUMMARY = 1000;

  private SubmitMessage() {}

  static Map<String, Object> body(
      TdSettings settings,
      String sender,
      Submission submission,
      ElectronicForm form,
      PostalAddress seat) {
    Dossier dossier = submission.dossier();
    Party owner = dossier.applicant().owner();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("maTTHC", dossier.procedure().text());
    body.put("donViId", settings.unit());
    body.put("mucDo", settings.level());
    // Words here, numbers in the other dialects.
    body.put("loaiDoiTuong", owner.kind() == Party.Kind.ORGANISATION ? "Doanh nghiệp" : "Công dân");
    body.put("chuHoSo", owner.name());
    put(body, "soDienThoaiChuHoSo", owner.phone());
    put(body, "emailChuHoSo", owner.email());
    put(body, "soGiayToChuHoSo", owner.identity());
    address(body, seat);
    delegate(body, dossier.applicant().delegate());
    body.put("nguoiGui", sender);
    body.put("trichYeuHoSo", summary(dossier.title(), submission.reference()));
    PostalDelivery.of(dossier)
        .ifPresentOrElse(to -> delivery(body, to), () -> body.put("hinhThucTra", "0"));
    body.put("eFormData", Json.text(form.fields(dossier)));
    body.put("thanhPhanHoSos", components(submission, form));
    return body;
  }

  /** Our reference stands at the end of the free text: no field is meant for it (inferred). */
  static String summary(String title, String reference) {
    String mark = mark(reference);
    int room = LONGEST_SUMMARY - mark.length();
    return title.substring(0, Math.min(room, title.length())) + mark;
  }

  static String mark(String reference) {
    return " [" + reference + "]";
  }

  private static void address(Map<String, Object> body, PostalAddress seat) {
    body.put("tinhThanhChuHoSo", seat.province().name());
    PostalAddress.Unit district = seat.district();
    put(body, "quanHuyenChuHoSo", district == null ? null : district.name());
    body.put("xaPhuongChuHoSo", seat.ward().name());
    body.put("diaChiChuHoSo", seat.street());
  }

  private static void delegate(Map<String, Object> body, @Nullable Party delegate) {
    body.put("uyQuyen", delegate != null);
    if (delegate != null) {
      body.put("nguoiUyQuyen", delegate.name());
      put(body, "soDienThoaiNguoiUyQuyen", delegate.phone());
      put(body, "emailNguoiUyQuyen", delegate.email());
      put(body, "soGiayToNguoiUyQuyen", delegate.identity());
    }
  }

  private static void delivery(Map<String, Object> body, PostalDelivery to) {
    body.put("hinhThucTra", "1");
    // That the text holds the fields of the post's own message (wire 2.5) is inferred.
    Map<String, Object> receiver = new LinkedHashMap<>();
    receiver.put("Name", to.name());
    receiver.put("Address", to.to().line());
    receiver.put("Tel", to.phone());
    receiver.put("Province", to.to().province().name());
    body.put("dangKyNhanHoSoQuaBCCIData", Json.text(receiver));
  }

  private static List<Object> components(Submission submission, ElectronicForm form) {
    Map<Integer, List<Submission.SentFile>> byOrder = new TreeMap<>();
    for (Submission.SentFile file : submission.files()) {
      byOrder
          .computeIfAbsent(form.paper(file.attachment()).order(), order -> new ArrayList<>())
          .add(file);
    }
    List<Object> components = new ArrayList<>();
    for (List<Submission.SentFile> files : byOrder.values()) {
      FormPaper paper = form.paper(files.get(0).attachment());
      Map<String, Object> component = new LinkedHashMap<>();
      component.put("ten", paper.name());
      component.put("maGiayTo", paper.code());
      component.put(
          "dinhKem",
          String.join(TdDossier.BETWEEN_PATHS, files.stream().map(f -> f.stored().id()).toList()));
      component.put("soBanChinh", paper.originals());
      component.put("soBanSao", paper.copies());
      components.add(component);
    }
    return components;
  }

  private static void put(Map<String, Object> body, String name, @Nullable Object value) {
    if (value != null) {
      body.put(name, value);
    }
  }
}
