package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Filing;
import vn.gtvt.sandbox.course.Ground;
import vn.gtvt.sandbox.course.Mark;
import vn.gtvt.sandbox.course.Word;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.table.Flaw;

/** Takes dossiers: section 4 of the wire page. Every repetition is stored as a new one. */
final class SubmitDoor {
  private static final String SUBMIT = "td.submit";
  private static final String CODE = "[0-9]\\.[0-9]{6}(\\..*)?";

  private final Ground ground;
  private final CaseBook book;
  private final Bucket bucket;
  private final DayCodes codes;
  private final Gate gate;

  SubmitDoor(Ground ground, CaseBook book, Bucket bucket, Gate gate) {
    this.ground = ground;
    this.book = book;
    this.bucket = bucket;
    this.codes = new DayCodes(ground.clock(), book);
    this.gate = gate;
  }

  Response submit(String user, JsonNode body) throws IOException {
    List<Flaw> flaws = new ArrayList<>();
    SubmitTable.BODY.check(body, "", flaws);
    if (flaws.isEmpty()) {
      betweenLines(body, flaws);
    }
    if (!flaws.isEmpty()) {
      return Results.unbound(flaws);
    }
    Unit unit = Unit.of(body.path("donViId").asText());
    String refusal = unit == null ? "Không tìm thấy đơn vị người dùng" : refusal(body);
    if (unit == null || refusal != null) {
      return Results.failure(400, refusal);
    }
    String reference =
        Mark.in(body.path("soGiayToChuHoSo").asText(), body.path("trichYeuHoSo").asText());
    return gate.pass(SUBMIT, reference, new Submit(user, reference, unit, body));
  }

  private static void betweenLines(JsonNode body, List<Flaw> flaws) {
    if (body.path("uyQuyen").asBoolean()) {
      for (String name : List.of("nguoiUyQuyen", "soGiayToNguoiUyQuyen")) {
        if (body.path(name).asText("").isBlank()) {
          flaws.add(Flaw.missing(name));
        }
      }
    }
    boolean byPost = body.path("hinhThucTra").asText("").equals("1");
    if (byPost && !body.hasNonNull("dangKyNhanHoSoQuaBCCIData")) {
      flaws.add(Flaw.missing("dangKyNhanHoSoQuaBCCIData"));
    }
  }

  private @Nullable String refusal(JsonNode body) {
    String procedure = body.path("maTTHC").asText();
    if (!procedure.matches(CODE) || procedure.startsWith("9.999999")) {
      return "Thủ tục không tồn tại";
    }
    if (procedure.startsWith("9.999998")) {
      return "Thủ tục đã bị ngừng sử dụng";
    }
    for (JsonNode component : body.path("thanhPhanHoSos")) {
      if (!bucket.hasAll(component.path("dinhKem").asText())) {
        return "Tệp của thành phần " + component.path("ten").asText() + " chưa được tải lên";
      }
    }
    return null;
  }

  private final class Submit implements Call {
    private final String user;
    private final String reference;
    private final Unit unit;
    private final JsonNode body;

    Submit(String user, String reference, Unit unit, JsonNode body) {
      this.user = user;
      this.reference = reference;
      this.unit = unit;
      this.body = body;
    }

    @Override
    public Response perform(Draw draw) {
      String code = store(draw);
      return ground.plans().of("td", reference).contains(Word.MAIL_DOWN.name())
          ? Results.exception("Không gửi được thư điện tử")
          : Results.success(200, TextNode.valueOf(code));
    }

    @Override
    public void performLate(Draw draw) {
      String sender = body.path("nguoiGui").asText();
      book.later(Listing.key(sender, body.path("maTTHC").asText()), draw, () -> store(draw));
    }

    private String store(Draw draw) {
      ObjectNode own = body.deepCopy();
      for (JsonNode component : own.path("thanhPhanHoSos")) {
        ((ObjectNode) component).put("id", Guids.of(ground.ids().next()));
        if (draw.has(FaultKind.LOSE_SECOND) && loseSecond((ObjectNode) component)) {
          ground.desk().hit(FaultKind.LOSE_SECOND, SUBMIT, reference);
        }
      }
      synchronized (codes) {
        String code = codes.next(unit);
        book.receive(new Filing(user, reference, code, own), draw);
        return code;
      }
    }
  }

  /** Drops all files of a component but the first; whether there was one to drop. */
  private static boolean loseSecond(ObjectNode component) {
    List<String> paths = Bucket.split(component.path("dinhKem").asText());
    component.put("dinhKem", paths.get(0));
    return paths.size() > 1;
  }
}
