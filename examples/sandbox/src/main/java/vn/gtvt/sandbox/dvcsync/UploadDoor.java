package vn.gtvt.sandbox.dvcsync;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Keeping;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.archive.UploadForm;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Takes files: section 2.3 of the wire page. */
final class UploadDoor {
  private static final long LIMIT = 10L * 1024 * 1024;
  private static final String OPERATION = "dvcsync.upload";

  private final FileShelf shelf;
  private final FaultDesk desk;
  private final Gate gate;

  UploadDoor(FileShelf shelf, FaultDesk desk, Gate gate) {
    this.shelf = shelf;
    this.desk = desk;
    this.gate = gate;
  }

  Response upload(Request request) throws IOException {
    try (UploadForm form = UploadForm.read(request, shelf, LIMIT)) {
      boolean isRight =
          form.texts().isEmpty()
              && !form.files().isEmpty()
              && form.files().stream().allMatch(each -> each.field().equals("files"));
      if (!isRight || form.files().stream().anyMatch(UploadForm.Piece::tooLarge)) {
        return Answers.missing("files");
      }
      String whose = whose(form.files().get(0).name());
      return gate.pass(
          OPERATION,
          whose,
          draw -> {
            Keeping what = Keeping.of(draw, desk, OPERATION, whose);
            ObjectNode answer = Json.object();
            ArrayNode data = answer.putArray("data");
            for (UploadForm.Piece piece : form.files()) {
              StoredFile file = piece.keep(what);
              data.addObject()
                  .putObject("response")
                  .putArray("data")
                  .addObject()
                  .put("IdTepTin", file.id())
                  .put("HashTepTin", file.sha256());
            }
            return Json.response(200, answer);
          });
    }
  }

  /** The files of one dossier share what their names begin with. */
  private static String whose(String fileName) {
    int end = fileName.indexOf('_');
    return end < 0 ? fileName : fileName.substring(0, end);
  }
}
