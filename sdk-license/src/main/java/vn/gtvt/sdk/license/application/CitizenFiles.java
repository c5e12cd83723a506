package vn.gtvt.sdk.license.application;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.law.LawBook;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.HumanStep;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * A receiver that no program talks to: the citizen files at the police's system by VNeID, or at the
 * counter, and reports back. Submitting hands the prepared dossier over and waits; following is
 * what the citizen tells. Immutable and safe for concurrent use.
 */
public final class CitizenFiles implements Portal {
  private final CitizenReports reports;
  private final LawBook book;
  private final Clock clock;
  private final LicenceClasses classes;
  private final LicenceCheck check;

  /** Makes one over the host's store of reports. */
  public CitizenFiles(CitizenReports reports, LawBook book, Clock clock) {
    this.reports = reports;
    this.book = book;
    this.clock = clock;
    this.classes = LicenceClasses.of(book.facts());
    this.check = LicenceCheck.at(book, VietnamTime.today(clock));
  }

  @Override
  public String name() {
    return "citizen";
  }

  /** Nothing is sent, so that nothing has to settle. */
  @Override
  public Duration settleTime() {
    return Duration.ofSeconds(1);
  }

  /** Only the citizen files; handing over a second time repeats the same words. */
  @Override
  public Guard guard() {
    return Guard.REFUSED_TWICE;
  }

  /** The files stay with the dossier: the citizen hands them in. */
  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return new Outcome.Done<>(new StoredFile(file.sha256(), file.sha256()));
  }

  @Override
  public Outcome<StoredFile> verify(StoredFile stored) {
    return new Outcome.Done<>(stored);
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    Optional<CitizenReport> told = reports.last(submission.reference());
    return told.isPresent()
        ? new Outcome.Done<>(receipt(submission.reference(), told.get()))
        : sheet(submission.dossier())
            .map(sheet -> handOver(sheet, blocking(submission.dossier())))
            .orElseGet(() -> new Outcome.Refused<>(Findings.words("licence.procedure.over")));
  }

  /** Returns what the citizen needs for a dossier; empty if its procedure is not in force today. */
  public Optional<HandoverSheet> sheet(Dossier dossier) {
    return book.procedures()
        .at(VietnamTime.today(clock))
        .find(dossier.procedure())
        .map(procedure -> HandoverSheet.of(dossier, procedure, classes));
  }

  /** What speaks against filing today, although nothing did when it was handed over. */
  private List<Reason> blocking(Dossier dossier) {
    return check
        .on(VietnamTime.today(clock))
        .decide(DossierItems.application(dossier.items()))
        .blocking();
  }

  /** Whoever filed in time reports; whoever did not is not sent there in vain. */
  private static Outcome<Receipt> handOver(HandoverSheet sheet, List<Reason> blocking) {
    Bilingual advice =
        blocking.isEmpty()
            ? sheet.advice()
            : Findings.words("handover.late", "reasons", Findings.all(blocking));
    Optional<URI> page = sheet.page();
    return page.isPresent()
        ? HumanStep.selfFiling(page.get(), advice).waits()
        : new Outcome.WaitsFor<>(Waiting.on(Awaited.PERSON, advice));
  }

  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    return new Outcome.Done<>(
        reports
            .last(key.reference())
            .<LookUp>map(told -> new LookUp.Found(receipt(key.reference(), told)))
            .orElseGet(LookUp.Absent::new));
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    return reports
        .last(receipt.reference())
        .<Outcome<Progress>>map(told -> new Outcome.Done<>(progress(told)))
        .orElseGet(() -> new Outcome.Unknown<>("the citizen's report is gone"));
  }

  private static Progress progress(CitizenReport told) {
    DossierStatus status = status(told.stage());
    String words = told.words();
    return new Progress(
        words == null ? status : status.withRaw(words),
        told.code(),
        null,
        null,
        status.isFinal() ? told.at() : null,
        List.of());
  }

  private static DossierStatus status(CitizenReport.Stage stage) {
    return switch (stage) {
      case FILED -> DossierStatus.REGISTERED;
      case RECEIVED -> DossierStatus.RECEIVED;
      case SUPPLEMENT_ASKED -> DossierStatus.SUPPLEMENT_ASKED;
      case PAYMENT_ASKED -> DossierStatus.PAYMENT_ASKED;
      case GRANTED -> DossierStatus.DONE;
      case REFUSED -> DossierStatus.NOT_RECEIVED;
      case GIVEN_UP -> DossierStatus.STOPPED;
    };
  }

  private static Receipt receipt(String reference, CitizenReport told) {
    String code = told.code();
    return new Receipt(code == null ? reference : code, reference);
  }
}
