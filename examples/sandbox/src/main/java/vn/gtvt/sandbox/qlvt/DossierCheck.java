package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.plate.PlateKey;
import vn.gtvt.sandbox.table.Flaw;

/** The rules of section 4 that look at more than one field. */
final class DossierCheck {
  private static final String LIST = "ThamDinh.ThemPhuongTienRaw";

  private final FileShelf shelf;

  DossierCheck(FileShelf shelf) {
    this.shelf = shelf;
  }

  /** Everything that is wrong with the body; empty if it can be stored. */
  List<Problem> problems(JsonNode body) {
    List<Problem> problems = new ArrayList<>();
    List<Flaw> flaws = new ArrayList<>();
    BodyTable.DOSSIER.check(body, "", flaws);
    flaws.forEach(flaw -> problems.add(Problem.of(flaw)));
    if (problems.isEmpty()) {
      count(body.path("ThamDinh"), problems);
      leases(body.path("ThamDinh").path("ThemPhuongTienRaw"), problems);
      uploads(body.path("TaiLieuNop"), problems);
      components(body, problems);
    }
    return problems;
  }

  private static void count(JsonNode part, List<Problem> problems) {
    int vehicles = part.path("ThemPhuongTienRaw").size();
    if (part.path("DeNghiDuocCap").intValue() != vehicles) {
      problems.add(Problem.mistyped("ThamDinh.DeNghiDuocCap", "đúng bằng số xe: " + vehicles));
    }
  }

  private static void leases(JsonNode vehicles, List<Problem> problems) {
    for (int i = 0; i < vehicles.size(); i++) {
      if (vehicles.path(i).path("DVKDVT").asText().equals("leased")) {
        for (String name : List.of("ChuPhuongTienThue.HoVaTen", "HopDongThueMuon")) {
          if (!vehicles.path(i).has(name)) {
            problems.add(Problem.missing(LIST + "[" + i + "]." + name));
          }
        }
      }
    }
  }

  private void uploads(JsonNode files, List<Problem> problems) {
    for (int i = 0; i < files.size(); i++) {
      String place = "TaiLieuNop[" + i + "].";
      StoredFile stored =
          shelf.find(files.path(i).path("TepDinhKemId").asText().toLowerCase(Locale.ROOT));
      if (stored == null) {
        problems.add(Problem.mistyped(place + "TepDinhKemId", "mã của tệp đã tải lên"));
      } else if (!stored.sha256().equalsIgnoreCase(files.path(i).path("HashTepTin").asText())) {
        problems.add(Problem.mistyped(place + "HashTepTin", "SHA-256 của tệp đã tải lên"));
      }
    }
  }

  private static void components(JsonNode body, List<Problem> problems) {
    int requestPapers = 0;
    Set<String> covered = new HashSet<>();
    for (JsonNode file : body.path("TaiLieuNop")) {
      if (file.path("MaThanhPhanHoSo").asText().equals(BodyTable.REQUEST_PAPER)) {
        requestPapers++;
      } else {
        covered.add(PlateKey.of(file.path("BienSoXe").asText()));
      }
    }
    if (requestPapers != 1) {
      problems.add(Problem.mistyped("TaiLieuNop", "đúng một giấy đề nghị"));
    }
    for (JsonNode vehicle : body.path("ThamDinh").path("ThemPhuongTienRaw")) {
      String plate = vehicle.path("BienSoXe").asText();
      if (!covered.contains(PlateKey.of(plate))) {
        problems.add(Problem.mistyped("TaiLieuNop", "giấy đăng ký của xe " + plate));
      }
    }
  }
}
