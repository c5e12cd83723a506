package vn.gtvt.sdk.filing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;

/**
 * The journal in a relational database, one code path for an embedded one and a host's.
 *
 * <p>Attachments go to the content store before the row is committed: a row never names bytes that
 * are not there.
 */
final class JdbcJournal implements Journal {
  private final Transactions transactions;
  private final ContentStore contents;
  private final JournalWatch watch;
  private final FilingTable filings;
  private final ParcelTable parcels;
  private final EventTable events;
  private final DossierJson dossiers;
  private final AnswerJson answers;
  private final Acceptance acceptance;
  private final Leases leases = new Leases();

  JdbcJournal(Transactions transactions, String prefix, ContentStore contents, JournalWatch watch) {
    this.transactions = transactions;
    this.contents = contents;
    this.watch = watch;
    this.filings = new FilingTable(prefix);
    this.parcels = new ParcelTable(prefix);
    this.events = new EventTable(prefix);
    this.dossiers = new DossierJson(contents);
    this.answers = new AnswerJson(contents);
    this.acceptance = new Acceptance(filings, parcels);
  }

  @Override
  public Filing accept(
      String tenant,
      Dossier dossier,
      Resubmission again,
      Instant now,
      Consumer<FilingId> beforehand) {
    String key = dossiers.contentKey(tenant, dossier);
    if (again == Resubmission.ONCE && !dossier.attachments().isEmpty()) {
      // What is there already needs no bytes kept. Where there are none, the look below is enough.
      Optional<Filing> live =
          transactions.read("looking for the content", c -> acceptance.live(c, key));
      if (live.isPresent()) {
        return live.get();
      }
    }
    contents.keep(dossier.attachments());
    Filing fresh = acceptance.fresh(tenant, key, dossier, now);
    String text = dossiers.write(dossier);
    beforehand.accept(fresh.id());
    Filing taken = transactions.run("accepting", c -> acceptance.take(c, fresh, text, again));
    if (taken.id().equals(fresh.id())) {
      watch.acknowledged();
    }
    return taken;
  }

  @Override
  public Filing accept(
      Connection connection, String tenant, Dossier dossier, Resubmission again, Instant now) {
    transactions.within(
        connection,
        "accepting",
        c -> {
          watch.demandOwn(c.connection());
          return c;
        });
    contents.keep(dossier.attachments());
    String key = dossiers.contentKey(tenant, dossier);
    Filing fresh = acceptance.fresh(tenant, key, dossier, now);
    String text = dossiers.write(dossier);
    return transactions.within(
        connection, "accepting", c -> acceptance.take(c, fresh, text, again));
  }

  @Override
  public Filing write(Filing next, String event, Instant now) {
    return write(next, event, now, session -> {});
  }

  @Override
  public Filing write(Filing next, Dossier dossier, String event, Instant now) {
    contents.keep(dossier.attachments());
    String text = dossiers.write(dossier);
    return write(
        next,
        event,
        now,
        session -> {
          if (!parcels.updateDossier(session, next.id(), text)) {
            throw missing("dossier of " + next.reference());
          }
        });
  }

  @Override
  public Filing write(Filing next, SupplementAnswer answer, String event, Instant now) {
    contents.keep(answer.attachments());
    String text = answers.write(answer);
    return write(next, event, now, c -> parcels.addAnswer(c, next.id(), answer.request(), text));
  }

  private interface Parcel {
    void write(Session session) throws SQLException;
  }

  private Filing write(Filing next, String event, Instant now, Parcel parcel) {
    transactions.run(
        "writing " + next.reference(),
        session -> {
          move(session, next, event, now);
          parcel.write(session);
          return next;
        });
    if (!event.isEmpty()) {
      watch.acknowledged();
    }
    return next;
  }

  @Override
  public void writeAll(List<Filing> next, String event, Instant now) {
    transactions.run(
        "writing " + next.size() + " filings",
        session -> {
          for (Filing each : next) {
            move(session, each, event, now);
          }
          return next;
        });
    if (!event.isEmpty()) {
      next.forEach(each -> watch.acknowledged());
    }
  }

  private void move(Session session, Filing next, String event, Instant now) throws SQLException {
    if (!filings.update(session, next)) {
      throw new JournalException(
          next.reference()
              + " was moved by somebody else meanwhile; load it again and go on from there");
    }
    if (!event.isEmpty()) {
      events.add(session, next, event, now);
    }
  }

  @Override
  public List<FilingId> due(String tenant, Instant now, int most) {
    return transactions.read("reading what is due", c -> filings.due(c, tenant, now, most));
  }

  @Override
  public Optional<Instant> nextDue(String tenant) {
    return transactions.read("reading what is due", c -> filings.nextDue(c, tenant));
  }

  @Override
  public Filing load(FilingId id) {
    return transactions
        .read("reading " + id, c -> filings.find(c, id))
        .orElseThrow(() -> missing("filing " + id));
  }

  @Override
  public List<Filing> all(String tenant) {
    return transactions.read("reading all filings", c -> filings.all(c, tenant));
  }

  @Override
  public Dossier dossier(Filing filing) {
    String whose = filing.reference();
    return transactions
        .read("reading the dossier of " + whose, c -> parcels.dossier(c, filing.id()))
        .map(text -> readable("the dossier of " + whose, () -> dossiers.read(text, whose)))
        .orElseThrow(() -> missing("dossier of " + whose));
  }

  @Override
  public SupplementAnswer answer(Filing filing, String request) {
    String whose = filing.reference();
    return transactions
        .read("reading an answer of " + whose, c -> parcels.answer(c, filing.id(), request))
        .map(text -> readable("an answer of " + whose, () -> answers.read(text, whose)))
        .orElseThrow(() -> missing("answer of " + whose + " to request " + request));
  }

  @Override
  public void keep(List<Attachment> papers) {
    contents.keep(papers);
  }

  @Override
  public Content content(String sha256) {
    return contents.content(sha256);
  }

  @Override
  public List<FilingEvent> history(FilingId id) {
    Filing filing = load(id);
    return transactions.read(
        "reading the history of " + filing.reference(), c -> events.of(c, filing));
  }

  @Override
  public Lease own(String tenant, String holder) {
    return leases.own(tenant, holder);
  }

  @Override
  public void close() {
    watch.close();
  }

  /** What is broken in one parcel may fail in any way, and says nothing of the others. */
  private static <T> T readable(String what, Supplier<T> read) {
    try {
      return read.get();
    } catch (RuntimeException e) {
      throw new UnreadableFiling(what, e);
    }
  }

  private JournalException missing(String what) {
    return new UnreadableFiling(
        transactions.place() + " has no " + what + "; check that it is the right journal");
  }
}
