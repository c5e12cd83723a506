package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** What a filer may do next, and doing it: section 4 of the wire page. */
final class ActionDoor {
  private final Forms forms;
  private final Office office;
  private final Calls calls;

  ActionDoor(Forms forms, Office office, Calls calls) {
    this.forms = forms;
    this.office = office;
    this.calls = calls;
  }

  Response offered(Dossier dossier) throws IOException {
    return calls.read(
        "opencps.nextActions",
        dossier,
        now -> {
          ObjectNode list = Json.object();
          ArrayNode data = list.putArray("data");
          offered(dossier, now).forEach(kind -> data.add(offer(dossier, kind, now)));
          return list.put("total", data.size());
        });
  }

  Response payload(Dossier dossier, String actionId) throws IOException, Refused {
    for (EventKind kind : offered(dossier, office.now())) {
      if (String.valueOf(id(dossier, kind)).equals(actionId)) {
        return calls.read(
            "opencps.nextActions", dossier, now -> Json.object().put("actionCode", kind.code));
      }
    }
    throw Refused.exception("NoSuchProcessActionException: " + actionId);
  }

  private static List<EventKind> offered(Dossier dossier, Instant now) {
    return switch (dossier.status(now)) {
      case NEW -> List.of(EventKind.SUBMIT);
      case WAITING -> List.of(EventKind.ANSWER);
      default -> List.of();
    };
  }

  private static long id(Dossier dossier, EventKind kind) {
    return dossier.id * 10_000 + Integer.parseInt(kind.code);
  }

  private static Status after(EventKind kind) {
    return kind == EventKind.SUBMIT ? Status.RECEIVING : Status.PROCESSING;
  }

  private static ObjectNode offer(Dossier dossier, EventKind kind, Instant now) {
    return Json.object()
        .put("processActionId", id(dossier, kind))
        .put("actionCode", kind.code)
        .put("actionName", kind.title)
        .put("preStepCode", dossier.status(now).step())
        .put("postStepCode", after(kind).step())
        .put("autoEvent", "")
        .put("preCondition", "")
        .put("enable", 1);
  }

  Response act(Request request, Dossier dossier) throws IOException, Refused {
    Map<String, String> form = forms.action.read(request);
    String code = form.getOrDefault("actionCode", "");
    for (EventKind kind : offered(dossier, office.now())) {
      if (kind.code.equals(code)) {
        complete(dossier);
        return calls.write(
            "opencps.action",
            dossier,
            () -> {
              Instant now = office.now();
              dossier.events.add(new Event(now, kind, form.getOrDefault("actionNote", "")));
              Status status = dossier.status(now);
              return Json.object()
                  .put("dossierActionId", id(dossier, kind))
                  .put("dossierId", dossier.id)
                  .put("actionCode", kind.code)
                  .put("actionName", kind.title)
                  .put("dossierStatus", View.word(dossier, status))
                  .put("stepCode", status.step());
            });
      }
    }
    throw Refused.exception("NoSuchProcessActionException: " + code);
  }

  /** Submits without naming an action. */
  Response submit(Dossier dossier) throws IOException, Refused {
    if (!offered(dossier, office.now()).contains(EventKind.SUBMIT)) {
      throw Refused.exception("DossierStatusException: " + dossier.status(office.now()).word());
    }
    complete(dossier);
    return change("opencps.action", dossier, EventKind.SUBMIT);
  }

  private static void complete(Dossier dossier) throws Refused {
    for (String name : List.of("applicantName", "applicantIdType", "applicantIdNo")) {
      if (dossier.field(name).isBlank()) {
        throw Refused.exception("RequiredFieldException: " + name);
      }
    }
    if (dossier.papers.stream().noneMatch(each -> each.part().equals(Catalogue.REQUIRED_PART))) {
      throw Refused.exception("RequiredDossierPartException: " + Catalogue.REQUIRED_PART);
    }
  }

  /** A wish about the dossier; refused where it makes no sense. */
  Response wish(Dossier dossier, EventKind kind) throws IOException, Refused {
    Status status = dossier.status(office.now());
    boolean fits =
        switch (kind) {
          case CANCEL -> status == Status.NEW || status == Status.RECEIVING;
          case ASK_CANCEL, CORRECT ->
              status == Status.RECEIVING
                  || status == Status.PROCESSING
                  || status == Status.WAITING
                  || status == Status.PAYING;
          case RESET -> status == Status.CANCELLING || status == Status.CORRECTING;
          case SUBMIT, ANSWER, PAY -> false;
        };
    if (!fits) {
      throw Refused.exception("DossierStatusException: " + status.word());
    }
    return change("opencps.withdraw", dossier, kind);
  }

  private Response change(String operation, Dossier dossier, EventKind kind) throws IOException {
    return calls.write(
        operation,
        dossier,
        () -> {
          dossier.events.add(new Event(office.now(), kind, ""));
          return View.one(dossier, office.now());
        });
  }
}
