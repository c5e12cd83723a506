package vn.gtvt.sdk.portal.opencps;

import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Opens a draft, fills it and hands it in. Before the last step everything may be repeated: only
 * the step that hands in counts.
 */
final class Drafts {
  private final OpenCpsClient client;
  private final Registrations registrations;
  private final Map<ProcedureCode, ElectronicForm> forms;

  Drafts(
      OpenCpsClient client, Registrations registrations, Map<ProcedureCode, ElectronicForm> forms) {
    this.forms = forms;
    this.client = client;
    this.registrations = registrations;
  }

  /** Returns the id of the draft under this reference, which is opened if none is seen. */
  Outcome<String> open(String reference, Dossier dossier) {
    OpenCpsService service = client.settings().service(dossier.procedure()).orElse(null);
    if (service == null) {
      return notConfigured(dossier);
    }
    return seen(reference)
        .then(
            found ->
                found.isPresent()
                    ? new Outcome.Done<>(found.get())
                    : create(DossierForm.create(reference, service)))
        .then(draft -> new Outcome.Done<>(draft.id()));
  }

  /** One that an earlier try opened may land late: none is seen only if it is not seen twice. */
  private Outcome<Optional<DossierRecord>> seen(String reference) {
    return client
        .find(reference, Finding.ANY_EXCEPTION)
        .then(
            found ->
                found.isPresent()
                    ? new Outcome.Done<>(found)
                    : client.find(reference, Finding.ANY_EXCEPTION));
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
    return TokenCalls.before(client.dossier(id))
        .then(
            draft ->
                draft.isDraft()
                    ? fillAndHandIn(submission, id, service, receipt)
                    : new Outcome.Done<>(receipt));
  }

  private Outcome<Receipt> fillAndHandIn(
      Submission submission, String id, OpenCpsService service, Receipt receipt) {
    Dossier dossier = submission.dossier();
    ElectronicForm form = forms.get(dossier.procedure());
    if (service.eFormPart() != null && form == null) {
      return notConfigured(dossier);
    }
    Map<String, String> full;
    String content;
    try {
      PostalAddress seat = form == null ? null : form.seat(dossier).orElse(null);
      full = DossierForm.full(submission.reference(), service, dossier, seat);
      content = form == null ? "" : Json.text(form.fields(dossier));
    } catch (IllegalArgumentException e) {
      return doesNotFit(e);
    }
    return TokenCalls.before(client.update(id, full))
        .then(filled -> eForm(id, service, content))
        .then(written -> TokenCalls.before(client.nextActions(id)))
        .then(offers -> client.settings().handingIn().choose(offers))
        .then(offer -> client.act(id, ActionForm.of(offer, null)))
        .then(ended -> judgedHandIn(id, ended, receipt));
  }

  private Outcome<String> eForm(String id, OpenCpsService service, String content) {
    String part = service.eFormPart();
    return part == null
        ? new Outcome.Done<>(id)
        : TokenCalls.before(client.eForm(id, part, content)).then(answer -> new Outcome.Done<>(id));
  }

  /**
   * A step that was taken and shows no effect is in doubt (wire facts 4, row 2); one that the
   * portal itself broke off, and that a read shows not to be taken, is safe to take again.
   */
  private Outcome<Receipt> judgedHandIn(String id, OpenCpsClient.Ended ended, Receipt receipt) {
    Outcome<DossierRecord> read = client.dossier(id);
    if (!(read instanceof Outcome.Done<DossierRecord> done)) {
      String how = ended.isTaken() ? "the step was taken" : "an exception broke the step off";
      return new Outcome.Unknown<>(how + ", and the dossier cannot be read");
    }
    if (!done.value().isDraft()) {
      return new Outcome.Done<>(receipt);
    }
    return ended.isTaken()
        ? new Outcome.Unknown<>("the step was taken, and it is still a draft")
        : ended.notTaken("an exception broke the step off; it is still a draft");
  }

  /** A draft is not filed: it counts as absent. */
  Outcome<LookUp> lookUp(DossierKey key) {
    String code = key.code();
    return client
        .find(code == null ? key.reference() : code, Finding.NO_DOSSIER)
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

  /** The form names the item that is missing, by its name and not by its value. */
  private static <T> Outcome<T> doesNotFit(IllegalArgumentException e) {
    String what = Answers.told(String.valueOf(e.getMessage()));
    return new Outcome.Refused<>(
        new Bilingual(
            "Hồ sơ không điền được vào biểu mẫu của cổng: " + what + ". Sửa hồ sơ rồi nộp lại.",
            "The dossier does not fit the portal's form: "
                + what
                + ". Correct it and file again."));
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
