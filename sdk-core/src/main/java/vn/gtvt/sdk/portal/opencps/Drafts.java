package vn.gtvt.sdk.portal.opencps;

import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.wire.ItemsTree;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Opens a draft, fills it and hands it in. Before the last step everything may be repeated: only
 * the step that hands in counts.
 */
final class Drafts {
  private final OpenCpsClient client;
  private final Registrations registrations;

  Drafts(OpenCpsClient client, Registrations registrations) {
    this.client = client;
    this.registrations = registrations;
  }

  /** Returns the id of the draft under this reference, which is opened if none is seen. */
  Outcome<String> open(String reference, Dossier dossier) {
    OpenCpsService service = client.settings().service(dossier.procedure()).orElse(null);
    if (service == null) {
      return notConfigured(dossier);
    }
    return client
        .find(reference, Finding.ANY_EXCEPTION)
        .then(
            found ->
                found.isPresent()
                    ? new Outcome.Done<>(found.get())
                    : create(DossierForm.create(reference, service)))
        .then(draft -> new Outcome.Done<>(draft.id()));
  }

  /** An exception may mean that the account is not let in yet: its registration tells. */
  private Outcome<DossierRecord> create(Map<String, String> form) {
    Outcome<DossierRecord> created = client.create(form);
    boolean isException = created instanceof Outcome.Unknown<DossierRecord>;
    return isException
            && registrations.state() instanceof Outcome.Done<Optional<AccountState>> state
            && state.value().flatMap(AccountState::waiting).isPresent()
        ? new Outcome.WaitsFor<>(state.value().flatMap(AccountState::waiting).orElseThrow())
        : created;
  }

  /** A draft that was handed in by an earlier try is not handed in again. */
  Outcome<Receipt> handIn(Submission submission) {
    String id = submission.code();
    OpenCpsService service =
        client.settings().service(submission.dossier().procedure()).orElse(null);
    if (service == null) {
      return notConfigured(submission.dossier());
    }
    if (id == null) {
      return new Outcome.NotSent<>("no draft was opened for it");
    }
    Receipt receipt = new Receipt(id, submission.reference());
    return notActed(client.dossier(id))
        .then(
            draft ->
                draft.isDraft()
                    ? fillAndHandIn(submission, id, service, receipt)
                    : new Outcome.Done<>(receipt));
  }

  private Outcome<Receipt> fillAndHandIn(
      Submission submission, String id, OpenCpsService service, Receipt receipt) {
    Map<String, String> full =
        DossierForm.full(submission.reference(), service, submission.dossier());
    return notActed(client.update(id, full))
        .then(filled -> eForm(id, service, submission.dossier()))
        .then(written -> notActed(client.nextActions(id)))
        .then(offers -> client.settings().handingIn().choose(offers))
        .then(offer -> client.act(id, ActionForm.of(offer, null)))
        .then(acted -> seenHandedIn(id, receipt));
  }

  private Outcome<String> eForm(String id, OpenCpsService service, Dossier dossier) {
    String part = service.eFormPart();
    return part == null
        ? new Outcome.Done<>(id)
        : notActed(client.eForm(id, part, Json.text(ItemsTree.of(dossier.items()))))
            .then(answer -> new Outcome.Done<>(id));
  }

  /** A step that was taken and shows no effect is in doubt (wire facts 4, row 2). */
  private Outcome<Receipt> seenHandedIn(String id, Receipt receipt) {
    return client.dossier(id) instanceof Outcome.Done<DossierRecord> read && read.value().isDraft()
        ? new Outcome.Unknown<>("the step was taken, and it is still a draft")
        : new Outcome.Done<>(receipt);
  }

  /** A draft is not filed: it counts as absent. */
  Outcome<LookUp> lookUp(DossierKey key) {
    String code = key.code();
    return client
        .find(code == null ? key.reference() : code, Finding.NO_SUCH)
        .then(found -> judged(found, key));
  }

  private static Outcome<LookUp> judged(Optional<DossierRecord> found, DossierKey key) {
    if (found.isEmpty()) {
      return new Outcome.Done<>(new LookUp.Absent());
    }
    DossierRecord record = found.get();
    if (!record.referenceUid().equals(key.reference())) {
      return new Outcome.Unknown<>("the dossier found carries another reference");
    }
    return new Outcome.Done<>(
        record.isDraft()
            ? new LookUp.Absent()
            : new LookUp.Found(new Receipt(record.id(), key.reference())));
  }

  /**
   * What went wrong before the step that counts left nothing that matters: it is safe to repeat.
   */
  static <T> Outcome<T> notActed(Outcome<T> outcome) {
    return outcome instanceof Outcome.Unknown<T> unknown
        ? new Outcome.NotSent<>("before the step that counts: " + unknown.cause())
        : outcome;
  }

  private static <T> Outcome<T> notConfigured(Dossier dossier) {
    String code = dossier.procedure().text();
    return new Outcome.Refused<>(
        new Bilingual(
            "Cấu hình của cổng này chưa có thủ tục "
                + code
                + ". Khai mã thủ tục, cơ quan và mẫu hồ sơ trên cổng rồi nộp lại.",
            "The settings of this portal have no procedure "
                + code
                + ". State its code, agency and template there, and file it again."));
  }
}
