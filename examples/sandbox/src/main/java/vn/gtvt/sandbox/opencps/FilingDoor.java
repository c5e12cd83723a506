package vn.gtvt.sandbox.opencps;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Creates dossiers and fills them in: section 3 of the wire page. */
final class FilingDoor {
  private static final List<String> LASTING =
      List.of("referenceUid", "serviceCode", "govAgencyCode", "dossierTemplateNo");

  private final Forms forms;
  private final Office office;
  private final Applicants applicants;
  private final Calls calls;
  private final Gate gate;

  FilingDoor(Forms forms, Office office, Applicants applicants, Calls calls, Gate gate) {
    this.forms = forms;
    this.office = office;
    this.applicants = applicants;
    this.calls = calls;
    this.gate = gate;
  }

  Response create(Request request, Caller caller) throws IOException, Refused {
    Map<String, String> fields = forms.create.read(request);
    String service = fields.getOrDefault("serviceCode", "");
    if (!Catalogue.knows(service)
        || !Catalogue.AGENCY.equals(fields.get("govAgencyCode"))
        || !Catalogue.template(service).equals(fields.get("dossierTemplateNo"))) {
      throw Refused.exception("NoSuchServiceConfigException: " + service);
    }
    long receiving;
    synchronized (office) {
      receiving =
          office.of(caller.account()).stream()
              .filter(each -> each.status(office.now()) == Status.RECEIVING)
              .count();
    }
    applicants.mayFile(caller.account(), Catalogue.AGENCY, receiving);
    String reference = fields.getOrDefault("referenceUid", "");
    return gate.pass(
        "opencps.create",
        reference,
        new Call() {
          @Override
          public Response perform(Draw draw) {
            synchronized (office) {
              Dossier fresh = office.create(caller.account(), fields, draw);
              return Json.response(200, View.one(fresh, office.now()));
            }
          }

          @Override
          public void performLate(Draw draw) {
            office.late.add(reference, draw, () -> office.create(caller.account(), fields, draw));
          }
        });
  }

  /** The full model again: what is left out is emptied. */
  Response update(Request request, Dossier dossier) throws IOException, Refused {
    Map<String, String> fields = new LinkedHashMap<>(forms.update.read(request));
    changeable(dossier);
    for (String name : LASTING) {
      String given = fields.getOrDefault(name, "");
      if (!given.isEmpty() && !given.equals(dossier.field(name))) {
        throw Refused.exception("InvalidFieldException: " + name);
      }
      fields.put(name, dossier.field(name));
    }
    return calls.write(
        "opencps.update",
        dossier,
        () -> {
          dossier.fill(fields);
          return View.one(dossier, office.now());
        });
  }

  /** The e-form of a file or of a component. */
  Response form(Request request, Dossier dossier, String key) throws IOException, Refused {
    String data = forms.formData.read(request).getOrDefault("formdata", "");
    changeable(dossier);
    return calls.write(
        "opencps.form",
        dossier,
        () -> {
          dossier.forms.put(key, data);
          return Json.object().put("referenceUid", key).put("formData", data);
        });
  }

  Response delete(Dossier dossier) throws IOException, Refused {
    if (dossier.status(office.now()) != Status.NEW) {
      throw Refused.exception("DossierStatusException: only a draft can be deleted");
    }
    return gate.pass(
        "opencps.delete",
        dossier.reference(),
        draw -> {
          synchronized (office) {
            office.remove(dossier);
            return Json.response(200, View.one(dossier, office.now()));
          }
        });
  }

  private void changeable(Dossier dossier) throws Refused {
    synchronized (office) {
      Status status = dossier.status(office.now());
      if (status != Status.NEW && status != Status.WAITING) {
        throw Refused.exception("DossierStatusException: " + status.word());
      }
    }
  }
}
