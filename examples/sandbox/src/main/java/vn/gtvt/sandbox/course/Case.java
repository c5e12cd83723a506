package vn.gtvt.sandbox.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;

/** A dossier with everything that happened to it. Guarded by its book. */
public final class Case {
  private final String id;
  private final Filing filing;
  private final Instant shownFrom;
  private final Duration drift;
  private final Instant indexedFrom;
  private int hiddenSearches;
  private ObjectNode body;
  private Course course;
  private int answers;
  private int withdrawals;

  Case(String id, Filing filing, Instant now, Draw draw) {
    this.id = id;
    this.filing = filing;
    this.body = filing.body();
    this.course = Course.from(now);
    this.shownFrom = now.plus(effect(draw, FaultKind.TOO_EARLY));
    this.drift = effect(draw, FaultKind.DRIFT);
    Fault lag = draw.lag();
    this.indexedFrom = lag == null ? now : now.plus(lag.duration());
    this.hiddenSearches = lag == null ? 0 : lag.searches();
  }

  Case(CaseFile kept) {
    this.id = kept.id();
    this.filing = kept.filing();
    this.body = kept.body();
    this.course = kept.course();
    this.shownFrom = kept.shownFrom();
    this.drift = kept.drift();
    this.indexedFrom = kept.course().filedAt();
    this.answers = kept.answers();
    this.withdrawals = kept.withdrawals();
  }

  private static Duration effect(Draw draw, FaultKind kind) {
    Fault effect = draw.effect();
    return effect != null && effect.kind() == kind ? effect.duration() : Duration.ZERO;
  }

  /** The receiver's own id. */
  public String id() {
    return id;
  }

  /** What was filed. */
  public Filing filing() {
    return filing;
  }

  CaseFile file() {
    return new CaseFile(id, filing, body, course, shownFrom, drift, answers, withdrawals);
  }

  ObjectNode body() {
    return body;
  }

  Course course() {
    return course;
  }

  int answers() {
    return answers;
  }

  int withdrawals() {
    return withdrawals;
  }

  Duration drift() {
    return drift;
  }

  boolean isShown(Instant now) {
    return !now.isBefore(shownFrom);
  }

  boolean isIndexed(Instant now) {
    return hiddenSearches == 0 && !now.isBefore(indexedFrom);
  }

  void searched() {
    if (hiddenSearches > 0) {
      hiddenSearches--;
    }
  }

  void answer(ObjectNode newBody, @Nullable Course newCourse) {
    body = newBody;
    if (newCourse != null) {
      answers++;
      course = newCourse;
    }
  }

  void pay(Course paid) {
    course = paid;
  }

  void withdraw(Course withdrawn) {
    withdrawals++;
    course = withdrawn;
  }
}
