package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.http.Form;
import vn.gtvt.sandbox.http.MediaType;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Looks dossiers up: section 3 of the wire page. */
final class ReadDoor {
  private static final int BODY_LIMIT = 64 * 1024;

  private final Office office;
  private final Calls calls;
  private final FaultDesk desk;
  private final Gate gate;

  ReadDoor(Office office, Calls calls, FaultDesk desk, Gate gate) {
    this.office = office;
    this.calls = calls;
    this.desk = desk;
    this.gate = gate;
  }

  Response one(Dossier dossier) throws IOException, Refused {
    seen(dossier, "opencps.read");
    return calls.read("opencps.read", dossier, now -> View.one(dossier, now));
  }

  /** Refuses a look-up that comes too early. */
  private void seen(Dossier dossier, String operation) throws Refused {
    if (office.now().isBefore(dossier.hidden)) {
      desk.hit(FaultKind.TOO_EARLY, operation, dossier.reference());
      throw Refused.noDossier(dossier.reference());
    }
  }

  Response direct(Request request, Caller caller) throws IOException, Refused {
    Map<String, String> form = fields(request);
    Dossier dossier = office.byCode(form.getOrDefault("masohoso", ""));
    if (dossier == null
        || !dossier.account.equals(caller.account())
        || office.now().isBefore(dossier.hidden)) {
      ObjectNode answer = Json.object().put("error", -1).put("message", "masohoso not found");
      return gate.pass("opencps.direct", draw -> Json.response(200, answer));
    }
    return calls.read("opencps.direct", dossier, now -> View.one(dossier, now));
  }

  private static Map<String, String> fields(Request request) throws IOException, Refused {
    if (Form.isIn(request)) {
      return Form.read(request);
    }
    if (!MediaType.is(request.headers().first("content-type"), "application/json")) {
      throw Refused.exception("UnsupportedMediaType");
    }
    var json = Json.parse(request.body().readNBytes(BODY_LIMIT));
    return Map.of("masohoso", json.path("masohoso").asText());
  }

  Response list(Request request, Caller caller) throws IOException {
    Listing wanted = new Listing(request.query());
    return gate.pass(
        "opencps.list",
        wanted.keyword(),
        draw -> {
          ObjectNode answer;
          synchronized (office) {
            answer = list(wanted, office.of(caller.account()), draw);
          }
          if (draw.answered()) {
            office.late.missed(wanted.keyword());
          }
          return Json.response(200, answer);
        });
  }

  private ObjectNode list(Listing wanted, List<Dossier> mine, Draw draw) {
    Instant now = office.now();
    List<Dossier> found = mine.stream().filter(each -> wanted.takes(each, now)).toList();
    List<Dossier> shown = found.stream().filter(each -> !isUnlisted(each, now)).toList();
    if (draw.answered()) {
      for (Dossier each : found) {
        if (isUnlisted(each, now)) {
          FaultKind kind =
              now.isBefore(each.hidden) ? FaultKind.TOO_EARLY : FaultKind.LAGGING_SEARCH;
          desk.hit(kind, "opencps.list", each.reference());
          each.unlistedSearches = Math.max(0, each.unlistedSearches - 1);
        }
      }
    }
    ObjectNode json = Json.object().put("total", shown.size());
    ArrayNode data = json.putArray("data");
    wanted.page(shown).forEach(each -> data.add(View.line(each, now)));
    return json;
  }

  private static boolean isUnlisted(Dossier dossier, Instant now) {
    return dossier.unlistedSearches > 0
        || now.isBefore(dossier.unlisted)
        || now.isBefore(dossier.hidden);
  }

  /** The log, newest last; it is the officer's and knows no drift. */
  Response logs(Request request, Dossier dossier) throws IOException, Refused {
    seen(dossier, "opencps.history");
    String type = request.query().getOrDefault("notificationType", "");
    return calls.read(
        "opencps.history",
        dossier,
        now -> {
          ObjectNode list = Json.object();
          ArrayNode data = list.putArray("data");
          long number = dossier.id * 100;
          for (Step step : dossier.steps(now)) {
            number++;
            if (type.isEmpty() || type.equals(type(step))) {
              data.add(log(dossier, step, number));
            }
          }
          return list.put("total", data.size());
        });
  }

  private static String type(Step step) {
    return switch (step.status()) {
      case WAITING -> "SUPPLEMENT";
      case PAYING -> "PAYMENT";
      default -> "PROCESS";
    };
  }

  private static ObjectNode log(Dossier dossier, Step step, long number) {
    ObjectNode payload = Json.object().put("dossierStatus", View.word(dossier, step.status()));
    if (step.status() == Status.WAITING) {
      payload.putArray("dossierParts").addObject().put("partNo", "TP2").put("reason", step.note());
    }
    return Json.object()
        .put("dossierLogId", number)
        .put("createDate", Dates.FULL.write(step.at()))
        .put("author", step.isOfficers() ? "Cán bộ giả lập" : dossier.account)
        .put("content", step.note().isEmpty() ? step.title() : step.note())
        .put("notificationType", type(step))
        .put("payload", payload.toString())
        .put("dossierId", dossier.id);
  }

  Response actions(Dossier dossier) throws IOException, Refused {
    seen(dossier, "opencps.history");
    return calls.read(
        "opencps.history",
        dossier,
        now -> {
          ObjectNode list = Json.object();
          ArrayNode data = list.putArray("data");
          long number = dossier.id * 100;
          for (Step step : dossier.steps(now)) {
            number++;
            data.addObject()
                .put("dossierActionId", number)
                .put("actionCode", step.code())
                .put("actionName", step.title())
                .put("actionUser", step.isOfficers() ? "Cán bộ giả lập" : dossier.account)
                .put("actionNote", step.note())
                .put("createDate", Dates.FULL.write(step.at()));
          }
          return list.put("total", data.size());
        });
  }
}
