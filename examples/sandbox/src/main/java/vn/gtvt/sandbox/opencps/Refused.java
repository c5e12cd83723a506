package vn.gtvt.sandbox.opencps;

import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** A call that is refused, with the answer of section 7 of the wire page. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final String title;

  private Refused(int status, int code, String title, String description) {
    super(description);
    this.status = status;
    this.code = code;
    this.title = title;
  }

  /** Not logged in, or a wrong secret. */
  static Refused notLoggedIn(String description) {
    return new Refused(203, 203, "Non-Authoritative Information.", description);
  }

  static Refused notAllowed(String description) {
    return new Refused(401, 203, "Unauthorized.", description);
  }

  /** Whatever else went wrong. */
  static Refused exception(String description) {
    return new Refused(403, 403, "No Content.", description);
  }

  static Refused noDossier(String key) {
    return exception("NoSuchDossierException: " + key);
  }

  Response response() {
    return Json.response(
        status,
        Json.object()
            .put("message", title)
            .put("code", code)
            .put("description", String.valueOf(getMessage())));
  }
}
