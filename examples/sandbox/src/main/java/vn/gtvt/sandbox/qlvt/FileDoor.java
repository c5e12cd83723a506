package vn.gtvt.sandbox.qlvt;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

/** Upload and read back: section 3 of the wire page. */
final class FileDoor {
  private static final long LIMIT = 10L * 1024 * 1024;
  private static final Pattern UPLOAD = Pattern.compile("/security/uploads/phuhieu");
  private static final Pattern READ =
      Pattern.compile("/security/uploads/phuhieu/([0-9a-fA-F]{24})");

  private final Credentials credentials;
  private final FileShelf shelf;
  private final Gate gate;

  FileDoor(Credentials credentials, FileShelf shelf, Gate gate) {
    this.credentials = credentials;
    this.shelf = shelf;
    this.gate = gate;
  }

  Response handle(Request request) throws IOException {
    if (credentials.user(request.headers()) == null) {
      return Response.error(401, "Thiếu phiên đăng nhập hoặc phiên đã hết hạn");
    }
    Matcher read = READ.matcher(request.path());
    if (read.matches()) {
      return request.method().equals("GET") ? read(read.group(1)) : wrongMethod();
    }
    if (!UPLOAD.matcher(request.path()).matches()) {
      return Response.error(404, "Không có kho tệp hoặc tệp này");
    }
    return request.method().equals("POST") ? upload(request) : wrongMethod();
  }

  private Response read(String id) throws IOException {
    StoredFile file = shelf.find(id.toLowerCase(Locale.ROOT));
    if (file == null) {
      return Response.error(404, "Không có tệp này");
    }
    return gate.pass(
        "download",
        draw -> new Response(200, "application/octet-stream", file.content(), Delivery.WHOLE));
  }

  private Response upload(Request request) throws IOException {
    Spool spool = shelf.spool(LIMIT);
    boolean kept = false;
    try (spool) {
      String name = Multipart.read(request.headers().first("content-type"), request.body(), spool);
      Response refused = refuse(spool);
      if (refused != null) {
        return refused;
      }
      spool.close();
      Upload upload = new Upload(spool, name);
      Response response = gate.pass("upload", upload);
      kept = upload.kept;
      return response;
    } finally {
      if (!kept) {
        spool.discard();
      }
    }
  }

  private static @Nullable Response refuse(Spool spool) {
    if (spool.tooLarge()) {
      return Response.error(413, "Tệp lớn hơn 10 MB");
    }
    boolean known =
        spool.beginsWith((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F', (byte) '-')
            || spool.beginsWith((byte) 0xff, (byte) 0xd8, (byte) 0xff)
            || spool.beginsWith(
                (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 13, (byte) 10, (byte) 26);
    return known ? null : Response.error(415, "Chỉ nhận tệp PDF, JPEG hoặc PNG");
  }

  private static Response wrongMethod() {
    return Response.error(405, "Phương thức không được hỗ trợ");
  }

  private final class Upload implements Call {
    private final Spool spool;
    private final String name;
    private boolean kept;

    Upload(Spool spool, String name) {
      this.spool = spool;
      this.name = name;
    }

    @Override
    public Response perform(Draw draw) {
      StoredFile file = shelf.keep(spool, name);
      kept = true;
      return Json.response(
          200,
          Json.object()
              .put("_id", file.id())
              .put("filename", file.name())
              .put("length", file.content().length())
              .put("sha256", file.sha256()));
    }
  }
}
