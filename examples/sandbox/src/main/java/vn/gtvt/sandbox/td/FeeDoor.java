package vn.gtvt.sandbox.td;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.filled;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.table.Flaw;
import vn.gtvt.sandbox.table.GroupType;

/** Fee requests and the start of a payment: section 8 of the wire page. */
final class FeeDoor {
  private static final GroupType PAYMENT =
      GroupType.loose(
          must("id", filled()),
          must("nguoiNopTienBienLai", filled()),
          must("diaChiBienLai", filled()),
          may("maSoThueBienLai", any()),
          may("soGiayToNguoiNopTienBienLai", any()),
          may("emailNguoiNopTienBienLai", SubmitTable.EMAIL),
          may("soTaiKhoanHoanPhi", any()),
          may("tenTaiKhoanHoanPhi", any()),
          may("tenNganHangHoanPhi", any()));

  private final CaseBook book;
  private final Ids ids;
  private final Gate gate;

  FeeDoor(CaseBook book, Ids ids, Gate gate) {
    this.book = book;
    this.ids = ids;
    this.gate = gate;
  }

  Response list(Map<String, String> query) throws IOException {
    String code = query.getOrDefault("MaHoSo", "");
    List<Moment> asked = book.all(filing -> filing.code().equals(code));
    String whose = asked.isEmpty() ? "" : asked.get(0).filing().reference();
    List<ObjectNode> fees = asked.stream().filter(Moment::hasFee).map(Fees::of).toList();
    return gate.pass("td.fees", whose, draw -> Results.page(fees, 1, 100));
  }

  Response init(JsonNode body, String host) throws IOException {
    List<Flaw> flaws = new ArrayList<>();
    PAYMENT.check(body, "", flaws);
    if (!flaws.isEmpty()) {
      return Results.unbound(flaws);
    }
    String guid = body.path("id").asText();
    Moment dossier = book.officer(Guids.idOfFee(guid));
    if (dossier == null || !dossier.hasFee()) {
      return Results.exception("Không tìm thấy yêu cầu thanh toán");
    }
    if (dossier.course().paidAt() != null) {
      return Results.exception("Yêu cầu thanh toán đã được thanh toán");
    }
    ObjectNode payment = Json.object().put("maGiaoDichThanhToan", "GD-" + ids.next());
    payment.put("duongDanThanhToan", host + "/td/pay?id=" + guid);
    payment.put("bodyThanhToan", "");
    return gate.pass(
        "td.initPayment", dossier.filing().reference(), draw -> Results.success(201, payment));
  }

  /** What officers may do and citizens may not. */
  Response officersOnly(String operation) throws IOException {
    return gate.pass(operation, draw -> Results.forbidden());
  }
}
