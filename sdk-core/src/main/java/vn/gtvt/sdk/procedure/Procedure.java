package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.DueDate;
import vn.gtvt.sdk.time.WorkingCalendar;

/**
 * A procedure as it stands on a date: one edition of its definition. Immutable.
 *
 * <p>The same code may need other papers a day later; the edition tells them apart, and a dossier
 * keeps the edition under which it was accepted (legal facts 6.3).
 */
public final class Procedure {
  private final Definition definition;
  private final Edition edition;
  private final LocalDate date;

  Procedure(Definition definition, Edition edition, LocalDate date) {
    this.definition = definition;
    this.edition = edition;
    this.date = date;
  }

  /** Returns the national code (mã TTHC). */
  public ProcedureCode code() {
    return definition.code();
  }

  /** Returns the date asked for. */
  public LocalDate date() {
    return date;
  }

  /** Returns the name of the edition, e.g. {@code nd-158-2024}. */
  public String edition() {
    return edition.id();
  }

  /** Returns how much of the procedure was read. */
  public Coverage coverage() {
    return definition.coverage();
  }

  /** Returns whether it is a procedure, a report or a notice. */
  public ProcedureKind kind() {
    return definition.kind();
  }

  /** Returns the part of the field it belongs to. */
  public ProcedureGroup group() {
    return definition.group();
  }

  /** Returns what the procedure is called. */
  public Bilingual name() {
    return edition.head().name();
  }

  /** Returns the decree or circular the edition rests on. */
  public Source basis() {
    return edition.head().basis();
  }

  /** Returns the documents it rests on (căn cứ pháp lý), as far as they are listed. */
  public List<LegalReference> legalBasis() {
    return edition.head().legalBasis();
  }

  /** Returns the decision that announced it, if it was read. */
  public Optional<Announcement> announcement() {
    return Optional.ofNullable(edition.head().announcement());
  }

  /** Returns the portal's name of the field (lĩnh vực), if it was read. */
  public Optional<Bilingual> field() {
    return Optional.ofNullable(edition.head().field());
  }

  /** Returns the levels that carry it out: {@code ministry}, {@code province}, {@code commune}. */
  public List<String> agencyLevels() {
    return edition.head().agencyLevels();
  }

  /** Returns the first day of the edition. */
  public LocalDate effectiveFrom() {
    return edition.effectiveFrom();
  }

  /** Returns the last day of the edition, or nothing while it is open. */
  public Optional<LocalDate> effectiveTo() {
    return Optional.ofNullable(edition.effectiveTo());
  }

  /** Returns the deciding authority as it was called on the date. */
  public Bilingual authority() {
    return authorityOnDate().name();
  }

  /** Returns where the authority was read, and how sure it is. */
  public Source authoritySource() {
    return authorityOnDate().source();
  }

  private Edition.Authority authorityOnDate() {
    return on(edition.way().authorities()).get(0);
  }

  /**
   * Returns the online level in a province: what the province itself decided, else what is said of
   * the portal as a whole; nothing where no source says.
   *
   * @param province GSO code of one of the 34 provinces, e.g. {@code 24}
   */
  public Optional<StatedLevel> level(String province) {
    List<StatedLevel> stated = on(edition.way().levels());
    return stated.stream()
        .filter(level -> province.equals(level.province()))
        .findFirst()
        .or(() -> stated.stream().filter(level -> level.province() == null).findFirst());
  }

  /** Returns every online level that is stated for the date, of provinces and of the portal. */
  public List<StatedLevel> levels() {
    return on(edition.way().levels());
  }

  /** Returns the ways to hand it in; none is the same as not stated. */
  public List<Channel> channels() {
    return on(edition.way().channels());
  }

  /** Returns who may file, if a source says. */
  public Optional<Subjects> subjects() {
    return Optional.ofNullable(edition.way().subjects());
  }

  /** Returns the cases that differ in papers or times. */
  public List<FilingCase> cases() {
    return edition.papers().cases();
  }

  /** Returns the papers of the dossier. */
  public List<Component> components() {
    return edition.papers().components();
  }

  /**
   * Returns a paper by our name of it.
   *
   * @throws IllegalArgumentException if the edition has none
   */
  public Component component(String id) {
    return components().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    code() + " (" + edition() + ") has no component " + id));
  }

  /** Returns the demands that are checked, with their parameters. */
  public List<Condition> conditions() {
    return edition.papers().conditions();
  }

  /**
   * Returns the times that a source states for the date, a temporary rule in place of the standing
   * one; none is not the same as at once.
   */
  public List<TimeLimit> timeLimits() {
    return Times.of(on(edition.terms().timeLimits()));
  }

  /** Returns the times of a stage on the date, or what was known last. */
  public Stated<TimeLimit> time(String stage) {
    return LastKnown.of(
        definition,
        edition,
        date,
        e -> e.terms().timeLimits(),
        limit -> limit.stage().equals(stage),
        Times::of);
  }

  /**
   * Returns the day by which a stage is due for a complete dossier; where cases differ, the latest.
   * Nothing where no source states a time for the date, or where it counts from something else.
   *
   * @param stage e.g. {@link TimeLimit#DECISION}
   * @param received when the complete dossier came in, by the clocks of Vietnam
   * @param calendar which days count
   */
  public Optional<DueDate> dueDate(String stage, LocalDateTime received, WorkingCalendar calendar) {
    return time(stage).known().stream()
        .filter(limit -> limit.countsFrom() == null)
        .map(limit -> due(limit, received, calendar))
        .max(Comparator.comparing(DueDate::date));
  }

  private DueDate due(TimeLimit limit, LocalDateTime received, WorkingCalendar calendar) {
    return switch (limit.unit()) {
      case WORKING_DAYS -> calendar.dueDate(received, limit.quantity(), cutOff().map(CutOff::time));
      case DAYS ->
          new DueDate(
              received.toLocalDate().plusDays(limit.quantity().longValueExact()),
              false,
              Words.get("due.calendar-days"));
    };
  }

  /** Returns what a source says about fees on the date, or what was known last. */
  public Stated<Fee> fees() {
    return LastKnown.of(
        definition, edition, date, e -> e.terms().fees(), fee -> true, values -> values);
  }

  /** Returns the time of day after which a dossier counts from the next working day, if stated. */
  public Optional<CutOff> cutOff() {
    return Optional.ofNullable(edition.terms().cutOff());
  }

  /** Returns where silence counts as consent on the date. */
  public List<SilentApproval> silentApprovals() {
    List<SilentApproval> stated = on(edition.terms().silentApprovals());
    List<SilentApproval> temporary = stated.stream().filter(s -> s.overlay() != null).toList();
    return temporary.isEmpty() ? stated : temporary;
  }

  /** Returns what comes of it. */
  public List<ProcedureResult> results() {
    return edition.outcome().results();
  }

  /** Returns when a renewal may be asked for, if there is such a rule. */
  public Optional<Renewal> renewal() {
    return Optional.ofNullable(edition.outcome().renewal());
  }

  /** Returns when nothing is issued. */
  public List<Ban> bans() {
    return edition.outcome().bans();
  }

  /** Returns what becomes of results that were given before the edition began. */
  public List<Transition> transitions() {
    return edition.outcome().transitions();
  }

  /** Returns the steps, as far as they were read. */
  public List<Remark> steps() {
    return edition.head().steps();
  }

  /** Returns what a reader must know beside the data. */
  public List<Remark> remarks() {
    return edition.head().remarks();
  }

  /** Returns the procedure in plain words: English for an English locale, else Vietnamese. */
  public String explain(Locale locale) {
    return new Explanation(this, locale).text();
  }

  private <T> List<T> on(List<Dated<T>> values) {
    return values.stream().filter(v -> v.holdsOn(date)).map(Dated::value).toList();
  }

  /** Says whether the procedure did not exist before its first edition, as far as is known. */
  boolean isNew() {
    return definition.isNewWithFirstEdition() && edition.equals(definition.first());
  }

  List<String> keywords() {
    return definition.keywords();
  }

  Optional<ProcedureCode> successor() {
    return Optional.ofNullable(definition.ending()).flatMap(Ending::replacedBy);
  }

  @Override
  public String toString() {
    return code() + " (" + edition() + ")";
  }
}
