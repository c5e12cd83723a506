package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Keeping;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.archive.UploadForm;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.http.Delivery;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Files of a dossier: section 8 of the wire page. */
final class FileDoor {
  private static final long LIMIT = Catalogue.LIMIT_MB * 1024 * 1024;

  private final Forms forms;
  private final Office office;
  private final FileShelf shelf;
  private final Calls calls;
  private final FaultDesk desk;
  private final Gate gate;

  FileDoor(Forms forms, Office office, FileShelf shelf, Calls calls, FaultDesk desk, Gate gate) {
    this.forms = forms;
    this.office = office;
    this.shelf = shelf;
    this.calls = calls;
    this.desk = desk;
    this.gate = gate;
  }

  Response upload(Request request, Dossier dossier) throws IOException, Refused {
    try (UploadForm form = UploadForm.read(request, shelf, LIMIT)) {
      forms.file.check(form.texts());
      Map<String, String> texts = form.texts();
      if (form.files().size() != 1 || !form.files().get(0).field().equals("file")) {
        throw Refused.exception("RequiredFieldException: file");
      }
      UploadForm.Piece piece = form.files().get(0);
      String part = texts.getOrDefault("dossierPartNo", "");
      if (!Catalogue.knowsPart(part)) {
        throw Refused.exception("NoSuchDossierPartException: " + part);
      }
      String type = type(piece.name());
      if (!Catalogue.takes(type)) {
        throw Refused.exception("FileTypeException: " + type);
      }
      if (piece.tooLarge()) {
        throw Refused.exception("FileSizeException: " + Catalogue.LIMIT_MB + " MB");
      }
      Status status = dossier.status(office.now());
      if (status != Status.NEW && status != Status.WAITING) {
        throw Refused.exception("DossierStatusException: " + status.word());
      }
      return gate.pass(
          "opencps.upload", dossier.reference(), draw -> keep(dossier, texts, piece, type, draw));
    }
  }

  private Response keep(
      Dossier dossier, Map<String, String> texts, UploadForm.Piece piece, String type, Draw draw) {
    String uid = texts.getOrDefault("referenceUid", "");
    String part = texts.getOrDefault("dossierPartNo", "");
    Keeping what = Keeping.of(draw, desk, "opencps.upload", dossier.reference());
    synchronized (office) {
      Paper old = find(dossier, uid);
      boolean isFurther =
          old == null && dossier.papers.stream().anyMatch(p -> p.part().equals(part));
      StoredFile file = piece.keep(what);
      String name = texts.getOrDefault("displayName", "");
      Paper fresh =
          new Paper(
              uid,
              part,
              texts.getOrDefault("fileTemplateNo", ""),
              name.isBlank() ? piece.name() : name,
              type,
              piece.size(),
              old == null ? 1 : old.version() + 1,
              file.id());
      if (isFurther && draw.has(FaultKind.LOSE_SECOND)) {
        desk.hit(FaultKind.LOSE_SECOND, "opencps.upload", dossier.reference());
      } else {
        dossier.papers.remove(old);
        dossier.papers.add(fresh);
        office.keep(dossier);
      }
      return Json.response(200, shown(dossier, fresh, 1));
    }
  }

  private static String type(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static @Nullable Paper find(Dossier dossier, String uid) {
    return dossier.papers.stream().filter(each -> each.uid().equals(uid)).findFirst().orElse(null);
  }

  private static ObjectNode shown(Dossier dossier, Paper paper, int partType) {
    return Json.object()
        .put("dossierFileId", dossier.id * 1000 + Math.floorMod(paper.uid().hashCode(), 1000))
        .put("referenceUid", paper.uid())
        .put("dossierTemplateNo", dossier.field("dossierTemplateNo"))
        .put("dossierPartNo", paper.part())
        .put("dossierPartType", partType)
        .put("fileTemplateNo", paper.template())
        .put("displayName", paper.name())
        .put("fileType", paper.type())
        .put("fileSize", paper.size())
        .put("fileVersion", String.valueOf(paper.version()))
        .put("signCheck", 0)
        .put("signInfo", "")
        .put("removed", false)
        .put("eForm", dossier.forms.containsKey(paper.uid()))
        .put("formData", dossier.forms.getOrDefault(paper.uid(), ""));
  }

  Response list(Dossier dossier) throws IOException {
    return calls.read(
        "opencps.files",
        dossier,
        now -> {
          ObjectNode list = Json.object();
          ArrayNode data = list.putArray("data");
          dossier.papers.forEach(paper -> data.add(shown(dossier, paper, 1)));
          if (dossier.hasResult(now)) {
            data.add(shown(dossier, result(dossier), 2));
          }
          return list.put("total", data.size());
        });
  }

  private static Paper result(Dossier dossier) {
    return new Paper(
        resultUid(dossier),
        Catalogue.RESULT_PART,
        Catalogue.RESULT_PART + ".F1",
        "ket-qua.pdf",
        "pdf",
        resultBytes(dossier).length,
        1,
        "");
  }

  private static String resultUid(Dossier dossier) {
    return "kq-" + dossier.id;
  }

  private static byte[] resultBytes(Dossier dossier) {
    return ("%PDF-1.4\n% GIẢ LẬP: kết quả của hồ sơ " + dossier.id + "\n%%EOF\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  Response read(Dossier dossier, String uid) throws IOException, Refused {
    Instant now = office.now();
    if (uid.equals(resultUid(dossier)) && dossier.hasResult(now)) {
      return bytes(dossier, Response.of(200, "application/pdf", resultBytes(dossier)));
    }
    Paper paper = find(dossier, uid);
    StoredFile file = paper == null ? null : shelf.find(paper.stored());
    if (file == null) {
      throw Refused.exception("NoSuchDossierFileException: " + uid);
    }
    return bytes(
        dossier, new Response(200, "application/octet-stream", file.content(), Delivery.WHOLE));
  }

  private Response bytes(Dossier dossier, Response answer) throws IOException {
    return gate.pass("opencps.download", dossier.reference(), draw -> answer);
  }

  Response delete(Dossier dossier, String uid) throws IOException, Refused {
    Paper paper = find(dossier, uid);
    Status status = dossier.status(office.now());
    if (paper == null || (status != Status.NEW && status != Status.WAITING)) {
      throw Refused.exception("NoSuchDossierFileException: " + uid);
    }
    return calls.write(
        "opencps.deleteFile",
        dossier,
        () -> {
          dossier.papers.remove(paper);
          return shown(dossier, paper, 1);
        });
  }
}
