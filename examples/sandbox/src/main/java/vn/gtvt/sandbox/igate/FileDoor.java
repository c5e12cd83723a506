package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Keeping;
import vn.gtvt.sandbox.archive.StoredFile;
import vn.gtvt.sandbox.archive.UploadForm;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Mark;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Paper;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Delivery;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Files: section 4 of the wire page. */
final class FileDoor {
  private static final long LIMIT = 10L * 1024 * 1024;
  private static final String UPLOAD = "igate.upload";

  private final FileShelf shelf;
  private final CaseBook book;
  private final Gate gate;
  private final FaultDesk desk;

  FileDoor(FileShelf shelf, CaseBook book, Gate gate, FaultDesk desk) {
    this.shelf = shelf;
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
      String whose = Mark.ofFile(form.files().get(0).name());
      return gate.pass(UPLOAD, whose, draw -> keep(form.files(), draw, whose));
    }
  }

  private static @Nullable Response refuse(UploadForm form) {
    if (form.files().isEmpty() || form.texts().getOrDefault("account-id", "").isBlank()) {
      return Errors.of(
          400, form.files().isEmpty() ? "files" : "account-id", "Thiếu trường bắt buộc");
    }
    for (UploadForm.Piece piece : form.files()) {
      if (!piece.field().equals("files") || piece.name().isBlank()) {
        return Errors.of(400, "files", "Cần các phần tên files có tên tệp");
      }
      if (piece.tooLarge()) {
        return Errors.of(413, "files", "Tệp lớn hơn 10 MB");
      }
      if (!piece.isPaper()) {
        return Errors.of(415, "files", "Chỉ nhận tệp PDF, JPEG hoặc PNG");
      }
    }
    return null;
  }

  private Response keep(List<UploadForm.Piece> pieces, Draw draw, String whose) {
    Keeping what = Keeping.of(draw, desk, UPLOAD, whose);
    ArrayNode answer = Json.object().arrayNode();
    for (UploadForm.Piece piece : pieces) {
      StoredFile file = piece.keep(what);
      answer
          .addObject()
          .put("id", file.id())
          .put("filename", file.name())
          .put("size", piece.size());
    }
    return Json.response(200, answer);
  }

  Response download(String id) throws IOException {
    StoredFile file = shelf.find(id.toLowerCase(Locale.ROOT));
    if (file != null) {
      return gate.pass(
          "igate.download",
          Mark.ofFile(file.name()),
          draw -> new Response(200, "application/octet-stream", file.content(), Delivery.WHOLE));
    }
    Moment result =
        book.citizen(any -> true).stream()
            .filter(each -> each.hasPaper() && PaperIds.of(each.id()).equals(id))
            .findFirst()
            .orElse(null);
    return result == null
        ? Errors.missing()
        : gate.pass(
            "igate.download",
            result.filing().reference(),
            draw -> Response.of(200, "application/pdf", Paper.of(result)));
  }

  Response delete(String id) throws IOException {
    StoredFile file = shelf.find(id.toLowerCase(Locale.ROOT));
    if (file == null) {
      return Json.response(200, Json.object().put("affectedRows", 0));
    }
    return gate.pass(
        "igate.deleteFile",
        Mark.ofFile(file.name()),
        draw -> {
          shelf.remove(file.id());
          return Json.response(200, Json.object().put("affectedRows", 1));
        });
  }
}
