package vn.gtvt.sandbox.fault;

import java.util.Map;
import java.util.Set;

/**
 * Switches faults on and off, per operation, while the sandbox runs. Thread-safe.
 *
 * <p>A fault strikes only a call that would have gone well; a refused call uses none up. Delay and
 * lagging search combine with any other fault; of all others one strikes a call: first the queue,
 * then the standing one, then the seeded ones.
 */
public interface Faults {
  /** The operations that faults are given for. */
  Set<String> OPERATIONS =
      Set.of(
          "token",
          "upload",
          "download",
          "userCreate",
          "userOne",
          "userById",
          "userUpdateOne",
          "userUpdateById",
          "userRemoveOne",
          "userRemoveById",
          "count",
          "search",
          "practice.code",
          "practice.upload",
          "practice.read",
          "practice.create",
          "practice.search",
          "practice.find",
          "practice.progress",
          "practice.answer",
          "practice.withdraw",
          "practice.result",
          "opencps.login",
          "opencps.state",
          "opencps.catalogue",
          "opencps.create",
          "opencps.update",
          "opencps.form",
          "opencps.nextActions",
          "opencps.action",
          "opencps.read",
          "opencps.direct",
          "opencps.list",
          "opencps.history",
          "opencps.withdraw",
          "opencps.delete",
          "opencps.upload",
          "opencps.files",
          "opencps.download",
          "opencps.deleteFile",
          "opencps.payment",
          "opencps.pay",
          "opencps.applicant",
          "opencps.registration",
          "igate.token",
          "igate.procedures",
          "igate.procedure",
          "igate.definition",
          "igate.forms",
          "igate.costs",
          "igate.nations",
          "igate.places",
          "igate.pattern",
          "igate.nextCode",
          "igate.upload",
          "igate.download",
          "igate.deleteFile",
          "igate.deleteComponent",
          "igate.apply",
          "igate.search",
          "igate.publicSearch",
          "igate.detail",
          "igate.fees",
          "igate.history",
          "igate.cancel",
          "igate.otp",
          "igate.integration",
          "igate.syncNation",
          "td.token",
          "td.refresh",
          "td.upload",
          "td.download",
          "td.removeFile",
          "td.submit",
          "td.list",
          "td.detail",
          "td.byCode",
          "td.progress",
          "td.public",
          "td.publicSearch",
          "td.supplement",
          "td.saveSupplement",
          "td.sendSupplement",
          "td.withdraw",
          "td.fees",
          "td.requestFee",
          "td.requestFeeLater",
          "td.initPayment",
          "dvcsync.token",
          "dvcsync.code",
          "dvcsync.upload",
          "dvcsync.create",
          "dvcsync.progress",
          "dvcsync.status",
          "national.catalogue",
          "national.login",
          "national.find",
          "health.find",
          "violation.find",
          "school.report",
          "school.read",
          "school.completion");

  /**
   * Queues a fault for the next call of an operation; several are used up one by one.
   *
   * <p>Of QLVT, {@code LATE_WRITE} belongs to {@code userCreate} only. {@code LAGGING_SEARCH} is
   * set by the write, so given for {@code search} it is taken as given for {@code userCreate}; the
   * same holds for {@code practice.search} and {@code practice.create}, and for {@code
   * opencps.list} and {@code opencps.create}. {@code national.find} hides the next dossiers that
   * are looked up for the first time. {@code TOO_EARLY} and {@code DRIFT} belong to {@code
   * opencps.create}, {@code UNREADABLE} and {@code SAVED_ANEW} to the uploads of the portal doors,
   * {@code LOSE_SECOND} to {@code opencps.upload} and {@code dvcsync.create}, {@code CONTRADICT} to
   * {@code violation.find}.
   *
   * @throws IllegalArgumentException if the operation is unknown or cannot have this fault
   */
  void next(String operation, Fault fault);

  /**
   * Queues a fault for a later call that belongs to one dossier; it comes before the others. Only
   * the practice portal and the portal doors know whose a call is.
   *
   * @param whose the client's reference of the dossier (DvcSync: its code); for files of the
   *     practice portal and DvcSync, what their names begin with, up to the first {@code _}
   * @param after how many calls of this operation for this dossier are left alone before
   * @throws IllegalArgumentException if the operation is unknown or cannot have this fault
   */
  void nextFor(String operation, String whose, int after, Fault fault);

  /**
   * Lets a fault strike every call of an operation until {@link #clear()}.
   *
   * @throws IllegalArgumentException if the operation is unknown or cannot have this fault
   */
  void always(String operation, Fault fault);

  /**
   * Lets faults strike a share of the calls, the same calls for the same seed.
   *
   * @param share 0.0 to 1.0 of the calls
   * @throws IllegalArgumentException if the share is outside 0 to 1, no fault is given, the
   *     operation is unknown or cannot have one of the faults
   */
  void seeded(String operation, long seed, double share, Fault... faults);

  /** Switches all faults off. Hits stay counted; records held back or hidden stay so. */
  void clear();

  /** How often each kind really took effect since the start; kinds without a hit are absent. */
  Map<FaultKind, Integer> hits();

  /** How often this kind really took effect since the start. */
  default int hits(FaultKind kind) {
    return hits().getOrDefault(kind, 0);
  }

  /** How often each kind really took effect on calls of this operation for this dossier. */
  Map<FaultKind, Integer> hitsOf(String operation, String whose);
}
