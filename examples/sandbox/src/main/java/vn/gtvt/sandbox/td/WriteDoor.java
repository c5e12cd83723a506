package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.table.Flaw;

/** Supplements and withdrawals: sections 6 and 7 of the wire page. */
final class WriteDoor {
  private final CaseBook book;
  private final Bucket bucket;
  private final Ids ids;
  private final Gate gate;

  WriteDoor(CaseBook book, Bucket bucket, Ids ids, Gate gate) {
    this.book = book;
    this.bucket = bucket;
    this.ids = ids;
    this.gate = gate;
  }

  /** A change that was checked, and what is answered for it. */
  private final class Change implements Call {
    private final String id;
    private final Runnable change;
    private final Response answer;

    Change(String id, Runnable change, Response answer) {
      this.id = id;
      this.change = change;
      this.answer = answer;
    }

    @Override
    public Response perform(Draw draw) {
      change.run();
      return answer;
    }

    @Override
    public void performLate(Draw draw) {
      book.later(id, draw, change);
    }
  }

  Response supplement(String user, String guid, JsonNode body, boolean sends) throws IOException {
    List<Flaw> flaws = new ArrayList<>();
    SupplementTable.BODY.check(body, "", flaws);
    if (!flaws.isEmpty()) {
      return Results.unbound(flaws);
    }
    Moment dossier = book.officer(Guids.id(guid));
    if (dossier == null) {
      return Results.exception("HoSo với mã: " + guid + " chưa được thêm vào hệ thống");
    }
    String refusal = refusal(user, dossier, body);
    if (refusal != null) {
      return Results.failure(400, refusal);
    }
    return gate.pass(
        sends ? "td.sendSupplement" : "td.saveSupplement",
        dossier.filing().reference(),
        new Change(
            dossier.id(),
            () -> book.answer(dossier.id(), old -> merged(old, body), sends),
            Results.success(200, null)));
  }

  private @Nullable String refusal(String user, Moment dossier, JsonNode body) {
    Status status = Status.of(dossier);
    if (!status.number().equals("5") || !Listing.isSender(user, dossier.filing())) {
      return "Hồ sơ không ở trạng thái bổ sung hoặc bạn không phải người gửi hồ sơ!";
    }
    if (dossier.stage() != Stage.WANTS_PAPERS) {
      return "Hồ sơ không ở trạng thái yêu cầu công dân bổ sung";
    }
    JsonNode old = body.path("danhSachGiayToBoSung");
    if (old.isEmpty() || !known(dossier, old)) {
      return "Cập nhật thành phần hồ sơ thất bại";
    }
    return isUploaded(old) && isUploaded(body.path("danhSachGiayToBoSungMoi"))
        ? null
        : "Có tệp chưa được tải lên";
  }

  private static boolean known(Moment dossier, JsonNode items) {
    List<String> own = dossier.body().path("thanhPhanHoSos").findValuesAsText("id");
    for (JsonNode item : items) {
      if (!own.contains(item.path("thanhPhanHoSoId").asText())) {
        return false;
      }
    }
    return true;
  }

  private boolean isUploaded(JsonNode items) {
    for (JsonNode item : items) {
      if (!bucket.hasAll(item.path("fileDinhKemMoi").asText(""))) {
        return false;
      }
    }
    return true;
  }

  /** A filled list of files takes the place of the old one; an empty one leaves it. */
  private ObjectNode merged(ObjectNode old, JsonNode body) {
    ObjectNode next = old.deepCopy();
    next.set("thongTinTiepNhanBoSung", body.path("thongTinTiepNhanBoSung"));
    ArrayNode components = next.withArray("/thanhPhanHoSos");
    for (JsonNode item : body.path("danhSachGiayToBoSung")) {
      String files = item.path("fileDinhKemMoi").asText("");
      for (JsonNode component : components) {
        boolean isMeant =
            component.path("id").asText().equals(item.path("thanhPhanHoSoId").asText());
        if (isMeant && !files.isBlank()) {
          ((ObjectNode) component).put("dinhKem", files);
        }
      }
    }
    for (JsonNode item : body.path("danhSachGiayToBoSungMoi")) {
      ObjectNode fresh = Json.object().put("id", Guids.of(ids.next()));
      fresh.put("ten", item.path("tenThanhPhan").asText());
      fresh.put("dinhKem", item.path("fileDinhKemMoi").asText());
      components.add(fresh);
    }
    return next;
  }

  /** Takes a wish to withdraw; the answer says failure, though it happened. */
  Response withdraw(String user, String guid, JsonNode body) throws IOException {
    Moment dossier = book.officer(Guids.id(guid));
    if (dossier == null) {
      return Results.exception("HoSo với mã: " + guid + " chưa được thêm vào hệ thống");
    }
    String wish = body.path("trangThaiHoSoId").asText("");
    boolean takesBack = wish.equals("3");
    if (!Listing.isSender(user, dossier.filing())) {
      return Results.forbidden();
    }
    if (dossier.stage().isEnd() || !(takesBack || wish.equals("7"))) {
      return Results.failure(400, "Hồ sơ không thể thu hồi!");
    }
    if (takesBack && dossier.course().paidAt() != null) {
      return Results.exception("Hồ sơ đã thanh toán, không thể thu hồi");
    }
    String reason = body.path("lyDoThuHoi").asText("");
    return gate.pass(
        "td.withdraw",
        dossier.filing().reference(),
        new Change(
            dossier.id(),
            () -> withdraw(dossier.id(), takesBack, reason),
            Results.failure(200, null)));
  }

  private void withdraw(String id, boolean takesBack, String reason) {
    book.answer(id, old -> old.deepCopy().put(View.REASON, reason), false);
    if (takesBack) {
      book.takeBack(id);
    } else {
      book.withdraw(id);
    }
  }
}
