package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.gtvt.sandbox.table.Flaw;

/** What the two known forms must hold: sections 5.2 and 5.3 of the wire page. */
final class FormCheck {
  private static final String FORM = "eForm.data";
  private static final String VEHICLES = FORM + ".ThamDinh.ThemPhuongTienRaw";

  private FormCheck() {}

  static void check(JsonNode body, Procedure procedure, List<Flaw> flaws) {
    JsonNode data = body.path("eForm").path("data");
    int before = flaws.size();
    switch (procedure.code()) {
      case Procedure.BADGES -> {
        if (isThere(body, flaws)) {
          BadgeTable.DATA.check(data, FORM, flaws);
          badges(data.path("ThamDinh"), flaws.size() == before, flaws);
        }
      }
      case Procedure.TRAINING_CARS -> {
        if (isThere(body, flaws)) {
          TrainingTable.DATA.check(data, FORM, flaws);
          trainingCars(data.path("tbantest"), flaws.size() == before, flaws);
        }
      }
      default -> {
        // Of other procedures no form is known: whatever it holds is taken.
      }
    }
  }

  private static boolean isThere(JsonNode body, List<Flaw> flaws) {
    boolean isThere = body.hasNonNull("eForm");
    if (!isThere) {
      flaws.add(Flaw.missing("eForm"));
    }
    return isThere;
  }

  private static void badges(JsonNode part, boolean isWellFormed, List<Flaw> flaws) {
    if (!isWellFormed) {
      return;
    }
    JsonNode vehicles = part.path("ThemPhuongTienRaw");
    if (part.path("DeNghiDuocCap").intValue() != vehicles.size()) {
      flaws.add(
          Flaw.mistyped(FORM + ".ThamDinh.DeNghiDuocCap", "đúng bằng số xe: " + vehicles.size()));
    }
    for (int i = 0; i < vehicles.size(); i++) {
      if (vehicles.path(i).path("DVKDVT").asText().equals("leased")) {
        for (String name : List.of("ChuPhuongTienThue.HoVaTen", "HopDongThueMuon")) {
          if (!vehicles.path(i).hasNonNull(name)) {
            flaws.add(Flaw.missing(VEHICLES + "[" + i + "]." + name));
          }
        }
      }
    }
  }

  private static void trainingCars(JsonNode rows, boolean isWellFormed, List<Flaw> flaws) {
    for (int i = 0; isWellFormed && i < rows.size(); i++) {
      boolean own = rows.path(i).path("trongtai").asText().equals("X");
      boolean hired = rows.path(i).path("namsanxuat").asText().equals("X");
      if (own == hired) {
        flaws.add(
            Flaw.mistyped(FORM + ".tbantest[" + i + "].trongtai", "X ở đúng một trong hai cột"));
      }
    }
  }
}
