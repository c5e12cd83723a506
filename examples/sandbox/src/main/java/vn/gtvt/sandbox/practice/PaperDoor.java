package vn.gtvt.sandbox.practice;

import java.io.IOException;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Spool;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Delivery;
import vn.gtvt.sandbox.http.Multipart;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Takes files and hands them back: section 2 of the wire page. */
final class PaperDoor {
  private static final long LIMIT = 10L * 1024 * 1024;

  private final FileShelf shelf;
  private final Gate gate;

  PaperDoor(FileShelf shelf, Gate gate) {
    this.shelf = shelf;
    this.gate = gate;
  }

  Response upload(Request request) throws IOException {
    Spool spool = shelf.spool(LIMIT);
    Keeping keeping = new Keeping(spool);
    try (spool) {
      String name = Multipart.read(request.headers().first("content-type"), request.body(), spool);
      if (spool.tooLarge()) {
        return Response.error(413, "Tệp lớn hơn 10 MB");
      }
      spool.close();
      keeping.name = name;
      return gate.pass("practice.upload", whose(name), keeping);
    } finally {
      if (!keeping.kept) {
        spool.discard();
      }
    }
  }

  /** The files of one dossier share what their names begin with. */
  private static String whose(String fileName) {
    int end = fileName.indexOf('_');
    return end < 0 ? fileName : fileName.substring(0, end);
  }

  private final class Keeping implements Call {
    private final Spool spool;
    private String name = "";
    private boolean kept;

    Keeping(Spool spool) {
      this.spool = spool;
    }

    @Override
    public Response perform(Draw draw) {
      StoredFile file = shelf.keep(spool, name);
      kept = true;
      return Json.response(200, Json.object().put("id", file.id()).put("sha256", file.sha256()));
    }
  }

  Response read(String id) throws IOException {
    StoredFile file = shelf.find(id);
    if (file == null) {
      return Refusals.of(404, "Không có tệp này");
    }
    return gate.pass(
        "practice.read",
        whose(file.name()),
        draw -> new Response(200, "application/octet-stream", file.content(), Delivery.WHOLE));
  }
}
