package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Registrations with an agency: section 10 of the wire page. */
final class RegistrationDoor {
  private static final String OPERATION = "opencps.registration";

  private final Clock clock;
  private final Forms forms;
  private final Applicants applicants;
  private final Gate gate;

  RegistrationDoor(Clock clock, Forms forms, Applicants applicants, Gate gate) {
    this.clock = clock;
    this.forms = forms;
    this.applicants = applicants;
    this.gate = gate;
  }

  Response list(Caller caller) throws IOException {
    return pass(
        caller,
        () -> {
          ObjectNode list = Json.object();
          ArrayNode data = list.putArray("data");
          applicants.registrationsOf(caller.account()).forEach(each -> data.add(each.shown()));
          return list.put("total", data.size());
        });
  }

  Response begin(Request request, Caller caller) throws IOException, Refused {
    Map<String, String> fields = forms.registration.read(request);
    List<Registration> all = applicants.registrationsOf(caller.account());
    if (!all.isEmpty() && all.get(all.size() - 1).state != Registration.ACCEPTED) {
      throw Refused.exception("RegistrationStateException: the latest is not accepted");
    }
    return pass(caller, () -> applicants.begin(caller.account(), fields).shown());
  }

  Response read(Caller caller, String id) throws IOException, Refused {
    Registration one = own(caller, id);
    return pass(caller, one::shown);
  }

  Response update(Request request, Caller caller, String id) throws IOException, Refused {
    Map<String, String> fields = forms.registration.read(request);
    Registration one = changeable(caller, id);
    return change(
        caller,
        one,
        () -> {
          one.fields.clear();
          one.fields.putAll(fields);
          return one.shown();
        });
  }

  Response delete(Caller caller, String id) throws IOException, Refused {
    Registration one = changeable(caller, id);
    return pass(
        caller,
        () -> {
          applicants.remove(one);
          return one.shown();
        });
  }

  Response form(Request request, Caller caller, String id, String formNo)
      throws IOException, Refused {
    String data = forms.registrationForm.read(request).getOrDefault("formData", "");
    Registration one = changeable(caller, id);
    return change(
        caller,
        one,
        () -> {
          one.forms.put(formNo, data);
          return Json.object().put("formNo", formNo).put("formData", data);
        });
  }

  Response submit(Caller caller, String id) throws IOException, Refused {
    Registration one = changeable(caller, id);
    return change(
        caller,
        one,
        () -> {
          one.state = Registration.WAITING;
          return one.shown();
        });
  }

  Response logs(Caller caller, String id) throws IOException, Refused {
    Registration one = own(caller, id);
    return pass(
        caller,
        () -> {
          ObjectNode list = Json.object().put("total", one.log.size());
          ArrayNode data = list.putArray("data");
          for (Registration.Line line : one.log) {
            data.addObject()
                .put("registrationLogId", one.id * 100 + data.size())
                .put("createDate", Dates.FULL.write(line.at()))
                .put("author", line.author())
                .put("content", line.content())
                .put("registrationId", one.id);
          }
          return list;
        });
  }

  private Registration own(Caller caller, String id) throws Refused {
    Registration one = applicants.registration(caller.account(), id);
    if (one == null) {
      throw Refused.exception("NoSuchRegistrationException: " + id);
    }
    return one;
  }

  private Registration changeable(Caller caller, String id) throws Refused {
    Registration one = own(caller, id);
    if (one.state == Registration.WAITING || one.state == Registration.ACCEPTED) {
      throw Refused.exception("RegistrationStateException: " + one.state);
    }
    return one;
  }

  private Response change(Caller caller, Registration one, Supplier<JsonNode> change)
      throws IOException {
    return pass(
        caller,
        () -> {
          one.modifiedAt = clock.instant();
          JsonNode answer = change.get();
          applicants.keep(one);
          return answer;
        });
  }

  private Response pass(Caller caller, Supplier<? extends JsonNode> work) throws IOException {
    return gate.pass(
        OPERATION,
        caller.account(),
        draw -> {
          synchronized (applicants) {
            return Json.response(200, work.get());
          }
        });
  }
}
