package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/** What a filer does to a dossier that was handed in: answers, and withdraws. */
final class Amendments {
  private static final String WAITING = "waiting";

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
                Fields.text(raw, "dossierStatus").equals(WAITING)
                    ? fillAndSend(id, raw, answer)
                    : new Outcome.Unknown<>("the portal waits for no papers at the moment"));
  }

  private Outcome<String> fillAndSend(String id, JsonNode raw, Supplement answer) {
    return TokenCalls.before(client.update(id, DossierForm.again(raw, answer.note())))
        .then(filled -> TokenCalls.before(client.nextActions(id)))
        .then(offers -> client.settings().supplementing().choose(offers))
        .then(offer -> client.act(id, ActionForm.of(offer, answer.note())))
        .then(ended -> sent(id, ended, answer.request()));
  }

  /** One that the portal itself broke off, and that is still waited for, did not arrive. */
  private Outcome<String> sent(String id, OpenCpsClient.Ended ended, String request) {
    if (ended.isTaken()) {
      return new Outcome.Done<>(request);
    }
    boolean isWaitedFor =
        client.dossier(id) instanceof Outcome.Done<DossierRecord> read
            && read.value().status().equals(WAITING);
    return isWaitedFor
        ? ended.notTaken("an exception broke the step off; papers are still waited for")
        : new Outcome.Unknown<>("an exception broke the step off");
  }

  /**
   * Before it is received the filer may cancel; afterwards, or where the portal does not let him,
   * an officer is asked.
   */
  Outcome<Withdrawal> withdraw(Receipt receipt) {
    String id = receipt.id();
    return TokenCalls.before(client.dossier(id))
        .then(
            record ->
                switch (record.status()) {
                  case "new", "receiving" -> cancel(id, record.status());
                  case "denied", "unresolved", "releasing", "done" -> decided();
                  default -> became(record.status()).orElseGet(() -> ask(id, record.status()));
                });
  }

  private Outcome<Withdrawal> cancel(String id, String before) {
    return client
        .cancel(id)
        .then(ended -> TokenCalls.after(client.dossier(id)))
        .then(
            now ->
                became(now.status())
                    .orElseGet(
                        () ->
                            now.status().equals(before)
                                ? ask(id, before)
                                : new Outcome.Unknown<>("cancelled, and it shows otherwise")));
  }

  private Outcome<Withdrawal> ask(String id, String before) {
    return client
        .cancelling(id)
        .then(
            ended ->
                ended.isTaken()
                    ? new Outcome.Done<>(Withdrawal.ASKED)
                    : TokenCalls.after(client.dossier(id))
                        .then(now -> asked(now.status(), before)));
  }

  private static Outcome<Withdrawal> asked(String now, String before) {
    return became(now)
        .orElseGet(() -> now.equals(before) ? notHeard() : new Outcome.Unknown<>("broken off"));
  }

  private static Optional<Outcome<Withdrawal>> became(String status) {
    return switch (status) {
      case "cancelled" -> Optional.of(new Outcome.Done<>(Withdrawal.DONE));
      case "cancelling" -> Optional.of(new Outcome.Done<>(Withdrawal.ASKED));
      default -> Optional.empty();
    };
  }

  private static Outcome<Withdrawal> notHeard() {
    return new Outcome.Refused<>(
        new Bilingual(
            "Cổng không nhận yêu cầu rút hồ sơ này. Liên hệ cơ quan đang giải quyết để rút.",
            "The portal did not take the wish to withdraw. Ask the agency that works on it."));
  }

  private static Outcome<Withdrawal> decided() {
    return new Outcome.Refused<>(
        new Bilingual(
            "Hồ sơ đã có kết quả nên không rút được nữa. Xem kết quả trên cổng.",
            "The dossier is decided and cannot be withdrawn any more. See its result."));
  }
}
