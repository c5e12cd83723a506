package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.DossierKey;
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
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.Withdrawal;

/**
 * A receiver with every operation and a memory: it takes whatever comes, also twice, and counts it.
 * Safe for concurrent use.
 */
class Receiver implements Portal {
  static final Duration SETTLE = Duration.ofMinutes(1);
  static final byte[] PAPER = {1, 2, 3};

  /** What was called, in its order. */
  final List<String> calls = Collections.synchronizedList(new ArrayList<>());

  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<String, DossierStatus> statuses = new HashMap<>();
  private final Map<String, SupplementRequest> asked = new HashMap<>();
  private final Set<String> answered = new TreeSet<>();
  private String losing = "";

  /** Does the next call of this operation and lets its answer get lost. */
  synchronized void loseAnswerOf(String operation) {
    losing = operation;
  }

  synchronized void decide(Filing filing, DossierStatus status) {
    statuses.put(filing.reference(), status);
  }

  synchronized void ask(Filing filing, SupplementRequest request) {
    asked.put(filing.reference(), request);
    statuses.put(filing.reference(), DossierStatus.SUPPLEMENT_ASKED);
  }

  /** Says how often it was done for this filing. */
  synchronized int times(String operation, Filing filing) {
    return taken.getOrDefault(operation + filing.reference(), 0);
  }

  private synchronized <T> Outcome<T> done(String operation, Supplier<T> act) {
    calls.add(operation);
    T value = act.get();
    if (losing.equals(operation)) {
      losing = "";
      return new Outcome.Unknown<>("cut");
    }
    return new Outcome.Done<>(value);
  }

  private void count(String operation, String reference) {
    taken.merge(operation + reference, 1, Integer::sum);
  }

  @Override
  public String name() {
    return "receiver";
  }

  @Override
  public Duration settleTime() {
    return SETTLE;
  }

  @Override
  public Set<PortalOperation> operations() {
    return EnumSet.allOf(PortalOperation.class);
  }

  @Override
  public Outcome<String> allocate(String reference, Dossier dossier) {
    return done("allocate", () -> "code-" + reference);
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return done("upload", () -> new StoredFile("f" + file.sha256(), file.sha256()));
  }

  @Override
  public Outcome<StoredFile> verify(StoredFile stored) {
    return done("verify", () -> stored);
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    return done(
        "submit",
        () -> {
          count("submit", submission.reference());
          statuses.put(submission.reference(), DossierStatus.RECEIVED);
          return receipt(submission.reference());
        });
  }

  private static Receipt receipt(String reference) {
    return new Receipt("r-" + reference, reference);
  }

  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    return done(
        "lookUp",
        () ->
            taken.containsKey("submit" + key.reference())
                ? new LookUp.Found(receipt(key.reference()))
                : new LookUp.Absent());
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    return done("progress", () -> seen(receipt.reference()));
  }

  private Progress seen(String reference) {
    DossierStatus status = statuses.getOrDefault(reference, DossierStatus.REGISTERED);
    List<ResultFile> results =
        status.equals(DossierStatus.DONE)
            ? List.of(new ResultFile("p1", "p.pdf", "application/pdf", null))
            : List.of();
    return new Progress(
        status,
        "n1",
        null,
        null,
        null,
        List.of(),
        asked.get(reference),
        List.copyOf(answered),
        results);
  }

  @Override
  public Outcome<String> supplement(Receipt receipt, Supplement supplement) {
    return done(
        "supplement",
        () -> {
          count("supplement", receipt.reference());
          asked.remove(receipt.reference());
          answered.add(supplement.request());
          statuses.put(receipt.reference(), DossierStatus.PROCESSING);
          return supplement.request();
        });
  }

  @Override
  public Outcome<Withdrawal> withdraw(Receipt receipt, String reason) {
    return done(
        "withdraw",
        () -> {
          count("withdraw", receipt.reference());
          statuses.put(receipt.reference(), DossierStatus.WITHDRAWAL_ASKED);
          return Withdrawal.ASKED;
        });
  }

  @Override
  public Outcome<Content> result(Receipt receipt, ResultFile file) {
    return done("result", () -> Content.of(PAPER));
  }
}
