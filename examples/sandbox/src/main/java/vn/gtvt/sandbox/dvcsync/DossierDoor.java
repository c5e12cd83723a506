package vn.gtvt.sandbox.dvcsync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.json.Shape;

/** Takes dossiers and what officers' systems say of them: sections 2.4 to 2.6 of the wire page. */
final class DossierDoor {
  private static final String CREATE = "dvcsync.create";

  private final Messages messages;
  private final Office office;
  private final FileShelf shelf;
  private final FaultDesk desk;
  private final Gate gate;

  DossierDoor(Messages messages, Office office, FileShelf shelf, FaultDesk desk, Gate gate) {
    this.messages = messages;
    this.office = office;
    this.shelf = shelf;
    this.desk = desk;
    this.gate = gate;
  }

  Response create(JsonNode json) throws IOException {
    List<String> wrong = messages.dossier.wrong(json);
    if (wrong.isEmpty()) {
      wrong = strangeFiles(json);
    }
    if (!wrong.isEmpty() || !(json instanceof ObjectNode body)) {
      return Answers.missing(wrong.isEmpty() ? "" : wrong.get(0));
    }
    return gate.pass(
        CREATE,
        body.path("MaHoSo").asText(),
        new Call() {
          @Override
          public Response perform(Draw draw) {
            Dossier fresh = office.create(kept(body, draw));
            return Answers.ok(Json.object().put("idHoSo", fresh.id).put("maHoSo", fresh.code()));
          }

          @Override
          public void performLate(Draw draw) {
            office.late.add(
                body.path("MaHoSo").asText(), draw, () -> office.create(kept(body, draw)));
          }
        });
  }

  /** Files that were never uploaded, or whose hash differs. */
  private List<String> strangeFiles(JsonNode json) {
    List<String> wrong = new ArrayList<>();
    for (JsonNode component : json.path("ThanhPhanHoSo")) {
      for (JsonNode paper : component.path("GiayToDinhKem")) {
        StoredFile file = shelf.find(paper.path("IdGiayTo").asText());
        if (file == null) {
          wrong.add("IdGiayTo");
        } else if (!file.sha256().equals(paper.path("HashTepTin").asText())) {
          wrong.add("HashTepTin");
        }
      }
    }
    return wrong;
  }

  private ObjectNode kept(ObjectNode body, Draw draw) {
    if (!draw.has(FaultKind.LOSE_SECOND)) {
      return body;
    }
    ObjectNode less = body.deepCopy();
    for (JsonNode component : less.path("ThanhPhanHoSo")) {
      if (component.path("GiayToDinhKem") instanceof ArrayNode papers && papers.size() > 1) {
        desk.hit(FaultKind.LOSE_SECOND, CREATE, body.path("MaHoSo").asText());
        while (papers.size() > 1) {
          papers.remove(1);
        }
      }
    }
    return less;
  }

  Response progress(JsonNode json) throws IOException {
    return report("dvcsync.progress", json, messages.progress, "IDHoSo");
  }

  Response status(JsonNode json) throws IOException {
    for (JsonNode item : json) {
      int status = item.path("TrangThai").asInt();
      boolean hasLists = item.has("DanhSachLePhi") || item.has("DanhSachGiayToKetQua");
      if (hasLists && status != 5 && status != 6 && status != 9) {
        return Answers.missing("DanhSachLePhi");
      }
    }
    return report("dvcsync.status", json, messages.status, "IdHoSo");
  }

  private Response report(String operation, JsonNode json, Shape shape, String idName)
      throws IOException {
    if (!json.isArray() || json.isEmpty()) {
      return Answers.missing("");
    }
    List<Dossier> found = new ArrayList<>();
    for (JsonNode item : json) {
      List<String> wrong = shape.wrong(item);
      if (!wrong.isEmpty()) {
        return Answers.missing(wrong.get(0));
      }
      Dossier dossier = office.find(item.path("MaHoSo").asText(), item.path(idName).asText());
      if (dossier == null) {
        return Answers.missing("MaHoSo");
      }
      found.add(dossier);
    }
    return gate.pass(
        operation,
        found.get(0).code(),
        draw -> {
          for (int i = 0; i < found.size(); i++) {
            office.write(found.get(i), json.get(i).path("TrangThai").asInt());
          }
          return Answers.ok(null);
        });
  }
}
