package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.json.Json;

/** The fee request of a dossier: section 8 of the wire page. Amounts are whole numbers. */
final class Fees {
  private static final int AMOUNT = 200_000;

  private Fees() {}

  static String state(Moment dossier) {
    if (dossier.course().paidAt() != null) {
      return "Đã thanh toán";
    }
    return dossier.stage() == Stage.WANTS_FEE ? "Chờ thanh toán" : "Hủy thanh toán";
  }

  static ObjectNode of(Moment dossier) {
    return Json.object()
        .put("id", Guids.ofFee(dossier.id()))
        .put("maHoSo", dossier.filing().code())
        .put("ma", "LP-" + dossier.filing().code())
        .put("soTien", AMOUNT)
        .put("phi", 0)
        .put("lePhi", AMOUNT)
        .put("trangThai", state(dossier))
        .put("hinhThucThu", "Thu trước")
        .put("hinhThucThanhToan", "truc-tuyen")
        .putNull("ngayHoanPhi")
        .putNull("nguoiHoanPhi")
        .putNull("lyDoHoanPhi");
  }
}
