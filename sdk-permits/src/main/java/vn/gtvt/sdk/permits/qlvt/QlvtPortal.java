package vn.gtvt.sdk.permits.qlvt;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;

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
    this.collection = client.settings().collection();
  }

  @Override
  public String name() {
    return "qlvt";
  }

  /**
   * The settings' time, but at least twice the read timeout in use: a server that was still busy
   * when its answer was given up needs time to finish.
   */
  @Override
  public Duration settleTime() {
    Duration settle = client.settings().settle();
    Duration least = client.patience().multipliedBy(2);
    return settle.compareTo(least) < 0 ? least : settle;
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return client.upload(file);
  }

  @Override
  public Optional<Capabilities> capabilities() {
    return Optional.of(QlvtCapabilities.table());
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
        if (new BadgeRecord(hit).isOf(reference)) {
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
    return client
        .userById(collection, receipt.id())
        .then(record -> new Outcome.Done<>(new BadgeRecord(record).progress()));
  }

  private static Outcome<LookUp> found(Map<String, Object> record, String reference) {
    BadgeRecord read = new BadgeRecord(record);
    String id = read.id();
    return id.isEmpty() || !read.isOf(reference)
        ? new Outcome.Unknown<>("the record found has no id or another reference")
        : new Outcome.Done<>(new LookUp.Found(new Receipt(id, reference)));
  }
}
