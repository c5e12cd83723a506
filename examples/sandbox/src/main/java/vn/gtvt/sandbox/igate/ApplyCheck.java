package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.table.Flaw;

/** Everything that is wrong with a body, by the tables and between their lines. */
final class ApplyCheck {
  private final FileShelf shelf;
  private final Codes codes;

  ApplyCheck(FileShelf shelf, Codes codes) {
    this.shelf = shelf;
    this.codes = codes;
  }

  List<Flaw> flaws(JsonNode body) {
    List<Flaw> flaws = new ArrayList<>();
    ApplyTable.BODY.check(body, "", flaws);
    if (flaws.isEmpty()) {
      Procedure procedure = Catalogue.byId(body.path("procedure").path("id").asText());
      if (procedure == null) {
        flaws.add(Flaw.mistyped("procedure.id", "mã của một thủ tục"));
      } else {
        belongTogether(body, procedure, flaws);
        FormCheck.check(body, procedure, flaws);
        components(body.path("dossierFormFile"), procedure, flaws);
      }
    }
    return flaws;
  }

  private void belongTogether(JsonNode body, Procedure procedure, List<Flaw> flaws) {
    same(body.at("/procedure/code"), procedure.local(), "procedure.code", flaws);
    same(body.at("/agency/id"), Procedure.AGENCY_ID, "agency.id", flaws);
    same(
        body.at("/procedureProcessDefinition/id"),
        procedure.definitionId(),
        "procedureProcessDefinition.id",
        flaws);
    same(body.at("/applicant/eformId"), procedure.applicantFormId(), "applicant.eformId", flaws);
    if (body.hasNonNull("codePattern")) {
      same(body.at("/codePattern/id"), procedure.patternId(), "codePattern.id", flaws);
    }
    if (body.hasNonNull("eForm")) {
      same(body.at("/eForm/id"), procedure.formId(), "eForm.id", flaws);
    }
    if (body.hasNonNull("code") && !codes.knows(body.path("code").asText())) {
      flaws.add(Flaw.mistyped("code", "mã do hệ thống cấp"));
    }
  }

  private static void same(JsonNode value, String expected, String field, List<Flaw> flaws) {
    if (!value.asText().equals(expected)) {
      flaws.add(Flaw.mistyped(field, expected));
    }
  }

  private void components(JsonNode components, Procedure procedure, List<Flaw> flaws) {
    Set<String> filled = new HashSet<>();
    for (int i = 0; i < components.size(); i++) {
      String place = "dossierFormFile[" + i + "].";
      filled.add(components.path(i).path("procedureForm").path("id").asText());
      files(components.path(i).path("file"), place + "file", flaws);
    }
    for (int i = 1; i <= procedure.components().size(); i++) {
      Procedure.Component component = procedure.components().get(i - 1);
      if (!filled.remove(procedure.componentId(i)) && component.required()) {
        flaws.add(Flaw.mistyped("dossierFormFile", component.name()));
      }
    }
    if (!filled.isEmpty()) {
      flaws.add(Flaw.unknown("dossierFormFile.procedureForm.id"));
    }
  }

  private void files(JsonNode files, String place, List<Flaw> flaws) {
    for (int i = 0; i < files.size(); i++) {
      JsonNode file = files.path(i);
      StoredFile stored = shelf.find(file.path("id").asText().toLowerCase(Locale.ROOT));
      if (stored == null) {
        flaws.add(Flaw.mistyped(place + "[" + i + "].id", "mã của tệp đã tải lên"));
      } else if (stored.content().length() != file.path("size").longValue() && stored.isWhole()) {
        flaws.add(Flaw.mistyped(place + "[" + i + "].size", "đúng cỡ của tệp đã tải lên"));
      }
    }
  }
}
