package vn.gtvt.sandbox.practice;

import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** The portal's own refusals; they name themselves, as a page of a guard in front does not. */
final class Refusals {
  private Refusals() {}

  static Response of(int status, String reason) {
    return Json.response(status, Json.object().put("error", "REFUSED").put("reason", reason));
  }
}
