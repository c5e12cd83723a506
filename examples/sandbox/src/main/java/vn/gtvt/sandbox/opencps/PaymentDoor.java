package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.UploadForm;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** The fee of a dossier: section 9 of the wire page. */
final class PaymentDoor {
  private static final long FEE = 200_000;
  private static final long LIMIT = 10L * 1024 * 1024;
  private static final Duration PROOF_READ_AFTER = Duration.ofHours(1);

  private final Forms forms;
  private final Office office;
  private final FileShelf shelf;
  private final Calls calls;
  private final Gate gate;

  PaymentDoor(Forms forms, Office office, FileShelf shelf, Calls calls, Gate gate) {
    this.forms = forms;
    this.office = office;
    this.shelf = shelf;
    this.calls = calls;
    this.gate = gate;
  }

  private static boolean isDue(Dossier dossier, Instant now) {
    return dossier.steps(now).stream().anyMatch(step -> step.status() == Status.PAYING);
  }

  private static boolean isPaid(Dossier dossier, Instant now) {
    return dossier.events.stream()
        .anyMatch(event -> event.kind() == EventKind.PAY && !event.at().isAfter(now));
  }

  static String reference(Dossier dossier) {
    return "tt-" + dossier.id;
  }

  private void mustBeDue(Dossier dossier) throws Refused {
    if (!isDue(dossier, office.now())) {
      throw Refused.exception("NoSuchPaymentFileException: " + dossier.id);
    }
  }

  Response read(Dossier dossier) throws IOException, Refused {
    mustBeDue(dossier);
    return calls.read("opencps.payment", dossier, now -> payment(dossier, now));
  }

  private static ObjectNode payment(Dossier dossier, Instant now) {
    boolean isPaid = isPaid(dossier, now);
    ObjectNode json = Json.object().put("referenceUid", reference(dossier));
    json.put("paymentFee", "Phí thẩm định").put("advanceAmount", 0);
    json.put("feeAmount", FEE).put("serviceAmount", 0).put("shipAmount", 0);
    json.put("paymentAmount", FEE).put("paymentNote", "Phí thẩm định hồ sơ");
    json.put("bankInfo", "").put("epaymentProfile", profile(dossier).toString());
    json.put("paymentStatus", isPaid ? 2 : dossier.proof.isEmpty() ? 0 : 1);
    json.put("paymentMethod", "PayPlatDVCQG");
    json.put("orderId", reference(dossier));
    dossier.events.stream()
        .filter(event -> event.kind() == EventKind.PAY && !event.at().isAfter(now))
        .findFirst()
        .map(event -> Dates.PLAIN.write(event.at()))
        // The dossier goes on with it: paid is confirmed and approved.
        .ifPresent(at -> json.put("confirmDatetime", at).put("approveDatetime", at));
    return json;
  }

  private static ObjectNode profile(Dossier dossier) {
    return Json.object()
        .put("paymentAmount", FEE)
        .put("goodCode", reference(dossier))
        .put("description", "Phí thẩm định hồ sơ " + dossier.id);
  }

  Response profile(Dossier dossier, String reference) throws IOException, Refused {
    mustBe(dossier, reference);
    return calls.read("opencps.payment", dossier, now -> profile(dossier));
  }

  private void mustBe(Dossier dossier, String reference) throws Refused {
    mustBeDue(dossier);
    if (!reference.equals(reference(dossier))) {
      throw Refused.exception("NoSuchPaymentFileException: " + reference);
    }
  }

  /** Proof of a transfer: the officer reads it an hour later. */
  Response proof(Request request, Dossier dossier, String reference) throws IOException, Refused {
    mustBe(dossier, reference);
    try (UploadForm form = UploadForm.read(request, shelf, LIMIT)) {
      forms.proof.check(form.texts());
      List<UploadForm.Piece> files = form.files();
      if (files.size() != 1 || !files.get(0).field().equals("file") || files.get(0).tooLarge()) {
        throw Refused.exception("RequiredFieldException: file");
      }
      if (isPaid(dossier, office.now()) || !dossier.proof.isEmpty()) {
        throw Refused.exception("PaymentStatusException: " + reference);
      }
      return calls.write(
          "opencps.pay",
          dossier,
          () -> {
            dossier.proof = files.get(0).keep().id();
            Instant read = office.now().plus(PROOF_READ_AFTER);
            dossier.events.add(new Event(read, EventKind.PAY, "Chuyển khoản"));
            return payment(dossier, office.now());
          });
    }
  }

  /** A receipt; there is one when the fee is paid. */
  Response receipt(Dossier dossier, String reference) throws IOException, Refused {
    mustBe(dossier, reference);
    if (!isPaid(dossier, office.now())) {
      throw Refused.exception("NoSuchInvoiceFileException: " + reference);
    }
    byte[] pdf =
        ("%PDF-1.4\n% GIẢ LẬP: biên lai " + reference + "\n%%EOF\n")
            .getBytes(StandardCharsets.UTF_8);
    return gate.pass(
        "opencps.payment", dossier.reference(), draw -> Response.of(200, "application/pdf", pdf));
  }

  /** The address where a person pays. */
  Response link(Request request, Caller caller, String base) throws IOException, Refused {
    Map<String, String> form = forms.transaction.read(request);
    Dossier dossier = office.find(form.getOrDefault("dossierId", ""));
    if (dossier == null || !dossier.account.equals(caller.account())) {
      throw Refused.noDossier(form.getOrDefault("dossierId", ""));
    }
    boolean isOpen = isDue(dossier, office.now()) && !isPaid(dossier, office.now());
    return calls.write(
        "opencps.pay",
        dossier,
        () ->
            isOpen
                ? Json.object()
                    .put("MaLoi", "00")
                    .put("UrlThanhToan", base + "/opencps/pay/" + reference(dossier))
                : Json.object().put("MaLoi", "99").put("UrlThanhToan", ""));
  }

  /** What the payment page does when a person presses its button. */
  Response pay(String reference) throws IOException, Refused {
    Dossier dossier = office.find(reference.replaceFirst("^tt-", ""));
    if (dossier == null || dossier.status(office.now()) != Status.PAYING) {
      throw Refused.exception("NoSuchPaymentFileException: " + reference);
    }
    return calls.write(
        "opencps.pay",
        dossier,
        () -> {
          dossier.events.add(new Event(office.now(), EventKind.PAY, "Trực tuyến"));
          return payment(dossier, office.now());
        });
  }
}
