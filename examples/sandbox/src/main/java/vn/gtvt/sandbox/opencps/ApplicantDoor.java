package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Registers organisations: section 10 of the wire page. */
final class ApplicantDoor {
  /** One transparent pixel: there is nothing to read, for nothing may be automated. */
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

  private static final String OPERATION = "opencps.applicant";

  private final Forms forms;
  private final Applicants applicants;
  private final Gate gate;

  ApplicantDoor(Forms forms, Applicants applicants, Gate gate) {
    this.forms = forms;
    this.applicants = applicants;
    this.gate = gate;
  }

  Response register(Request request, boolean withCaptcha) throws IOException, Refused {
    Map<String, String> fields = forms.applicant.read(request);
    if (withCaptcha && fields.getOrDefault("j_captcha_response", "").isBlank()) {
      throw Refused.exception("CaptchaException: j_captcha_response");
    }
    applicants.mustBeNew(fields);
    return gate.pass(
        OPERATION,
        fields.getOrDefault("applicantIdNo", ""),
        draw -> Json.response(200, shown(applicants.register(fields))));
  }

  Response captcha() throws IOException {
    byte[] png = Base64.getDecoder().decode(PIXEL);
    return gate.pass(OPERATION, draw -> Response.of(200, "image/png", png));
  }

  Response activate(String id, String code) throws IOException, Refused {
    Applicant one = applicants.byId(id);
    if (one == null || !one.activationCode.equals(code)) {
      throw Refused.exception("ActivationCodeException: " + id);
    }
    return change(one, () -> one.isActive = true);
  }

  Response verify(String id, Caller caller) throws IOException, Refused {
    if (!caller.isOfficer()) {
      throw Refused.notAllowed("Only an officer verifies applicants");
    }
    Applicant one = must(applicants.byId(id), id);
    return change(one, () -> one.isVerified = true);
  }

  private Response change(Applicant one, Runnable change) throws IOException {
    return gate.pass(
        OPERATION,
        one.field("applicantIdNo"),
        draw -> {
          change.run();
          applicants.keep(one);
          return Json.response(200, shown(one));
        });
  }

  Response read(String id, Caller caller) throws IOException, Refused {
    Applicant one = must(applicants.byId(id), id);
    if (!one.login().equals(caller.account()) && !caller.isOfficer()) {
      throw Refused.notAllowed("Not your applicant: " + id);
    }
    return answer(one);
  }

  Response enterprise(String number) throws IOException, Refused {
    return answer(must(applicants.byNumber(number), number));
  }

  private static Applicant must(@Nullable Applicant one, String key) throws Refused {
    if (one == null) {
      throw Refused.exception("NoSuchApplicantException: " + key);
    }
    return one;
  }

  private Response answer(Applicant one) throws IOException {
    return gate.pass(OPERATION, one.field("applicantIdNo"), draw -> Json.response(200, shown(one)));
  }

  private static ObjectNode shown(Applicant one) {
    ObjectNode json = Json.object().put("applicantId", one.id);
    one.fields.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            json.put(name, value);
          }
        });
    json.put("verification", one.isLocked ? "LOCKED" : one.isVerified ? "VERIFIED" : "UNVERIFIED");
    return json.put("lock", one.isLocked).put("lockReason", one.lockReason);
  }
}
