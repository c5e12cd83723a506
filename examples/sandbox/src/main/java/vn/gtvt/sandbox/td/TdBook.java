package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.portal.PortalFile;

/** What this door says of its dossiers in the ledger. */
final class TdBook implements CaseBook.Door {
  private final Bucket bucket;

  TdBook(Bucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public String name() {
    return "td";
  }

  @Override
  public String filing() {
    return "td.submit";
  }

  @Override
  public String status(Stage stage) {
    return Status.number(stage);
  }

  @Override
  public List<PortalFile> files(ObjectNode body) {
    List<PortalFile> files = new ArrayList<>();
    for (JsonNode component : body.path("thanhPhanHoSos")) {
      for (String path : Bucket.split(component.path("dinhKem").asText(""))) {
        StoredFile file = bucket.find(path);
        if (file != null) {
          String name = component.path("ten").asText();
          files.add(new PortalFile(name, file.name(), file.sha256(), file.isWhole()));
        }
      }
    }
    return files;
  }
}
