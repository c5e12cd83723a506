package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Keeping;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.archive.UploadForm;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Mark;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Paper;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Delivery;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.table.Flaw;

/** Files: section 3 of the wire page. */
final class FileDoor {
  private static final long LIMIT = 10L * 1024 * 1024;
  private static final String UPLOAD = "td.upload";

  private final FileShelf shelf;
  private final Bucket bucket;
  private final CaseBook book;
  private final Gate gate;
  private final FaultDesk desk;

  FileDoor(FileShelf shelf, Bucket bucket, CaseBook book, Gate gate, FaultDesk desk) {
    this.shelf = shelf;
    this.bucket = bucket;
    this.book = book;
    this.gate = gate;
    this.desk = desk;
  }

  Response upload(Request request) throws IOException {
    try (UploadForm form = UploadForm.read(request, shelf, LIMIT)) {
      Response refused = refuse(form);
      if (refused != null) {
        return refused;
      }
      String folder = form.texts().getOrDefault("FolderName", "");
      UploadForm.Piece piece = form.files().get(0);
      String whose = Mark.ofFile(piece.name());
      return gate.pass(
          UPLOAD,
          whose,
          draw -> {
            Keeping what = Keeping.of(draw, desk, UPLOAD, whose);
            String path = Bucket.path(folder, piece.keep(what));
            return Results.success(200, TextNode.valueOf(path));
          });
    }
  }

  private static @Nullable Response refuse(UploadForm form) {
    if (form.files().size() != 1 || !form.files().get(0).field().equals("Files")) {
      return Results.unbound(List.of(Flaw.missing("Files")));
    }
    String folder = form.texts().getOrDefault("FolderName", "");
    if (folder.isBlank()) {
      return Results.unbound(List.of(Flaw.missing("FolderName")));
    }
    UploadForm.Piece piece = form.files().get(0);
    if (piece.tooLarge()) {
      return Results.failure(400, "Tệp lớn hơn 10 MB");
    }
    boolean isNamed = !piece.name().isBlank() && !(folder + piece.name()).contains(Bucket.JOINT);
    return isNamed && piece.isPaper()
        ? null
        : Results.failure(400, "Định dạng hoặc tên tệp không được hỗ trợ");
  }

  Response download(String path) throws IOException {
    StoredFile file = bucket.find(path);
    if (file != null) {
      return gate.pass(
          "td.download",
          Mark.ofFile(file.name()),
          draw -> new Response(200, "application/octet-stream", file.content(), Delivery.WHOLE));
    }
    Moment result =
        book.citizen(any -> true).stream()
            .filter(each -> each.hasPaper() && View.resultPath(each).equals(path))
            .findFirst()
            .orElse(null);
    return result == null
        ? Results.exception("The specified key does not exist.")
        : gate.pass(
            "td.download",
            result.filing().reference(),
            draw -> Response.of(200, "application/pdf", Paper.of(result)));
  }

  Response remove(JsonNode body) throws IOException {
    StoredFile file = bucket.find(body.path("path").asText(""));
    if (file == null) {
      return Results.exception("The specified key does not exist.");
    }
    return gate.pass(
        "td.removeFile",
        Mark.ofFile(file.name()),
        draw -> {
          shelf.remove(file.id());
          return Results.success(200, TextNode.valueOf("Xóa file thành công"));
        });
  }
}
