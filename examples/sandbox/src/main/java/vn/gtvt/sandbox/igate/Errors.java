package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.table.Flaw;

/** Refusals: section 8 of the wire page. */
final class Errors {
  private static final int MOST = 20;

  private Errors() {}

  static Response of(int status, List<Flaw> flaws) {
    return Json.response(status, body(flaws));
  }

  static Response of(int status, String field, String message) {
    return of(status, List.of(new Flaw(field, message)));
  }

  static Response missing() {
    return of(404, "id", "Không tìm thấy");
  }

  static ObjectNode body(List<Flaw> flaws) {
    ObjectNode body = Json.object();
    ObjectNode errors = body.putObject("errors");
    for (Flaw flaw : flaws.subList(0, Math.min(flaws.size(), MOST))) {
      errors
          .withArray("/" + flaw.field().replace("~", "~0").replace("/", "~1"))
          .add(flaw.message());
    }
    return body;
  }
}
