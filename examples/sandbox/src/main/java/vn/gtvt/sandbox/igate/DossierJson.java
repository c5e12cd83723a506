package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Paper;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.course.Word;
import vn.gtvt.sandbox.json.Json;

/** A dossier as it is read: section 6.2 of the wire page. */
final class DossierJson {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'+0000'").withZone(ZoneOffset.UTC);
  private static final String WANTED = "Bổ sung bản chụp rõ của giấy tờ: thiếu trang, chữ mờ.";

  private DossierJson() {}

  static ObjectNode of(Moment dossier) {
    JsonNode body = dossier.body();
    ObjectNode json = Json.object().put("id", dossier.id()).put("code", dossier.filing().code());
    if (dossier.takenUpAt() != null) {
      json.put("nationCode", "G22.99." + dossier.filing().code().replace("H99.01-", "01-"));
    }
    StatusWord.of(dossier.stage()).writeTo(json);
    json.set("applicant", body.path("applicant"));
    json.putObject("eForm").set("data", body.path("eForm").path("data"));
    procedure(json.putObject("procedure"), body.path("procedure").path("id").asText());
    json.putObject("agency")
        .put("id", Procedure.AGENCY_ID)
        .put("name", Procedure.AGENCY_NAME)
        .put("code", Procedure.AGENCY_CODE);
    dates(json, dossier);
    json.putObject("applyMethod").put("id", 2).put("name", "Trực tuyến");
    json.putArray("task");
    task(json, dossier);
    json.set("dossierFormFile", body.path("dossierFormFile"));
    if (dossier.course().paidAt() != null) {
      put(json.putObject("paymentRequestData"), "paidDate", dossier.course().paidAt());
    }
    if (dossier.hasPaper()) {
      json.putArray("sandboxResult")
          .addObject()
          .put("id", PaperIds.of(dossier.id()))
          .put("filename", "ket-qua.pdf")
          .put("size", Paper.of(dossier).length);
    }
    return json;
  }

  private static void procedure(ObjectNode json, String id) {
    Procedure procedure = Catalogue.byId(id);
    if (procedure != null) {
      json.put("id", id).put("code", procedure.local());
      json.putObject("translate").put("languageId", 228).put("name", procedure.name());
      json.set("sector", procedure.json().path("sector"));
    }
  }

  private static void dates(ObjectNode json, Moment dossier) {
    put(json, "appliedDate", dossier.course().filedAt());
    put(json, "acceptedDate", dossier.takenUpAt());
    put(json, "appointmentDate", dossier.appointment());
    put(json, "dueDate", dossier.appointment());
    put(json, "completedDate", dossier.decidedAt());
  }

  private static void put(ObjectNode json, String name, @Nullable Instant at) {
    if (at != null) {
      json.put(name, TIME.format(at));
    }
  }

  private static void task(ObjectNode json, Moment dossier) {
    boolean wantsPapers = dossier.stage() == Stage.WANTS_PAPERS;
    ObjectNode task = json.putArray("currentTask").addObject().put("id", dossier.id());
    task.putObject("agency").put("id", Procedure.AGENCY_ID).put("code", Procedure.AGENCY_CODE);
    task.putObject("bpmProcessDefinitionTask")
        .putObject("variable")
        .put("canPaused", 0)
        .put("canUpdateDossierComp", wantsPapers ? 1 : 0)
        .put("canUpdateApplicant", 0)
        .put("canCancelDosssier", 0)
        .put("canEvictDossier", dossier.stage().isEnd() ? 0 : 1)
        .put("canDeleteDossier", 0)
        .put("mustAttachResultsFile", dossier.has(Word.PAPERLESS) ? 0 : 1)
        .put("processComments", wantsPapers ? WANTED : "");
  }

  static String time(Instant at) {
    return TIME.format(at);
  }

  static String wanted() {
    return WANTED;
  }
}
