package vn.gtvt.sandbox.officer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import vn.gtvt.sandbox.book.LedgerBook;
import vn.gtvt.sandbox.ledger.EntryKind;
import vn.gtvt.sandbox.ledger.LedgerVehicle;
import vn.gtvt.sandbox.registry.Registry;

/** Works through received records as their time comes. Guarded by the archive. */
public final class Officer {
  /** The zone of all times of the receiver. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  private record Task(Instant due, long order, Runnable work) {}

  private final Registry registry;
  private final LedgerBook book;
  private final OfficerRules rules;
  private final BadgeNumbers numbers = new BadgeNumbers();
  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparing(Task::due).thenComparing(Task::order));
  private long received;
  private long planned;
  private BiConsumer<ObjectNode, Instant> aftermath = (record, at) -> {};

  /** An officer without work. */
  public Officer(Registry registry, LedgerBook book, OfficerRules rules) {
    this.registry = registry;
    this.book = book;
    this.rules = rules;
  }

  /** Tells every decision to this one from now on: the record as decided, and when. */
  public void tell(BiConsumer<ObjectNode, Instant> listener) {
    aftermath = listener;
  }

  /** Ends the work on a record at its filer's wish; false if it is over already. */
  public boolean takeBack(CaseFile file, Instant now) {
    if (!State.WAITING.isOf(file.json()) && !State.IN_WORK.isOf(file.json())) {
      return false;
    }
    file.change(now, State.TAKEN_BACK::writeTo);
    note(now, EntryKind.TAKEN_BACK, file, file.undecided());
    return true;
  }

  /** Receives a record: its state, its number, its line in the ledger. */
  public void receive(CaseFile file, Instant now) {
    received++;
    String number = String.format(Locale.ROOT, "SBX-HS-%06d", received);
    file.change(
        now,
        record -> {
          State.WAITING.writeTo(record);
          record.put("SoHoSo", number);
        });
    note(now, EntryKind.RECEIVED, file, file.undecided());
    Instant due =
        rules.atOnce()
            ? now
            : WorkingTime.after(now.atZone(ZONE), rules.takesUpAfter()).toInstant();
    plan(due, () -> takeUp(file, due));
  }

  /** Does everything that is due, each thing at its own time. */
  public void catchUp(Instant now) {
    for (Task next = tasks.peek(); next != null && !next.due().isAfter(now); next = tasks.peek()) {
      tasks.remove();
      next.work().run();
    }
  }

  private void takeUp(CaseFile file, Instant at) {
    if (State.TAKEN_BACK.isOf(file.json())) {
      return;
    }
    ZonedDateTime time = at.atZone(ZONE);
    Instant due =
        rules.atOnce() ? at : WorkingTime.closeOfDay(time, rules.workingDays()).toInstant();
    file.change(
        at,
        record -> {
          State.IN_WORK.writeTo(record);
          record.put("NgayTiepNhan", STAMP.format(time));
          record.put("NgayHenTra", STAMP.format(due.atZone(ZONE)));
        });
    note(at, EntryKind.TAKEN_UP, file, file.undecided());
    plan(due, () -> decide(file, due));
  }

  private void decide(CaseFile file, Instant at) {
    if (State.TAKEN_BACK.isOf(file.json())) {
      return;
    }
    ZonedDateTime time = at.atZone(ZONE);
    String kind = file.text("dichVu");
    Verdict verdict = Verdict.on(file, registry, time.toLocalDate(), () -> numbers.next(kind));
    file.change(
        at,
        record -> {
          verdict.state().writeTo(record);
          record.put("NgayTra", STAMP.format(time));
          verdict.writeTo(record);
        });
    note(at, EntryKind.DECIDED, file, verdict.vehicles());
    aftermath.accept(file.json(), at);
  }

  private void plan(Instant due, Runnable work) {
    planned++;
    tasks.add(new Task(due, planned, work));
  }

  private void note(Instant at, EntryKind kind, CaseFile file, List<LedgerVehicle> vehicles) {
    book.write(at, kind, file.text("_id"), file.text("shortName"), file.text("dichVu"), vehicles);
  }
}
