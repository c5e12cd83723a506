package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.portal.PortalFile;

/** What this door says of its dossiers in the ledger. */
final class IgateBook implements CaseBook.Door {
  private final FileShelf shelf;

  IgateBook(FileShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public String name() {
    return "igate";
  }

  @Override
  public String filing() {
    return "igate.apply";
  }

  @Override
  public String status(Stage stage) {
    return StatusWord.of(stage).name();
  }

  @Override
  public List<PortalFile> files(ObjectNode body) {
    List<PortalFile> files = new ArrayList<>();
    for (JsonNode component : body.path("dossierFormFile")) {
      String name = component.path("procedureForm").path("id").asText();
      for (JsonNode file : component.path("file")) {
        StoredFile stored = shelf.find(file.path("id").asText());
        if (stored != null) {
          files.add(new PortalFile(name, stored.name(), stored.sha256(), stored.isWhole()));
        }
      }
    }
    return files;
  }
}
