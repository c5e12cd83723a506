package vn.gtvt.sandbox.opencps;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;

/** Leads a call below the base to its door. */
final class RestDoor {
  private final Office office;
  private final FilingDoor filings;
  private final ActionDoor actions;
  private final ReadDoor reads;
  private final FileDoor files;
  private final PaymentDoor payments;
  private final ApplicantDoor applicants;
  private final RegistrationDoor registrations;
  private final CatalogueDoor catalogue;

  RestDoor(
      Office office,
      FilingDoor filings,
      ActionDoor actions,
      ReadDoor reads,
      FileDoor files,
      PaymentDoor payments,
      ApplicantDoor applicants,
      RegistrationDoor registrations,
      CatalogueDoor catalogue) {
    this.office = office;
    this.filings = filings;
    this.actions = actions;
    this.reads = reads;
    this.files = files;
    this.payments = payments;
    this.applicants = applicants;
    this.registrations = registrations;
    this.catalogue = catalogue;
  }

  static Caller known(@Nullable Caller caller) throws Refused {
    if (caller == null) {
      throw Refused.notLoggedIn("User is not logged in");
    }
    return caller;
  }

  Response serve(Request request, String path, @Nullable Caller caller)
      throws IOException, Refused {
    Paths at = Paths.of(request.method(), path);
    String name = at.name(0);
    return switch (at.door()) {
      case "GET serviceinfos" -> catalogue.services(request);
      case "GET serviceinfos/*" -> catalogue.service(name);
      case "GET serviceconfigs" -> catalogue.configs(request);
      case "GET serviceconfigs/*/processes" -> catalogue.processes(name);
      case "GET dossiertemplates/*" -> catalogue.template(name);
      case "GET dictcollections/*/dictitems" -> catalogue.dictionary(name, request);
      case "POST applicants" -> applicants.register(request, false);
      case "POST applicants/withcaptcha" -> applicants.register(request, true);
      case "GET applicants/jcaptcha" -> applicants.captcha();
      case "GET applicants/*/activate/*" -> applicants.activate(name, at.name(1));
      case "PUT applicants/*/verify/*" -> applicants.verify(name, known(caller));
      case "GET applicants/enterprisedvcqg/*" -> applicants.enterprise(name);
      case "GET applicants/*" -> applicants.read(name, known(caller));
      case "GET registrations" -> registrations.list(known(caller));
      case "POST registrations" -> registrations.begin(request, known(caller));
      case "GET registrations/*" -> registrations.read(known(caller), name);
      case "PUT registrations/*" -> registrations.update(request, known(caller), name);
      case "DELETE registrations/*" -> registrations.delete(known(caller), name);
      case "POST registrations/*/forms/*" ->
          registrations.form(request, known(caller), name, at.name(1));
      case "PUT registrations/*/submitting" -> registrations.submit(known(caller), name);
      case "GET registrations/*/logs" -> registrations.logs(known(caller), name);
      case "POST dossiers" -> filings.create(request, known(caller));
      case "GET dossiers" -> reads.list(request, known(caller));
      case "POST dossiers/direct" -> reads.direct(request, known(caller));
      case "GET dossiers/*" -> reads.one(readable(request, name, caller));
      case "GET dossiers/*/payment" -> payments.read(readable(request, name, caller));
      default -> dossier(request, at, own(name, known(caller), at.door()));
    };
  }

  private Response dossier(Request request, Paths at, Dossier dossier) throws IOException, Refused {
    String name = at.name(1);
    return switch (at.door()) {
      case "PUT dossiers/*" -> filings.update(request, dossier);
      case "DELETE dossiers/*" -> filings.delete(dossier);
      case "PUT dossiers/*/files/*/formdata", "POST dossiers/*/eforms/*" ->
          filings.form(request, dossier, name);
      case "POST dossiers/*/files" -> files.upload(request, dossier);
      case "GET dossiers/*/files" -> files.list(dossier);
      case "GET dossiers/*/files/*" -> files.read(dossier, name);
      case "DELETE dossiers/*/files/*" -> files.delete(dossier, name);
      case "GET dossiers/*/nextactions" -> actions.offered(dossier);
      case "GET dossiers/*/nextactions/*/payload" -> actions.payload(dossier, name);
      case "POST dossiers/*/actions" -> actions.act(request, dossier);
      case "POST dossiers/*/submitting", "GET dossiers/*/submitting", "POST dossiers/*/submit" ->
          actions.submit(dossier);
      case "POST dossiers/*/correcting", "GET dossiers/*/correcting" ->
          actions.wish(dossier, EventKind.CORRECT);
      case "POST dossiers/*/cancelling", "GET dossiers/*/cancelling" ->
          actions.wish(dossier, EventKind.ASK_CANCEL);
      case "POST dossiers/*/cancel" -> actions.wish(dossier, EventKind.CANCEL);
      case "GET dossiers/*/reset" -> actions.wish(dossier, EventKind.RESET);
      case "GET dossiers/*/logs" -> reads.logs(request, dossier);
      case "GET dossiers/*/actions" -> reads.actions(dossier);
      case "GET dossiers/*/payments/*/epaymentprofile" -> payments.profile(dossier, name);
      case "PUT dossiers/*/payments/*/confirmfile" -> payments.proof(request, dossier, name);
      case "GET dossiers/*/payments/*/invoicefile", "GET dossiers/*/payments/*/invoicefile/*" ->
          payments.receipt(dossier, name);
      default -> throw Refused.exception("NotFoundException: " + at.door());
    };
  }

  private Dossier own(String key, Caller caller, String door) throws Refused {
    Dossier dossier = office.find(key);
    if (dossier == null || !door.contains(" dossiers/")) {
      office.late.missed(key);
      throw Refused.noDossier(key);
    }
    if (!dossier.account.equals(caller.account()) && !caller.isOfficer()) {
      throw Refused.notAllowed("Not your dossier: " + key);
    }
    return dossier;
  }

  /** The owner may read it, and so may who knows its secret. */
  private Dossier readable(Request request, String key, @Nullable Caller caller) throws Refused {
    String asked = request.query().get("secretKey");
    String secret = asked == null ? request.headers().first("secretCode") : asked;
    if (secret == null) {
      return own(key, known(caller), " dossiers/");
    }
    Dossier dossier = office.find(key);
    if (dossier == null || secret.isEmpty() || !secret.equals(dossier.field("password"))) {
      throw Refused.notLoggedIn("Secret key is not correct");
    }
    return dossier;
  }
}
