package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.portal.wire.Values;
import vn.gtvt.sdk.text.Bilingual;

/** What a filer does to a dossier that was handed in: answers, and withdraws. */
final class Amendments {
  private final OpenCpsClient client;

  Amendments(OpenCpsClient client) {
    this.client = client;
  }

  /**
   * The files lie in the dossier already: it is written once more as it is, and the step that the
   * portal then offers is taken.
   */
  Outcome<String> supplement(Receipt receipt, Supplement answer) {
    String id = receipt.id();
    return TokenCalls.before(client.raw(id))
        .then(
            raw ->
                Values.text(raw, "dossierStatus").equals("waiting")
                    ? fillAndSend(id, raw, answer)
                    : new Outcome.Unknown<>("the portal waits for no papers at the moment"));
  }

  private Outcome<String> fillAndSend(String id, JsonNode raw, Supplement answer) {
    return TokenCalls.before(client.update(id, DossierForm.again(raw, answer.note())))
        .then(filled -> TokenCalls.before(client.nextActions(id)))
        .then(offers -> client.settings().supplementing().choose(offers))
        .then(offer -> client.act(id, ActionForm.of(offer, answer.note())))
        .then(acted -> new Outcome.Done<>(answer.request()));
  }

  /** Before it is received the filer may cancel; afterwards an officer decides. */
  Outcome<Withdrawal> withdraw(Receipt receipt) {
    String id = receipt.id();
    return TokenCalls.before(client.dossier(id))
        .then(
            record ->
                switch (record.status()) {
                  case "new", "receiving" -> client.cancel(id).then(Amendments::became);
                  case "cancelled" -> new Outcome.Done<>(Withdrawal.DONE);
                  case "cancelling" -> new Outcome.Done<>(Withdrawal.ASKED);
                  case "denied", "unresolved", "releasing", "done" -> decided();
                  default -> client.cancelling(id).then(Amendments::became);
                });
  }

  private static Outcome<Withdrawal> became(DossierRecord record) {
    return new Outcome.Done<>(
        record.status().equals("cancelled") ? Withdrawal.DONE : Withdrawal.ASKED);
  }

  private static Outcome<Withdrawal> decided() {
    return new Outcome.Refused<>(
        new Bilingual(
            "Hồ sơ đã có kết quả nên không rút được nữa. Xem kết quả trên cổng.",
            "The dossier is decided and cannot be withdrawn any more. See its result."));
  }
}
