package vn.gtvt.sdk.permits.qlvt;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StatusTable;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.text.Bilingual;

/**
 * QLVT as a receiver of badge dossiers. Immutable and safe for concurrent use.
 *
 * <p>Nothing shows that QLVT refuses the same dossier twice; therefore the engine's asking is the
 * only guard, and a look-up reads the database before it says that there is none.
 */
public final class QlvtPortal implements Portal {
  private final QlvtClient client;
  private final String collection;

  /** Makes the receiver over a client. */
  public QlvtPortal(QlvtClient client) {
    this.client = client;
    this.collection = client.settings().collections().dossiers();
  }

  @Override
  public String name() {
    return "qlvt";
  }

  /** The settings' time, but at least twice the read timeout in use. */
  @Override
  public Duration settleTime() {
    return client.settings().installation().settleTime(client.patience());
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return client
        .settings()
        .installation()
        .<StoredFile>refusal(file)
        .orElseGet(() -> client.upload(file));
  }

  @Override
  public Optional<Capabilities> capabilities() {
    return Optional.of(QlvtCapabilities.of(client.settings()));
  }

  /** Reads the bytes back: what was stored is what an officer will open. */
  @Override
  public Outcome<StoredFile> verify(StoredFile stored) {
    return client.readBack(stored);
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    return client
        .userCreate(collection, BadgeDossierMessage.body(submission))
        .then(id -> new Outcome.Done<>(new Receipt(id, submission.reference())));
  }

  /**
   * The index answers fast and with the record; what it does not find, the database is asked for.
   */
  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    String reference = key.reference();
    Map<String, Object> query =
        Map.of("query", Map.of("term", Map.of("shortName.keyword", reference)), "size", 1);
    Outcome<List<Map<String, Object>>> indexed = client.search(collection, query);
    if (indexed instanceof Outcome.Done<List<Map<String, Object>>> done) {
      for (Map<String, Object> hit : done.value()) {
        if (new DossierRecord(hit).isOf(reference)) {
          return found(hit, reference);
        }
      }
    }
    Map<String, Object> filter = Map.of("shortName", reference);
    return client
        .count(collection, filter)
        .then(
            count ->
                count == 0
                    ? new Outcome.Done<>(new LookUp.Absent())
                    : client.userOne(collection, filter).then(record -> found(record, reference)));
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    StatusTable statuses = client.settings().installation().statuses();
    return client
        .userById(collection, receipt.id())
        .then(record -> new Outcome.Done<>(new DossierRecord(record).progress(statuses)));
  }

  /**
   * Takes the dossier back, where the settings name the {@code actionCode} that does so here; a
   * dossier that was taken back before is withdrawn as well.
   *
   * @param reason goes nowhere: no field for it is known
   */
  @Override
  public Outcome<Withdrawal> withdraw(Receipt receipt, String reason) {
    String actionCode = client.settings().withdrawal().orElse(null);
    if (actionCode == null) {
      return new Outcome.NotSupported<>(
          new Bilingual(
              "Chưa biết cách rút hồ sơ trên QLVT qua phần mềm. Rút trực tiếp trên cổng, hoặc liên"
                  + " hệ cơ quan cấp phù hiệu.",
              "How a program withdraws a dossier from QLVT is not known. Withdraw it on the site,"
                  + " or ask the authority that issues badges."));
    }
    Map<String, Object> filter = Map.of("_id", receipt.id(), "shortName", receipt.reference());
    return client
        .userUpdateOne(collection, filter, Map.of(), actionCode)
        .then(changed -> changed == 1 ? new Outcome.Done<>(Withdrawal.DONE) : stands(receipt));
  }

  /** Nothing changed: it stands as it shall already, or there is no such record. */
  private Outcome<Withdrawal> stands(Receipt receipt) {
    return progress(receipt)
        .then(
            at ->
                at.status().equals(DossierStatus.STOPPED)
                    ? new Outcome.Done<>(Withdrawal.DONE)
                    : new Outcome.Unknown<>("the withdrawal changed no record"));
  }

  private static Outcome<LookUp> found(Map<String, Object> record, String reference) {
    DossierRecord read = new DossierRecord(record);
    String id = read.id();
    return id.isEmpty() || !read.isOf(reference)
        ? new Outcome.Unknown<>("the record found has no id or another reference")
        : new Outcome.Done<>(new LookUp.Found(new Receipt(id, reference)));
  }
}
