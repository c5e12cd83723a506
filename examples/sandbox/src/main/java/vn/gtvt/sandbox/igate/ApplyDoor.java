package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Filing;
import vn.gtvt.sandbox.course.Ground;
import vn.gtvt.sandbox.course.Mark;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.table.Flaw;

/** Takes dossiers: section 5 of the wire page. Every repetition is stored as a new one. */
final class ApplyDoor {
  private static final String APPLY = "igate.apply";

  private final Ground ground;
  private final ApplyCheck check;
  private final Captcha captcha;
  private final Codes codes;
  private final CaseBook book;
  private final Gate gate;

  ApplyDoor(Ground ground, Codes codes, Captcha captcha, CaseBook book, Gate gate) {
    this.ground = ground;
    this.check = new ApplyCheck(ground.shelf(), codes);
    this.captcha = captcha;
    this.codes = codes;
    this.book = book;
    this.gate = gate;
  }

  Response apply(String user, JsonNode body, String host) throws IOException {
    List<Flaw> flaws = check.flaws(body);
    if (!flaws.isEmpty()) {
      return Errors.of(400, flaws);
    }
    String code = body.path("code").asText("");
    if (!captcha.isPassed(code)) {
      return captcha.demand(code, host);
    }
    ObjectNode own = ((ObjectNode) body).deepCopy();
    number(own);
    Filing filing =
        new Filing(user, reference(own, code), code.isEmpty() ? codes.next() : code, own);
    return gate.pass(APPLY, filing.reference(), new Apply(filing));
  }

  private void number(ObjectNode body) {
    body.path("dossierFormFile")
        .forEach(component -> ((ObjectNode) component).put("id", ground.ids().next()));
  }

  /** What people read in the form: our reference stands there in square brackets. */
  private static String reference(JsonNode body, String code) {
    JsonNode data = body.at("/applicant/data");
    return Mark.in(
        code,
        data.path("tenHoSo").asText(""),
        data.path("note").asText(""),
        data.path("noidungyeucaugiaiquyet").asText(""));
  }

  private final class Apply implements Call {
    private final Filing filing;

    Apply(Filing filing) {
      this.filing = filing;
    }

    @Override
    public Response perform(Draw draw) {
      String id = store(draw);
      return Json.response(200, Json.object().put("id", id).put("code", filing.code()));
    }

    @Override
    public void performLate(Draw draw) {
      book.later(filing.code(), draw, () -> store(draw));
    }

    private String store(Draw draw) {
      if (draw.has(FaultKind.LOSE_SECOND) && loseSecond(filing.body())) {
        ground.desk().hit(FaultKind.LOSE_SECOND, APPLY, filing.reference());
      }
      return book.receive(filing, draw);
    }
  }

  /** Drops all files of each component but the first; whether there was one to drop. */
  private static boolean loseSecond(ObjectNode body) {
    boolean lost = false;
    for (JsonNode component : body.path("dossierFormFile")) {
      ArrayNode files = (ArrayNode) component.path("file");
      while (files.size() > 1) {
        files.remove(files.size() - 1);
        lost = true;
      }
    }
    return lost;
  }
}
