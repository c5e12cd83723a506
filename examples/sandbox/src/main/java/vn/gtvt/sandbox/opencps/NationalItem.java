package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import vn.gtvt.sandbox.json.Json;

/** A dossier as the national side shows it: {@code docs/wire/national.md} section 3. */
final class NationalItem {
  private NationalItem() {}

  static ObjectNode of(Dossier dossier, Instant now) {
    List<Step> steps = dossier.steps(now);
    Status status = steps.get(steps.size() - 1).status();
    String service = dossier.field("serviceCode");
    ObjectNode item = Json.object().put("MaHoSo", View.code(dossier, now));
    item.put("MaTTHC", service).put("TenTTHC", Catalogue.name(service));
    item.put("MaLinhVuc", "DB").put("TenLinhVuc", "Đường bộ").put("KenhThucHien", "2");
    item.put("ChuHoSo", dossier.field("applicantName"));
    boolean isBusiness = dossier.field("applicantIdType").equals("business");
    item.put("LoaiDoiTuong", isBusiness ? "2" : "1");
    item.put("SoGiayToChuHoSo", dossier.field("applicantIdNo"));
    item.put("TrichYeuHoSo", dossier.field("briefNote"));
    item.put("DonViXuLy", Catalogue.AGENCY_NAME).put("NoiNopHoSo", "2").put("HinhThuc", "0");
    item.put("TrangThaiHoSo", String.valueOf(status.national()));
    BiConsumer<String, Status> date =
        (name, reached) ->
            View.at(steps, reached).ifPresent(time -> item.put(name, Dates.COMPACT.write(time)));
    date.accept("NgayNopHoSo", Status.RECEIVING);
    date.accept("NgayTiepNhan", Status.PROCESSING);
    date.accept("NgayKetThucXuLy", Status.RELEASING);
    date.accept("NgayTra", Status.DONE);
    date.accept("NgayTuChoi", Status.DENIED);
    View.due(dossier, steps).ifPresent(time -> item.put("NgayHenTra", Dates.COMPACT.write(time)));
    for (Paper paper : dossier.papers) {
      item.withArray("/TaiLieuNop")
          .addObject()
          .put("TepDinhKemId", paper.uid())
          .put("TenTepDinhKem", paper.name())
          .put("IsDeleted", "False")
          .put("MaThanhPhanHoSo", paper.part());
    }
    if (dossier.hasResult(now)) {
      item.withArray("/DanhSachGiayToKetQua")
          .addObject()
          .put("TenGiayTo", "ket-qua.pdf")
          .put("MaThanhPhanHoSo", Catalogue.RESULT_PART)
          .put("GiayToId", "kq-" + dossier.id);
    }
    return item;
  }
}
