package vn.gtvt.testkit;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Fingerprint;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.Withdrawal;

/**
 * The sandbox's practice portal as a receiver: no platform speaks it, but it has every operation
 * that the engine calls. Immutable and safe for concurrent use.
 *
 * <p>What its officer does with a dossier is said by the dossier itself, in the text item {@code
 * plan}; the words stand in {@code docs/wire/practice.md}. A file belongs to a fault of its dossier
 * by what its name begins with, up to the first {@code _}.
 */
public final class PracticePortal implements Portal {
  private final PracticeCalls calls;
  private final Guard guard;

  private PracticePortal(PracticeCalls calls, Guard guard) {
    this.calls = calls;
    this.guard = guard;
  }

  /**
   * Returns the portal of a sandbox that takes the same dossier twice.
   *
   * @param sandbox where the sandbox listens
   * @param caller the caller; it stays the caller's to close
   * @param token the tenant's token
   */
  public static PracticePortal at(URI sandbox, HttpCaller caller, String token) {
    return new PracticePortal(new PracticeCalls(sandbox, caller, token), Guard.LOOK_UP);
  }

  /** Returns the same portal for a sandbox that refuses a second dossier under one reference. */
  public PracticePortal refusingTwice() {
    return new PracticePortal(calls, Guard.REFUSED_TWICE);
  }

  @Override
  public String name() {
    return "practice";
  }

  @Override
  public Duration settleTime() {
    return calls.readTimeout().multipliedBy(2).plusSeconds(1);
  }

  @Override
  public Set<PortalOperation> operations() {
    return Set.of(
        PortalOperation.ALLOCATE,
        PortalOperation.VERIFY,
        PortalOperation.SUPPLEMENT,
        PortalOperation.WITHDRAW,
        PortalOperation.RESULT);
  }

  @Override
  public Guard guard() {
    return guard;
  }

  @Override
  public Outcome<String> allocate(String reference, Dossier dossier) {
    return calls
        .post("codes", Map.of("reference", reference))
        .then(answer -> PracticeAnswers.text(answer, "code"));
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return calls.postFile(file).then(PracticeAnswers::stored);
  }

  @Override
  public Outcome<StoredFile> verify(StoredFile stored) {
    return calls
        .get("files/" + stored.id())
        .then(
            bytes ->
                new Outcome.Done<>(new StoredFile(stored.id(), Fingerprint.of(bytes).sha256())));
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("reference", submission.reference());
    if (submission.code() != null) {
      body.put("code", submission.code());
    }
    body.put("title", submission.dossier().title());
    body.put("plan", submission.dossier().items().optionalText("plan").orElse(""));
    body.put("files", files(submission.files()));
    return calls
        .post("dossiers", body)
        .then(answer -> PracticeAnswers.text(answer, "id"))
        .then(id -> new Outcome.Done<>(new Receipt(id, submission.reference())));
  }

  private static List<Map<String, String>> files(List<Submission.SentFile> sent) {
    return sent.stream()
        .map(file -> Map.of("component", file.attachment().component(), "id", file.stored().id()))
        .toList();
  }

  /** The index answers first; what it does not find, the database is asked for. */
  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    Map<String, String> query = Map.of("reference", key.reference());
    Outcome<List<String>> indexed = calls.post("search", query).then(PracticeAnswers::ids);
    if (indexed instanceof Outcome.Done<List<String>> done && !done.value().isEmpty()) {
      return found(done.value(), key);
    }
    return calls.post("find", query).then(PracticeAnswers::ids).then(ids -> found(ids, key));
  }

  private static Outcome<LookUp> found(List<String> ids, DossierKey key) {
    return new Outcome.Done<>(
        ids.isEmpty()
            ? new LookUp.Absent()
            : new LookUp.Found(new Receipt(ids.get(0), key.reference())));
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    return calls.post("progress", Map.of("id", receipt.id())).then(PracticeAnswers::progress);
  }

  @Override
  public Outcome<String> supplement(Receipt receipt, Supplement supplement) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", receipt.id());
    body.put("request", supplement.request());
    body.put("files", files(supplement.files()));
    return calls.post("answers", body).then(answer -> PracticeAnswers.text(answer, "request"));
  }

  @Override
  public Outcome<Withdrawal> withdraw(Receipt receipt, String reason) {
    return calls
        .post("withdrawals", Map.of("id", receipt.id(), "reason", reason))
        .then(PracticeAnswers::withdrawal);
  }

  @Override
  public Outcome<Content> result(Receipt receipt, ResultFile file) {
    return calls.get("results/" + file.id()).then(bytes -> new Outcome.Done<>(Content.of(bytes)));
  }
}
