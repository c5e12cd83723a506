package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/** One edition as its file states it, in the five parts in which a reader would ask. */
record Edition(
    Dated<String> days, Head head, Way way, Papers papers, Terms terms, Outcome outcome) {
  /** What it is. */
  record Head(
      Bilingual name,
      Source basis,
      List<LegalReference> legalBasis,
      @Nullable Announcement announcement,
      @Nullable Bilingual field,
      List<String> agencyLevels,
      List<Remark> remarks,
      List<Remark> steps) {}

  /** Who decides, who may file, and how. */
  record Way(
      List<Dated<Authority>> authorities,
      List<Dated<StatedLevel>> levels,
      List<Dated<Channel>> channels,
      @Nullable Subjects subjects) {}

  /** Who decides, as it was called. */
  record Authority(Bilingual name, Source source) {}

  /** What must be handed in and fulfilled. */
  record Papers(List<FilingCase> cases, List<Component> components, List<Condition> conditions) {}

  /** How long it takes and what it costs. */
  record Terms(
      List<Dated<TimeLimit>> timeLimits,
      @Nullable CutOff cutOff,
      List<Dated<SilentApproval>> silentApprovals,
      List<Dated<Fee>> fees) {}

  /** What comes of it. */
  record Outcome(
      List<ProcedureResult> results,
      @Nullable Renewal renewal,
      List<Ban> bans,
      List<Transition> transitions) {}

  String id() {
    return days.value();
  }

  LocalDate effectiveFrom() {
    LocalDate from = days.from();
    if (from == null) {
      throw new IllegalStateException("edition " + id() + " has no first day");
    }
    return from;
  }

  @Nullable LocalDate effectiveTo() {
    return days.to();
  }

  boolean isInForceOn(LocalDate date) {
    return days.holdsOn(date);
  }
}
